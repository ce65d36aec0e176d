#include "ui/pages/actuals_imports_card.h"

#include <QShortcut>

#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/format/read_fault_text.h"
#include "ui/forms/list_card.h"
#include "ui/pages/actuals_table.h"
#include "ui/theme/theme.h"

namespace jupan {

ActualsImportsCard::ActualsImportsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      table_(new ActualsTable(QStringLiteral("actuals.imports.table"), {0}, shownRows)),
      empty_(new EmptyState({}, {})),
      remove_(new QPushButton),
      ask_(new QWidget),
      askText_(new QLabel),
      yes_(new QPushButton),
      no_(new QPushButton),
      error_(new ErrorLabel),
      notice_(new QLabel) {
    setObjectName(QStringLiteral("actuals.imports"));
    build();
    connect(empty_, &EmptyState::activated, this, &ActualsImportsCard::importWanted);
    connect(remove_, &QPushButton::clicked, this, &ActualsImportsCard::ask);
    connect(yes_, &QPushButton::clicked, this, &ActualsImportsCard::removeChosen);
    connect(no_, &QPushButton::clicked, this, &ActualsImportsCard::dismiss);
    auto* del = new QShortcut(QKeySequence::Delete, table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &ActualsImportsCard::ask);
    connect(table_, &ActualsTable::choiceChanged, this, [this] {
        ask_->hide();
        remove_->setEnabled(chosen() && document_.spending().canWrite());
    });
}

void ActualsImportsCard::build() {
    table_->setChoosing();
    remove_->setObjectName(QStringLiteral("actuals.imports.remove"));
    ask_->setObjectName(QStringLiteral("actuals.imports.ask"));
    askText_->setObjectName(QStringLiteral("actuals.imports.ask.text"));
    askText_->setTextFormat(Qt::PlainText);
    askText_->setWordWrap(true);
    yes_->setObjectName(QStringLiteral("actuals.imports.ask.yes"));
    no_->setObjectName(QStringLiteral("actuals.imports.ask.no"));
    error_->setObjectName(QStringLiteral("actuals.imports.error"));
    notice_->setObjectName(QStringLiteral("actuals.imports.notice"));
    notice_->setTextFormat(Qt::PlainText);
    notice_->setWordWrap(true);
    setRole(notice_, "muted");
    auto* row = new QHBoxLayout(ask_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridStep);
    row->addWidget(askText_, 1);
    row->addWidget(yes_);
    row->addWidget(no_);
    body()->addWidget(empty_);
    body()->addWidget(table_);
    body()->addWidget(remove_, 0, Qt::AlignLeft);
    body()->addWidget(ask_);
    body()->addWidget(error_);
    body()->addWidget(notice_);
    ask_->hide();
    notice_->hide();
}

void ActualsImportsCard::refresh() {
    setTitle(tr("Imports so far"));
    empty_->setTexts(tr("Nothing has been imported or entered yet."), tr("Import a file"));
    remove_->setText(tr("Remove this import …"));
    yes_->setText(tr("Remove it"));
    no_->setText(tr("Keep it"));
    table_->setAccessibleName(tr("Imports so far"));
    const bool any = !document_.spending().imports().empty();
    const Problems& problems = document_.spending().problems();
    error_->setMessage(problems.empty() ? QString() : problemLine(problems.front(), view_.formatter()));
    empty_->setVisible(!any && problems.empty());
    table_->setVisible(any);
    remove_->setVisible(any);
    showRows();
}

void ActualsImportsCard::showRows() {
    const std::vector<ImportEntry>& imports = document_.spending().imports();
    const Formatter& formatter = view_.formatter();
    const auto count = [&](std::int64_t n) { return formatter.number(static_cast<double>(n), 0); };
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (auto entry = imports.rbegin(); entry != imports.rend(); ++entry) {
        const QString name = shownFileText(entry->name, 60);
        rows.push_back(
            {{name, shownFileText(entry->name, 1000)},
             {usageFormatName(entry->format)},
             {formatter.date(entry->day)},
             {daysText(entry->firstDay, entry->lastDay, formatter)},
             {count(entry->added),
              tr("%1 rows read, %2 of them already there").arg(count(entry->rowsRead), count(entry->alreadyPresent))},
             {count(entry->replaced)},
             {count(entry->rejected)}});
    }
    table_->setContent({{tr("File")},
                        {tr("Format")},
                        {tr("Imported")},
                        {tr("Days covered")},
                        {tr("Added"), true},
                        {tr("Stated anew"), true},
                        {tr("Rejected"), true}},
                       std::move(rows));
    remove_->setEnabled(chosen() && document_.spending().canWrite());
}

std::optional<std::size_t> ActualsImportsCard::chosen() const {
    const std::size_t count = document_.spending().imports().size();
    const int row = table_->chosenRow();
    if (row < 0 || static_cast<std::size_t>(row) >= count) return std::nullopt;
    return count - 1 - static_cast<std::size_t>(row);
}

void ActualsImportsCard::ask() {
    const auto index = chosen();
    if (!index || !document_.spending().canWrite()) return;
    const ImportEntry& entry = document_.spending().imports()[*index];
    askText_->setText(tr("Remove “%1” and the charges that it stated last? Undo does not bring them back; importing "
                         "the file again does.")
                          .arg(shownFileText(entry.name)));
    ask_->show();
    no_->setFocus();
}

void ActualsImportsCard::dismiss() {
    ask_->hide();
    table_->setFocus();
}

void ActualsImportsCard::removeChosen() {
    const auto index = chosen();
    ask_->hide();
    if (!index) return;
    const ImportEntry entry = document_.spending().imports()[*index];
    const Problems problems = document_.spending().removeImport(entry.number);
    refresh();
    if (!problems.empty()) return error_->setMessage(problemLine(problems.front(), view_.formatter()));
    notice_->setText(tr("“%1” was removed.").arg(shownFileText(entry.name)));
    notice_->show();
    if (table_->isVisible()) table_->setFocus();
}

}  // namespace jupan
