// The fields of the stages.
#include <QGridLayout>
#include <algorithm>

#include "core/project/editing.h"
#include "core/project/stage_editing.h"
#include "ui/forms/stages_edit.h"
#include "ui/models/entity_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

/// The first model of the price list that does not answer in this stage yet; null if all do.
const Model* unusedModel(const Project& project, const Stage& stage) {
    const auto unused = [&](const Model& model) {
        return std::none_of(stage.mix.begin(), stage.mix.end(),
                            [&](const MixShare& part) { return part.model.text == model.id.text; });
    };
    const auto found = std::find_if(project.models.begin(), project.models.end(), unused);
    return found == project.models.end() ? nullptr : &*found;
}

}  // namespace

QPushButton* StagesEdit::makeButton(const QString& name, const QString& text, std::function<void()> act) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void StagesEdit::connectNumber(NumberEdit* edit, const QString& name,
                               std::function<void(std::vector<Stage>&, double)> write, std::function<void()> typed) {
    edit->setPrefix(name);
    connect(edit, &NumberEdit::committed, this, [this, name, write, typed](double value) {
        if (typed) typed();
        setWrong(name, false);
        apply([&](std::vector<Stage>& stages) { write(stages, value); }, false);
    });
    connect(edit, &NumberEdit::invalid, this, [this, name] { setWrong(name, true); });
    connect(edit, &NumberEdit::restored, this, [this, name] { setWrong(name, false); });
}

void StagesEdit::build() {
    for (const QString& field : std::as_const(wrongFields_)) document_.setInvalidInput(field, false);
    wrongFields_.clear();
    loaders_.clear();
    hints_.clear();
    dropRows();
    rows_ = new QWidget(this);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridStep);
    for (std::size_t stage = 0; stage < draft_.size(); ++stage) buildStage(stage, column);
    buildAddStage(column);
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    layout->insertWidget(layout->indexOf(error_), rows_);
}

void StagesEdit::buildAddStage(QVBoxLayout* column) {
    auto* add = makeButton(path() + ".add", QStringLiteral("＋ ") + tr("Stage"), [this] {
        apply(
            [this](std::vector<Stage>& stages) {
                Stage next = stages.back();
                next.fromMonth = nextStageMonth(stages, document_.project().settings.horizonMonths).value();
                stages.push_back(next);
            },
            true);
    });
    loaders_.emplace_back([this, add] {
        const bool room = nextStageMonth(draft_, document_.project().settings.horizonMonths).has_value();
        add->setEnabled(room);
        add->setToolTip(room ? tr("A further stage, half a year after the last one.")
                             : tr("The last stage starts in the last month a plan can have."));
    });
    column->addWidget(add, 0, Qt::AlignLeft);
}

void StagesEdit::buildStage(std::size_t stage, QVBoxLayout* column) {
    auto* heading = new QLabel(tr("Stage %1").arg(stage + 1));
    setRole(heading, "muted");
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * gridStep);
    grid->setVerticalSpacing(gridStep);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    buildMonth(stage, grid);
    for (std::size_t part = 0; part < draft_[stage].mix.size(); ++part) buildPart(stage, part, grid);
    grid->addLayout(buildTools(stage), static_cast<int>(draft_[stage].mix.size()), 1, 1, 3);
    auto* block = new QVBoxLayout;
    block->setSpacing(gridStep);
    block->addWidget(heading);
    block->addLayout(grid);
    column->addLayout(block);
}

void StagesEdit::buildMonth(std::size_t stage, QGridLayout* grid) {
    auto* month =
        new MonthEdit(*findField("stage", "from_month"), view_.formatter(), document_.project().settings.start);
    connectNumber(month, pathOf(stage) + ".from_month", [stage](std::vector<Stage>& stages, double value) {
        stages[stage].fromMonth = static_cast<int>(value);
    });
    loaders_.emplace_back([this, stage, month] {
        month->setFormatter(view_.formatter());
        month->setStart(document_.project().settings.start);
        month->setValue(draft_[stage].fromMonth);
    });
    grid->addWidget(month, 0, 0, Qt::AlignTop);
}

QHBoxLayout* StagesEdit::buildTools(std::size_t stage) {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2 * gridStep);
    buildAddModel(stage, tools);
    if (draft_.size() > 1)
        tools->addWidget(makeButton(pathOf(stage) + ".remove", tr("Remove stage"), [this, stage] {
            apply(
                [&](std::vector<Stage>& stages) {
                    stages.erase(stages.begin() + static_cast<std::ptrdiff_t>(stage));
                    stages.front().fromMonth = 1;
                },
                true);
        }));
    buildRest(stage, tools);
    tools->addStretch(1);
    return tools;
}

