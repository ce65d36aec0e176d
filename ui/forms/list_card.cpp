#include "ui/forms/list_card.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

constexpr int narrowestColumn = 48;
constexpr int narrowestName = 96;
constexpr int widthOfScrolledName = 130;
/// Below this a card gives up the column that its form shows as well.
constexpr int narrowCard = 800;
/// Rows that are measured for a column's width; a table of thousands must not measure all.
constexpr int measuredRows = 60;

/// What the cells of a column need; QTableView keeps it to itself.
struct ContentsWidth : QTableView {
    static int of(QTableView* table, int column) {
        return std::max((table->*(&ContentsWidth::sizeHintForColumn))(column),
                        table->horizontalHeader()->sectionSizeHint(column));
    }
};

/// Rows of one line, or of two where a text would be cut in one.
void setLines(QTableView* table, bool two) {
    const int line = table->fontMetrics().lineSpacing();
    table->setWordWrap(two);
    table->verticalHeader()->setDefaultSectionSize(two ? controlHeight + line : controlHeight);
}

/// Of the columns from `first` on.
int totalNeed(const std::vector<std::pair<int, int>>& needs, std::size_t first) {
    int sum = 0;
    for (std::size_t i = first; i < needs.size(); ++i) sum += needs[i].first;
    return sum;
}

}  // namespace

void fitTableHeight(QTableView* table, int mostRows) {
    const int rows = std::min(table->model()->rowCount(), mostRows);
    const int header = table->horizontalHeader()->sizeHint().height();
    // Room for the bar below, whether or not the columns need it now: the card must not jump when they do.
    const bool wide = table->horizontalHeader()->length() > table->viewport()->width();
    const int bar = wide ? table->horizontalScrollBar()->sizeHint().height() : 0;
    table->setFixedHeight(header + rows * table->verticalHeader()->defaultSectionSize() + bar + 2);
}

void layoutColumns(QTableView* table, const std::vector<int>& stretched) {
    QHeaderView* header = table->horizontalHeader();
    const auto isStretched = [&](int column) {
        return std::find(stretched.begin(), stretched.end(), column) != stretched.end();
    };
    int others = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (isStretched(column) || header->isSectionHidden(column)) continue;
        if (header->sectionResizeMode(column) != QHeaderView::ResizeToContents)
            header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        others += header->sectionSize(column);
    }
    int room = table->viewport()->width() - others;
    const bool fits = room >= narrowestName * static_cast<int>(stretched.size());
    // Short columns get what they need, so that the long ones share more.
    std::vector<std::pair<int, int>> needs;
    for (const int column : stretched)
        if (column < header->count() && !header->isSectionHidden(column))
            needs.emplace_back(ContentsWidth::of(table, column), column);
    std::sort(needs.begin(), needs.end());
    bool cut = false;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const auto [need, column] = needs[i];
        const int share = room / static_cast<int>(needs.size() - i);
        const int spare = std::max(0, room - totalNeed(needs, i)) / static_cast<int>(needs.size() - i);
        const int width = !fits ? widthOfScrolledName : std::min(share, need + spare);
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, width);
        room -= width;
        cut = cut || width < need;
    }
    setLines(table, cut);
}

