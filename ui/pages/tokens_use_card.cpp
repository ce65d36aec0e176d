#include "ui/pages/tokens_use_card.h"

#include <algorithm>

#include "core/engine/cost_years.h"
#include "core/project/editing.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/token_cost_table_model.h"
#include "ui/theme/theme.h"

namespace jupan {

TokensUseCard::TokensUseCard(TokenWorkbench& workbench, ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      workbench_(workbench),
      document_(document),
      view_(view),
      plan_(new QLabel(this)),
      use_(new QPushButton(this)),
      undo_(new QPushButton(this)),
      doneLabel_(new QLabel(this)),
      error_(new ErrorLabel(this)) {
    plan_->setObjectName(QStringLiteral("tokens.use.plan"));
    use_->setObjectName(QStringLiteral("tokens.use"));
    undo_->setObjectName(QStringLiteral("tokens.use.undo"));
    doneLabel_->setObjectName(QStringLiteral("tokens.use.done"));
    error_->setObjectName(QStringLiteral("tokens.use.error"));
    for (QLabel* label : {plan_, doneLabel_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setRole(doneLabel_, "good");
    setRole(use_, "primary");
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * gridStep);
    row->addWidget(use_);
    row->addWidget(doneLabel_, 1);
    row->addWidget(undo_);
    body()->addWidget(plan_);
    body()->addLayout(row);
    body()->addWidget(error_);
    connect(use_, &QPushButton::clicked, this, &TokensUseCard::use);
    connect(undo_, &QPushButton::clicked, this, [this] {
        done_.reset();
        document_.undo();
        refresh(workload_);
    });
}

const Workload* TokensUseCard::workload() const {
    return findEntity<Workload>(document_.project(), workload_);
}

const Model* TokensUseCard::mainModel() const {
    const Workload* const load = workload();
    return load ? mainModelOf(document_.project(), *load) : nullptr;
}

MeasuredTokens TokensUseCard::measured() const {
    const Model* const model = mainModel();
    const std::optional<Encoding> encoding = model ? encodingOf(*model) : std::nullopt;
    return encoding ? measuredTokens(workbench_.countsOfAll(*encoding)) : MeasuredTokens{};
}

std::optional<double> TokensUseCard::monthlyCost(const std::string& id) const {
    if (!document_.analysisProblems().empty()) return std::nullopt;
    for (const ItemFigures& line : document_.results().costs)
        if (line.id == id) return lineTotal(line).steadyMonth;
    return std::nullopt;
}

QString TokensUseCard::reasonNot() const {
    const Model* const model = mainModel();
    if (!model)
        return tr("There is no token workload yet: add one on Costs & tokens, then its tokens can be measured here.");
    if (!encodingOf(*model))
        return tr("“%1” answers first here, and its tokenizer is not known: choose it with the model on Costs & "
                  "tokens.")
            .arg(shortName(model->name));
    if (workbench_.isEmpty()) return tr("There is no text yet to measure.");
    const bool example = std::any_of(workbench_.samples().begin(), workbench_.samples().end(),
                                     [](const WorkSample& sample) { return sample.example; });
    if (example) return tr("The example is not your text, so it measures nothing. Write or paste your own over it.");
    if (!workbench_.isCounted()) return tr("The texts are still being counted.");
    return {};
}

QString TokensUseCard::tokensText(const std::optional<TokenStatistics>& statistics, const Uncertain& present) const {
    const Formatter& formatter = view_.formatter();
    if (!statistics) return tr("%1, as now (no sample has any)").arg(formatter.number(present.value));
    const QString mean = formatter.number(statistics->mean);
    if (statistics->low == statistics->high) return tr("%1 (now %2)").arg(mean, formatter.number(present.value));
    return tr("%1, between %2 and %3 (now %4)")
        .arg(mean, formatter.number(statistics->low), formatter.number(statistics->high),
             formatter.number(present.value));
}

QString TokensUseCard::plan() const {
    const Workload* const load = workload();
    const MeasuredTokens tokens = measured();
    return tr("“%1” would get input tokens %2; output tokens %3. Counted for “%4”, which answers most in its first "
              "stage.")
        .arg(shortName(load->name), tokensText(tokens.input, load->inputTokens),
             tokensText(tokens.output, load->outputTokens), shortName(mainModel()->name));
}

void TokensUseCard::use() {
    const MeasuredTokens tokens = measured();
    const std::size_t samples =
        std::max(tokens.input ? tokens.input->samples : 0, tokens.output ? tokens.output->samples : 0);
    const std::string_view encoding = encodingName(*encodingOf(*mainModel()));
    const std::string note = tr("%n text sample(s), counted with %1", nullptr, static_cast<int>(samples))
                                 .arg(QString::fromLatin1(encoding.data(), static_cast<qsizetype>(encoding.size())))
                                 .toStdString();
    const std::string id = workload_;
    const std::optional<double> before = monthlyCost(id);
    document_.closeStep();
    const Problems problems = document_.edit(tr("Use samples in workload"), [&](Project& project) {
        applyMeasuredTokens(project, id, tokens, note, view_.prices().today());
    });
    document_.closeStep();
    error_->setMessage(problems.empty() ? QString() : problemLine(problems.front(), view_.formatter()));
    done_.reset();
    if (problems.empty())
        done_ = Done{.workload = id, .before = before, .after = monthlyCost(id), .step = document_.undoName()};
    refresh(workload_);
}

QString TokensUseCard::doneText() const {
    const Workload* const load = findEntity<Workload>(document_.project(), done_->workload);
    if (!load) return {};
    const Formatter& formatter = view_.formatter();
    if (!done_->before || !done_->after) return tr("Filled in for “%1”.").arg(shortName(load->name));
    return tr("Filled in for “%1”: a month costs %2 once it runs; before it was %3.")
        .arg(shortName(load->name), formatter.money(done_->after), formatter.money(done_->before));
}

void TokensUseCard::refresh(const std::string& workload) {
    if (workload != workload_) error_->clearMessage();
    workload_ = workload;
    setTitle(tr("Use in workload"));
    const QString reason = reasonNot();
    plan_->setText(reason.isEmpty() ? plan() : reason);
    setRole(plan_, reason.isEmpty() ? "" : "muted");
    use_->setText(tr("Use in workload"));
    use_->setVisible(reason.isEmpty());
    use_->setAccessibleDescription(plan_->text());
    undo_->setText(tr("Undo"));
    undo_->setAccessibleName(tr("Undo the use in the workload"));
    // Once something else was done, the window's own Undo is the way back.
    if (done_ && document_.undoName() != done_->step) done_.reset();
    doneLabel_->setText(done_ ? doneText() : QString());
    doneLabel_->setVisible(done_.has_value());
    undo_->setVisible(done_.has_value());
}

}  // namespace jupan
