#include "ui/pages/claims_check.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "core/project/editing.h"
#include "ui/document/spending.h"
#include "ui/models/claim_words.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {

ClaimsCheck::ClaimsCheck(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      heading_(new QLabel),
      verdict_(new QLabel),
      model_(new PriceTextTable(this)),
      table_(new QTableView),
      sentences_(new QLabel) {
    setRole(heading_, "heading");
    verdict_->setObjectName(QStringLiteral("claims.verdict"));
    table_->setObjectName(QStringLiteral("claims.readings"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setFocusPolicy(Qt::TabFocus);
    sentences_->setObjectName(QStringLiteral("claims.sentences"));
    sentences_->setTextFormat(Qt::PlainText);
    sentences_->setWordWrap(true);
    sentences_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridStep);
    for (QWidget* part : std::initializer_list<QWidget*>{heading_, verdict_, sentences_, table_})
        column->addWidget(part);
    column->addStretch(1);
}

void ClaimsCheck::show(const std::string& id) {
    const Claim* claim = findEntity<Claim>(document_.project(), id);
    setVisible(claim != nullptr);
    if (!claim) return;
    const Formatter& formatter = view_.formatter();
    const ClaimCheck check = checkClaim(*claim);
    const ClaimVerdict verdict = verdictOf(*claim, check);
    heading_->setText(tr("Recomputed from what it states"));
    verdict_->setText(verdictName(verdict));
    setRole(verdict_, verdict == ClaimVerdict::fits ? "good" : verdict == ClaimVerdict::none ? "bad" : "figure");
    QStringList lines;
    for (const QString& sentence : claimSentences(*claim, check, formatter, document_.spending().today()))
        lines << QStringLiteral("· ") + sentence;
    sentences_->setText(lines.join(u'\n'));
    const bool any = !check.readings.empty();
    table_->setVisible(any);
    if (!any) return;
    ClaimTable table = claimTable(*claim, check, formatter);
    model_->setContent(std::move(table.columns), std::move(table.rows));
    fitTable(table_, 0, tr("The claim recomputed, a reading a column"));
}

}  // namespace jupan
