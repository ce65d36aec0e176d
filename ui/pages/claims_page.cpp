#include "ui/pages/claims_page.h"

#include "ui/models/claim_words.h"
#include "ui/pages/claims_section.h"

namespace jupan {

ClaimsPage::ClaimsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.claims"), document, view, parent), list_(new ClaimsSection(document, view)) {
    content()->addWidget(list_);
    content()->addStretch(1);
    connect(&document, &ProjectDocument::opened, this, [this] {
        list_->clearSelection();
        chooseFirst_ = true;
    });
}

QString ClaimsPage::title() const {
    return tr("Claim check");
}

QString ClaimsPage::sentence() const {
    int checked = 0, fitting = 0;
    for (const Claim& claim : document().project().claims) {
        const ClaimVerdict verdict = verdictOf(claim, checkClaim(claim));
        if (verdict == ClaimVerdict::context || verdict == ClaimVerdict::nothingClaimed) continue;
        ++checked;
        if (verdict == ClaimVerdict::fits) ++fitting;
    }
    if (checked == 0)
        return tr(
            "Before you rely on somebody's figure: recompute it from what it states. No figure of the plan "
            "depends on this page.");
    return tr("Claims recomputed: %1. Of these fit in full: %2. No figure of the plan depends on this page.")
        .arg(formatter().number(checked), formatter().number(fitting));
}

void ClaimsPage::refresh() {
    setSentence(sentence());
    list_->refresh();
    if (chooseFirst_ && list_->selectedId().empty()) list_->selectFirst();
    chooseFirst_ = false;
}

void ClaimsPage::reveal(const QString& path) {
    if (path.startsWith(QStringLiteral("claim."))) list_->select(path.section('.', 1, 1).toStdString());
}

}  // namespace jupan
