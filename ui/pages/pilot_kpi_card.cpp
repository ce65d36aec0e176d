#include "ui/pages/pilot_kpi_card.h"

#include <QComboBox>
#include <QTableView>
#include <algorithm>

#include "core/pilot/apply_to_plan.h"
#include "core/pilot/sample_size.h"
#include "core/project/editing.h"
#include "ui/document/simulation_runner.h"
#include "ui/format/problem_text.h"
#include "ui/forms/entity_form.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/pilot_words.h"
#include "ui/models/price_text_table.h"
#include "ui/models/scenario_inputs.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/labelled_combo.h"

namespace jupan {
namespace {

/// What a new KPI of the pilot starts with: what the plan counts on is the target, and better at all the minimum.
PilotKpi startingKpi(const Project& project, const std::string& id) {
    PilotKpi kpi{.kpi = {id}};
    const std::string path = effectPath(project, id);
    kpi.better = path.ends_with(".reduction") ? Better::lower : Better::higher;
    // A monthly amount is money, no share of what was before.
    if (path.ends_with(".reduction") || path.ends_with(".uplift"))
        if (const auto input = scenarioInput(project, path)) kpi.target = std::max(0.0, input->value.value_or(0));
    const Kpi* plan = findEntity<Kpi>(project, id);
    if (plan && plan->kind == KpiKind::timeSaving) kpi.unit = PilotKpiCard::tr("minutes").toStdString();
    return kpi;
}

int countOf(const Project& project, const std::string& kpi, PilotPhase phase) {
    return static_cast<int>(std::ranges::count_if(project.pilot.observations, [&](const PilotObservation& each) {
        return each.kpi.text == kpi && each.phase == phase && !each.excluded;
    }));
}

void prepareRows(QTableView* table, PriceTextTable* model, QAbstractItemView::SelectionMode mode) {
    table->setModel(model);
    prepareTable(table);
    table->setSelectionMode(mode);
}

}  // namespace

PilotKpiCard::PilotKpiCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      model_(new PriceTextTable(this)),
      table_(new QTableView),
      choice_(newFormCombo(QStringLiteral("pilot.kpis.choice"), 20)),
      add_(new QPushButton),
      propose_(new QPushButton),
      remove_(new QPushButton),
      proposal_(new QWidget),
      candidatesNote_(new QLabel),
      candidatesModel_(new PriceTextTable(this)),
      candidatesTable_(new QTableView),
      take_(new QPushButton),
      chosenName_(new QLabel),
      form_(new EntityForm(document, view, {"better", "unit", "target", "minimum", "hoped"}, 3)),
      need_(new QLabel),
      error_(new ErrorLabel) {
    buildParts();
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (filling_) return;
        const QModelIndexList rows = table_->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            chosen_ = document_.project().pilot.kpis[static_cast<std::size_t>(rows.front().row())].kpi.text;
        showChosen();
    });
    connect(add_, &QPushButton::clicked, this, [this] {
        if (choice_->currentIndex() >= 0) add({choice_->currentData().toString().toStdString()});
    });
    connect(remove_, &QPushButton::clicked, this, &PilotKpiCard::remove);
    connect(propose_, &QPushButton::clicked, this, &PilotKpiCard::propose);
    connect(take_, &QPushButton::clicked, this, &PilotKpiCard::takeCandidates);
    connect(candidatesTable_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { take_->setEnabled(candidatesTable_->selectionModel()->hasSelection()); });
    connect(&document.simulation(), &SimulationRunner::changed, this, [this] {
        if (isVisible()) loadCandidates();
    });
    connect(&document, &ProjectDocument::opened, this, [this] {
        proposing_ = false;
        chosen_.clear();
        error_->clearMessage();
    });
}

