#include "ui/pages/budget_thresholds.h"

#include <algorithm>

#include "core/finops/alerts.h"
#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/number_edit.h"

namespace jupan {

BudgetThresholds::BudgetThresholds(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      rows_(new QVBoxLayout),
      basis_(ChoiceEdit::of<AlertBasis>(findField("alert_threshold", "basis").value(), view.formatter())),
      share_(new NumberEdit(findField("alert_threshold", "share").value(), view.formatter())),
      add_(new QPushButton),
      usual_(new QPushButton),
      error_(new ErrorLabel) {
    setRole(help_, "muted");
    help_->setWordWrap(true);
    basis_->setPrefix(QStringLiteral("budget.threshold.basis"));
    basis_->setChoice(AlertBasis::actual);
    share_->setPrefix(QStringLiteral("budget.threshold.share"));
    add_->setObjectName(QStringLiteral("budget.threshold.add"));
    usual_->setObjectName(QStringLiteral("budget.threshold.usual"));
    setRole(usual_, "link");
    error_->setObjectName(QStringLiteral("budget.threshold.error"));
    rows_->setSpacing(gridStep);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(4 * gridStep);
    fields->addWidget(basis_, 1, Qt::AlignTop);
    fields->addWidget(share_, 1, Qt::AlignTop);
    fields->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4 * gridStep);
    buttons->addWidget(add_);
    buttons->addWidget(usual_);
    buttons->addStretch(1);
    body()->addWidget(help_);
    body()->addLayout(rows_);
    body()->addLayout(fields);
    body()->addWidget(error_);
    body()->addLayout(buttons);
    connect(add_, &QPushButton::clicked, this, &BudgetThresholds::add);
    connect(share_->edit(), &QLineEdit::returnPressed, this, &BudgetThresholds::add);
    connect(usual_, &QPushButton::clicked, this, [this] { keep(tr("Usual alert thresholds"), {}); });
}

std::vector<AlertThreshold> BudgetThresholds::thresholds() const {
    const auto& own = document_.project().finops.thresholds;
    return own.empty() ? defaultThresholds() : own;
}

void BudgetThresholds::load() {
    setTitle(tr("Alert thresholds"));
    help_->setText(tr(
        "An alert fires once when what was spent, or the forecast, passes a share of the budget: of a line or of all "
        "lines, in a month or the fiscal year. Another budget arms it again."));
    add_->setText(tr("Add the threshold"));
    usual_->setText(tr("Back to the usual ones"));
    usual_->setVisible(!document_.project().finops.thresholds.empty());
    basis_->setFormatter(view_.formatter());
    share_->setFormatter(view_.formatter());
    while (QLayoutItem* item = rows_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto all = thresholds();
    for (std::size_t i = 0; i < all.size(); ++i) addRow(static_cast<int>(i), all[i], all.size() == 1);
}

void BudgetThresholds::addRow(int index, const AlertThreshold& threshold, bool last) {
    const QString name = QStringLiteral("budget.threshold.%1").arg(index);
    auto* row = new QWidget;
    row->setObjectName(name);
    auto* text = new QLabel(QStringLiteral("%1 · %2").arg(choiceText(threshold.basis),
                                                          view_.formatter().percent(asDouble(threshold.share))));
    text->setObjectName(name + QStringLiteral(".text"));
    auto* remove = new QPushButton(tr("Remove"));
    remove->setObjectName(name + QStringLiteral(".remove"));
    remove->setAccessibleName(tr("Remove “%1”").arg(text->text()));
    setRole(remove, "link");
    remove->setEnabled(!last);
    if (last) remove->setToolTip(tr("One threshold stays; without any, the usual ones count."));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * gridStep);
    layout->addWidget(text);
    layout->addWidget(remove);
    layout->addStretch(1);
    rows_->addWidget(row);
    connect(remove, &QPushButton::clicked, this, [this, threshold] {
        auto rest = thresholds();
        std::erase(rest, threshold);
        keep(tr("Remove an alert threshold"), std::move(rest));
    });
}

void BudgetThresholds::keep(const QString& step, std::vector<AlertThreshold> thresholds) {
    std::ranges::sort(thresholds);
    const Problems problems =
        document_.edit(step, [&](Project& project) { project.finops.thresholds = std::move(thresholds); });
    error_->setMessage(problems.empty() ? QString() : problemLine(problems.front(), view_.formatter()));
}

void BudgetThresholds::add() {
    error_->clearMessage();
    share_->setProblem({});
    const auto share = ledgerAmount(share_->value().value_or(0));
    if (!share_->value() || !share) return share_->setProblem(tr("Write a share of the budget, such as 90 %."));
    if (basis_->index() < 0) return;
    auto all = thresholds();
    const AlertThreshold wanted{basis_->choice<AlertBasis>(), share.value()};
    if (std::ranges::find(all, wanted) != all.end()) return share_->setProblem(tr("This threshold is there already."));
    all.push_back(wanted);
    keep(tr("Add an alert threshold"), std::move(all));
    share_->setValue(std::nullopt);
}

}  // namespace jupan
