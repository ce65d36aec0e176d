#include "ui/pages/business_page.h"

#include <QScrollArea>

#include "ui/models/business_answers.h"
#include "ui/pages/business_cards.h"
#include "ui/pages/business_engine.h"

namespace jupan {

BusinessPage::BusinessPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.business"), document, view, parent),
      questions_(new BusinessCards(PromptGroup::question, {.narrowest = 340, .mostColumns = 2, .numbered = true},
                                   document, view)),
      engine_(new BusinessEngine(document, view)),
      roles_(new BusinessCards(PromptGroup::role, {.mostColumns = 2}, document, view)),
      revenue_(new BusinessCards(PromptGroup::revenueModel, {}, document, view)),
      patterns_(new BusinessCards(PromptGroup::changePattern, {}, document, view)),
      sensing_(new BusinessCards(PromptGroup::sensing, {.narrowest = 340, .mostColumns = 2}, document, view)) {
    for (QWidget* card : std::initializer_list<QWidget*>{questions_, engine_, roles_, revenue_, patterns_, sensing_})
        content()->addWidget(card);
    content()->addStretch(1);
    connect(engine_, &BusinessEngine::fileRequested, this, &Page::fileRequested);
}

QString BusinessPage::title() const {
    return tr("Business model");
}

QString BusinessPage::progress() const {
    const int answered = answeredPrompts(document().project(), PromptGroup::question);
    const auto all = static_cast<int>(promptsOf(PromptGroup::question).size());
    return tr("Answered: %1 of %2. An evaluator asks them in this order; a few words each are enough.")
        .arg(answered)
        .arg(all);
}

void BusinessPage::refresh() {
    setSentence(
        tr("Optional: no figure of the plan depends on this page. What stands here can go into the report later."));
    questions_->load(tr("Thirteen questions about the business"), progress());
    engine_->load();
    roles_->load(tr("The firm's role"), tr("Tick what describes the firm, and note why."));
    revenue_->load(tr("Revenue model"), tr("Tick how money is made, or could be."));
    patterns_->load(tr("Nine patterns of change"), tr("Tick what digital means change in this business."));
    sensing_->load(tr("Sensing, recognising, acting"),
                   tr("Where in the process data arise and are acted on, and what people get for theirs."));
}

void BusinessPage::reveal(const QString& path) {
    if (!path.startsWith(QStringLiteral("business_model."))) return;
    const QString id = path.section('.', 1, 1);
    auto* text = findChild<BusinessText*>(QStringLiteral("business.%1.text").arg(id));
    auto* scroll = findChild<QScrollArea*>();
    if (!text || !scroll) return;
    text->setFocus();
    QMetaObject::invokeMethod(
        this, [scroll, text] { scroll->ensureWidgetVisible(text); }, Qt::QueuedConnection);
}

}  // namespace jupan