void PilotKpiCard::buildParts() {
    setObjectName(QStringLiteral("pilot.kpis"));
    table_->setObjectName(QStringLiteral("pilot.kpis.table"));
    add_->setObjectName(QStringLiteral("pilot.kpis.add"));
    propose_->setObjectName(QStringLiteral("pilot.kpis.propose"));
    remove_->setObjectName(QStringLiteral("pilot.kpis.remove"));
    candidatesTable_->setObjectName(QStringLiteral("pilot.kpis.candidates"));
    candidatesNote_->setObjectName(QStringLiteral("pilot.kpis.candidatesNote"));
    take_->setObjectName(QStringLiteral("pilot.kpis.take"));
    need_->setObjectName(QStringLiteral("pilot.kpis.need"));
    error_->setObjectName(QStringLiteral("pilot.kpis.error"));
    prepareRows(table_, model_, QAbstractItemView::SingleSelection);
    prepareRows(candidatesTable_, candidatesModel_, QAbstractItemView::ExtendedSelection);
    for (QLabel* label : {help_, candidatesNote_, need_}) label->setWordWrap(true);
    setRole(help_, "muted");
    setRole(candidatesNote_, "small");
    setRole(chosenName_, "heading");
    setRole(need_, "small");

    auto* proposal = new QVBoxLayout(proposal_);
    proposal->setContentsMargins(0, 0, 0, 0);
    proposal->setSpacing(2 * gridStep);
    proposal->addWidget(candidatesNote_);
    proposal->addWidget(candidatesTable_);
    proposal->addWidget(take_, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(choice_);
    row->addWidget(add_);
    row->addWidget(propose_);
    row->addStretch(1);
    row->addWidget(remove_);
    for (QWidget* part : std::initializer_list<QWidget*>{help_, table_}) body()->addWidget(part);
    body()->addLayout(row);
    for (QWidget* part : std::initializer_list<QWidget*>{error_, proposal_, chosenName_, form_, need_})
        body()->addWidget(part);
}

void PilotKpiCard::load() {
    setTitle(tr("KPIs of the pilot"));
    help_->setText(
        tr("What is measured before and during the pilot. Target: reached for certain means go. Minimum: "
           "missed for certain means stop."));
    add_->setText(tr("Add the KPI"));
    remove_->setText(tr("Remove the KPI from the pilot"));
    remove_->setToolTip(tr("Its measurements stay and are there again when it is added again."));
    propose_->setText(tr("Propose"));
    take_->setText(tr("Measure the chosen ones"));
    fillTable();
    fillChoice();
    showChosen();
    loadCandidates();
}

void PilotKpiCard::fillTable() {
    const Project& project = document_.project();
    const Formatter& words = view_.formatter();
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    int selected = -1;
    for (const PilotKpi& kpi : project.pilot.kpis) {
        if (kpi.kpi.text == chosen_) selected = static_cast<int>(rows.size());
        const QString name = pilotKpiName(project, kpi.kpi.text);
        rows.push_back({{.text = name, .tip = name},
                        {.text = choiceText(kpi.better)},
                        {.text = words.percent(kpi.target)},
                        {.text = words.percent(kpi.minimum)},
                        {.text = words.percent(kpi.hoped.value_or(kpi.target))},
                        {.text = words.number(countOf(project, kpi.kpi.text, PilotPhase::baseline), 0)},
                        {.text = words.number(countOf(project, kpi.kpi.text, PilotPhase::pilot), 0)}});
    }
    if (selected < 0 && !rows.empty()) {
        selected = 0;
        chosen_ = project.pilot.kpis.front().kpi.text;
    }
    const bool empty = rows.empty();
    filling_ = true;
    model_->setContent({{fieldLabel("pilot_kpi", "kpi")},
                        {fieldLabel("pilot_kpi", "better")},
                        {fieldLabel("pilot_kpi", "target"), true},
                        {fieldLabel("pilot_kpi", "minimum"), true},
                        {fieldLabel("pilot_kpi", "hoped"), true},
                        {choiceText(PilotPhase::baseline), true},
                        {choiceText(PilotPhase::pilot), true}},
                       std::move(rows));
    if (selected >= 0) table_->selectRow(selected);
    filling_ = false;
    table_->setVisible(!empty);
    remove_->setVisible(!empty);
    fitTable(table_, 0, tr("KPIs of the pilot"));
}

void PilotKpiCard::fillChoice() {
    const Project& project = document_.project();
    const QString before = choice_->currentData().toString();
    choice_->clear();
    choice_->setAccessibleName(fieldLabel("pilot_kpi", "kpi"));
    for (const Kpi& kpi : project.kpis) {
        const auto& taken = project.pilot.kpis;
        if (std::ranges::any_of(taken, [&](const PilotKpi& each) { return each.kpi.text == kpi.id.text; })) continue;
        choice_->addItem(pilotKpiName(project, kpi.id.text), QString::fromStdString(kpi.id.text));
    }
    choice_->setCurrentIndex(std::max(0, choice_->findData(before)));
    const bool any = choice_->count() > 0;
    choice_->setVisible(any);
    add_->setVisible(any);
    propose_->setVisible(any);
}

void PilotKpiCard::showChosen() {
    const Project& project = document_.project();
    const auto& kpis = project.pilot.kpis;
    const auto found = std::ranges::find_if(kpis, [this](const PilotKpi& each) { return each.kpi.text == chosen_; });
    const bool any = found != kpis.end();
    for (QWidget* part : std::initializer_list<QWidget*>{chosenName_, form_, need_}) part->setVisible(any);
    if (!any) return form_->clear();
    chosenName_->setText(shortName(pilotKpiName(project, chosen_).toStdString()));
    const auto index = static_cast<std::size_t>(found - kpis.begin());
    form_->showPart<PilotKpi>("pilot_kpis[" + std::to_string(index) + "]", "pilot_kpi",
                              [index](Project& edited) -> PilotKpi* {
                                  auto& list = edited.pilot.kpis;
                                  return index < list.size() ? &list[index] : nullptr;
                              });
    need_->setText(sampleNeedSentence(sampleNeed(project, *found), project.pilot.plan.weeks, view_.formatter()));
}

void PilotKpiCard::add(const std::vector<std::string>& kpis) {
    error_->clearMessage();
    const Problems problems =
        document_.edit(tr("Add %n KPI(s) to the pilot", nullptr, static_cast<int>(kpis.size())), [&](Project& project) {
            for (const std::string& kpi : kpis) project.pilot.kpis.push_back(startingKpi(project, kpi));
        });
    if (!problems.empty()) return error_->setMessage(problemText(problems.front(), view_.formatter()));
    chosen_ = kpis.front();
    load();
}

void PilotKpiCard::remove() {
    error_->clearMessage();
    const Problems problems = document_.edit(tr("Remove a KPI from the pilot"), [this](Project& project) {
        std::erase_if(project.pilot.kpis, [this](const PilotKpi& each) { return each.kpi.text == chosen_; });
    });
    if (!problems.empty()) return error_->setMessage(problemText(problems.front(), view_.formatter()));
    chosen_.clear();
    load();
}

}  // namespace jupan
