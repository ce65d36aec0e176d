#include "ui/pages/scale_section.h"

#include "core/project/editing.h"
#include "ui/models/scale_stage_table_model.h"
#include "ui/models/scale_words.h"

namespace jupan {

ScaleSection::ScaleSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : ScaleSection(document, view, new ScaleStageTableModel(document, view), parent) {}

ScaleSection::ScaleSection(ProjectDocument& document, ViewSettings& view, ScaleStageTableModel* model, QWidget* parent)
    : ListCard(QStringLiteral("scale.stages"), model, {ScaleStageTableModel::name, ScaleStageTableModel::departments},
               document, parent),
      document_(document),
      view_(view),
      model_(model) {
    hideWhenNarrow(ScaleStageTableModel::months);
    connectRequests();
    connect(this, &ListCard::selected, this, &ScaleSection::refreshForm);
}

void ScaleSection::connectRequests() {
    connect(this, &ListCard::addRequested, this, [this] {
        const std::string name = tr("Stage %1").arg(document_.project().scaleStages.size() + 1).toStdString();
        std::string id;
        document_.edit(tr("Add stage"), [&](Project& project) { id = addScaleStage(project, name); });
        select(id);
    });
    connect(this, &ListCard::duplicateRequested, this, [this](const QString& id) {
        const ScaleStage* original = findEntity<ScaleStage>(document_.project(), id.toStdString());
        if (!original) return;
        const std::string name = tr("%1 (copy)").arg(QString::fromStdString(original->name)).toStdString();
        std::string copy;
        document_.edit(tr("Duplicate stage"),
                       [&](Project& project) { copy = duplicateEntity<ScaleStage>(project, id.toStdString(), name); });
        select(copy);
    });
    connect(this, &ListCard::moveRequested, this, [this](const QString& id, int step) {
        document_.edit(tr("Move stage"),
                       [&](Project& project) { moveEntity<ScaleStage>(project, id.toStdString(), step); });
    });
    connect(this, &ListCard::deleteRequested, this, [this](const QString& id) {
        const ScaleStage* stage = findEntity<ScaleStage>(document_.project(), id.toStdString());
        if (!stage) return;
        const QString name = shortName(stage->name);
        document_.edit(tr("Delete stage"),
                       [&](Project& project) { removeEntity<ScaleStage>(project, id.toStdString()); });
        showNotice(tr("Stage “%1” was deleted.").arg(name), true);
    });
}

void ScaleSection::refresh(const std::vector<StageBudget>& budgets) {
    setTexts({tr("Stages"), tr("Stage"),
              tr("A stage says which departments join from when, how far they get, with which budget and which "
                 "safeguards. Begin with the department of the pilot.")});
    model_->setBudgets(budgets);
    refreshList();
    refreshForm();
}

void ScaleSection::refreshForm() {
    if (!findEntity<ScaleStage>(document_.project(), selectedId())) {
        if (form_) form_->clear();
        return;
    }
    if (!form_) {
        form_ = new FormGroups(document_, view_, this);
        form_->addGroup(0, {"name", "start", "months", "share", "departments"}, 2);
        EntityForm* means = form_->addGroup(1, {"model", "budget", "owner", "safeguards"}, 2);
        means->offer("safeguards",
                     [this](const Project& project) { return safeguardChoices(project, view_.language()); });
        formArea()->addWidget(form_);
    }
    form_->setHeadings({tr("Who joins, and how far"), tr("With what, and on what condition")});
    form_->showEntity<ScaleStage>(selectedId());
}

}  // namespace jupan