void StagesEdit::buildAddModel(std::size_t stage, QHBoxLayout* tools) {
    auto* add = makeButton(pathOf(stage) + ".add_model", QStringLiteral("＋ ") + tr("Model"), [this, stage] {
        const Model* next = unusedModel(document_.project(), draft_[stage]);
        if (!next) return;
        apply([&](std::vector<Stage>& stages) { stages[stage].mix.push_back({.model = {next->id.text}, .share = 0}); },
              true);
    });
    loaders_.emplace_back([this, stage, add] {
        const bool any = unusedModel(document_.project(), draft_[stage]) != nullptr;
        add->setEnabled(any);
        add->setToolTip(any ? tr("One more model answers in this stage.")
                            : tr("Every model of the price list is in this stage already."));
    });
    tools->addWidget(add);
}

// What the shares of a stage lack, and the button that gives it to the other models.
void StagesEdit::buildRest(std::size_t stage, QHBoxLayout* tools) {
    auto* spread = makeButton(pathOf(stage) + ".spread", tr("Spread the rest"), [this, stage] {
        typedPart_.resize(draft_.size());
        const auto kept = typedPart_[stage];
        apply([&](std::vector<Stage>& stages) { spreadRest(stages[stage], kept); }, false);
        for (const auto& loader : loaders_) loader();
    });
    spread->setToolTip(
        tr("Changes the other shares of this stage so that they sum to 100 %; the share typed last stays."));
    auto* missing = new QLabel;
    missing->setObjectName(pathOf(stage) + ".missing");
    setRole(missing, "caution");
    tools->addWidget(spread);
    tools->addWidget(missing);
    hints_.emplace_back([this, stage, spread, missing] {
        const double rest = missingShare(draft_[stage]);
        spread->setVisible(rest != 0);
        missing->setVisible(rest != 0);
        const Formatter& formatter = view_.formatter();
        missing->setText(rest > 0 ? tr("%1 is missing to 100 %.").arg(formatter.percent(rest))
                                  : tr("%1 more than 100 %.").arg(formatter.percent(-rest)));
    });
}

void StagesEdit::buildPart(std::size_t stage, std::size_t part, QGridLayout* grid) {
    const QString name = QStringLiteral("%1.mix[%2]").arg(pathOf(stage)).arg(part);
    const int row = static_cast<int>(part);
    auto* model = new ChoiceEdit(*findField("mix", "model"), view_.formatter(), [this] {
        QStringList names;
        for (const Model& each : document_.project().models) names << displayName(each.name);
        return names;
    });
    model->setPrefix(name + ".model");
    connect(model, &ChoiceEdit::committed, this, [this, stage, part](int index) {
        const std::string id = document_.project().models[static_cast<std::size_t>(index)].id.text;
        apply([&](std::vector<Stage>& stages) { stages[stage].mix[part].model.text = id; }, false);
    });
    auto* share = new NumberEdit(*findField("mix", "share"), view_.formatter());
    connectNumber(
        share, name + ".share",
        [stage, part](std::vector<Stage>& stages, double value) { stages[stage].mix[part].share = value; },
        [this, stage, part] {
            typedPart_.resize(draft_.size());
            typedPart_[stage] = part;
        });
    loaders_.emplace_back([this, stage, part, model, share] {
        const MixShare& mix = draft_[stage].mix[part];
        const auto& models = document_.project().models;
        const auto found = std::find_if(models.begin(), models.end(),
                                        [&](const Model& each) { return each.id.text == mix.model.text; });
        model->setFormatter(view_.formatter());
        model->refreshTexts();
        model->setIndex(found == models.end() ? -1 : static_cast<int>(found - models.begin()));
        share->setFormatter(view_.formatter());
        share->setValue(mix.share);
    });
    grid->addWidget(model, row, 1, Qt::AlignTop);
    grid->addWidget(share, row, 2, Qt::AlignTop);
    if (draft_[stage].mix.size() > 1) buildRemovePart(stage, part, grid);
}

void StagesEdit::buildRemovePart(std::size_t stage, std::size_t part, QGridLayout* grid) {
    const QString name = QStringLiteral("%1.mix[%2].remove").arg(pathOf(stage)).arg(part);
    auto* remove = makeButton(name, QStringLiteral("✕"), [this, stage, part] {
        apply(
            [&](std::vector<Stage>& stages) {
                auto& mix = stages[stage].mix;
                mix.erase(mix.begin() + static_cast<std::ptrdiff_t>(part));
                if (mix.size() == 1) mix.front().share = 1;
            },
            true);
    });
    remove->setAccessibleName(tr("Remove this model from the stage"));
    remove->setToolTip(tr("Remove this model from the stage"));
    grid->addWidget(remove, static_cast<int>(part), 3, Qt::AlignBottom);
}

}  // namespace jupan