ListCard::ListCard(const QString& name, EntityTableModel* model, std::vector<int> stretched, ProjectDocument& document,
                   QWidget* parent)
    : Card({}, parent),
      document_(document),
      model_(model),
      table_(new QTableView(this)),
      empty_(new EmptyState({}, {}, this)),
      buttons_(new QHBoxLayout),
      form_(new QWidget(this)),
      formLayout_(new QVBoxLayout(form_)),
      stretched_(std::move(stretched)) {
    setObjectName(name);
    model->setParent(this);
    table_->setObjectName(name + ".table");
    table_->setModel(model);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = table_->horizontalHeader();
    header->setMinimumSectionSize(narrowestColumn);
    header->setResizeContentsPrecision(measuredRows);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    body()->addWidget(table_);
    body()->addWidget(empty_);
    buildButtons(name);
    buildNotice(name);
    formLayout_->setContentsMargins(0, 0, 0, 0);
    formLayout_->setSpacing(3 * gridStep);
    auto* line = new QFrame;
    setRole(line, "line");
    formLayout_->addWidget(line);
    body()->addWidget(form_);
    form_->hide();
    connect(empty_, &EmptyState::activated, this, [this] {
        add_->click();
        // The pressed button is gone; without this the keyboard would jump to the window's menus.
        if (table_->isVisible()) table_->setFocus();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListCard::takeCurrentRow);
    addShortcuts();
}

void ListCard::buildButtons(const QString& name) {
    const auto button = [&](const char* part) {
        auto* made = new QPushButton(this);
        made->setObjectName(name + "." + part);
        buttons_->addWidget(made);
        return made;
    };
    buttons_->setSpacing(2 * gridStep);
    add_ = button("add");
    buttons_->addStretch(1);
    up_ = button("up");
    down_ = button("down");
    duplicate_ = button("duplicate");
    delete_ = button("delete");
    connect(add_, &QPushButton::clicked, this, &ListCard::addRequested);
    const auto id = [this] { return QString::fromStdString(selected_); };
    connect(up_, &QPushButton::clicked, this, [this, id] { emit moveRequested(id(), -1); });
    connect(down_, &QPushButton::clicked, this, [this, id] { emit moveRequested(id(), 1); });
    connect(duplicate_, &QPushButton::clicked, this, [this, id] { emit duplicateRequested(id()); });
    connect(delete_, &QPushButton::clicked, this, [this, id] { emit deleteRequested(id()); });
    body()->addLayout(buttons_);
}

void ListCard::buildNotice(const QString& name) {
    notice_ = new QWidget(this);
    noticeText_ = new QLabel(notice_);
    undo_ = new QPushButton(notice_);
    notice_->setObjectName(name + ".notice");
    noticeText_->setObjectName(name + ".notice.text");
    undo_->setObjectName(name + ".undo");
    noticeText_->setWordWrap(true);
    noticeText_->setTextFormat(Qt::PlainText);
    setRole(noticeText_, "muted");
    setRole(undo_, "link");
    auto* row = new QHBoxLayout(notice_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(noticeText_, 1);
    row->addWidget(undo_);
    body()->addWidget(notice_);
    notice_->hide();
    connect(undo_, &QPushButton::clicked, &document_, &ProjectDocument::undo);
    connect(&document_, &ProjectDocument::undoChanged, notice_, &QWidget::hide);
}

void ListCard::addShortcuts() {
    const auto on = [this](const QKeySequence& keys, QPushButton* button) {
        auto* shortcut = new QShortcut(keys, table_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    on(QKeySequence(Qt::Key_Insert), add_);
    on(QKeySequence(Qt::Key_Plus), add_);
    on(QKeySequence(Qt::CTRL | Qt::Key_D), duplicate_);
    on(QKeySequence(Qt::ALT | Qt::Key_Up), up_);
    on(QKeySequence(Qt::ALT | Qt::Key_Down), down_);
    on(QKeySequence(Qt::Key_Delete), delete_);
}

void ListCard::setTexts(const Texts& texts) {
    setTitle(texts.title);
    table_->setAccessibleName(texts.title);
    add_->setText(QStringLiteral("＋ ") + texts.add);
    empty_->setTexts(texts.empty, QStringLiteral("＋ ") + texts.add);
    up_->setText(tr("Up"));
    down_->setText(tr("Down"));
    duplicate_->setText(tr("Duplicate"));
    delete_->setText(tr("Delete"));
    undo_->setText(tr("Undo"));
    up_->setToolTip(tr("Move up (Alt+↑)"));
    down_->setToolTip(tr("Move down (Alt+↓)"));
    duplicate_->setToolTip(tr("Duplicate (Ctrl+D)"));
    delete_->setToolTip(tr("Delete (Del)"));
    add_->setToolTip(tr("Add (Ins)"));
}

void ListCard::refreshList() {
    refreshing_ = true;
    model_->refresh();
    int row = model_->rowOf(selected_);
    if (row < 0 && !selected_.empty()) row = std::min(selectedRow_, model_->entityCount() - 1);
    const std::string before = selected_;
    selected_ = model_->idAt(row);
    showChoice();
    refreshing_ = false;
    const bool any = model_->entityCount() > 0;
    table_->setVisible(any);
    empty_->setVisible(!any);
    for (QPushButton* button : {add_, up_, down_, duplicate_, delete_}) button->setVisible(any);
    if (any) layoutTable();
    if (selected_ != before) emit selected();
}

void ListCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    layoutTable();
    // The table has its own new width only when this turn of the event loop is over.
    QMetaObject::invokeMethod(this, &ListCard::layoutTable, Qt::QueuedConnection);
}

void ListCard::hideWhenNarrow(int column) {
    expendable_ = column;
}

void ListCard::layoutTable() {
    if (expendable_ >= 0) table_->setColumnHidden(expendable_, width() < narrowCard);
    // Said before the columns are laid out: a bar that comes afterwards would take their room.
    table_->setVerticalScrollBarPolicy(model_->rowCount() > shownRows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    layoutColumns(table_, stretched_);
    fitTableHeight(table_, shownRows);
}

void ListCard::select(const std::string& id) {
    if (model_->rowOf(id) < 0) model_->refresh();  // the view follows an edit a moment later
    if (model_->rowOf(id) < 0) return;
    const bool other = id != selected_;
    selected_ = id;
    showChoice();
    if (other) emit selected();
}

void ListCard::selectFirst() {
    if (model_->entityCount() > 0) select(model_->idAt(0));
}

void ListCard::clearSelection() {
    if (selected_.empty()) return;
    selected_.clear();
    showChoice();
}

void ListCard::addButtonAfter(QPushButton* button) {
    buttons_->insertWidget(1, button);
}

void ListCard::showNotice(const QString& sentence, bool undoable) {
    noticeText_->setText(sentence);
    undo_->setVisible(undoable);
    notice_->show();
}

void ListCard::takeCurrentRow() {
    if (refreshing_) return;
    const std::string id = model_->idAt(table_->currentIndex().row());
    if (id.empty() || id == selected_) return;
    document_.closeStep();
    selected_ = id;
    showChoice();
    emit selected();
}

void ListCard::showChoice() {
    const bool before = refreshing_;
    refreshing_ = true;
    selectedRow_ = model_->rowOf(selected_);
    if (selectedRow_ >= 0) {
        if (table_->currentIndex().row() != selectedRow_ || !table_->selectionModel()->hasSelection())
            table_->selectRow(selectedRow_);
    } else {
        table_->clearSelection();
        table_->setCurrentIndex({});
    }
    refreshing_ = before;
    form_->setVisible(selectedRow_ >= 0);
    for (QPushButton* button : {up_, down_, duplicate_, delete_}) button->setEnabled(selectedRow_ >= 0);
}

}  // namespace jupan
