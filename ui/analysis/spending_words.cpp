#include "ui/analysis/spending_words.h"

#include <QCoreApplication>
#include <array>

#include "ui/models/budget_words.h"

namespace jupan {
namespace {

class SpendingWords {
    Q_DECLARE_TR_FUNCTIONS(SpendingWords)
};

template <class E, std::size_t size>
QString pick(const std::array<const char*, size>& texts, E value) {
    return SpendingWords::tr(texts[static_cast<std::size_t>(value)]);
}

constexpr std::array standings{
    QT_TRANSLATE_NOOP("SpendingWords", "no spending"),    QT_TRANSLATE_NOOP("SpendingWords", "within budget"),
    QT_TRANSLATE_NOOP("SpendingWords", "△ heads over"),   QT_TRANSLATE_NOOP("SpendingWords", "▲ over budget"),
    QT_TRANSLATE_NOOP("SpendingWords", "▲ not budgeted"),
};
constexpr std::array bases{
    QT_TRANSLATE_NOOP("SpendingWords", "at the pace of the days gone, by weekday"),
    QT_TRANSLATE_NOOP("SpendingWords", "at the trend of the whole months so far"),
    QT_TRANSLATE_NOOP("SpendingWords", "as budgeted: there are too few charges to forecast from"),
    QT_TRANSLATE_NOOP("SpendingWords", "as budgeted, or what is spent if that is more: this line is billed"),
    QT_TRANSLATE_NOOP("SpendingWords", "nothing is left to forecast"),
};
static_assert(bases.size() == EnumNames<ForecastBasis>::names.size());

/// Of the lines that hold something, "name amount" joined by plus signs; of many the first.
template <class Amount>
QString sumOfLines(const SpendingWatch& watch, const SpendingRows& lines, const Project& project, Amount amount,
                   const Formatter& formatter) {
    constexpr qsizetype most = 8;
    QStringList parts;
    const auto add = [&](const QString& name, const SpendingRow& row) {
        if (amount(row) == 0 || parts.size() > most) return;
        if (parts.size() == most)
            parts << QStringLiteral("…");
        else
            parts << SpendingWords::tr("%1 (%2)", "amount (of which line)").arg(formatter.money(amount(row)), name);
    };
    for (const SpendingRow& row : lines.rows) add(watchedLineName(watch, project, row.name), row);
    if (lines.unassigned) add(SpendingWords::tr("unassigned"), *lines.unassigned);
    return parts.join(QStringLiteral(" + "));
}

QString anomalyCause(const AnomalyCause& cause, const Formatter& formatter) {
    const QString name = QString::fromStdString(cause.name);
    const bool all = cause.excessShare >= 1;
    const QString share = formatter.fixedPercent(cause.excessShare, 0);
    switch (cause.dimension) {
        case ActualDimension::model:
            return all ? SpendingWords::tr("model %1: all of the excess").arg(name)
                       : SpendingWords::tr("model %1: %2 of the excess").arg(name, share);
        case ActualDimension::project:
            return all ? SpendingWords::tr("project %1: all of the excess").arg(name)
                       : SpendingWords::tr("project %1: %2 of the excess").arg(name, share);
        default:
            return all ? SpendingWords::tr("key %1: all of the excess").arg(name)
                       : SpendingWords::tr("key %1: %2 of the excess").arg(name, share);
    }
}

}  // namespace

QString watchedLineName(const SpendingWatch& watch, const Project& project, std::string_view id) {
    if (id.empty()) return SpendingWords::tr("All lines");
    const BudgetLine* line = findLine(watch.budget, id);
    return line ? budgetLineName(*line, project) : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QString standingText(BudgetStanding standing) {
    return pick(standings, standing);
}

bool isBad(BudgetStanding standing) {
    return standing == BudgetStanding::landsOver || standing == BudgetStanding::over ||
           standing == BudgetStanding::withoutBudget;
}

QString utilisationText(const VarianceFigures& figures, const Formatter& formatter) {
    if (figures.utilisation) {
        // What is over by less than half a percent is not said to be 100 %.
        const bool justOver = *figures.utilisation > 1 && *figures.utilisation < 1.005;
        return formatter.fixedPercent(figures.utilisation, justOver ? 1 : 0);
    }
    return figures.state == Utilisation::spentWithoutBudget ? SpendingWords::tr("– no budget")
                                                            : SpendingWords::tr("– nothing planned");
}

QString utilisationReason(const VarianceFigures& figures) {
    switch (figures.state) {
        case Utilisation::defined:
            return {};
        case Utilisation::nothingPlanned:
            return SpendingWords::tr("No utilisation: nothing was budgeted, and nothing was spent.");
        case Utilisation::spentWithoutBudget:
            return SpendingWords::tr("No utilisation: money was spent where nothing was budgeted.");
    }
    return {};
}

QString forecastBasisText(ForecastBasis basis) {
    return pick(bases, basis);
}

QString rangeText(const std::optional<ForecastRange>& range, const Formatter& formatter) {
    if (!range) return SpendingWords::tr("no range: too few charges so far");
    if (range->low == range->high) return SpendingWords::tr("no range: nothing is left to vary");
    return SpendingWords::tr("80 % range: %1 to %2").arg(formatter.money(range->low), formatter.money(range->high));
}

QString budgetVersionText(const SpendingWatch& watch) {
    if (watch.budgetVersion < 0) return SpendingWords::tr("no budget");
    if (watch.budgetVersion == 0) return SpendingWords::tr("draft of the budget");
    return SpendingWords::tr("budget, version %1").arg(watch.budgetVersion);
}

QString spendingSentence(const SpendingWatch& watch, const SpendingRows& lines, const Project& project,
                         const Formatter& formatter) {
    const SpendingRow& total = lines.total;
    const QString month = formatter.calendarMonth(watch.month);
    const QString spent = formatter.money(asDouble(total.figures.actual));
    const QString budget = formatter.money(asDouble(total.whole));
    const QString landing = formatter.money(total.landing.value);
    QString sentence;
    switch (total.standing) {
        case BudgetStanding::nothing:
            sentence = SpendingWords::tr("%1: nothing is budgeted and nothing was spent.").arg(month);
            break;
        case BudgetStanding::withoutBudget:
            sentence = SpendingWords::tr("%1: %2 was spent, and nothing is budgeted.").arg(month, spent);
            break;
        case BudgetStanding::within:
            sentence =
                SpendingWords::tr("%1 stays within its budget: it lands at %2 of %3.").arg(month, landing, budget);
            break;
        case BudgetStanding::landsOver:
            sentence =
                SpendingWords::tr("%1 heads over its budget: it lands at %2, which is %3 more than the %4 budgeted.")
                    .arg(month, landing, formatter.money(total.landingVariance), budget);
            break;
        case BudgetStanding::over:
            sentence = SpendingWords::tr("%1 is over its budget: %2 was spent, which is %3 more than the %4 budgeted.")
                           .arg(month, spent, formatter.money(asDouble(total.figures.variance)), budget);
            break;
    }
    const SpendingRow* worst = nullptr;
    for (const SpendingRow& row : lines.rows)
        if (isBad(row.standing) && (!worst || row.landingVariance > worst->landingVariance)) worst = &row;
    if (!worst) return sentence;
    return SpendingWords::tr("%1 Furthest over is “%2”: it lands %3 above its budget.")
        .arg(sentence, watchedLineName(watch, project, worst->name), formatter.money(worst->landingVariance));
}

QString waitingText(const SpendingWatch& watch) {
    if (watch.waiting == 0) return {};
    return SpendingWords::tr("%n charges of this fiscal year wait for an exchange rate and are in no sum.", "",
                             static_cast<int>(watch.waiting));
}

QString rateText(const LedgerActuals& ledger) {
    QStringList sentences;
    for (const auto& [currency, use] : ledger.rates) {
        const auto earlier = use.charges[static_cast<std::size_t>(RateOrigin::earlier)];
        const auto planned = use.charges[static_cast<std::size_t>(RateOrigin::planned)];
        const QString code = QString::fromStdString(currency);
        if (earlier > 0)
            sentences << SpendingWords::tr("%n charges in %1 were converted by the last rate known before their day.",
                                           "", static_cast<int>(earlier))
                             .arg(code);
        if (planned > 0)
            sentences << SpendingWords::tr(
                             "%n charges in %1 were converted by the plan's rate: no rate of their day or "
                             "before is known.",
                             "", static_cast<int>(planned))
                             .arg(code);
    }
    return sentences.join(u' ');
}

QString anomalyCauses(const Anomaly& anomaly, std::size_t most, const Formatter& formatter) {
    QStringList causes;
    for (const AnomalyCause& cause : anomaly.causes)
        if (!cause.name.empty() && static_cast<std::size_t>(causes.size()) < most)
            causes << anomalyCause(cause, formatter);
    return causes.isEmpty() ? SpendingWords::tr("the charges name no model, project or key")
                            : causes.join(QStringLiteral(" · "));
}

QString anomalyScore(const Anomaly& anomaly, const Formatter& formatter) {
    return anomaly.score ? formatter.fixedNumber(anomaly.score, 1) : SpendingWords::tr("– such days all cost the same");
}

QString spendingSource(const SpendingWatch& watch, const Project& project, const Formatter& formatter) {
    return SpendingWords::tr("Source: %1, charges up to %2, %3, calculated with Jupan")
        .arg(QString::fromStdString(project.settings.name), formatter.date(watch.asOf), budgetVersionText(watch));
}

Explanation explainSpent(const SpendingWatch& watch, const SpendingRows& lines, const Project& project,
                         SpendingPeriod period, const Formatter& formatter) {
    const bool month = period == SpendingPeriod::month;
    Explanation explanation;
    explanation.title = month ? SpendingWords::tr("Spent this month") : SpendingWords::tr("Fiscal year to date");
    explanation.meaning =
        SpendingWords::tr("All charges from %1 to %2, tax included, each by the day that the vendor states (UTC).")
            .arg(formatter.date(spendingDays(watch, period).first), formatter.date(watch.asOf));
    explanation.formula = SpendingWords::tr("sum of the lines, each charge at the exchange rate of its day");
    const QString sum = sumOfLines(
        watch, lines, project, [](const SpendingRow& row) { return asDouble(row.figures.actual); }, formatter);
    if (!sum.isEmpty())
        explanation.values =
            SpendingWords::tr("%1 = %2").arg(sum, formatter.money(asDouble(lines.total.figures.actual)));
    explanation.source = SpendingWords::tr("Utilisation is what was spent ÷ what was budgeted for the same months.");
    return explanation;
}

Explanation explainLanding(const SpendingWatch& watch, const SpendingRows& lines, const Project& project,
                           SpendingPeriod period, const Formatter& formatter) {
    const bool month = period == SpendingPeriod::month;
    Explanation explanation;
    explanation.title = month ? SpendingWords::tr("Forecast of the month") : SpendingWords::tr("Landing of the year");
    explanation.meaning =
        month ? SpendingWords::tr("What the month will have cost at its end, if it goes on as it did.")
              : SpendingWords::tr("What the fiscal year will have cost at its end, if it goes on as it did.");
    explanation.formula =
        month ? SpendingWords::tr(
                    "per line: spent so far ÷ weight of the days gone × weight of all days of the month; "
                    "lines that are billed land at their budget, or at what is spent if that is more")
              : SpendingWords::tr(
                    "per line: months before this one + forecast of this month + later months by their "
                    "trend, or by the budget where fewer than three whole months are known");
    const QString sum = sumOfLines(
        watch, lines, project, [](const SpendingRow& row) { return row.landing.value; }, formatter);
    if (!sum.isEmpty())
        explanation.values = SpendingWords::tr("%1 = %2").arg(sum, formatter.money(lines.total.landing.value));
    explanation.source =
        month ? SpendingWords::tr(
                    "Weights of the weekdays are learned from the last 56 days. Four times in five the "
                    "month ends inside the 80 % range if days go on varying as they did.")
              : SpendingWords::tr("Holt's linear trend on whole months. The range needs five whole months.");
    return explanation;
}

}  // namespace jupan
