#include "ui/pages/budget_grid_card.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/models/budget_amounts.h"
#include "ui/models/budget_model.h"
#include "ui/models/budget_words.h"
#include "ui/pages/budget_grid.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr int longestNote = 500;
constexpr int longestName = 120;

template <class Widget>
Widget* named(const char* name) {
    auto* widget = new Widget;
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QHBoxLayout* row() {
    auto* layout = new QHBoxLayout;
    layout->setSpacing(2 * gridStep);
    return layout;
}

}  // namespace

BudgetGridCard::BudgetGridCard(BudgetDesk& desk, QWidget* parent)
    : Card({}, parent),
      desk_(desk),
      model_(new BudgetModel(desk, &desk)),  // outlives the grid
      year_(named<QuietComboBox>("budgetYear")),
      fillRight_(named<QPushButton>("budgetFillRight")),
      takeOver_(named<QPushButton>("budgetTakeOver")),
      grid_(new BudgetGridView(desk, *model_)),
      error_(named<ErrorLabel>("budgetError")),
      selection_(named<QLabel>("budgetSelection")),
      cell_(named<QLabel>("budgetCell")),
      note_(named<QLineEdit>("budgetNote")),
      addLine_(named<QPushButton>("budgetAddLine")),
      renameLine_(named<QPushButton>("budgetRenameLine")),
      removeLine_(named<QPushButton>("budgetRemoveLine")),
      namingRow_(new QWidget),
      name_(named<QLineEdit>("budgetLineName")),
      nameConfirm_(named<QPushButton>("budgetLineConfirm")),
      nameCancel_(named<QPushButton>("budgetLineCancel")),
      keys_(named<QLabel>("budgetKeys")) {
    note_->setMaxLength(longestNote);
    name_->setMaxLength(longestName);
    cell_->setTextFormat(Qt::PlainText);
    keys_->setWordWrap(true);
    setRole(selection_, "muted");
    setRole(keys_, "small");
    addFigures(selection_);
    build();
    connectGrid();
    connectLines();
}

void BudgetGridCard::build() {
    for (QWidget* part : std::initializer_list<QWidget*>{fillRight_, takeOver_, year_}) header()->addWidget(part);
    year_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QHBoxLayout* below = row();
    below->addWidget(cell_, 1);
    below->addWidget(selection_);
    QHBoxLayout* lines = row();
    for (QPushButton* button : {addLine_, renameLine_, removeLine_}) lines->addWidget(button);
    lines->addStretch(1);
    auto* naming = new QHBoxLayout(namingRow_);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(2 * gridStep);
    naming->addWidget(name_, 1);
    naming->addWidget(nameConfirm_);
    naming->addWidget(nameCancel_);
    namingRow_->hide();
    // Above: below a tall grid nobody would see why something was refused.
    body()->addWidget(error_);
    body()->addWidget(grid_);
    body()->addLayout(below);
    body()->addWidget(note_);
    body()->addLayout(lines);
    body()->addWidget(namingRow_);
    body()->addWidget(keys_);
}

void BudgetGridCard::connectGrid() {
    connect(year_, &QComboBox::activated, this, [this](int index) {
        if (static_cast<std::size_t>(index) < desk_.years().size())
            desk_.showYear(desk_.years()[static_cast<std::size_t>(index)]);
    });
    connect(fillRight_, &QPushButton::clicked, this, [this] {
        grid_->fillRight();
        grid_->setFocus();
    });
    connect(takeOver_, &QPushButton::clicked, this, [this] { desk_.takeOverYear(); });
    connect(grid_, &BudgetGridView::selectionMoved, this, [this] {
        showCell();
        showSelection();
    });
    connect(grid_, &BudgetGridView::noteRequested, this, [this] {
        if (note_->isEnabled()) note_->setFocus(Qt::ShortcutFocusReason);
    });
    connect(note_, &QLineEdit::editingFinished, this, &BudgetGridCard::takeNote);
    note_->installEventFilter(this);
    name_->installEventFilter(this);
}

void BudgetGridCard::connectLines() {
    connect(addLine_, &QPushButton::clicked, this, [this] { openNaming(Naming::newLine); });
    connect(renameLine_, &QPushButton::clicked, this, [this] { openNaming(Naming::rename); });
    connect(removeLine_, &QPushButton::clicked, this, [this] {
        if (const BudgetLine* line = ownLine()) desk_.removeLine(std::string(line->id.text));
        grid_->setFocus();
    });
    connect(nameConfirm_, &QPushButton::clicked, this, &BudgetGridCard::takeName);
    connect(nameCancel_, &QPushButton::clicked, this, [this] { openNaming(Naming::none); });
}

bool BudgetGridCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enters && key != Qt::Key_Escape) return Card::eventFilter(watched, event);
    if (watched == name_) {
        enters ? takeName() : openNaming(Naming::none);
        return true;
    }
    if (!enters) showCell();  // the note as it was
    grid_->setFocus();        // what was typed is taken as the field is left
    return true;
}

// The current cell ------------------------------------------------------------------------------------------------

const BudgetLine* BudgetGridCard::ownLine() const {
    const BudgetLine* line = findLine(desk_.sheet().budget, model_->lineAt(grid_->currentIndex().row()));
    return line && line->kind == BudgetLineKind::own ? line : nullptr;
}

