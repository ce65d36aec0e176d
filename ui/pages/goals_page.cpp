#include "ui/pages/goals_page.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <set>

#include "core/project/editing.h"
#include "ui/pages/goals_kpi_section.h"
#include "ui/pages/goals_settings_card.h"
#include "ui/pages/goals_work_unit_section.h"

namespace jupan {

GoalsPage::GoalsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.goals"), document, view, parent),
      settings_(new GoalsSettingsCard(document, view)),
      kpis_(new GoalsKpiSection(document, view)),
      workUnits_(new GoalsWorkUnitSection(document, view)),
      addUnit_(new QPushButton) {
    addUnit_->setObjectName(QStringLiteral("goals.kpis.add_work_unit"));
    kpis_->addButtonAfter(addUnit_);
    content()->addWidget(settings_);
    content()->addWidget(kpis_);
    content()->addWidget(workUnits_);
    content()->addStretch(1);
    connect(addUnit_, &QPushButton::clicked, workUnits_, &GoalsWorkUnitSection::add);
    connect(kpis_, &GoalsKpiSection::workUnitRequested, this,
            [this](const QString& id) { reveal(QStringLiteral("work_unit.") + id); });
    // One form at a time, so that the page stays short and a field stands on it once.
    connect(kpis_, &ListCard::selected, this, [this] {
        if (kpis_->selectedId().empty()) return;
        kpis_->setWorkUnit({});
        workUnits_->clearSelection();
        workUnits_->refresh();
    });
    connect(workUnits_, &ListCard::selected, this, [this] {
        if (workUnits_->selectedId().empty()) return;
        kpis_->setWorkUnit(workUnits_->selectedId());
        kpis_->clearSelection();
        kpis_->refresh();
        bringIntoView(workUnits_);
    });
    connect(&document, &ProjectDocument::opened, this, [this] {
        kpis_->clearSelection();
        workUnits_->clearSelection();
        settings_->setOpen(false);
        chooseFirst_ = true;
    });
}

QString GoalsPage::title() const {
    return tr("Goals & KPIs");
}

void GoalsPage::refresh() {
    setSentence(sentence());
    addUnit_->setText(QStringLiteral("＋ ") + tr("Work unit"));
    addUnit_->setVisible(!this->document().project().kpis.empty());
    settings_->refresh();
    kpis_->refresh();
    workUnits_->refresh();
    // A project opens with its first KPI at hand.
    if (chooseFirst_ && kpis_->selectedId().empty() && workUnits_->selectedId().empty()) kpis_->selectFirst();
    chooseFirst_ = false;
}

QString GoalsPage::sentence() const {
    const Project& project = document().project();
    if (project.workUnits.empty() && project.kpis.empty())
        return tr("Start with one repeated task, and write down in two figures what gets better.");
    std::set<std::string_view> served;
    for (const Kpi& kpi : project.kpis)
        if (kpi.workUnit) served.insert(kpi.workUnit->text);
    for (const WorkUnit& unit : project.workUnits)
        if (!served.contains(unit.id.text))
            return tr("“%1” has no KPI yet: say what gets better there.").arg(shortName(unit.name));
    const Results& results = document().results();
    const ItemFigures* largest = nullptr;
    for (const ItemFigures& item : results.kpis)
        if (!largest || item.total > largest->total) largest = &item;
    const Kpi* kpi = largest ? findEntity<Kpi>(project, largest->id) : nullptr;
    if (!kpi || largest->total <= 0) return tr("No KPI brings money yet: fill in the figures of the first one.");
    return tr("All KPIs bring %1 over %2; the largest, “%3”, brings %4.")
        .arg(formatter().money(results.metrics.totalBenefit), formatter().months(project.settings.horizonMonths),
             shortName(kpi->name), formatter().money(largest->total));
}

void GoalsPage::bringIntoView(QWidget* widget) {
    auto* scroll = findChild<QScrollArea*>();
    // Layouts settle first: the form has just appeared.
    QMetaObject::invokeMethod(
        this, [scroll, widget] { scroll->ensureWidgetVisible(widget, 0, 0); }, Qt::QueuedConnection);
}

void GoalsPage::reveal(const QString& path) {
    const QString word = path.section('.', 0, 0);
    const std::string id = path.section('.', 1, 1).toStdString();
    if (word == QLatin1String("project")) {
        settings_->setOpen(true);
        bringIntoView(settings_);
    } else if (word == QLatin1String("kpi")) {
        kpis_->select(id);
        bringIntoView(kpis_);
    } else if (word == QLatin1String("work_unit")) {
        workUnits_->select(id);
        bringIntoView(workUnits_);
    }
}

}  // namespace jupan
