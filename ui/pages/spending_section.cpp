#include "ui/pages/spending_section.h"

#include <QSignalBlocker>

#include "ui/analysis/spending_words.h"
#include "ui/theme/theme.h"

namespace jupan {

SpendingLineChooser::SpendingLineChooser(const QString& name, QWidget* parent) : QuietComboBox(parent) {
    setObjectName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(22);
    connect(this, &QComboBox::activated, this, [this] { emit lineChosen(currentData().toString()); });
}

void SpendingLineChooser::setLines(const SpendingCase& shown, const std::string& chosen, bool withAll) {
    const QSignalBlocker quiet(this);
    clear();
    if (withAll) addItem(watchedLineName(shown.watch, *shown.project, {}), QString());
    for (const BudgetLine& line : shown.watch.budget.lines)
        addItem(watchedLineName(shown.watch, *shown.project, line.id.text), QString::fromStdString(line.id.text));
    setCurrentIndex(std::max(0, findData(QString::fromStdString(chosen))));
    setAccessibleName(tr("Budget line"));
}

SpendingSection::SpendingSection(const QString& name, QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout(this)) {
    setObjectName(name);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(cardGap);
}

Card* SpendingSection::addCard() {
    auto* card = new Card;
    column_->addWidget(card);
    return card;
}

QHBoxLayout* SpendingSection::addRow(Card* card) {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    card->body()->addLayout(row);
    return row;
}

void SpendingSection::showCase(std::shared_ptr<const SpendingCase> shown) {
    case_ = std::move(shown);
    refresh();
}

}  // namespace jupan
