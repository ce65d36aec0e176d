// Whether baseline and pilot were taken in the same circumstances, in words.
#include <QCoreApplication>
#include <algorithm>

#include "ui/models/pilot_words.h"

namespace jupan {
namespace {

struct PilotWords {
    Q_DECLARE_TR_FUNCTIONS(PilotWords)
};

QString weekdayName(int weekday) {
    switch (weekday) {
        case 0:
            return PilotWords::tr("Mondays");
        case 1:
            return PilotWords::tr("Tuesdays");
        case 2:
            return PilotWords::tr("Wednesdays");
        case 3:
            return PilotWords::tr("Thursdays");
        case 4:
            return PilotWords::tr("Fridays");
        case 5:
            return PilotWords::tr("Saturdays");
        default:
            return PilotWords::tr("Sundays");
    }
}

QString findingSentence(const ContextFinding& finding, const Formatter& formatter) {
    const auto share = [&](double value) { return formatter.fixedPercent(value, 0); };
    switch (finding.warning) {
        case ContextWarning::seasonDiffers:
            return PilotWords::tr(
                       "In season: %1 of the baseline, %2 of the pilot. The difference may come from the "
                       "season.")
                .arg(share(finding.baseline), share(finding.pilot));
        case ContextWarning::campaignDiffers:
            return PilotWords::tr(
                       "During a campaign: %1 of the baseline, %2 of the pilot. The difference may come from "
                       "the campaign.")
                .arg(share(finding.baseline), share(finding.pilot));
        case ContextWarning::weekdaysDiffer:
            return PilotWords::tr(
                       "%1 are %2 of the baseline and %3 of the pilot. Measure on the same days of the week.")
                .arg(weekdayName(finding.weekday), share(finding.baseline), share(finding.pilot));
        case ContextWarning::baselineWeeksMissing:
            return PilotWords::tr("Baseline: %n week(s) between the first and the last have no measurement.", nullptr,
                                  static_cast<int>(finding.baseline));
        case ContextWarning::pilotWeeksMissing:
            return PilotWords::tr("Pilot: %n week(s) between the first and the last have no measurement.", nullptr,
                                  static_cast<int>(finding.pilot));
        case ContextWarning::daysSwapped:
            return PilotWords::tr(
                "All measurements of the pilot are older than those of the baseline. Are the phases "
                "the wrong way round?");
        case ContextWarning::daysOverlap:
            return PilotWords::tr(
                "The pilot's measurements begin before the baseline ends. The baseline is how it was "
                "before.");
        case ContextWarning::baselineInPilot:
            return PilotWords::tr("%n measurement(s) of the baseline lie on or after the pilot's start.", nullptr,
                                  static_cast<int>(finding.baseline));
        case ContextWarning::pilotOutsidePlan:
            return PilotWords::tr("%n measurement(s) of the pilot lie before its start or after its last week.",
                                  nullptr, static_cast<int>(finding.pilot));
    }
    return {};
}

/// A few observations by day and figure: "12.4 minutes on 3 Apr 2026".
QString namedObservations(const std::vector<std::size_t>& indices, const Project& project, const std::string& unit,
                          const Formatter& formatter) {
    constexpr std::size_t most = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, indices.size()); ++i) {
        const PilotObservation& observation = project.pilot.observations[indices[i]];
        //: a measured figure and its day
        names << PilotWords::tr("%1 on %2")
                     .arg(measuredText(observation.value, unit, formatter), formatter.date(observation.date));
    }
    if (indices.size() > most) names << PilotWords::tr("%n more", nullptr, static_cast<int>(indices.size() - most));
    return names.join(QStringLiteral(", "));
}

}  // namespace

QStringList contextSentences(const ContextCheck& check, const Project& project, const std::string& unit,
                             const Formatter& formatter) {
    QStringList lines;
    for (const ContextFinding& finding : check.findings) lines << findingSentence(finding, formatter);
    if (!check.outliers.empty())
        lines << PilotWords::tr(
                     "Unusually far from the others: %1. Nothing was left out; check them, and leave them "
                     "out with a reason if they are wrong.")
                     .arg(namedObservations(check.outliers, project, unit, formatter));
    if (!check.percentMix.empty())
        lines << PilotWords::tr(
                     "Written as shares among percentages, or the other way round: %1. Write 40 % everywhere "
                     "as 40, or everywhere as 0.4.")
                     .arg(namedObservations(check.percentMix, project, unit, formatter));
    return lines;
}

}  // namespace jupan
