// The picture of the stages and its boundaries.
#include <algorithm>

#include "core/project/editing.h"
#include "core/project/stage_editing.h"
#include "ui/forms/stages_edit.h"
#include "ui/models/cost_model_order.h"
#include "ui/models/entity_table_model.h"
#include "ui/widgets/ladder_view.h"

namespace jupan {
namespace {

bool sameMonths(const std::vector<Stage>& a, const std::vector<Stage>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Stage& x, const Stage& y) { return x.fromMonth == y.fromMonth; });
}

}  // namespace

void StagesEdit::connectLadder() {
    connect(ladder_, &LadderView::moved, this,
            [this](int stage, int month) { moveStage(static_cast<std::size_t>(stage), month); });
    // All months a drag passes are one undo step, apart from what was done before and after.
    connect(ladder_, &LadderView::dragBegan, this, [this] {
        document_.closeStep();
        beforeDrag_ = shown_;
    });
    connect(ladder_, &LadderView::dragEnded, &document_, &ProjectDocument::closeStep);
    connect(ladder_, &LadderView::moveEnded, &document_, &ProjectDocument::closeStep);
    connect(ladder_, &LadderView::dragGivenUp, this, [this] {
        if (shown_ != beforeDrag_) document_.undo();
    });
}

void StagesEdit::showLadder() {
    const Settings& settings = document_.project().settings;
    const std::vector<std::string> order = modelOrder(document_.project(), shown_);
    std::vector<LadderStage> steps;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        LadderStage step{.fromMonth = shown_[i].fromMonth};
        if (i > 0) {
            const MonthRange range = stageMonthRange(shown_, i, settings.horizonMonths);
            step.firstMonth = range.first;
            step.lastMonth = range.last;
        }
        for (const MixShare& part : shown_[i].mix) {
            const Model* model = findEntity<Model>(document_.project(), part.model.text);
            step.parts.push_back(
                {model ? displayName(model->name) : QString(), part.share, placeOf(order, part.model.text)});
        }
        steps.push_back(std::move(step));
    }
    ladder_->setFormatter(view_.formatter());
    ladder_->setLadder(std::move(steps), settings.horizonMonths, settings.start);
    // With months typed that do not stand in the project yet, a boundary would be moved from a place nobody sees.
    ladder_->setMovable(sameMonths(draft_, shown_));
    showBeyond();
}

void StagesEdit::showBeyond() {
    const int horizon = document_.project().settings.horizonMonths;
    QStringList sentences;
    for (std::size_t i = 0; i < shown_.size(); ++i)
        if (shown_[i].fromMonth > horizon)
            sentences << tr("Stage %1 starts in month %2, after the %3 months of the plan: it changes nothing.")
                             .arg(i + 1)
                             .arg(shown_[i].fromMonth)
                             .arg(horizon);
    beyond_->setText(sentences.join('\n'));
    beyond_->setVisible(!sentences.isEmpty());
}

// Works on the valid stages: shares that are being typed stay in the draft and do not hold the boundary back.
void StagesEdit::moveStage(std::size_t stage, int month) {
    if (stage >= shown_.size() || stage >= draft_.size()) return;
    const std::vector<Stage> before = shown_;
    shown_[stage].fromMonth = month;
    const std::vector<Stage> wanted = shown_;
    const int drafted = draft_[stage].fromMonth;
    draft_[stage].fromMonth = month;
    const Problems problems = document_.edit(
        tr("Move the start of a stage"),
        [&](Project& project) {
            if (Workload* load = findEntity<Workload>(project, id_)) load->stages = wanted;
        },
        path() + ".from_month");
    if (!problems.empty()) {
        shown_ = before;
        draft_[stage].fromMonth = drafted;
        error_->setMessage(refusal(problems));
    }
    for (const auto& loader : loaders_) loader();
    showLadder();
}

}  // namespace jupan
