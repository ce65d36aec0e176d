// KPIs by month and the steps to them: volumes, adoption, hours claimed (model.md §3).
#include <optional>

#include "core/engine/adoption.h"
#include "core/engine/benefits.h"
#include "core/engine/lines.h"
#include "core/workbook/choice_words.h"
#include "core/workbook/month_plan.h"

namespace jupan::workbook {
namespace {

using Columns = MonthColumns;

bool isPerItem(KpiKind kind) {
    return kind == KpiKind::timeSaving || kind == KpiKind::quality;
}

class BenefitRows {
public:
    explicit BenefitRows(const MonthPlan& plan)
        : plan_(plan), grid_(plan.grid), book_(plan.grid.book()), sheet_(plan.grid.sheet()) {}

    void write() {
        for (const WorkUnit& unit : plan_.project.workUnits) writeVolume(unit);
        for (std::size_t k = 0; k < plan_.project.kpis.size(); ++k) {
            const Kpi& kpi = plan_.project.kpis[k];
            if (kpi.kind != KpiKind::tracked) writeAdoption(kpi);
            if (kpi.kind == KpiKind::timeSaving) writeClaim(kpi);
            writeKpi(plan_.layout.firstKpi + static_cast<std::uint32_t>(k), kpi, plan_.source.results.kpis[k].months);
        }
        for (const WorkUnit& unit : plan_.project.workUnits)
            if (plan_.layout.claimed.contains(unit.id.text)) writeScale(unit);
    }

private:
    int horizon() const { return plan_.project.settings.horizonMonths; }

    template <class Value>
    std::vector<double> months(Value value) const {
        std::vector<double> values{0};
        for (int m = 1; m <= grid_.lastMonth(); ++m) values.push_back(value(m));
        return values;
    }

    void describe(std::uint32_t row, std::string_view name, TwoWords detail, Role role = Role::helper) {
        sheet_.text({row, Columns::name}, name, role);
        sheet_.words({row, Columns::detail}, detail, role);
    }

    void writeVolume(const WorkUnit& unit) {
        const std::uint32_t row = plan_.layout.volume.at(unit.id.text);
        const std::string path = "work_unit." + unit.id.text;
        describe(row, unit.name, {"월 처리 건수", "Items a month"});
        const auto index = &unit - plan_.project.workUnits.data();
        sheet_.number({row, Columns::axis}, static_cast<double>(index + 1), asNumber(0), Role::helper);
        grid_.row(
            row,
            [&](const MonthColumn& month) {
                return "IF(" + month.number() + "=0,0," + plan_.live(path + ".volume_per_month") + "*" +
                       month.growth(plan_.live(path + ".volume_growth")) + ")";
            },
            months([&](int m) { return volumeAt(unit, m); }), asNumber(1), Role::helper);
    }

    void writeAdoption(const Kpi& kpi) {
        const std::uint32_t row = plan_.layout.adoption.at(kpi.id.text);
        describe(row, kpi.name, {"정착률", "Adoption"});
        const Adoption adoption = withEnd(kpi.adoption, horizon());
        grid_.row(
            row, [&](const MonthColumn& month) { return adoptionFormula(plan_, "kpi." + kpi.id.text, month); },
            months([&](int m) { return adoptionAt(adoption, m); }), asPercent(1), Role::helper);
    }

    std::vector<double> claimOf(const Kpi& kpi) const {
        Kpi closed = kpi;
        closed.adoption = withEnd(kpi.adoption, horizon());
        return claimedHours(closed, grid_.lastMonth());
    }

    void writeClaim(const Kpi& kpi) {
        const std::uint32_t row = plan_.layout.claim.at(kpi.id.text);
        const std::string path = "kpi." + kpi.id.text;
        describe(row, kpi.name, {"이 KPI가 차지하는 작업 시간", "Share of the hours it claims"});
        grid_.row(
            row,
            [&](const MonthColumn& month) {
                return plan_.live(path + ".reduction") + "*" + month.at(plan_.layout.adoption.at(kpi.id.text)) + "*" +
                       plan_.live(path + ".attribution");
            },
            claimOf(kpi), asPercent(1), Role::helper);
    }

