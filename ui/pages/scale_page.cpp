#include "ui/pages/scale_page.h"

#include "ui/format/problem_text.h"
#include "ui/models/scale_words.h"
#include "ui/pages/scale_effect.h"
#include "ui/pages/scale_ramps.h"
#include "ui/pages/scale_section.h"

namespace jupan {
namespace {

/// More of them help nobody.
constexpr std::size_t mostWarnings = 12;

}  // namespace

ScalePage::ScalePage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.scale"), document, view, parent),
      error_(new ErrorLabel),
      stages_(new ScaleSection(document, view)),
      warningsCard_(new Card),
      warnings_(new QLabel),
      ramps_(new ScaleRamps(document, view)),
      effect_(new ScaleEffectCard(document, view)) {
    error_->setObjectName(QStringLiteral("scale.problem"));
    warnings_->setObjectName(QStringLiteral("scale.warnings"));
    warnings_->setTextFormat(Qt::PlainText);
    warnings_->setWordWrap(true);
    warningsCard_->body()->addWidget(warnings_);
    for (QWidget* part : std::initializer_list<QWidget*>{error_, stages_, warningsCard_, ramps_, effect_})
        content()->addWidget(part);
    content()->addStretch(1);
    connect(ramps_, &ScaleRamps::fileRequested, this, &Page::fileRequested);
    connect(effect_, &ScaleEffectCard::budgetRequested, this, [this] { emit pageRequested(PageId::budget, {}); });
    connect(&document, &ProjectDocument::opened, this, [this] {
        stages_->clearSelection();
        chooseFirst_ = true;
    });
}

QString ScalePage::title() const {
    return tr("Scale plan");
}

void ScalePage::refresh() {
    std::optional<ScaleEffect> effect;
    Result<ScaleEffect> computed = scaleEffect(document().project());
    if (computed) effect = std::move(computed).value();
    error_->setMessage(effect ? QString() : problemLine(computed.problems().front(), formatter()));
    setSentence(sentence(effect));
    stages_->refresh(effect ? effect->stages : std::vector<StageBudget>{});
    const bool any = !document().project().scaleStages.empty();
    ramps_->setVisible(any);
    effect_->setVisible(any);
    showWarnings();
    if (any) {
        ramps_->load();
        effect_->load(effect);
    }
    if (chooseFirst_ && stages_->selectedId().empty()) stages_->selectFirst();
    chooseFirst_ = false;
}

QString ScalePage::sentence(const std::optional<ScaleEffect>& effect) const {
    if (document().project().scaleStages.empty())
        return tr("After a pilot that worked: say in stages which departments follow, how far, and with what.");
    if (!effect) return {};
    return tr("With these stages the NPV is %1; as the plan is now, it is %2.")
        .arg(formatter().money(effect->after.npv), formatter().money(effect->before.npv));
}

void ScalePage::showWarnings() {
    const std::vector<ScaleProblem> problems = scaleProblems(document().project());
    warningsCard_->setVisible(!problems.empty());
    warningsCard_->setTitle(tr("To look at"));
    QStringList lines;
    for (std::size_t i = 0; i < problems.size() && i < mostWarnings; ++i)
        lines << QStringLiteral("⚠ ") + scaleProblemSentence(problems[i], document().project(), formatter().language());
    if (problems.size() > mostWarnings)
        lines << tr("and %n more", nullptr, static_cast<int>(problems.size() - mostWarnings));
    warnings_->setText(lines.join(u'\n'));
}

void ScalePage::reveal(const QString& path) {
    if (path.startsWith(QStringLiteral("scale_stage."))) stages_->select(path.section('.', 1, 1).toStdString());
}

}  // namespace jupan
