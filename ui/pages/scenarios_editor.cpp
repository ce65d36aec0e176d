#include "ui/pages/scenarios_editor.h"

#include <QHeaderView>

#include "core/project/scenario_editing.h"
#include "ui/format/problem_text.h"
#include "ui/forms/entity_form.h"
#include "ui/models/scenario_inputs.h"
#include "ui/pages/scenarios_overrides.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int shownRows = 8;  // of the list; more scroll

}  // namespace

ScenariosEditor::ScenariosEditor(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      model_(new ScenarioList(this)),
      table_(new FiguresTable(QStringLiteral("scenarios.list"))),
      error_(new ErrorLabel) {
    table_->verticalHeader()->hide();
    table_->setMaximumRows(shownRows);
    table_->setStretchColumn(0);
    table_->setModel(model_);
    error_->setObjectName(QStringLiteral("scenarios.error"));

    auto* addRow = new QHBoxLayout;
    addWorst_ = addButton(addRow, "scenarios.addWorst", [this] { add(ScenarioMode::worst, tr("Conservative")); });
    addBest_ = addButton(addRow, "scenarios.addBest", [this] { add(ScenarioMode::best, tr("Optimistic")); });
    addOwn_ = addButton(addRow, "scenarios.addOwn", [this] { add(ScenarioMode::base, tr("Own scenario")); });
    auto* editRow = new QHBoxLayout;
    up_ = addButton(editRow, "scenarios.up", [this] { move(-1); });
    down_ = addButton(editRow, "scenarios.down", [this] { move(1); });
    duplicate_ = addButton(editRow, "scenarios.duplicate", [this] { duplicate(); });
    remove_ = addButton(editRow, "scenarios.remove", [this] { remove(); });
    for (QHBoxLayout* row : {addRow, editRow}) {
        row->setSpacing(gridStep);
        row->addStretch(1);
    }

    auto* left = new QVBoxLayout;
    left->setSpacing(2 * gridStep);
    left->addWidget(table_);
    left->addLayout(addRow);
    left->addLayout(editRow);
    left->addWidget(error_);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(2 * gridStep);
    buildForm(right);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(cardGap);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    body()->addLayout(columns);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!loading_ && index.isValid()) document_.setScenario(model_->idAt(index.row()));
    });
}

QPushButton* ScenariosEditor::addButton(QBoxLayout* row, const char* name, const std::function<void()>& action) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void ScenariosEditor::buildForm(QBoxLayout* layout) {
    baseNote_ = new QLabel;
    modeNote_ = new QLabel;
    for (QLabel* note : {baseNote_, modeNote_}) {
        note->setWordWrap(true);
        setRole(note, "muted");
    }
    form_ = new EntityForm(document_, view_, {"name", "mode", "benefit_factor", "cost_factor"}, 2);
    overrides_ = new ScenariosOverrides(document_, view_);
    layout->addWidget(baseNote_);
    layout->addWidget(form_);
    layout->addWidget(modeNote_);
    layout->addWidget(overrides_);
    layout->addStretch(1);
}

void ScenariosEditor::retranslate() {
    setTitle(tr("Scenarios"));
    addWorst_->setText(QStringLiteral("＋ ") + tr("Conservative"));
    addBest_->setText(QStringLiteral("＋ ") + tr("Optimistic"));
    addOwn_->setText(QStringLiteral("＋ ") + tr("Own"));
    duplicate_->setText(tr("Duplicate"));
    up_->setText(tr("Up"));
    down_->setText(tr("Down"));
    remove_->setText(tr("Delete"));
    baseNote_->setText(
        tr("The base case takes every input as it was entered. Scenarios ask what happens if something "
           "turns out differently; they never change the inputs themselves."));
}

void ScenariosEditor::setScenarios(std::vector<AnalysedScenario> scenarios, const Formatter& formatter) {
    loading_ = true;
    retranslate();
    model_->setScenarios(std::move(scenarios), formatter);
    const int row = std::max(0, model_->rowOf(document_.scenario()));
    table_->selectRow(row);
    table_->scrollTo(model_->index(row, 0));
    refreshChosen();
    loading_ = false;
}

void ScenariosEditor::refreshChosen() {
    const std::string& id = document_.scenario();
    const Scenario* scenario = findScenario(document_.project(), id);
    const auto& all = document_.project().scenarios;
    baseNote_->setVisible(!scenario);
    form_->setVisible(scenario != nullptr);
    modeNote_->setVisible(scenario != nullptr);
    overrides_->setVisible(scenario != nullptr);
    duplicate_->setEnabled(scenario != nullptr);
    remove_->setEnabled(scenario != nullptr);
    up_->setEnabled(scenario && all.front().id.text != id);
    down_->setEnabled(scenario && all.back().id.text != id);
    if (!scenario) {
        form_->clear();
        overrides_->clear();
        return;
    }
    form_->showEntity(&Project::scenarios, id);
    overrides_->showScenario(id);
    modeNote_->setText(scenario->mode == ScenarioMode::base ? tr("Every input as entered, except those listed below.")
                       : scenario->mode == ScenarioMode::worst
                           ? tr("Every uncertain input at the end of its range that lowers NPV.")
                           : tr("Every uncertain input at the end of its range that raises NPV."));
}

void ScenariosEditor::edit(const QString& name, const std::function<void(Project&)>& change) {
    const Problems problems = document_.edit(name, change);
    error_->setMessage(problems.empty() ? QString() : problemLine(problems.front(), view_.formatter()));
}

void ScenariosEditor::add(ScenarioMode mode, const QString& name) {
    std::string id;
    edit(tr("Add scenario “%1”").arg(name),
         [&](Project& project) { id = addScenario(project, mode, name.toStdString()); });
    if (findScenario(document_.project(), id)) document_.setScenario(id);
}

void ScenariosEditor::duplicate() {
    const std::string original = document_.scenario();
    const QString name = tr("%1 (copy)").arg(scenarioName(document_.project(), original));
    std::optional<std::string> id;
    edit(tr("Duplicate scenario"),
         [&](Project& project) { id = duplicateScenario(project, original, name.toStdString()); });
    if (id && findScenario(document_.project(), *id)) document_.setScenario(*id);
}

void ScenariosEditor::remove() {
    edit(tr("Delete scenario “%1”").arg(scenarioName(document_.project(), document_.scenario())),
         [id = document_.scenario()](Project& project) { removeScenario(project, id); });
}

void ScenariosEditor::move(int step) {
    edit(tr("Move scenario"), [id = document_.scenario(), step](Project& project) { moveScenario(project, id, step); });
}

}  // namespace jupan
