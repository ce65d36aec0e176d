#include "ui/pages/costs_model_section.h"

#include <QCheckBox>

#include "ui/models/cost_price_table_model.h"

namespace jupan {

CostsModelSection::CostsModelSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : CostsLineSection(QStringLiteral("costs.models"), new CostPriceTableModel(document, view),
                       {CostPriceTableModel::name}, document, view, parent) {
    connectEdits<Model>(&removeModel, [this](const Model& model) { return refusalToDelete(model); });
    connect(this, &ListCard::addRequested, this, [this] {
        const std::string name = tr("New model").toStdString();
        addBy(tr("Add model"), [&](Project& project) { return addModel(project, name); });
    });
}

QString CostsModelSection::refusalToDelete(const Model& model) const {
    const std::vector<std::string> users = workloadsUsingModel(document().project(), model.id.text);
    if (users.empty()) return {};
    const Workload* first = findEntity<Workload>(document().project(), users.front());
    return tr("“%1” still answers “%2”. Take it out of the stages there first; then it can go.")
        .arg(shortName(model.name), shortName(first->name));
}

ListCard::Texts CostsModelSection::texts() const {
    return {tr("Model prices for 1,000,000 tokens"), tr("Model"),
            tr("Token workloads need the prices of at least one model; vendors publish them for a million tokens.")};
}

void CostsModelSection::buildForm() {
    form_ = new FormGroups(document(), view(), this);
    form_->addGroup(0, {"name", "currency", "input", "output", "cached_input"}, 2);
    form_->addGroup(1, {"batch_input", "batch_output"}, 2);
    longContext_ = new QCheckBox(this);
    longContext_->setObjectName(QStringLiteral("costs.model.long_context"));
    form_->addWidget(1, longContext_);
    longForm_ = new EntityForm(document(), view(), {"above", "input", "output"}, 3, this);
    form_->addWidget(1, longForm_);
    help_ = new QLabel(this);
    help_->setWordWrap(true);
    setRole(help_, "small");
    form_->addWidget(1, help_);
    formArea()->addWidget(form_);
    connect(longContext_, &QCheckBox::clicked, this, [this](bool wanted) {
        const std::string id = selectedId();
        document().edit(tr("Change the price of long requests"),
                        [&](Project& project) { setLongContext(project, id, wanted, startingNote()); });
    });
}

void CostsModelSection::fillForm() {
    const Model* model = findEntity<Model>(document().project(), selectedId());
    if (!model) return;
    form_->setHeadings({tr("Live requests"), tr("Batch requests")});
    form_->showEntity<Model>(selectedId());
    longContext_->setText(tr("Long requests have a price of their own"));
    longContext_->setChecked(model->price.longContext.has_value());
    longForm_->setVisible(model->price.longContext.has_value());
    longForm_->showLongContext(selectedId());
    help_->setText(
        tr("Left empty, cached input costs what other input costs, and batch requests half of the live price."));
}

}  // namespace jupan
