#include "ui/pages/costs_workload_section.h"

#include <QRadioButton>

#include "ui/models/cost_line_table_model.h"
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
    stagesHeading_ = new QLabel(this);
    stagesHelp_ = new QLabel(this);
    stages_ = new StagesEdit(document(), view(), this);
    setRole(stagesHeading_, "heading");
    setRole(stagesHelp_, "muted");
    stagesHelp_->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{stagesHeading_, stagesHelp_, stages_})
        form_->addWidget(0, widget);
    formArea()->addWidget(form_);
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
    countingHeading_->setText(tr("How requests are counted"));
    perMonth_->setText(tr("A number of requests a month that I know or expect"));
    perItem_->setText(document().project().workUnits.empty()
                          ? tr("By item of a work unit (there is no work unit yet)")
                          : tr("By item of the work unit: each enquiry or contract takes so many requests"));
    perItem_->setEnabled(!document().project().workUnits.empty());
    const bool perItem = load->requestsPerItem.has_value();
    perMonth_->setChecked(!perItem);
    perItem_->setChecked(perItem);
    head_->showEntity(listOf<Workload>(), selectedId());
    EntityForm* shown = perItem ? itemForm_ : monthForm_;
    EntityForm* other = perItem ? monthForm_ : itemForm_;
    other->clear();
    other->hide();
    shown->showEntity(listOf<Workload>(), selectedId());
    shown->show();
    form_->setHeadings({tr("One request"), tr("How fast it comes into use")});
    form_->showEntity<Workload>(selectedId());
    stagesHeading_->setText(tr("Which model answers"));
    stagesHelp_->setText(tr("Start with the cheap model and climb. The shares of a stage sum to 100 %."));
    stages_->showWorkload(selectedId());
}

void CostsWorkloadSection::clearForm() {
    for (EntityForm* form : {head_, monthForm_, itemForm_}) form->clear();
    form_->clear();
    stages_->clear();
}

}  // namespace jupan
