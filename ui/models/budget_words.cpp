#include "ui/models/budget_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/project/editing.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/models/budget_amounts.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

/// Refusals that are written out; a pasted block may have thousands.
constexpr std::size_t mostRefusals = 3;

QString words(const char* source) {
    return QCoreApplication::translate("Budget", source);
}

template <class Entity>
QString nameInPlan(const Project& project, const std::string& id) {
    const Entity* entity = findEntity<Entity>(project, id);
    return displayName(entity && !entity->name.empty() ? entity->name : id);
}

/// "Answers · Mar 2026" of "budget.answers.2026-03"; empty if the path names no line of the budget.
QString placeOf(const std::string& path, const Budget& budget, const Project& project, const Formatter& formatter) {
    constexpr std::string_view head = "budget.";
    if (!path.starts_with(head)) return {};
    const std::string rest = path.substr(head.size());
    const std::size_t dot = rest.find('.');
    const BudgetLine* line = findLine(budget, rest.substr(0, dot));
    if (!line) return {};
    const auto month = dot == std::string::npos ? std::nullopt : parseYearMonth(rest.substr(dot + 1));
    const QString name = shortName(budgetLineName(*line, project).toStdString());
    return month ? words(QT_TRANSLATE_NOOP("Budget", "%1, %2")).arg(name, formatter.calendarMonth(*month)) : name;
}

QString reasonOf(const Problem& problem, const Formatter& formatter) {
    const QString typed = shortName(problem.value);
    switch (problem.code) {
        case ProblemCode::wrongType:
            if (problem.detail != "number")
                return words(QT_TRANSLATE_NOOP("Budget",
                                               "%1 cannot be spread over the months: it has digits below the "
                                               "smallest coin of %2."))
                    .arg(typed, QString::fromStdString(formatter.currency()));
            return words(QT_TRANSLATE_NOOP("Budget", "“%1” was not taken. %2"))
                .arg(typed, amountRefusal(QString::fromStdString(problem.value), formatter));
        case ProblemCode::outOfRange:
            if (problem.range != Range::nonNegative) break;
            return words(QT_TRANSLATE_NOOP("Budget", "%1 is negative. A budget is 0 or more.")).arg(typed);
        case ProblemCode::overflow:
            if (problem.value.empty()) break;  // of the plan, whose figure is too large for any text
            return words(QT_TRANSLATE_NOOP("Budget", "%1 is too large. A cell holds at most %2."))
                .arg(typed, formatter.exactMoneyIn(largestBudgetAmount(), formatter.currency()));
        case ProblemCode::dateBefore:
            return words(QT_TRANSLATE_NOOP("Budget",
                                           "Today is %1, but the last version or reallocation is of %2. Set the "
                                           "computer's date right, then freeze."))
                .arg(typed, QString::fromStdString(problem.detail));
        default:
            break;
    }
    return problem.path.starts_with("budget") ? problemText(problem, formatter) : problemLine(problem, formatter);
}

}  // namespace

QString budgetLineName(const BudgetLine& line, const Project& project) {
    if (!line.name.empty()) return displayName(line.name);
    switch (line.kind) {
        case BudgetLineKind::category:
            if (const auto category = enumFromName<Category>(line.subject)) return choiceText(*category);
            break;
        case BudgetLineKind::workload:
            return nameInPlan<Workload>(project, line.subject);
        case BudgetLineKind::seat:
            return nameInPlan<Seat>(project, line.subject);
        case BudgetLineKind::contingency:
            return choiceText(BudgetLineKind::contingency);
        case BudgetLineKind::own:
            break;
    }
    return displayName(line.subject.empty() ? line.id.text : line.subject);
}

QString budgetGroupName(BudgetLineKind kind) {
    switch (kind) {
        case BudgetLineKind::workload:
            return words(QT_TRANSLATE_NOOP("Budget", "Token workloads"));
        case BudgetLineKind::seat:
            return words(QT_TRANSLATE_NOOP("Budget", "Seats"));
        case BudgetLineKind::category:
            return words(QT_TRANSLATE_NOOP("Budget", "Other costs of the plan"));
        case BudgetLineKind::own:
            return words(QT_TRANSLATE_NOOP("Budget", "Lines of your own"));
        case BudgetLineKind::contingency:
            return words(QT_TRANSLATE_NOOP("Budget", "On top of all lines"));
    }
    return {};
}

QString fiscalYearName(YearMonth first, const Formatter& formatter) {
    if (first.month == 1) return words(QT_TRANSLATE_NOOP("Budget", "Year %1")).arg(first.year);
    return QStringLiteral("%1 – %2").arg(formatter.calendarMonth(first), formatter.calendarMonth(addMonths(first, 11)));
}

QString budgetVersionName(const BudgetVersion& version, const Formatter& formatter) {
    return words(QT_TRANSLATE_NOOP("Budget", "Version %1, %2"))
        .arg(QString::number(version.number), formatter.date(version.frozenOn));
}

QString budgetRefusal(const Problems& problems, const Budget& budget, const Project& project,
                      const Formatter& formatter) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(problems.size(), mostRefusals); ++i) {
        const QString place = placeOf(problems[i].path, budget, project, formatter);
        const QString reason = reasonOf(problems[i], formatter);
        lines << (place.isEmpty() ? reason : words(QT_TRANSLATE_NOOP("Budget", "%1: %2")).arg(place, reason));
    }
    if (problems.size() <= mostRefusals) return lines.join(u'\n');
    const int others = static_cast<int>(problems.size() - mostRefusals);
    const QString more = QCoreApplication::translate(
        "Budget", "%n more cell(s) cannot be taken either; nothing was changed.", nullptr, others);
    lines << more;
    return lines.join(u'\n');
}

QString reallocationText(const Reallocation& entry, const Budget& budget, const Project& project,
                         const Formatter& formatter) {
    const auto name = [&](const BudgetMove& move) {
        const BudgetLine* line = findLine(budget, move.line);
        return line ? budgetLineName(*line, project) : displayName(move.line);
    };
    const auto amount = [&](const BudgetMove& move) {
        return formatter.exactMoneyIn(move.amount, project.settings.currency.code);
    };
    if (entry.moves.size() == 2) {
        const bool firstGets = entry.moves[0].amount > Decimal();
        const BudgetMove& into = entry.moves[firstGets ? 0 : 1];
        return words(QT_TRANSLATE_NOOP("Budget", "%1: %2 → %3"))
            .arg(amount(into), name(entry.moves[firstGets ? 1 : 0]), name(into));
    }
    QStringList parts;
    for (const BudgetMove& move : entry.moves)
        parts << (move.amount > Decimal() ? words(QT_TRANSLATE_NOOP("Budget", "%1 +%2"))
                                          : words(QT_TRANSLATE_NOOP("Budget", "%1 %2")))
                     .arg(name(move), amount(move));
    return parts.join(QStringLiteral(", "));
}

}  // namespace jupan
