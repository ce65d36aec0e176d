#include "core/savings/seat_savings.h"

namespace jupan {

std::optional<Saving> annualSeats(const Project& project, const Seat& seat, const SavingAssumptions& assumptions,
                                  const SavingMeasure& measure) {
    if (seat.billing == Billing::annual) return std::nullopt;
    const auto known = assumptions.annualPriceOf.find(seat.id.text);
    const AssumedNumber price =
        known != assumptions.annualPriceOf.end() ? known->second : AssumedNumber{seat.pricePerMonth.value};
    const std::string path = "seat." + seat.id.text;
    Saving saving{.kind = SavingKind::annualSeats,
                  .path = path,
                  .now = seat.pricePerMonth.value,
                  .then = price.value,
                  .risk = SavingRisk::committedForAYear,
                  .assumptions = {{AssumptionCode::annualPrice, price.value, price.source}}};
    saving.scenario.billings = {{{seat.id.text}, Billing::annual}};
    if (price.value != seat.pricePerMonth.value) saving.scenario.overrides[path + ".price_per_month"] = price.value;
    if (seat.rampMonths > 1) {
        saving.scenario.overrides[path + ".ramp_months"] = 0;
        saving.assumptions.push_back(
            {AssumptionCode::allSeatsFromStart, static_cast<double>(seat.startMonth), Source::guess});
    }
    Project line;
    line.settings = project.settings;
    line.seats = {seat};
    if (!measure.measure(line, saving)) return std::nullopt;
    return saving;
}

}  // namespace jupan
