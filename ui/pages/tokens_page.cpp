#include "ui/pages/tokens_page.h"

#include "ui/format/problem_text.h"
#include "ui/pages/tokens_cost_card.h"
#include "ui/pages/tokens_keep_box.h"
#include "ui/pages/tokens_sample_card.h"
#include "ui/pages/tokens_text_card.h"
#include "ui/pages/tokens_use_card.h"

namespace jupan {

TokensPage::TokensPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.tokens"), document, view, parent),
      texts_(new TokensTextCard(workbench_, view)),
      keep_(new TokensKeepBox),
      samples_(new TokensSampleCard(workbench_, view)),
      costs_(new TokensCostCard(workbench_, document, view)),
      use_(new TokensUseCard(workbench_, document, view)) {
    for (QWidget* card : std::initializer_list<QWidget*>{texts_, costs_, samples_, use_}) content()->addWidget(card);
    texts_->body()->addWidget(keep_);
    content()->addStretch(1);
    connect(&workbench_, &TokenWorkbench::textsReplaced, texts_, &TokensTextCard::showTexts);
    connect(&workbench_, &TokenWorkbench::samplesChanged, this, &TokensPage::samplesChanged);
    connect(&workbench_, &TokenWorkbench::workChanged, this, [this] { refreshCards(); });
    connect(texts_, &TokensTextCard::encodingChosen, this, [this] { refreshCards(); });
    connect(texts_, &TokensTextCard::fileWanted, this, &TokensPage::askForFile);
    connect(costs_, &TokensCostCard::choiceChanged, this, [this] { refreshCards(); });
    connect(keep_, &TokensKeepBox::chosen, this, &TokensPage::setKept);
    connect(&view.prices(), &PriceBook::changed, this, [this] { refreshCards(); });
    connect(&document, &ProjectDocument::opened, this, &TokensPage::adoptProject);
    workbench_.rename(0, samples_->firstName());
    adoptProject();
}

QString TokensPage::title() const {
    return tr("Token counter");
}

void TokensPage::adoptProject() {
    written_.clear();
    keepProblem_.clear();
    texts_->forgetChoice();
    use_->forget();
    if (document().project().tokenSamples.empty())
        workbench_.clear(samples_->firstName());
    else
        followProject();
}

void TokensPage::followProject() {
    const std::vector<TokenSample>& kept = document().project().tokenSamples;
    if (kept == written_) return;
    written_ = kept;
    if (kept.empty()) return;  // no longer kept: the texts stay here
    following_ = true;
    workbench_.takeFromProject(kept);
    following_ = false;
}

void TokensPage::samplesChanged() {
    if (following_) return;
    const bool kept = !document().project().tokenSamples.empty();
    keepProblem_ = kept ? writeSamples(tr("Change kept texts"), QStringLiteral("tokens.samples")) : QString();
    refreshCards();
}

QString TokensPage::writeSamples(const QString& step, const QString& mergeKey) {
    std::vector<TokenSample> samples = workbench_.toProject();
    if (samples == document().project().tokenSamples) return {};
    if (bytesOf(samples) > (keptSamplesLimitMebibytes << 20))
        return tr("Texts of more than %1 MiB in sum are not kept in a project; the texts here stay as they are.")
            .arg(keptSamplesLimitMebibytes);
    written_ = samples;
    const Problems problems = document().edit(
        step, [&](Project& project) { project.tokenSamples = std::move(samples); }, mergeKey);
    return problems.empty() ? QString() : problemLine(problems.front(), formatter());
}

void TokensPage::setKept(bool keep) {
    texts_->flush();
    keepProblem_.clear();
    if (keep) {
        keepProblem_ = writeSamples(tr("Keep texts in the project"), {});
    } else {
        written_.clear();
        document().edit(tr("Take texts out of the project"), [](Project& project) { project.tokenSamples.clear(); });
    }
    document().closeStep();
    refreshCards();
}

QString TokensPage::sentence() const {
    if (workbench_.isEmpty())
        return tr("Put in a prompt and an answer as they are in your work, and see what they cost in each model.");
    const std::size_t tokens = inputTokens(workbench_.countOfCurrent(texts_->encoding()));
    const std::size_t answer = workbench_.countOfCurrent(texts_->encoding()).answer;
    return tr("“%1”: %2 tokens are sent and %3 come back.")
        .arg(workbench_.sample().name, formatter().number(static_cast<double>(tokens)),
             formatter().number(static_cast<double>(answer)));
}

void TokensPage::askForFile(TextPart part) {
    emit fileRequested({.save = false,
                        .title = tr("Open a text"),
                        .kind = tr("Texts"),
                        .suffixes = {"txt", "md", "csv", "json"},
                        .suggestion = {}},
                       [this, part](const QString& path) { workbench_.readFile(part, path); });
}

void TokensPage::hideEvent(QHideEvent* event) {
    texts_->flush();
    Page::hideEvent(event);
}

void TokensPage::refresh() {
    followProject();
    refreshCards();
}

void TokensPage::refreshCards() {
    const Workload* const load = costs_->workload();
    const Model* const main = load ? mainModelOf(document().project(), *load) : nullptr;
    texts_->refresh(costs_->models(), main ? main->id.text : std::string());
    setSentence(sentence());
    samples_->refresh(texts_->encoding());
    keep_->refresh(!document().project().tokenSamples.empty(), keepProblem_);
    costs_->refresh();
    use_->refresh(load ? load->id.text : std::string());
}

}  // namespace jupan
