#include "ui/pages/log_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableView>

#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/models/log_table_model.h"
#include "ui/models/log_words.h"
#include "ui/pages/log_file.h"
#include "ui/pages/log_state_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/labelled_combo.h"

namespace jupan {
namespace {

constexpr int searchPause = 250;  // milliseconds
constexpr int longestSearch = 200;
constexpr int shownRows = 14;
constexpr int chosenLines = 7;

QLabel* textLabel(const QString& name, const char* role) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (role) setRole(label, role);
    return label;
}

QPushButton* namedButton(const QString& name) {
    auto* button = new QPushButton;
    button->setObjectName(name);
    return button;
}

}  // namespace

LogPage::LogPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.log"), document, view, parent),
      reader_(document, view),
      model_(new LogTableModel(document, view, this)),
      state_(new LogStateCard),
      listCard_(new Card),
      search_(new QLineEdit),
      action_(newFormCombo(QStringLiteral("log.action"), 12)),
      export_(namedButton(QStringLiteral("log.export"))),
      table_(new QTableView),
      empty_(textLabel(QStringLiteral("log.empty"), "muted")),
      count_(textLabel(QStringLiteral("log.count"), "small")),
      more_(namedButton(QStringLiteral("log.more"))),
      chosen_(new QPlainTextEdit),
      said_(textLabel(QStringLiteral("log.said"), "muted")),
      error_(new ErrorLabel) {
    build();
    connectParts();
}

void LogPage::build() {
    error_->setObjectName(QStringLiteral("log.error"));
    search_->setObjectName(QStringLiteral("log.search"));
    search_->setMaxLength(longestSearch);
    search_->setClearButtonEnabled(true);
    table_->setObjectName(QStringLiteral("log.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    chosen_->setObjectName(QStringLiteral("log.chosen"));
    chosen_->setReadOnly(true);
    chosen_->setTabChangesFocus(true);
    chosen_->setFixedHeight(chosenLines * chosen_->fontMetrics().lineSpacing() + 5 * gridStep);
    empty_->setContentsMargins(0, 2 * cardPadding, 0, 2 * cardPadding);
    empty_->setAlignment(Qt::AlignCenter);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(2 * gridStep);
    tools->addWidget(search_, 1);
    tools->addWidget(action_);
    tools->addWidget(export_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * gridStep);
    foot->addWidget(count_, 1);
    foot->addWidget(more_);
    listCard_->body()->addLayout(tools);
    listCard_->body()->addWidget(error_);
    listCard_->body()->addWidget(table_);
    listCard_->body()->addWidget(empty_);
    listCard_->body()->addLayout(foot);
    listCard_->body()->addWidget(chosen_);
    listCard_->body()->addWidget(said_);
    content()->addWidget(state_);
    content()->addWidget(listCard_);
    content()->addStretch(1);
    say({});
    typing_.setSingleShot(true);
    typing_.setInterval(searchPause);
}

void LogPage::connectParts() {
    const auto search = [this] {
        const int chosen = action_->currentIndex() - 1;
        reader_.search(search_->text(), chosen >= 0 ? std::optional(static_cast<ChangeAction>(chosen)) : std::nullopt);
        showEntries();
    };
    connect(search_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(search_, &QLineEdit::returnPressed, this, [this, search] {
        typing_.stop();
        search();
    });
    connect(&typing_, &QTimer::timeout, this, search);
    connect(action_, &QComboBox::currentIndexChanged, this, search);
    connect(more_, &QPushButton::clicked, this, [this] {
        reader_.showMore();
        showEntries();
    });
    connect(state_, &LogStateCard::checkRequested, this, [this] { state_->check(reader_.log(), formatter(), true); });
    connect(export_, &QPushButton::clicked, this, &LogPage::askForExport);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showChosen);
    connect(model_, &QAbstractItemModel::modelReset, this, &LogPage::showChosen);
    connect(&document(), &ProjectDocument::saveStateChanged, this, &LogPage::followSave);
    connect(&document().spending(), &Spending::changed, this, &LogPage::followSave);
    connect(&document(), &ProjectDocument::opened, this, [this] {
        state_->forget();
        say({});
        reader_.showFirstPage();
    });
}

QString LogPage::title() const {
    return tr("Change log");
}

void LogPage::followSave() {
    if (document().saveState() != ProjectDocument::SaveState::saved) return;
    outdated_ = true;
    // One reading for all that was written in this turn of the event loop; a hidden page waits until it is shown.
    if (isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (outdated_) showEntries();
            },
            Qt::QueuedConnection);
}

void LogPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (outdated_) showEntries();
}

void LogPage::refresh() {
    setTexts();
    showEntries();
}

