#include "ui/pages/spending_why.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/analysis/spending_charts.h"
#include "ui/analysis/spending_words.h"
#include "ui/format/problem_text.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int chartHeight = 360;

QString signedMoney(const Decimal& amount, const Formatter& formatter) {
    return formatter.signedMoney(asDouble(amount));
}

}  // namespace

SpendingWhy::SpendingWhy(QWidget* parent)
    : SpendingSection(QStringLiteral("spending.why"), parent),
      lineLabel_(new QLabel),
      line_(new SpendingLineChooser(QStringLiteral("spending.why.line"))),
      monthLabel_(new QLabel),
      month_(new QuietComboBox),
      empty_(new QLabel),
      picture_(new QWidget),
      filled_(new QWidget),
      note_(new QLabel),
      refusal_(new ErrorLabel) {
    Card* card = addCard();
    month_->setObjectName(QStringLiteral("spending.why.month"));
    month_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    lineLabel_->setBuddy(line_);
    monthLabel_->setBuddy(month_);
    QHBoxLayout* row = addRow(card);
    for (QWidget* part : std::initializer_list<QWidget*>{lineLabel_, line_, monthLabel_, month_}) row->addWidget(part);
    row->addStretch(1);
    empty_->setObjectName(QStringLiteral("spending.why.empty"));
    empty_->setWordWrap(true);
    setRole(empty_, "muted");
    refusal_->setObjectName(QStringLiteral("spending.why.refusal"));
    note_->setObjectName(QStringLiteral("spending.why.note"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    setRole(note_, "caution");
    card->body()->addWidget(empty_);
    card->body()->addWidget(refusal_);
    card->body()->addWidget(note_);
    auto* picture = new QVBoxLayout(picture_);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(3 * gridStep);
    chart_ = addChart<VarianceBridgeChart>(picture, "spending.bridge", chartHeight);
    card->body()->addWidget(picture_);
    auto* grid = new QGridLayout(filled_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4 * gridStep);
    grid->setVerticalSpacing(2 * gridStep);
    grid->setColumnStretch(2, 1);
    int place = 0;
    for (Row& effect : effects_) {
        const auto index = static_cast<std::size_t>(place);
        effect = addEffect(grid, place++, QString::fromLatin1(EnumNames<VarianceEffect>::names[index].data()));
    }
    auto* rule = new QFrame;
    setRole(rule, "line");
    grid->addWidget(rule, place++, 0, 1, 3);
    total_ = addEffect(grid, place, QStringLiteral("total"));
    for (QLabel* label : {total_.name, total_.amount}) setRole(label, "heading");
    card->body()->addWidget(filled_);
    connect(line_, &SpendingLineChooser::lineChosen, this, &SpendingWhy::lineChosen);
    connect(month_, &QComboBox::activated, this, [this](int index) {
        chosenMonth_ = monthsWithReasons(now().watch)[static_cast<std::size_t>(index)];
        showReasons();
    });
}

SpendingWhy::Row SpendingWhy::addEffect(QGridLayout* grid, int row, const QString& part) {
    const Row labels{new QLabel, new QLabel, new QLabel};
    const QString name = QStringLiteral("spending.why.") + part;
    labels.name->setObjectName(name);
    labels.amount->setObjectName(name + QStringLiteral(".amount"));
    labels.sentence->setObjectName(name + QStringLiteral(".sentence"));
    labels.amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    labels.name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    labels.sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    labels.sentence->setWordWrap(true);
    addFigures(labels.amount);
    grid->addWidget(labels.name, row, 0);
    grid->addWidget(labels.amount, row, 1);
    grid->addWidget(labels.sentence, row, 2);
    return labels;
}

void SpendingWhy::fillMonths(YearMonth chosen) {
    const QSignalBlocker quiet(month_);
    month_->clear();
    const std::vector<YearMonth> months = monthsWithReasons(now().watch);
    for (const YearMonth month : months) month_->addItem(now().formatter.calendarMonth(month));
    month_->setCurrentIndex(static_cast<int>(std::ranges::find(months, chosen) - months.begin()));
    month_->setAccessibleName(tr("Month"));
}

void SpendingWhy::refresh() {
    lineLabel_->setText(tr("Budget line"));
    monthLabel_->setText(tr("Month"));
    empty_->setText(tr("Without a budget there is no variance to explain."));
    if (now().askedMonth) chosenMonth_ = now().askedMonth;
    const SpendingWatch& watch = now().watch;
    const bool any = !watch.lines.empty();
    empty_->setVisible(!any);
    for (QWidget* part : std::initializer_list<QWidget*>{lineLabel_, line_, monthLabel_, month_, picture_, filled_})
        part->setVisible(any);
    if (any)
        showReasons();
    else
        note_->hide();
}

void SpendingWhy::showReasons() {
    const SpendingCase& shown = now();
    const std::vector<YearMonth> months = monthsWithReasons(shown.watch);
    const bool kept = chosenMonth_ && std::ranges::find(months, *chosenMonth_) != months.end();
    const YearMonth month = kept ? *chosenMonth_ : monthToExplain(shown.watch);
    const std::string line = shown.line.empty() ? lineToExplain(shown.watch, month) : shown.line;
    line_->setLines(shown, line, false);
    fillMonths(month);
    const auto reasons = reasonsOf(*shown.project, shown.ledger().actuals, shown.watch, line, month);
    filled_->setVisible(reasons.ok());
    picture_->setVisible(reasons.ok());
    refusal_->clearMessage();
    if (!reasons) {
        note_->hide();
        refusal_->setMessage(problemLine(reasons.problems().front(), shown.formatter));
        return;
    }
    const QString note = reasonsNote(reasons.value(), *shown.project, shown.formatter);
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    showVarianceBridge(*chart_, reasons.value(), shown.watch, *shown.project, shown.formatter);
    showParts(reasons.value());
}

void SpendingWhy::showParts(const LineReasons& reasons) {
    const Formatter& formatter = now().formatter;
    for (std::size_t i = 0; i < effectCount; ++i) {
        const auto effect = static_cast<VarianceEffect>(i);
        const EffectPart& part = reasons.explained.parts[i];
        const bool known = part.state == EffectState::known;
        effects_[i].name->setText(effectName(effect));
        effects_[i].amount->setText(known ? signedMoney(part.amount, formatter) : QStringLiteral("–"));
        effects_[i].amount->setToolTip(known ? formatter.exactMoneyIn(part.amount, formatter.currency()) : QString());
        effects_[i].sentence->setText(effectSentence(effect, reasons));
    }
    total_.name->setText(tr("Variance"));
    total_.amount->setText(signedMoney(reasons.explained.variance, formatter));
    total_.sentence->setText(tr("The six parts sum to the variance exactly: %1.")
                                 .arg(formatter.exactMoneyIn(reasons.explained.variance, formatter.currency())));
}

}  // namespace jupan
