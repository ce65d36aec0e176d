#include "ui/models/pilot_words.h"

#include <QCoreApplication>
#include <cmath>

#include "core/project/editing.h"
#include "ui/format/field_text.h"
#include "ui/format/read_fault_text.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

struct PilotWords {
    Q_DECLARE_TR_FUNCTIONS(PilotWords)
};

/// The improvement without its sign, for sentences that say the direction.
QString size(double share, const Formatter& formatter) {
    return formatter.percent(std::abs(share));
}

QString extendSentence(const KpiStatistics& statistics, const PilotKpi& kpi, const Formatter& formatter) {
    const QString target = formatter.percent(kpi.target), minimum = formatter.percent(kpi.minimum);
    switch (statistics.reason) {
        case VerdictReason::moreWouldSettle:
            return PilotWords::tr(
                       "Between the minimum of %1 and the target of %2 nothing is certain yet: extend. About "
                       "%n further observation(s) of the pilot would settle it.",
                       nullptr, statistics.furtherObservations.value_or(0))
                .arg(minimum, target);
        case VerdictReason::betweenLimits:
            return PilotWords::tr(
                       "That seems to lie between the minimum of %1 and the target of %2, and more of the "
                       "same measurements would not change it: extend, or let the people concerned decide.")
                .arg(minimum, target);
        case VerdictReason::baselineUncertain:
            return PilotWords::tr(
                       "The target is %1, the minimum %2. The baseline varies too much: further measurements "
                       "of the pilot alone cannot settle it, more of the baseline can: extend.")
                .arg(target, minimum);
        case VerdictReason::tooMany:
            return PilotWords::tr(
                       "The effect lies so near to a limit (target %1, minimum %2) that more than a million "
                       "further observations would be needed: extend, or change the pilot.")
                .arg(target, minimum);
        default:
            return PilotWords::tr("Nothing can be decided from that yet: extend.");
    }
}

}  // namespace

QString pilotKpiName(const Project& project, std::string_view kpi) {
    const Kpi* found = findEntity<Kpi>(project, std::string(kpi));
    return displayName(found && !found->name.empty() ? found->name : std::string(kpi));
}

QString measuredText(double value, const std::string& unit, const Formatter& formatter) {
    const QString figure = formatter.number(value, std::abs(value) < 10 ? 2 : 1);
    return unit.empty() ? figure : figure + QChar(0x00A0) + shortName(unit);
}

QString gapText(StatisticsGap gap) {
    switch (gap) {
        case StatisticsGap::none:
            return {};
        case StatisticsGap::noBaseline:
            return PilotWords::tr(
                "There is no baseline yet, so there is nothing to compare with. Measure first how it "
                "is done today.");
        case StatisticsGap::noPilot:
            return PilotWords::tr("There is no measurement of the pilot yet.");
        case StatisticsGap::tooFewBaseline:
            return PilotWords::tr(
                "The baseline has one observation. With one, nobody knows how much the figure varies; "
                "at least two are needed, better twenty.");
        case StatisticsGap::tooFewPilot:
            return PilotWords::tr(
                "The pilot has one observation. With one, nobody knows how much the figure varies; at "
                "least two are needed, better twenty.");
        case StatisticsGap::noVariance:
            return PilotWords::tr(
                "All values are identical, so how certain the difference is cannot be calculated. "
                "Check that they were measured and not copied.");
        case StatisticsGap::zeroBaseline:
            return PilotWords::tr(
                "The mean of the baseline is 0. A change in percent of 0 is undefined; measure a "
                "figure that is not 0.");
        case StatisticsGap::tooLarge:
            return PilotWords::tr("The values are too large to calculate with. Check them.");
    }
    return {};
}

QString effectSentence(const KpiStatistics& statistics, Better better, const Formatter& formatter) {
    if (!statistics.effect) return gapText(statistics.gap);
    const Effect& effect = *statistics.effect;
    const QString low = size(effect.low, formatter), high = size(effect.high, formatter);
    if (effect.low >= 0)
        return better == Better::lower
                   ? PilotWords::tr("The pilot saves between %1 and %2 (90 % certain).").arg(low, high)
                   : PilotWords::tr("The pilot brings between %1 and %2 more (90 % certain).").arg(low, high);
    if (effect.high <= 0)
        return PilotWords::tr("The pilot makes it worse by between %1 and %2 (90 % certain).").arg(high, low);
    return PilotWords::tr("The pilot lies between %1 worse and %2 better (90 % certain).").arg(low, high);
}

QString verdictSentence(const KpiStatistics& statistics, const PilotKpi& kpi, const Formatter& formatter) {
    switch (statistics.reason) {
        case VerdictReason::targetMet:
            return PilotWords::tr("That is at least the %1 you asked for: go.").arg(formatter.percent(kpi.target));
        case VerdictReason::minimumMissed:
            return PilotWords::tr("That is less than the minimum of %1: stop.").arg(formatter.percent(kpi.minimum));
        case VerdictReason::undefined:
            return PilotWords::tr("As long as that is so, the pilot goes on: extend.");
        default:
            return extendSentence(statistics, kpi, formatter);
    }
}