void LogPage::setTexts() {
    setSentence(tr("Who changed what, and when. Entries are only ever added; each seals the one before."));
    state_->setTexts();
    listCard_->setTitle(tr("Entries, the newest first"));
    export_->setText(tr("Save as CSV…"));
    export_->setToolTip(tr("Every entry of the log, with its hash, for a spreadsheet or an auditor"));
    more_->setText(tr("Show %1 more").arg(formatter().number(static_cast<double>(LogReader::pageSize))));
    search_->setPlaceholderText(tr("Search: who, what, value or day"));
    search_->setAccessibleName(tr("Search in the change log"));
    action_->setAccessibleName(tr("Show one action only"));
    table_->setAccessibleName(tr("Entries of the change log"));
    chosen_->setAccessibleName(tr("The chosen entry"));
    fillActions();
}

void LogPage::fillActions() {
    QStringList texts{tr("All actions")};
    for (std::size_t i = 0; i < EnumNames<ChangeAction>::names.size(); ++i)
        texts << changeActionName(static_cast<ChangeAction>(i));
    const QSignalBlocker quiet(action_);
    const int chosen = std::max(0, action_->currentIndex());
    action_->clear();
    action_->addItems(texts);
    action_->setCurrentIndex(chosen);
}

void LogPage::showEntries() {
    outdated_ = false;
    const Problems problems = reader_.load();
    error_->setMessage(problems.empty() ? QString() : problemLine(problems.front(), formatter()));
    const bool readable = reader_.log() != nullptr;
    const bool any = !reader_.entries().empty();
    model_->setEntries(reader_.entries());
    table_->setVisible(any);
    empty_->setVisible(!any && problems.empty());
    count_->setVisible(any);
    more_->setVisible(reader_.hasMore());
    export_->setEnabled(readable);
    if (document().spending().importing())
        empty_->setText(tr("Charges are being imported; the log can be read again when that is done."));
    else if (!readable)
        empty_->setText(
            tr("This project is kept in no file yet. From its first save on, every change is logged here."));
    else if (reader_.isFiltered())
        empty_->setText(tr("No entry holds all of these words."));
    else
        empty_->setText(tr("Nothing has been logged yet."));
    const QString shown = formatter().number(static_cast<double>(reader_.entries().size()));
    count_->setText(reader_.hasMore() ? tr("The newest %1 are shown; there are more.").arg(shown)
                                      : tr("Entries shown: %1").arg(shown));
    if (any) fitColumns();
    showChosen();
    state_->check(reader_.log(), formatter(), false);
}

void LogPage::fitColumns() {
    QHeaderView* header = table_->horizontalHeader();
    header->setResizeContentsPrecision(2 * shownRows);
    table_->resizeColumnsToContents();
    constexpr int widestOther = 220;  // pixels: about thirty letters; the rest stands below the table
    for (int column = 0; column < LogTableModel::before; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        const int widest = column == LogTableModel::what ? table_->width() * 3 / 10 : widestOther;
        if (header->sectionSize(column) > widest) header->resizeSection(column, widest);
    }
    for (const int column : {LogTableModel::before, LogTableModel::after})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    const int rows = std::min(model_->rowCount(), shownRows);
    table_->setFixedHeight(header->sizeHint().height() + rows * controlHeight + 2);
}

void LogPage::showChosen() {
    const int row = table_->currentIndex().row();
    const bool any = row >= 0 && row < model_->rowCount() && !table_->isHidden();
    chosen_->setVisible(any);
    if (!any) return;
    const ChangeEntry& entry = model_->entry(row);
    // In words first, then to the letter as the hash covers it where the words say less.
    const auto whole = [this, &entry](const std::string& text) {
        const QString words = changeValue(document().project(), entry.path, text, formatter());
        const QString letters = QString::fromStdString(text);
        return letters.isEmpty() || words == letters ? words : words + u'\n' + letters;
    };
    const QStringList lines{tr("Entry %1, %2, %3")
                                .arg(formatter().number(static_cast<double>(entry.number)), changeTime(entry.time),
                                     changeAuthor(entry.who)),
                            tr("What: %1").arg(changePlace(document().project(), entry.path, formatter().language())),
                            tr("Kept as: %1").arg(QString::fromStdString(entry.path)),
                            tr("Old value: %1").arg(whole(entry.before)),
                            tr("New value: %1").arg(whole(entry.after)),
                            tr("Hash: %1").arg(QString::fromStdString(entry.hash))};
    const QString text = lines.join(u'\n');
    if (chosen_->toPlainText() != text) chosen_->setPlainText(text);
}

void LogPage::say(const QString& sentence) {
    said_->setText(sentence);
    said_->setVisible(!sentence.isEmpty());
}

void LogPage::askForExport() {
    emit fileRequested({.save = true,
                        .title = tr("Save the change log"),
                        .kind = tr("Tables"),
                        .suffixes = {QStringLiteral("csv")},
                        .suggestion = tr("change log") + QStringLiteral(".csv")},
                       [this](const QString& path) { writeCsv(path); });
}

void LogPage::writeCsv(const QString& path) {
    const ChangeLog* log = reader_.log();
    if (!log) return;
    const QString failure = writeChangeLog(*log, formatter(), path);
    say(failure.isEmpty() ? tr("The log is written to “%1”.").arg(path)
                          : tr("The log cannot be written: %1.").arg(failure));
}

}  // namespace jupan