void BudgetGridCard::showCell() {
    const QModelIndex index = grid_->currentIndex();
    const bool amount = model_->isAmount(index);
    noteLine_ = amount ? model_->lineAt(index.row()) : std::string();
    if (amount) noteMonth_ = desk_.sheet().months[static_cast<std::size_t>(index.column())];
    const QString shown = index.data(BudgetModel::NoteRole).toString();
    if (note_->text() != shown) note_->setText(shown);
    note_->setModified(false);
    const bool editable = desk_.sheet().editable;
    note_->setEnabled(amount && (editable || !shown.isEmpty()));
    note_->setReadOnly(!editable);
    note_->setVisible(editable || !shown.isEmpty());
    renameLine_->setEnabled(ownLine());
    removeLine_->setEnabled(ownLine());
    if (!index.isValid()) return cell_->clear();
    const QString place = index.data(Qt::AccessibleTextRole).toString();
    const auto planned = amount ? desk_.sheet().planned(noteLine_, noteMonth_) : std::nullopt;
    const Currency& currency = desk_.project().settings.currency;
    if (!planned)
        cell_->setText(place);
    else
        cell_->setText(*planned == model_->valueAt(index)
                           ? tr("%1, as planned").arg(place)
                           : tr("%1 (plan: %2)").arg(place, amountText(*planned, currency)));
}

void BudgetGridCard::takeNote() {
    if (!note_->isModified() || noteLine_.empty()) return;
    note_->setModified(false);
    desk_.note(noteLine_, noteMonth_, note_->text());
}

void BudgetGridCard::showSelection() {
    int count = 0;
    Decimal sum;
    for (const QModelIndex& index : grid_->selectionModel()->selectedIndexes()) {
        if (!model_->isAmount(index)) continue;
        ++count;
        sum = added(sum, model_->valueAt(index));
    }
    selection_->setText(count < 2 ? QString()
                                  : tr("%n cell(s), sum %1", nullptr, count)
                                        .arg(desk_.formatter().exactMoneyIn(sum, desk_.formatter().currency())));
    fillRight_->setEnabled(desk_.sheet().editable && grid_->block().rows > 0 && grid_->block().columns > 0 &&
                           grid_->block().column + 1 < BudgetModel::monthCount);
}

void BudgetGridCard::showRefusal(const QString& sentence) {
    error_->setMessage(sentence);
}

// Lines of one's own ----------------------------------------------------------------------------------------------

void BudgetGridCard::openNaming(Naming naming) {
    const BudgetLine* line = ownLine();
    if (naming == Naming::rename && !line) return;
    const bool closes = naming == Naming::none && naming_ != Naming::none;
    naming_ = naming;
    namingRow_->setVisible(naming != Naming::none);
    name_->setText(naming == Naming::rename ? QString::fromStdString(line->name) : QString());
    showTexts();
    if (naming != Naming::none) {
        name_->setFocus();
        name_->selectAll();
    } else if (closes) {
        error_->clearMessage();
        grid_->setFocus();
    }
}

void BudgetGridCard::takeName() {
    if (naming_ == Naming::rename) {
        const BudgetLine* line = ownLine();
        if (line && desk_.renameLine(std::string(line->id.text), name_->text())) openNaming(Naming::none);
        return;
    }
    const std::string added = desk_.addLine(name_->text());
    if (added.empty()) return;
    openNaming(Naming::none);
    grid_->goTo(added, desk_.sheet().months.front());
}

// Texts -----------------------------------------------------------------------------------------------------------

void BudgetGridCard::fillYears() {
    const QSignalBlocker quiet(year_);
    year_->clear();
    for (const YearMonth first : desk_.years()) year_->addItem(fiscalYearName(first, desk_.formatter()));
    const auto shown = std::find(desk_.years().begin(), desk_.years().end(), desk_.year());
    year_->setCurrentIndex(static_cast<int>(shown - desk_.years().begin()));
    year_->setAccessibleName(tr("Fiscal year"));
}

void BudgetGridCard::refresh() {
    fillYears();
    showTexts();
    const bool editable = desk_.sheet().editable;
    for (QWidget* part :
         std::initializer_list<QWidget*>{fillRight_, takeOver_, addLine_, renameLine_, removeLine_, keys_})
        part->setVisible(editable);
    if (!editable) openNaming(Naming::none);
    takeOver_->setEnabled(!desk_.sheet().plan.lines.empty());
    grid_->refit();
    if (!note_->isModified()) showCell();
    showSelection();
}

void BudgetGridCard::showTexts() {
    setTitle(tr("Budget by month, %1").arg(QString::fromStdString(desk_.formatter().currency())));
    grid_->setAccessibleName(tr("Budget by month"));
    fillRight_->setText(tr("Fill right"));
    fillRight_->setToolTip(
        tr("Puts the first selected amount into the selected months after it, or into the rest of the "
           "year (Ctrl+R)."));
    takeOver_->setText(tr("Take over from the plan again"));
    takeOver_->setToolTip(
        tr("Puts the plan's amounts into this year again. Notes, lines of your own and other years stay; Undo brings "
           "the old amounts back."));
    note_->setPlaceholderText(desk_.sheet().editable ? tr("Note on this cell (Shift+F2)") : QString());
    note_->setAccessibleName(tr("Note on the cell"));
    addLine_->setText(QStringLiteral("＋ ") + tr("Line of your own"));
    renameLine_->setText(tr("Rename"));
    removeLine_->setText(tr("Remove"));
    renameLine_->setToolTip(tr("Lines of the plan have the plan's names; lines of your own can be renamed."));
    removeLine_->setToolTip(tr("Removes the line of your own with all its amounts. Undo brings it back."));
    name_->setPlaceholderText(tr("Name of the line"));
    name_->setAccessibleName(tr("Name of the line"));
    nameConfirm_->setText(naming_ == Naming::rename ? tr("Rename") : tr("Add"));
    nameCancel_->setText(tr("Cancel"));
    keys_->setText(
        tr("Type to edit, F2 to change, Enter goes down, Tab goes right, Delete puts 0. Ctrl+C and Ctrl+V "
           "exchange cells with a spreadsheet. An amount typed as the year's total is spread over its "
           "months."));
}

}  // namespace jupan
