#include "ui/pages/moves_advice.h"

#include "ui/document/spending.h"
#include "ui/models/budget_words.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

QString nameOfLine(const Budget& budget, const std::string& id, const Project& project) {
    const BudgetLine* line = findLine(budget, id);
    return line ? budgetLineName(*line, project) : QString::fromStdString(id);
}

}  // namespace

MovesAdvice::MovesAdvice(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      list_(new QWidget),
      rows_(new QVBoxLayout(list_)),
      none_(new QLabel) {
    setRole(help_, "muted");
    help_->setWordWrap(true);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(3 * gridStep);
    none_->setObjectName(QStringLiteral("moves.advice.none"));
    none_->setWordWrap(true);
    body()->addWidget(help_);
    body()->addWidget(list_);
    body()->addWidget(none_);
}

void MovesAdvice::load() {
    const SpendingWatch& watch = document_.spending().watch();
    const auto plan = document_.resultsOf({});
    const bool charged = document_.spending().actuals().firstDay.has_value();
    const MoveSuggestions found =
        plan && charged ? reallocationAdvice(document_.project(), *plan, watch).suggestions : MoveSuggestions{};
    setTitle(tr("Spare here, short there: %1").arg(view_.formatter().calendarMonth(watch.month)));
    help_->setText(tr(
        "A line is short if its forecast is above its budget; it can spare what its budget has above the high end of "
        "its forecast. Lines where money brings most are helped first, from those where it brings least. What money "
        "brings is the plan's benefit, with confidence and attribution in it."));
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < found.moves.size(); ++i) addMove(i, found.moves[i], watch.budget);
    for (std::size_t i = 0; i < found.shortfalls.size(); ++i) {
        auto* label = new QLabel(shortText(found.shortfalls[i], watch.budget));
        label->setObjectName(QStringLiteral("moves.advice.short.%1").arg(i));
        label->setWordWrap(true);
        setRole(label, "caution");
        rows_->addWidget(label);
    }
    const bool nothing = found.moves.empty() && found.shortfalls.empty();
    none_->setText(!plan     ? tr("The plan cannot be calculated at the moment, so there is no advice.")
                   : charged ? tr("No line is heading over its budget this month.")
                             : tr("Nothing has been charged yet, so no line is known to be short."));
    none_->setVisible(nothing);
    list_->setVisible(!nothing);
}

void MovesAdvice::addMove(std::size_t index, const SuggestedMove& move, const Budget& budget) {
    const QString name = QStringLiteral("moves.advice.%1").arg(index);
    auto* row = new QWidget;
    row->setObjectName(name);
    auto* text = new QLabel(moveText(move, budget));
    text->setObjectName(name + QStringLiteral(".text"));
    text->setWordWrap(true);
    auto* value = new QLabel(valueText(move, budget));
    value->setWordWrap(true);
    setRole(value, "small");
    auto* use = new QPushButton(tr("Fill in below"));
    use->setObjectName(name + QStringLiteral(".use"));
    use->setAccessibleName(tr("Fill in below: %1").arg(text->text()));
    auto* words = new QVBoxLayout;
    words->setSpacing(gridStep);
    words->addWidget(text);
    words->addWidget(value);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * gridStep);
    layout->addLayout(words, 1);
    layout->addWidget(use, 0, Qt::AlignTop);
    rows_->addWidget(row);
    connect(use, &QPushButton::clicked, this, [this, move] { emit chosen(move); });
}

QString MovesAdvice::moveText(const SuggestedMove& move, const Budget& budget) const {
    return tr("Move %1 from “%2” to “%3”.")
        .arg(view_.formatter().exactMoneyIn(move.amount, document_.project().settings.currency.code),
             nameOfLine(budget, move.from, document_.project()), nameOfLine(budget, move.to, document_.project()));
}

QString MovesAdvice::valueText(const SuggestedMove& move, const Budget& budget) const {
    const auto brings = [&](const std::string& line, const std::optional<double>& value) {
        const QString name = nameOfLine(budget, line, document_.project());
        return value ? tr("%1: benefit is %2 times what is spent").arg(name, view_.formatter().number(value, 1))
                     : tr("%1: what it brings is not known").arg(name);
    };
    return brings(move.to, move.toValue) + QStringLiteral(" · ") + brings(move.from, move.fromValue);
}

QString MovesAdvice::shortText(const Shortfall& shortfall, const Budget& budget) const {
    const QString name = nameOfLine(budget, shortfall.line, document_.project());
    const QString amount = view_.formatter().exactMoneyIn(shortfall.amount, document_.project().settings.currency.code);
    if (shortfall.reason == ShortfallReason::bringsLessThanItCosts)
        return tr("“%1” will be short by %2, but brings less than it costs: use less rather than budget more.")
            .arg(name, amount);
    return tr("“%1” will be short by %2, and no line can spare that.").arg(name, amount);
}

}  // namespace jupan
