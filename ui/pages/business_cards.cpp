#include "ui/pages/business_cards.h"

#include "ui/models/business_answers.h"
#include "ui/pages/business_grid.h"
#include "ui/theme/theme.h"

namespace jupan {

BusinessCards::BusinessCards(PromptGroup group, Look look, ProjectDocument& document, ViewSettings& view,
                             QWidget* parent)
    : Card({}, parent), document_(document), view_(view), numbered_(look.numbered), help_(new QLabel) {
    help_->setWordWrap(true);
    help_->setTextFormat(Qt::PlainText);
    help_->setObjectName(QStringLiteral("business.group.") +
                         QString::fromUtf8(nameOf(group).data(), static_cast<qsizetype>(nameOf(group).size())));
    setRole(help_, "muted");
    auto* grid = new BusinessGrid(look.narrowest, look.mostColumns);
    const auto form = isCard(group) ? BusinessPromptEdit::Form::card : BusinessPromptEdit::Form::answer;
    for (const BusinessPrompt& prompt : promptsOf(group)) {
        auto* edit = new BusinessPromptEdit(document, std::string(prompt.id), form);
        edits_.push_back(edit);
        grid->add(edit, true);
    }
    body()->addWidget(help_);
    body()->addWidget(grid);
}

void BusinessCards::load(const QString& title, const QString& help) {
    setTitle(title);
    help_->setText(help);
    help_->setVisible(!help.isEmpty());
    for (std::size_t i = 0; i < edits_.size(); ++i) {
        const PromptWords words = promptWords(edits_[i]->id(), view_.language());
        edits_[i]->setTexts(numbered_ ? QStringLiteral("%1. %2").arg(i + 1).arg(words.title) : words.title, words.hint);
        edits_[i]->load();
    }
}

}  // namespace jupan
