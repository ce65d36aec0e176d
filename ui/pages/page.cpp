#include "ui/pages/page.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

Page::Page(const QString& name, ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent), document_(document), view_(view), title_(new QLabel), sentence_(new QLabel) {
    setObjectName(name);
    title_->setObjectName(name + ".title");
    sentence_->setObjectName(name + ".sentence");
    sentence_->setWordWrap(true);
    setRole(title_, "title");
    setRole(sentence_, "muted");

    auto* body = new QWidget;
    content_ = new QVBoxLayout;
    content_->setSpacing(cardGap);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(gridStep);
    column->addWidget(title_);
    column->addWidget(sentence_);
    column->addSpacing(3 * gridStep);
    column->addLayout(content_, 1);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // No stop of its own for Tab: the keys that scroll reach it from every widget inside.
    scroll->setFocusPolicy(Qt::ClickFocus);
    scroll->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&document, &ProjectDocument::changed, this, &Page::markOutdated);
    connect(&document, &ProjectDocument::resultsChanged, this, &Page::markOutdated);
    connect(&view, &ViewSettings::formatChanged, this, &Page::markOutdated);
    connect(&document, &ProjectDocument::resultsChanged, this, &Page::greyFigures);
    connect(&document, &ProjectDocument::invalidInputChanged, this, &Page::greyFigures);
}

void Page::reveal(const QString&) {}

void Page::setSentence(const QString& sentence) {
    sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty());
}

void Page::showEvent(QShowEvent* event) {
    if (outdated_) refreshNow();
    QWidget::showEvent(event);
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) markOutdated();
    QWidget::changeEvent(event);
}

void Page::markOutdated() {
    if (outdated_) return;
    outdated_ = true;
    // One refresh for all that changed in this turn of the event loop; a hidden page waits until it is shown.
    if (isVisible()) QMetaObject::invokeMethod(this, &Page::refreshNow, Qt::QueuedConnection);
}

void Page::greyFigures() {
    setStale(this, document_.hasInvalidInput() || !document_.analysisProblems().empty());
}

void Page::refreshNow() {
    if (!outdated_) return;
    outdated_ = false;
    title_->setText(title());
    refresh();
}

}  // namespace jupan
