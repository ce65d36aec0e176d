#include "ui/pages/costs_workload_figures.h"

#include <QGridLayout>

#include "core/engine/workload_full_use.h"
#include "core/project/editing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr std::size_t mostColumns = 4;

/// The months that the figures are given for, ascending: the last one always is among them.
std::vector<int> shownMonths(const Workload& load, int horizon) {
    std::vector<int> months;
    for (const Stage& stage : load.stages)
        if (stage.fromMonth <= horizon && months.size() + 1 < mostColumns) months.push_back(stage.fromMonth);
    if (months.empty() || months.back() != horizon) months.push_back(horizon);
    return months;
}

/// A request may cost less than the smallest coin: then with the digits it has.
QString priceText(double amount, const Formatter& formatter) {
    return amount >= 1 ? formatter.moneyIn(amount, formatter.currency())
                       : formatter.price(amount, formatter.currency());
}

}  // namespace

CostsWorkloadFigures::CostsWorkloadFigures(ViewSettings& view, QWidget* parent)
    : QWidget(parent), view_(view), grid_(new QGridLayout), note_(new QLabel(this)) {
    setObjectName(QStringLiteral("costs.workload.figures"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3 * gridStep, 0, 0);
    layout->setSpacing(gridStep);
    grid_->setHorizontalSpacing(4 * gridStep);
    grid_->setVerticalSpacing(gridStep);
    layout->addLayout(grid_);
    layout->addWidget(note_);
    note_->setWordWrap(true);
    setRole(note_, "small");
}

QLabel* CostsWorkloadFigures::cell(int row, int column, const QString& text, const char* role,
                                   Qt::Alignment alignment) {
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    label->setAlignment(alignment);
    if (row > 0 && column > 0)
        label->setObjectName(QStringLiteral("costs.workload.figures[%1][%2]").arg(row - 1).arg(column - 1));
    grid_->addWidget(label, row, column);
    cells_.push_back(label);
    return label;
}

void CostsWorkloadFigures::showWorkload(const std::string& id, const ScenarioProject& plan) {
    for (QLabel* old : cells_) delete old;
    cells_.clear();
    const Workload* load = findEntity<Workload>(plan.project, id);
    if (!load) return;
    const Formatter& formatter = view_.formatter();
    cell(0, 0, tr("In full use"), "heading", Qt::AlignLeft);
    const QStringList names{tr("Requests a month"), tr("Cost of a request"), tr("Cost of 1,000 requests")};
    for (int row = 0; row < names.size(); ++row) cell(row + 1, 0, names[row], "muted", Qt::AlignLeft);
    int column = 0;
    for (const int month : shownMonths(*load, plan.project.settings.horizonMonths)) {
        const auto figures = workloadAtFullUse(plan, id, month);
        if (!figures) continue;
        ++column;
        cell(0, column, formatter.planMonth(month), "muted", Qt::AlignRight);
        cell(1, column, formatter.number(figures->requests), "", Qt::AlignRight);
        cell(2, column, priceText(figures->costPerRequest, formatter), "", Qt::AlignRight);
        cell(3, column, formatter.moneyIn(figures->costPerThousand, formatter.currency()), "", Qt::AlignRight);
    }
    grid_->setColumnStretch(column + 1, 1);
    const double ceiling = load->adoption.ceiling.value;
    const QString inUse = ceiling < 1 ? ' ' + tr("At most %1 is in use.").arg(formatter.percent(ceiling)) : QString();
    note_->setText(tr("A request that is sent again counts once; its cost includes the retries and the tax, not the "
                      "contingency.") +
                   inUse);
}

}  // namespace jupan
