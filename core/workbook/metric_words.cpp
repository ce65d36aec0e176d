#include "core/workbook/metric_words.h"

#include <algorithm>
#include <array>

#include "core/workbook/units.h"

namespace jupan::workbook {
namespace {

using Value = std::optional<double>;

constexpr std::array<MetricRow, 16> rows{{
    {"total_benefit",
     {"편익 합계", "Total benefit"},
     {"계획 기간 모든 달의 편익을 더한 금액", "Sum of the benefits of all months"},
     MetricUnit::money,
     [](const Metrics& of) -> Value { return of.totalBenefit; }},
    {"total_cost",
     {"비용 합계", "Total cost"},
     {"계획 기간 모든 달의 비용을 더한 금액(예비비 포함)", "Sum of the costs of all months, contingency included"},
     MetricUnit::money,
     [](const Metrics& of) -> Value { return of.totalCost; }},
    {"net",
     {"순편익", "Net benefit"},
     {"편익 합계 − 비용 합계", "Total benefit − total cost"},
     MetricUnit::money,
     [](const Metrics& of) -> Value { return of.net; }},
    {"roi",
     {"ROI", "ROI"},
     {"순편익 ÷ 비용 합계", "Net benefit ÷ total cost"},
     MetricUnit::percent,
     [](const Metrics& of) { return of.roi; }},
    {"pv_benefit",
     {"편익의 현재가치", "Present value of benefits"},
     {"할인한 편익의 합계", "Sum of the discounted benefits"},
     MetricUnit::money,
     [](const Metrics& of) -> Value { return of.pvBenefit; }},
    {"pv_cost",
     {"비용의 현재가치", "Present value of costs"},
     {"할인한 비용의 합계", "Sum of the discounted costs"},
     MetricUnit::money,
     [](const Metrics& of) -> Value { return of.pvCost; }},
    {"npv",
     {"순현재가치(NPV)", "NPV"},
     {"편익의 현재가치 − 비용의 현재가치", "Present value of benefits − present value of costs"},
     MetricUnit::money,
     [](const Metrics& of) -> Value { return of.npv; }},
    {"roi_pv",
     {"현재가치 ROI", "ROI on present values"},
     {"순현재가치 ÷ 비용의 현재가치", "NPV ÷ present value of costs"},
     MetricUnit::percent,
     [](const Metrics& of) { return of.roiPv; }},
    {"benefit_cost_ratio",
     {"편익/비용 비율", "Benefit-cost ratio"},
     {"편익의 현재가치 ÷ 비용의 현재가치", "Present value of benefits ÷ present value of costs"},
     MetricUnit::ratio,
     [](const Metrics& of) { return of.benefitCostRatio; }},
    {"safety_margin",
     {"안전 여유", "Safety margin"},
     {"편익이 이만큼 줄면 순현재가치가 0", "If benefits fall by this much, NPV is 0"},
     MetricUnit::percent,
     [](const Metrics& of) { return of.safetyMargin; }},
    {"irr",
     {"내부수익률(IRR)", "IRR"},
     {"순현재가치가 0이 되는 연 할인율. 그런 값이 하나일 때만 있음",
      "Yearly discount rate at which NPV is 0; there only if it is the only one"},
     MetricUnit::percent,
     [](const Metrics& of) { return of.irr; }},
    {"mirr",
     {"수정 내부수익률(MIRR)", "MIRR"},
     {"번 돈을 재투자 수익률로 굴릴 때의 연 수익률", "Yearly return if income is reinvested at the reinvestment rate"},
     MetricUnit::percent,
     [](const Metrics& of) { return of.mirr; }},
    {"payback_month",
     {"회수 기간", "Payback"},
     {"누적 순편익이 0 이상이 되어 끝까지 유지되는 때", "When the cumulative net benefit reaches 0 and stays above"},
     MetricUnit::months,
     [](const Metrics& of) { return of.paybackMonth; }},
    {"discounted_payback_month",
     {"할인 회수 기간", "Discounted payback"},
     {"할인한 금액으로 본 회수 기간", "Payback on discounted flows"},
     MetricUnit::months,
     [](const Metrics& of) { return of.discountedPaybackMonth; }},
    {"peak_exposure",
     {"필요한 현금 (최대)", "Cash needed (peak)"},
     {"가장 낮은 누적 순편익. 이만큼은 준비되어 있어야 함",
      "Lowest cumulative net benefit: the cash the owner must have"},
     MetricUnit::money,
     [](const Metrics& of) -> Value { return of.peakExposure; }},
    {"peak_exposure_month",
     {"현금이 가장 많이 필요한 달", "Month of the peak"},
     {"누적 순편익이 처음으로 가장 낮은 달. 필요한 현금이 없으면 0",
      "First month of the lowest cumulative; 0 if none is needed"},
     MetricUnit::monthNumber,
     [](const Metrics& of) -> Value { return of.peakExposureMonth; }},
}};

}  // namespace

std::span<const MetricRow> metricRows() {
    return rows;
}

const MetricRow* findMetric(std::string_view key) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const MetricRow& row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

NumberLook metricLook(MetricUnit unit, const Book& book) {
    switch (unit) {
        case MetricUnit::money:
            return book.money();
        case MetricUnit::percent:
            return asPercent(1);
        case MetricUnit::ratio:
            return asNumber(2);
        case MetricUnit::months:
            return asNumber(1);
        case MetricUnit::monthNumber:
            break;
    }
    return asNumber(0);
}

std::string metricUnitText(MetricUnit unit, const Book& book) {
    switch (unit) {
        case MetricUnit::money:
            return unitText(Unit::money, book.language(), book.currency());
        case MetricUnit::percent:
            return "%";
        case MetricUnit::ratio:
            return unitText(Unit::factor, book.language(), {});
        case MetricUnit::months:
            return unitText(Unit::months, book.language(), {});
        case MetricUnit::monthNumber:
            break;
    }
    return unitText(Unit::monthIndex, book.language(), {});
}

}  // namespace jupan::workbook
