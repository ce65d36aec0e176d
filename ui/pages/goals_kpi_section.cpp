#include "ui/pages/goals_kpi_section.h"

#include <QMenu>
#include <QTableView>

#include "core/engine/data_quality.h"
#include "core/project/editing.h"
#include "ui/models/kpi_table_model.h"
#include "ui/pages/goals_arithmetic.h"
#include "ui/theme/stale.h"

namespace jupan {

GoalsKpiSection::GoalsKpiSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : ListCard(QStringLiteral("goals.kpis"), new KpiTableModel(document, view),
               {KpiTableModel::workUnit, KpiTableModel::name, KpiTableModel::kind}, document, parent),
      document_(document),
      view_(view),
      menu_(new QMenu(this)) {
    hideWhenNarrow(KpiTableModel::kind);
    buildMenu();
    connectRequests();
    connect(this, &ListCard::selected, this, &GoalsKpiSection::refreshForm);
}

void GoalsKpiSection::connectRequests() {
    connect(this, &ListCard::addRequested, this, [this] {
        menu_->popup(addButton()->isVisible() ? addButton()->mapToGlobal(QPoint(0, addButton()->height()))
                                              : mapToGlobal(rect().center()));
    });
    connect(this, &ListCard::duplicateRequested, this, [this](const QString& id) {
        const Kpi* original = findEntity<Kpi>(document_.project(), id.toStdString());
        if (!original) return;
        const std::string name = tr("%1 (copy)").arg(QString::fromStdString(original->name)).toStdString();
        std::string copy;
        document_.edit(tr("Duplicate KPI"),
                       [&](Project& project) { copy = duplicateEntity<Kpi>(project, id.toStdString(), name); });
        select(copy);
    });
    connect(this, &ListCard::moveRequested, this, [this](const QString& id, int step) {
        document_.edit(tr("Move KPI"), [&](Project& project) { moveKpi(project, id.toStdString(), step); });
    });
    connect(this, &ListCard::deleteRequested, this, [this](const QString& id) {
        const Kpi* kpi = findEntity<Kpi>(document_.project(), id.toStdString());
        if (!kpi) return;
        const QString name = shortName(kpi->name);
        document_.edit(tr("Delete KPI"), [&](Project& project) { removeKpi(project, id.toStdString()); });
        showNotice(tr("KPI “%1” was deleted.").arg(name), true);
    });
}

void GoalsKpiSection::buildMenu() {
    menu_->setObjectName(QStringLiteral("goals.kpis.menu"));
    for (std::size_t i = 0; i < EnumNames<KpiKind>::names.size(); ++i) {
        const auto kind = static_cast<KpiKind>(i);
        QAction* action = menu_->addAction(QString());
        action->setObjectName(QStringLiteral("goals.kpis.add.") + QString::fromLatin1(nameOf(kind).data()));
        connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
    }
}

void GoalsKpiSection::refreshMenu() {
    const QList<QAction*> actions = menu_->actions();
    for (int i = 0; i < actions.size(); ++i) {
        const auto kind = static_cast<KpiKind>(i);
        actions[i]->setText(QStringLiteral("%1 — %2").arg(choiceText(kind), kindSentence(kind)));
    }
}

QString GoalsKpiSection::kindSentence(KpiKind kind) {
    switch (kind) {
        case KpiKind::timeSaving:
            return tr("each item takes fewer minutes");
        case KpiKind::costSaving:
            return tr("a bill that is paid today gets smaller");
        case KpiKind::revenue:
            return tr("more is sold, and its margin counts");
        case KpiKind::quality:
            return tr("fewer items go wrong");
        case KpiKind::risk:
            return tr("a loss becomes less likely");
        case KpiKind::amount:
            return tr("an amount a month that you know already");
        case KpiKind::tracked:
            return tr("watched beside the money, never added to it");
    }
    return {};
}

std::string GoalsKpiSection::targetWorkUnit() const {
    if (findEntity<WorkUnit>(document_.project(), workUnit_)) return workUnit_;
    const Kpi* chosen = findEntity<Kpi>(document_.project(), selectedId());
    if (chosen && chosen->workUnit) return chosen->workUnit->text;
    const auto& units = document_.project().workUnits;
    return units.empty() ? std::string() : units.front().id.text;
}

void GoalsKpiSection::add(KpiKind kind) {
    const std::string name = tr("New KPI").toStdString();
    const std::string unitName = tr("New work unit").toStdString();
    const std::string note = tr("Starting value; put in your own").toStdString();
    const std::string unit = targetWorkUnit();
    std::string id;
    document_.edit(tr("Add KPI"), [&](Project& project) {
        const std::string home = unit.empty() ? addWorkUnit(project, unitName) : unit;
        id = addKpi(project, kind, home, name, note);
    });
    select(id);
}

void GoalsKpiSection::buildForm() {
    form_ = new FormGroups(document_, view_, this);
    form_->addGroup(
        0,
        {"name", "work_unit", "kind", "axis", "reduction", "realization", "monthly_cost", "monthly_revenue", "uplift",
         "margin", "error_rate", "cost_per_error", "annual_probability", "loss", "monthly_amount"},
        2);
    effect_ = new QLabel(this);
    counted_ = new QLabel(this);
    effect_->setObjectName(QStringLiteral("goals.kpi.arithmetic"));
    counted_->setObjectName(QStringLiteral("goals.kpi.counted"));
    for (QLabel* label : {effect_, counted_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form_->addWidget(0, label);
        addFigures(label);
    }
    toWorkUnit_ = new QPushButton(this);
    toWorkUnit_->setObjectName(QStringLiteral("goals.kpi.to_work_unit"));
    setRole(toWorkUnit_, "link");
    form_->addWidget(0, toWorkUnit_);
    form_->addGroup(0, {"attribution", "confidence", "growth", "lane"}, 2);
    form_->addGroup(1, {"adoption"}, 1);
    form_->addGroup(1, {"data_point", "owner", "measured_every"}, 2);
    formArea()->addWidget(form_);
    connect(toWorkUnit_, &QPushButton::clicked, this, [this] {
        const Kpi* kpi = findEntity<Kpi>(document_.project(), selectedId());
        if (kpi && kpi->workUnit) emit workUnitRequested(QString::fromStdString(kpi->workUnit->text));
    });
}

void GoalsKpiSection::refresh() {
    setTexts({tr("KPIs by work unit"), tr("KPI"),
              tr("Pick one repeated task, then write down in two KPIs what gets better and by how much.")});
    refreshMenu();
    refreshList();
    refreshForm();
}

void GoalsKpiSection::refreshForm() {
    const Project& project = document_.project();
    const Kpi* kpi = findEntity<Kpi>(project, selectedId());
    if (!kpi) {
        if (form_) form_->clear();
        return;
    }
    if (!form_) buildForm();
    form_->setHeadings({tr("What improves"), tr("How sure it is"), tr("How fast it comes into use"), tr("Evidence")});
    form_->showEntity<Kpi>(selectedId());
    const WorkUnit* unit = kpi->workUnit ? findEntity<WorkUnit>(project, kpi->workUnit->text) : nullptr;
    effect_->setText(GoalsArithmetic::effect(*kpi, unit, view_.formatter()));
    const QString counted =
        GoalsArithmetic::counted(*kpi, unit, qualityFactor(document_.project(), *kpi), view_.formatter());
    counted_->setText(counted);
    counted_->setVisible(!counted.isEmpty());
    toWorkUnit_->setVisible(unit != nullptr);
    toWorkUnit_->setText(tr("Change volume, minutes and cost of the work unit"));
}

}  // namespace jupan
