#include "ui/forms/stages_edit.h"

#include <QGridLayout>
#include <algorithm>

#include "core/project/editing.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/number_edit.h"

namespace jupan {

StagesEdit::StagesEdit(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent), document_(document), view_(view), error_(new ErrorLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(error_);
}

void StagesEdit::clear() {
    if (!id_.empty()) document_.setInvalidInput(path(), false);
    id_.clear();
    draft_.clear();
    builtFor_.clear();
    loaders_.clear();
    dropRows();
    error_->clearMessage();
}

void StagesEdit::dropRows() {
    if (!rows_) return;
    rows_->hide();  // takes the focus away first
    rows_->deleteLater();
    rows_ = nullptr;
}

QString StagesEdit::path() const {
    return QStringLiteral("workload.%1.stages").arg(QString::fromStdString(id_));
}

QString StagesEdit::pathOf(std::size_t stage) const {
    return QStringLiteral("%1[%2]").arg(path()).arg(stage);
}

void StagesEdit::showWorkload(const std::string& id) {
    const Workload* load = findEntity<Workload>(document_.project(), id);
    if (!load) return clear();
    if (id != id_) {
        clear();
        id_ = id;
    }
    if (load->stages != shown_ || draft_.empty()) {  // the project's stages changed: undo, or our own edit
        shown_ = draft_ = load->stages;
        error_->clearMessage();
        document_.setInvalidInput(path(), false);
    }
    QString shape = QString::fromStdString(id);
    for (const Stage& stage : draft_) shape += QStringLiteral("/%1").arg(stage.mix.size());
    shape += QStringLiteral("|%1").arg(static_cast<int>(view_.language()));
    if (shape != builtFor_) {
        builtFor_ = shape;
        build();
    }
    for (const auto& loader : loaders_) loader();
}

void StagesEdit::apply(const Change& change, bool shape) {
    change(draft_);
    const Problems problems = document_.edit(
        tr("Change the stages"),
        [&](Project& project) {
            if (Workload* load = findEntity<Workload>(project, id_)) load->stages = draft_;
        },
        shape ? QString() : path());
    document_.setInvalidInput(path(), !problems.empty());
    error_->setMessage(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
    if (problems.empty()) shown_ = draft_;
    // Rows are built anew once the button that asked for it has finished its click.
    if (shape)
        QMetaObject::invokeMethod(
            this, [this] { showWorkload(id_); }, Qt::QueuedConnection);
}

QPushButton* StagesEdit::makeButton(const QString& name, const QString& text, std::function<void()> act) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void StagesEdit::build() {
    loaders_.clear();
    dropRows();
    rows_ = new QWidget(this);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridStep);
    for (std::size_t stage = 0; stage < draft_.size(); ++stage) buildStage(stage, column);
    auto* add = makeButton(path() + ".add", QStringLiteral("＋ ") + tr("Stage"), [this] {
        apply(
            [](std::vector<Stage>& stages) {
                Stage next = stages.back();
                next.fromMonth = std::min(next.fromMonth + 6, 120);
                stages.push_back(next);
            },
            true);
    });
    column->addWidget(add, 0, Qt::AlignLeft);
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    layout->insertWidget(0, rows_);
}

void StagesEdit::buildStage(std::size_t stage, QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * gridStep);
    grid->setVerticalSpacing(gridStep);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    const auto spec = findField("stage", "from_month");
    auto* month = new MonthEdit(*spec, view_.formatter(), document_.project().settings.start);
    month->setPrefix(pathOf(stage) + ".from_month");
    connect(month, &NumberEdit::committed, this, [this, stage](double value) {
        apply([&](std::vector<Stage>& stages) { stages[stage].fromMonth = static_cast<int>(value); }, false);
    });
    connect(month, &NumberEdit::invalid, this, [this] { document_.setInvalidInput(path(), true); });
    loaders_.emplace_back([this, stage, month] {
        month->setFormatter(view_.formatter());
        month->setStart(document_.project().settings.start);
        month->setValue(draft_[stage].fromMonth);
    });
    grid->addWidget(month, 0, 0, Qt::AlignTop);
    for (std::size_t part = 0; part < draft_[stage].mix.size(); ++part) buildPart(stage, part, grid);
    auto* tools = new QHBoxLayout;
    auto* addModel = makeButton(pathOf(stage) + ".add_model", QStringLiteral("＋ ") + tr("Model"), [this, stage] {
        apply(
            [&](std::vector<Stage>& stages) {
                const auto& models = document_.project().models;
                auto& mix = stages[stage].mix;
                const std::size_t next = std::min(mix.size(), models.size() - 1);
                mix.push_back({.model = {models[next].id.text}, .share = 0});
            },
            true);
    });
    tools->addWidget(addModel);
    if (draft_.size() > 1) {
        auto* remove = makeButton(pathOf(stage) + ".remove", tr("Remove stage"), [this, stage] {
            apply(
                [&](std::vector<Stage>& stages) {
                    stages.erase(stages.begin() + static_cast<std::ptrdiff_t>(stage));
                    stages.front().fromMonth = 1;
                },
                true);
        });
        tools->addWidget(remove);
    }
    tools->addStretch(1);
    grid->addLayout(tools, static_cast<int>(draft_[stage].mix.size()), 1, 1, 3);
    column->addLayout(grid);
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
    share->setPrefix(name + ".share");
    connect(share, &NumberEdit::committed, this, [this, stage, part](double value) {
        apply([&](std::vector<Stage>& stages) { stages[stage].mix[part].share = value; }, false);
    });
    connect(share, &NumberEdit::invalid, this, [this] { document_.setInvalidInput(path(), true); });
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
    if (draft_[stage].mix.size() < 2) return;
    auto* remove = makeButton(name + ".remove", QStringLiteral("✕"), [this, stage, part] {
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
    grid->addWidget(remove, row, 3, Qt::AlignBottom);
}

}  // namespace jupan