QString effectText(const KpiStatistics& statistics, const Formatter& formatter) {
    if (!statistics.effect) return QStringLiteral("–");
    const Effect& effect = *statistics.effect;
    //: an estimate, and the ends of its interval
    return PilotWords::tr("%1 (%2 to %3)")
        .arg(formatter.percent(effect.estimate), formatter.percent(effect.low), formatter.percent(effect.high));
}

QString overallSentence(Verdict verdict, const std::vector<KpiStatistics>& statistics) {
    if (statistics.empty()) return PilotWords::tr("The pilot has no KPI yet.");
    const auto count = [&](Verdict which) {
        int found = 0;
        for (const KpiStatistics& each : statistics) found += each.verdict == which;
        return found;
    };
    switch (verdict) {
        case Verdict::go:
            return PilotWords::tr("By the figures: go. Each KPI reaches its target for certain.");
        case Verdict::stop:
            return PilotWords::tr("By the figures: stop. %n KPI(s) miss the minimum for certain.", nullptr,
                                  count(Verdict::stop));
        case Verdict::extend:
            break;
    }
    return PilotWords::tr("By the figures: extend. %n KPI(s) are not decided yet.", nullptr, count(Verdict::extend));
}

const char* verdictRole(Verdict verdict) {
    switch (verdict) {
        case Verdict::go:
            return "goodChip";
        case Verdict::stop:
            return "badChip";
        case Verdict::extend:
            break;
    }
    return "cautionChip";
}

QString welchSentence(const WelchTest& test, const Formatter& formatter) {
    constexpr double smallest = 0.001;
    const QString p =
        test.p < smallest ? QStringLiteral("p < 0.001") : QStringLiteral("p = ") + formatter.fixedNumber(test.p, 3);
    // The same 10 % that the interval of 90 % stands for.
    return test.p < 0.1 ? PilotWords::tr("%1: such a difference is rarely chance").arg(p)
                        : PilotWords::tr("%1: the difference may be chance").arg(p);
}

QString sampleNeedSentence(const std::optional<SampleNeed>& need, int weeks, const Formatter& formatter) {
    if (!need)
        return PilotWords::tr(
            "How many measurements are needed can be said once the baseline has two that differ and a "
            "target or hoped effect above 0.");
    const QString effect = formatter.percent(need->effect);
    const QString items = formatter.number(need->itemsPerSide, 0);
    if (!need->weeks)
        return PilotWords::tr("To show an effect of %1, %2 items each before and during the pilot are needed.")
            .arg(effect, items);
    const QString sentence = PilotWords::tr(
                                 "To show an effect of %1, %2 items each before and during the pilot are "
                                 "needed; at the present volume %n week(s).",
                                 nullptr, *need->weeks)
                                 .arg(effect, items);
    if (need->fits)
        return need->itemsPerSide < fewObservations
                   // Fewer would do by the formula, which knows the baseline's variation only roughly.
                   ? PilotWords::tr("%1 Take at least %2 on each side all the same: with fewer the interval is rough.")
                         .arg(sentence)
                         .arg(fewObservations)
                   : sentence;
    return PilotWords::tr("%1 The pilot is planned for %2: make it longer, add volume, or hope for a larger effect.")
        .arg(sentence, PilotWords::tr("%n week(s)", nullptr, weeks));
}

QString measurementFaultText(const MeasurementFault& fault, const Formatter& formatter) {
    switch (fault.issue) {
        case MeasurementIssue::unreadable:
            // The page has no choice of mark or order to state: what is put right are the rows.
            if (fault.fault.code == ReadFaultCode::decimalMarkUnclear)
                return PilotWords::tr("“%1” can be read in two ways. Write all values alike, such as 1234.5.")
                    .arg(shownFileText(fault.fault.value));
            if (fault.fault.code == ReadFaultCode::dateOrderUnclear)
                return PilotWords::tr("“%1” can be read in two ways. Write all days alike, such as 2026-10-05.")
                    .arg(shownFileText(fault.fault.value));
            break;
        case MeasurementIssue::unknownPhase:
            return PilotWords::tr("“%1” is no phase. Write baseline or pilot.").arg(shownFileText(fault.fault.value));
        case MeasurementIssue::noItems:
            return PilotWords::tr("A mean of no items says nothing. Write how many items are behind it, 1 or more.");
        case MeasurementIssue::tooManyRows:
            return PilotWords::tr("These are more than %1 rows. Bring in weekly means instead of single items.")
                .arg(formatter.number(static_cast<double>(mostMeasurements), 0));
    }
    return readFaultText(fault.fault, formatter);
}

QString measurementFaultLine(const MeasurementFault& fault, const Formatter& formatter) {
    const bool unclear =
        fault.fault.code == ReadFaultCode::decimalMarkUnclear || fault.fault.code == ReadFaultCode::dateOrderUnclear;
    if (fault.issue == MeasurementIssue::unreadable && !unclear) return readFaultLine(fault.fault, formatter);
    const QString text = measurementFaultText(fault, formatter);
    return fault.fault.line == 0 ? text : PilotWords::tr("Line %1: %2").arg(fault.fault.line).arg(text);
}

}  // namespace jupan
