// Budget against actual in words and sentences.
#pragma once

#include <QString>

#include "core/finops/anomalies.h"
#include "core/finops/ledger_actuals.h"
#include "core/finops/spending_reasons.h"
#include "core/finops/spending_rows.h"
#include "ui/format/formatter.h"
#include "ui/models/explanation.h"

// Formatters need not have their unit settled.
namespace jupan {

/// The line's name; of an empty id "All lines".
QString watchedLineName(const SpendingWatch& watch, const Project& project, std::string_view line);

/// "▲ over budget", "△ heads over budget", "within budget", …: what a reader sees without colour.
QString standingText(BudgetStanding standing);
bool isBad(BudgetStanding standing);

/// "84 %", or why there is none, in a few words and in a sentence.
QString utilisationText(const VarianceFigures& figures, const Formatter& formatter);
QString utilisationReason(const VarianceFigures& figures);

/// What a forecast rests on, in a few words.
QString forecastBasisText(ForecastBasis basis);
/// "80 % range: 310만원 to 402만원", or that there is none yet.
QString rangeText(const std::optional<ForecastRange>& range, const Formatter& formatter);

/// The budget that counts: "version 2", "the draft", or that there is none.
QString budgetVersionText(const SpendingWatch& watch);

/// The sentence over everything: where the month lands, and which line is furthest over.
QString spendingSentence(const SpendingWatch& watch, const SpendingRows& lines, const Project& project,
                         const Formatter& formatter);

/// Charges of the year that wait for a rate; charges at an earlier day's or the plan's rate. Empty: none.
QString waitingText(const SpendingWatch& watch);
QString rateText(const LedgerActuals& ledger);

QString effectName(VarianceEffect effect);
/// Why the effect has this amount, or none.
QString effectSentence(VarianceEffect effect, const LineReasons& reasons);
/// What a reader must know of the split: days to come, charges that wait, models without price …; empty: nothing.
QString reasonsNote(const LineReasons& reasons, const Project& project, const Formatter& formatter);

/// "project bot: all of the excess · model gpt-x: 73 % of the excess": the first `most` that have a name, or that the
/// charges name nothing to blame.
QString anomalyCauses(const Anomaly& anomaly, std::size_t most, const Formatter& formatter);
/// "9.2", or that those days all cost the same.
QString anomalyScore(const Anomaly& anomaly, const Formatter& formatter);

/// The foot of a chart: project, day and budget, and the program.
QString spendingSource(const SpendingWatch& watch, const Project& project, const Formatter& formatter);

/// The arithmetic of the headline figures.
Explanation explainSpent(const SpendingWatch& watch, const SpendingRows& lines, const Project& project,
                         SpendingPeriod period, const Formatter& formatter);
Explanation explainLanding(const SpendingWatch& watch, const SpendingRows& lines, const Project& project,
                           SpendingPeriod period, const Formatter& formatter);

}  // namespace jupan
