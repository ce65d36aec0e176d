#include "ui/pages/scenarios_overrides.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <algorithm>

#include "core/project/scenario_editing.h"
#include "ui/format/problem_text.h"
#include "ui/pages/scenarios_changes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

/// What a new override starts with: the base value, or the nearest that is allowed.
double startValue(const ScenarioInput& input, const FieldSpec& field) {
    if (input.value) return *input.value;
    if (field.info.defaultValue) return *field.info.defaultValue;
    return clampTo(field.info.range, field.integer ? boundsOf(field.info.range).low : 0);
}

}  // namespace

ScenariosOverrides::ScenariosOverrides(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      heading_(new QLabel),
      none_(new QLabel),
      list_(new QVBoxLayout),
      changes_(new ScenariosChanges(document, view)),
      choice_(new QuietComboBox),
      add_(new QPushButton),
      error_(new ErrorLabel) {
    setRole(heading_, "heading");
    setRole(none_, "muted");
    none_->setWordWrap(true);
    list_->setSpacing(2 * gridStep);
    choice_->setObjectName(QStringLiteral("scenarios.override.choice"));
    choice_->setEditable(true);
    choice_->setInsertPolicy(QComboBox::NoInsert);
    choice_->setMinimumContentsLength(12);
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice_->completer()->setFilterMode(Qt::MatchContains);
    choice_->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    add_->setObjectName(QStringLiteral("scenarios.override.add"));
    error_->setObjectName(QStringLiteral("scenarios.override.error"));

    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(choice_, 1);
    row->addWidget(add_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(heading_);
    layout->addWidget(none_);
    layout->addLayout(list_);
    layout->addWidget(changes_);
    layout->addLayout(row);
    layout->addWidget(error_);
    connect(add_, &QPushButton::clicked, this, &ScenariosOverrides::addChosen);
    connect(choice_->lineEdit(), &QLineEdit::textEdited, error_, &ErrorLabel::clearMessage);
}

QString ScenariosOverrides::keyOf(const std::string& path) const {
    return QString::fromStdString("scenario." + scenario_ + ".overrides." + path);
}

void ScenariosOverrides::clear() {
    for (const Row& row : rows_) {
        document_.setInvalidInput(keyOf(row.path), false);
        list_->removeWidget(row.box);
        row.box->hide();
        row.box->deleteLater();
    }
    rows_.clear();
    changes_->showScenario({});
    error_->clearMessage();
}

void ScenariosOverrides::showScenario(const std::string& id) {
    const Scenario* scenario = findScenario(document_.project(), id);
    if (!scenario) return clear();
    const auto& overrides = scenario->overrides;
    const bool same =
        id == scenario_ && std::equal(rows_.begin(), rows_.end(), overrides.begin(), overrides.end(),
                                      [](const Row& row, const auto& entry) { return row.path == entry.first; });
    if (!same) {
        clear();
        scenario_ = id;
        for (const auto& [path, value] : overrides)
            if (const auto input = scenarioInput(document_.project(), path)) addRow(*input);
    }
    changes_->showScenario(id);
    for (const Row& row : rows_) loadRow(row, overrides.at(row.path));
    heading_->setText(tr("Inputs with another value"));
    none_->setText(tr("None yet: this scenario differs by its kind and its factors alone."));
    none_->setVisible(rows_.empty() && changes_->isEmpty());
    add_->setText(tr("Add input"));
    choice_->lineEdit()->setPlaceholderText(tr("Search an input by name"));
    choice_->setAccessibleName(tr("Search an input by name"));
    fillChoices();
}

void ScenariosOverrides::addRow(const ScenarioInput& input) {
    const auto field = inputField(document_.project(), input.path);
    if (!field) return;
    Row row{input.path, new QWidget, new NumberEdit(*field, view_.formatter()), new QLabel, new QPushButton};
    row.edit->setPrefix(QStringLiteral("scenarios.override.") + QString::fromStdString(input.path));
    row.remove->setObjectName(QStringLiteral("scenarios.override.remove.") + QString::fromStdString(input.path));
    setRole(row.base, "small");
    setRole(row.remove, "link");
    auto* layout = new QVBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep / 2);
    auto* below = new QHBoxLayout;
    below->addWidget(row.base, 1);
    below->addWidget(row.remove);
    layout->addWidget(row.edit);
    layout->addLayout(below);
    list_->addWidget(row.box);
    rows_.push_back(row);
    connect(row.edit, &NumberEdit::committed, this, [this, row](double value) { setOverride(row, value); });
    connect(row.edit, &NumberEdit::invalid, this, [this, row] { document_.setInvalidInput(keyOf(row.path), true); });
    connect(row.remove, &QPushButton::clicked, this, [this, path = input.path] { removeOverride(path); });
}

void ScenariosOverrides::loadRow(const Row& row, double value) {
    const auto input = scenarioInput(document_.project(), row.path);
    row.edit->setFormatter(view_.formatter());
    if (!row.edit->hasError()) row.edit->setValue(value);
    row.remove->setText(tr("Remove"));
    if (!input) return;
    row.edit->setLabel(input->words);
    row.remove->setAccessibleName(tr("Remove “%1”").arg(input->words));
    row.base->setText(
        tr("Base case: %1")
            .arg(view_.formatter().value(input->value, row.edit->spec().info.unit, row.edit->spec().currency)));
}

void ScenariosOverrides::fillChoices() {
    std::vector<ScenarioInput> inputs = scenarioInputs(document_.project());
    const auto taken = [this](const ScenarioInput& input) {
        return std::any_of(rows_.begin(), rows_.end(), [&](const Row& row) { return row.path == input.path; });
    };
    inputs.erase(std::remove_if(inputs.begin(), inputs.end(), taken), inputs.end());
    if (inputs == inputs_) return;
    inputs_ = std::move(inputs);
    const QString typed = choice_->currentText();
    choice_->clear();
    for (const ScenarioInput& input : inputs_) choice_->addItem(input.words, QString::fromStdString(input.path));
    choice_->setCurrentIndex(-1);
    choice_->setEditText(typed);
}

/// The input whose words were typed, or the only one that contains what was typed.
std::string ScenariosOverrides::chosenPath() const {
    const QString typed = choice_->currentText().trimmed();
    if (typed.isEmpty()) return {};
    if (typed == choice_->itemText(choice_->currentIndex()))
        return inputs_[static_cast<std::size_t>(choice_->currentIndex())].path;
    std::vector<std::string> matches;
    for (const ScenarioInput& input : inputs_) {
        if (input.words.compare(typed, Qt::CaseInsensitive) == 0) return input.path;
        if (input.words.contains(typed, Qt::CaseInsensitive)) matches.push_back(input.path);
    }
    return matches.size() == 1 ? matches.front() : std::string();
}

void ScenariosOverrides::addChosen() {
    const std::string path = chosenPath();
    const auto input = scenarioInput(document_.project(), path);
    const auto field = inputField(document_.project(), path);
    if (path.empty() || !input || !field)
        return error_->setMessage(tr("Choose one input from the list, for example “%1”.")
                                      .arg(inputs_.empty() ? QString() : inputs_.front().words));
    const double value = startValue(*input, *field);
    const Problems problems =
        document_.edit(tr("Override “%1”").arg(input->words), [this, path, value](Project& project) {
            if (Scenario* scenario = findScenario(project, scenario_)) scenario->overrides[path] = value;
        });
    if (!problems.empty()) return error_->setMessage(problemText(problems.front(), view_.formatter()));
    error_->clearMessage();
    choice_->setCurrentIndex(-1);
    choice_->clearEditText();
}

void ScenariosOverrides::setOverride(const Row& row, double value) {
    const QString key = keyOf(row.path);
    const Problems problems = document_.edit(
        tr("Change an override"),
        [this, &row, value](Project& project) {
            if (Scenario* scenario = findScenario(project, scenario_)) scenario->overrides[row.path] = value;
        },
        key);
    row.edit->setProblem(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
    document_.setInvalidInput(key, !problems.empty());
}

void ScenariosOverrides::removeOverride(const std::string& path) {
    document_.setInvalidInput(keyOf(path), false);
    const Problems problems = document_.edit(tr("Remove an override"), [this, path](Project& project) {
        if (Scenario* scenario = findScenario(project, scenario_)) scenario->overrides.erase(path);
    });
    if (!problems.empty()) error_->setMessage(problemText(problems.front(), view_.formatter()));
}

}  // namespace jupan