    void writeScale(const WorkUnit& unit) {
        const std::uint32_t sumRow = plan_.layout.claimed.at(unit.id.text);
        const std::uint32_t scaleRow = plan_.layout.scale.at(unit.id.text);
        std::uint32_t first = sumRow;
        std::vector<double> sums(static_cast<std::size_t>(grid_.lastMonth()) + 1, 0.0);
        for (const Kpi& kpi : plan_.project.kpis) {
            if (kpi.kind != KpiKind::timeSaving || kpi.workUnit->text != unit.id.text) continue;
            --first;
            const std::vector<double> own = claimOf(kpi);
            for (std::size_t m = 0; m < sums.size(); ++m) sums[m] += own[m];
        }
        describe(sumRow, unit.name, {"차지하는 작업 시간 합계", "Hours claimed together"});
        grid_.row(
            sumRow,
            [&](const MonthColumn& month) { return "SUM(" + MonthGrid::column(month, first, sumRow - 1) + ")"; }, sums,
            asPercent(1), Role::helper);
        describe(scaleRow, unit.name, {"두 번 세지 않도록 곱하는 값", "Factor against counting hours twice"});
        std::vector<double> scales;
        for (const double sum : sums) scales.push_back(claimScale(sum));
        grid_.row(
            scaleRow,
            [&](const MonthColumn& month) {
                return "IF(" + month.at(sumRow) + ">1.000000001,1/" + month.at(sumRow) + ",1)";
            },
            scales, asNumber(3), Role::helper);
    }

    /// Money at full use: of one item, or of a month. Attribution, confidence and data quality included.
    std::string baseFormula(const Kpi& kpi) const {
        const std::string path = "kpi." + kpi.id.text + ".";
        const auto own = [&](const char* field) { return plan_.live(path + field); };
        const auto ofUnit = [&](const char* field) {
            return plan_.live("work_unit." + kpi.workUnit->text + "." + field);
        };
        std::string effect;
        switch (kpi.kind) {
            case KpiKind::timeSaving:
                effect = ofUnit("minutes_per_item") + "/60*" + own("reduction") + "*" + ofUnit("hourly_cost") + "*" +
                         own("realization");
                break;
            case KpiKind::costSaving:
                effect = own("monthly_cost") + "*" + own("reduction");
                break;
            case KpiKind::revenue:
                effect = own("monthly_revenue") + "*" + own("uplift") + "*" + own("margin");
                break;
            case KpiKind::quality:
                effect = own("error_rate") + "*" + own("reduction") + "*" + own("cost_per_error");
                break;
            case KpiKind::risk:
                effect = own("annual_probability") + "*" + own("loss") + "*" + own("reduction") + "/12";
                break;
            case KpiKind::amount:
                effect = own("monthly_amount");
                break;
            case KpiKind::tracked:
                return "0";
        }
        effect += "*" + own("attribution") + "*" + own("confidence");
        const auto quality = kpi.workUnit ? plan_.inputs.quality.find(kpi.workUnit->text) : plan_.inputs.quality.end();
        return quality == plan_.inputs.quality.end() ? effect : effect + "*" + quality->second.reference;
    }

    double baseValue(const Kpi& kpi) const {
        if (kpi.kind == KpiKind::tracked) return 0;
        std::optional<WorkUnit> one;
        if (const WorkUnit* unit = plan_.lookup.workUnit(kpi.workUnit)) {
            one = *unit;
            one->volumePerMonth = 1.0;
            one->volumeGrowth = 0;
        }
        return fullMonthlyEffect(kpi, one ? &*one : nullptr).full * kpi.attribution * kpi.confidence.value *
               plan_.lookup.qualityFactor(kpi);
    }

    std::string monthFormula(std::uint32_t row, const Kpi& kpi, const MonthColumn& month) const {
        if (kpi.kind == KpiKind::tracked) return "0";
        std::string formula = month.at(MonthRows::active) + "*" + fixedName({row, Columns::base}) + "*" +
                              month.at(plan_.layout.adoption.at(kpi.id.text)) + "*" +
                              month.growth(plan_.live("kpi." + kpi.id.text + ".growth"));
        if (isPerItem(kpi.kind)) formula += "*" + month.at(plan_.layout.volume.at(kpi.workUnit->text));
        if (kpi.kind == KpiKind::timeSaving) formula += "*" + month.at(plan_.layout.scale.at(kpi.workUnit->text));
        return formula + "*" + plan_.inputs.benefitFactor.reference;
    }

    void writeKpi(std::uint32_t row, const Kpi& kpi, std::span<const double> values) {
        describe(row, kpi.name, choiceWords(kpi.kind), Role::plain);
        sheet_.textFormula({row, Columns::group}, "=" + plan_.live("kpi." + kpi.id.text + ".lane"),
                           book_.word(choiceWords(laneOf(kpi))));
        sheet_.words({row, Columns::axis}, choiceWords(kpi.axis));
        const double base = baseValue(kpi);
        sheet_.formula({row, Columns::base}, "=" + baseFormula(kpi), base, inputLook(Unit::money, base), Role::helper);
        grid_.money(
            row, [&](const MonthColumn& month) { return monthFormula(row, kpi, month); }, values);
    }

    const MonthPlan& plan_;
    MonthGrid& grid_;
    Book& book_;
    Sheet& sheet_;
};

}  // namespace

void writeBenefitRows(const MonthPlan& plan) {
    BenefitRows(plan).write();
}

}  // namespace jupan::workbook
