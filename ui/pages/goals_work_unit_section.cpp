#include "ui/pages/goals_work_unit_section.h"

#include "core/project/editing.h"
#include "ui/models/work_unit_table_model.h"

namespace jupan {

GoalsWorkUnitSection::GoalsWorkUnitSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : ListCard(QStringLiteral("goals.work_units"), new WorkUnitTableModel(document, view),
               {WorkUnitTableModel::name, WorkUnitTableModel::department}, document, parent),
      document_(document),
      view_(view) {
    connectRequests();
    connect(this, &ListCard::selected, this, &GoalsWorkUnitSection::refreshForm);
}

void GoalsWorkUnitSection::connectRequests() {
    connect(this, &ListCard::addRequested, this, &GoalsWorkUnitSection::add);
    connect(this, &ListCard::duplicateRequested, this, [this](const QString& id) {
        const WorkUnit* original = findEntity<WorkUnit>(document_.project(), id.toStdString());
        if (!original) return;
        const std::string name = tr("%1 (copy)").arg(QString::fromStdString(original->name)).toStdString();
        std::string copy;
        document_.edit(tr("Duplicate work unit"),
                       [&](Project& project) { copy = duplicateEntity<WorkUnit>(project, id.toStdString(), name); });
        select(copy);
    });
    connect(this, &ListCard::moveRequested, this, [this](const QString& id, int step) {
        document_.edit(tr("Move work unit"),
                       [&](Project& project) { moveEntity<WorkUnit>(project, id.toStdString(), step); });
    });
    connect(this, &ListCard::deleteRequested, this, [this](const QString& id) { remove(id.toStdString()); });
}

void GoalsWorkUnitSection::add() {
    const std::string name = tr("New work unit").toStdString();
    std::string id;
    document_.edit(tr("Add work unit"), [&](Project& project) { id = addWorkUnit(project, name); });
    select(id);
}

void GoalsWorkUnitSection::remove(const std::string& id) {
    const WorkUnit* unit = findEntity<WorkUnit>(document_.project(), id);
    if (!unit) return;
    const QString name = shortName(unit->name);
    const WorkUnitUse use = usesOfWorkUnit(document_.project(), id);
    QStringList gone;
    for (const std::string& kpi : use.kpis)
        gone << tr("KPI “%1”").arg(shortName(findEntity<Kpi>(document_.project(), kpi)->name));
    for (const std::string& load : use.workloads)
        gone << tr("token workload “%1”").arg(shortName(findEntity<Workload>(document_.project(), load)->name));
    document_.edit(tr("Delete work unit"), [&](Project& project) { removeWorkUnit(project, id); });
    constexpr int named = 5;
    const int more = static_cast<int>(gone.size()) - named;
    const QString list = gone.mid(0, named).join(QStringLiteral(", "));
    if (gone.isEmpty())
        showNotice(tr("Work unit “%1” was deleted.").arg(name), true);
    else if (more <= 0)
        showNotice(tr("Work unit “%1” was deleted, and what counted on it: %2.").arg(name, list), true);
    else
        showNotice(tr("Work unit “%1” was deleted, and what counted on it: %2 and %3 more.")
                       .arg(name, list, view_.formatter().number(more)),
                   true);
}

void GoalsWorkUnitSection::refresh() {
    setTexts({tr("Work units"), tr("Work unit"),
              tr("A work unit is one repeated task of one department, such as answering enquiries.")});
    refreshList();
    refreshForm();
}

void GoalsWorkUnitSection::refreshForm() {
    if (!findEntity<WorkUnit>(document_.project(), selectedId())) {
        if (form_) form_->clear();
        return;
    }
    if (!form_) {
        form_ = new FormGroups(document_, view_, this);
        form_->addGroup(
            0, {"name", "department", "volume_per_month", "minutes_per_item", "hourly_cost", "volume_growth"}, 2);
        form_->addGroup(1, {"effort", "risk"}, 2);
        formArea()->addWidget(form_);
    }
    form_->setHeadings({tr("The task today"), tr("For the cost-benefit matrix")});
    form_->showEntity<WorkUnit>(selectedId());
}

}  // namespace jupan
