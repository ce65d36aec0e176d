#include "ui/pages/costs_workload_section.h"

#include <QRadioButton>

#include "core/engine/chosen_scenario.h"
#include "ui/models/cost_line_table_model.h"
#include "ui/pages/costs_workload_curve.h"
#include "ui/pages/costs_workload_figures.h"
#include "ui/theme/theme.h"

namespace jupan {

CostsWorkloadSection::CostsWorkloadSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : CostsLineSection(QStringLiteral("costs.workloads"),
                       new CostLineTableModel(CostLineTableModel::Section::workloads, document, view), {0, 1}, document,
                       view, parent) {
    connectEdits<Workload>(&removeCostLine);
    connect(this, &ListCard::addRequested, this, [this] {
        const std::string name = tr("New workload").toStdString();
        const std::string model = tr("New model").toStdString();
        addBy(tr("Add token workload"), [&](Project& project) { return addWorkload(project, name, model); });
    });
}

ListCard::Texts CostsWorkloadSection::texts() const {
    return {tr("Token workloads"), tr("Token workload"),
            tr("Use of the API that is paid by token: how many requests a month, and how long they are.")};
}

void CostsWorkloadSection::buildForm() {
    head_ = new EntityForm(document(), view(), {"name", "category", "work_unit"}, 3, this);
    formArea()->addWidget(head_);
    buildCounting();
    form_ = new FormGroups(document(), view(), this);
    form_->addGroup(
        0, {"input_tokens", "output_tokens", "cached_share", "batch_share", "retry_rate", "price_change", "tax_rate"},
        2);
    form_->addGroup(1, {"adoption"}, 1);
    figures_ = new CostsWorkloadFigures(view(), this);
    form_->addWidget(1, figures_);
    formArea()->addWidget(form_);
    buildLadder();
}

// Over the whole width: the months of the picture and of the curve need it.
void CostsWorkloadSection::buildLadder() {
    stagesHeading_ = new QLabel(this);
    stagesHelp_ = new QLabel(this);
    stages_ = new StagesEdit(document(), view(), this);
    curve_ = new CostsWorkloadCurve(document(), view(), stages_->ladder(), this);
    stages_->addUnderLadder(curve_);
    setRole(stagesHeading_, "heading");
    setRole(stagesHelp_, "muted");
    stagesHelp_->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{stagesHeading_, stagesHelp_, stages_})
        formArea()->addWidget(widget);
}

void CostsWorkloadSection::buildCounting() {
    countingHeading_ = new QLabel(this);
    setRole(countingHeading_, "heading");
    perMonth_ = new QRadioButton(this);
    perItem_ = new QRadioButton(this);
    perMonth_->setObjectName(QStringLiteral("costs.workload.per_month"));
    perItem_->setObjectName(QStringLiteral("costs.workload.per_item"));
    auto* choice = new QVBoxLayout;
    choice->setSpacing(gridStep);
    choice->addWidget(countingHeading_);
    choice->addWidget(perMonth_);
    choice->addWidget(perItem_);
    formArea()->addLayout(choice);
    monthForm_ = new EntityForm(document(), view(), {"requests_per_month", "growth"}, 2, this);
    itemForm_ = new EntityForm(document(), view(), {"requests_per_item"}, 2, this);
    formArea()->addWidget(monthForm_);
    formArea()->addWidget(itemForm_);
    itemGrowth_ = new QLabel(this);
    itemGrowth_->setObjectName(QStringLiteral("costs.workload.item_growth"));
    itemGrowth_->setWordWrap(true);
    setRole(itemGrowth_, "muted");
    formArea()->addWidget(itemGrowth_);
    const auto count = [this](bool perItem) {
        const std::string id = selectedId();
        document().edit(tr("Change how requests are counted"),
                        [&](Project& project) { countRequestsPerItem(project, id, perItem, startingNote()); });
    };
    connect(perMonth_, &QRadioButton::clicked, this, [count] { count(false); });
    connect(perItem_, &QRadioButton::clicked, this, [count] { count(true); });
}

void CostsWorkloadSection::fillForm() {
    const Workload* load = findEntity<Workload>(document().project(), selectedId());
    if (!load) return;
    showCounting(*load);
    form_->setHeadings({tr("One request"), tr("How fast it comes into use")});
    form_->showEntity<Workload>(selectedId());
    stagesHeading_->setText(tr("Which model answers"));
    stagesHelp_->setText(tr("Start with the cheap model and climb. The shares of a stage sum to 100 %."));
    stages_->showWorkload(selectedId());
    showFigures();
}

void CostsWorkloadSection::showCounting(const Workload& load) {
    countingHeading_->setText(tr("How requests are counted"));
    perMonth_->setText(tr("A number of requests a month that I know or expect"));
    perItem_->setText(document().project().workUnits.empty()
                          ? tr("By item of a work unit (there is no work unit yet)")
                          : tr("By item of the work unit: each enquiry or contract takes so many requests"));
    perItem_->setEnabled(!document().project().workUnits.empty());
    const bool perItem = load.requestsPerItem.has_value();
    perMonth_->setChecked(!perItem);
    perItem_->setChecked(perItem);
    head_->showEntity(listOf<Workload>(), selectedId());
    EntityForm* shown = perItem ? itemForm_ : monthForm_;
    EntityForm* other = perItem ? monthForm_ : itemForm_;
    other->clear();
    other->hide();
    shown->showEntity(listOf<Workload>(), selectedId());
    shown->show();
    // The growth by hand belongs to requests a month; items bring their own.
    const WorkUnit* unit = load.workUnit ? findEntity<WorkUnit>(document().project(), load.workUnit->text) : nullptr;
    itemGrowth_->setVisible(perItem && unit);
    if (unit)
        itemGrowth_->setText(
            tr("Requests follow the items of “%1”, which grow by %2 a year; that is set with the work unit.")
                .arg(shortName(unit->name), view().formatter().percent(unit->volumeGrowth)));
}

void CostsWorkloadSection::showFigures() {
    const auto plan = chosenScenario(document().project(), document().scenario());
    if (!plan.ok()) return;
    figures_->showWorkload(selectedId(), plan.value());
    curve_->showWorkload(selectedId(), plan.value());
}

void CostsWorkloadSection::clearForm() {
    for (EntityForm* form : {head_, monthForm_, itemForm_}) form->clear();
    form_->clear();
    stages_->clear();
}

}  // namespace jupan
