// Editing the draft, cell by cell and in blocks.
#include <algorithm>

#include "core/finops/budget_editing.h"
#include "core/project/amounts.h"
#include "ui/models/budget_amounts.h"
#include "ui/models/budget_desk.h"
#include "ui/models/budget_words.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

/// What a reader of amounts did not understand, as withBlock says it.
Problem unreadable(const std::string& path, const QString& text, MoneyError error) {
    return {.code = error == MoneyError::overflow ? ProblemCode::overflow : ProblemCode::wrongType,
            .path = path,
            .value = text.trimmed().toStdString(),
            .detail = "number"};
}

/// Spreadsheets write 0 of their accounting formats as "-" or "₩ -".
bool isAccountingZero(std::string_view text) {
    QString rest = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified().remove(u' ');
    if (rest.startsWith(QChar(0x20A9)) || rest.startsWith(u'$')) rest.remove(0, 1);
    return rest == QLatin1String("-") || rest == QChar(0x2013);
}

}  // namespace

bool BudgetDesk::editDraft(const QString& step, const Change& change) {
    if (!sheet_.editable) {
        refuseFrozen();
        return false;
    }
    const Result<Budget> next = change(book().draft);
    if (!next) return refuse(next.problems());
    if (next.value() != book().draft) {
        const Problems problems =
            document_.edit(step, [&](Project& changed) { changed.finops.budget.draft = next.value(); });
        if (!problems.empty()) return refuse(problems);
    }
    emit refused({});
    refresh();
    return true;
}

void BudgetDesk::refuseFrozen() {
    if (book().hasDraft())
        emit refused(
            tr("This is a frozen version, which is kept as it was. Choose the draft above to change amounts."));
    else
        emit refused(
            tr("This budget is frozen, so its amounts stay as they are. “Change the budget” above starts a draft for "
               "the next version; money within the budget is moved on “Reallocation & review”."));
}

QString BudgetDesk::nameOf(const std::string& line) const {
    return shortName(budgetLineName(sheet_.line(line), project()).toStdString());
}

bool BudgetDesk::enter(const std::string& line, YearMonth month, const QString& text) {
    return editDraft(tr("Budget of “%1”, %2").arg(nameOf(line), formatter().calendarMonth(month)),
                     [&](Budget draft) -> Result<Budget> {
                         const auto amount = readBudgetAmount(text.toStdString(), project().settings.currency);
                         if (!amount) return unreadable(cellPath(line, month), text, amount.error());
                         return withAmount(std::move(draft), line, month, amount.value());
                     });
}

bool BudgetDesk::enterYearTotal(const std::string& line, const QString& text) {
    const Currency& currency = project().settings.currency;
    return editDraft(tr("Year's budget of “%1”").arg(nameOf(line)), [&](Budget draft) -> Result<Budget> {
        const auto total = readBudgetAmount(text.toStdString(), currency);
        if (!total) return unreadable("budget." + line, text, total.error());
        if (total.value() < Decimal())
            return Problem{.code = ProblemCode::outOfRange,
                           .path = "budget." + line,
                           .value = text.trimmed().toStdString(),
                           .range = Range::nonNegative};
        // A total of months that hold fractions of a coin stays what it is when it is only confirmed.
        if (total.value() == sheet_.total(line)) return draft;
        return withYearTotal(std::move(draft), line, sheet_.months, total.value(), minorDigits(currency));
    });
}

std::vector<std::string> BudgetDesk::linesOf(const BudgetBlock& block) const {
    const std::size_t from = std::min(block.row, sheet_.lines.size());
    const std::size_t to = std::min(block.row + block.rows, sheet_.lines.size());
    return {sheet_.lines.begin() + static_cast<std::ptrdiff_t>(from),
            sheet_.lines.begin() + static_cast<std::ptrdiff_t>(to)};
}

bool BudgetDesk::clear(const BudgetBlock& block) {
    return editDraft(tr("Clear budget cells"), [&](Budget draft) -> Result<Budget> {
        const std::size_t to = std::min(block.column + block.columns, sheet_.months.size());
        for (const std::string& id : linesOf(block))
            if (BudgetLine* line = findLine(draft, id))
                for (std::size_t month = block.column; month < to; ++month)
                    putAmount(*line, sheet_.months[month], Decimal());
        return draft;
    });
}

bool BudgetDesk::fillRight(const BudgetBlock& block) {
    if (block.column + 1 >= sheet_.months.size() || block.columns == 0) return false;
    const std::size_t last = block.columns > 1 ? block.column + block.columns - 1 : sheet_.months.size() - 1;
    return editDraft(tr("Fill the budget to the right"), [&](Budget draft) {
        return filledRight(std::move(draft), linesOf(block), sheet_.months[block.column],
                           sheet_.months[std::min(last, sheet_.months.size() - 1)]);
    });
}

bool BudgetDesk::paste(const BudgetBlock& block, const QString& text) {
    TextBlock cells = readClipboard(text.toStdString());
    if (cells.empty()) {
        emit refused(tr("There is no text to paste. Copy cells in a spreadsheet first."));
        return false;
    }
    if (cells.size() == 1 && cells.front().size() == 1)
        cells.assign(std::max<std::size_t>(block.rows, 1),
                     std::vector(std::max<std::size_t>(block.columns, 1), cells.front().front()));
    const AmountReader read = [this](std::string_view cell) {
        if (isAccountingZero(cell)) return MoneyResult<Decimal>(Decimal());
        return readBudgetAmount(cell, project().settings.currency);
    };
    return editDraft(tr("Paste into the budget"), [&](Budget draft) {
        return withBlock(std::move(draft), {sheet_.lines, sheet_.months}, block.row, block.column, cells, read);
    });
}

bool BudgetDesk::note(const std::string& line, YearMonth month, const QString& text) {
    return editDraft(tr("Note on “%1”, %2").arg(nameOf(line), formatter().calendarMonth(month)), [&](Budget draft) {
        return withNote(std::move(draft), line, month, text.simplified().toStdString());
    });
}

std::string BudgetDesk::addLine(const QString& name) {
    if (name.simplified().isEmpty()) {
        emit refused(tr("A line needs a name, such as “Consulting”."));
        return {};
    }
    const std::size_t before = book().draft.lines.size();
    // Names in other scripts make no id; it is then "line".
    const bool added = editDraft(tr("Add budget line “%1”").arg(shortName(name.toStdString())), [&](Budget draft) {
        return withOwnLine(std::move(draft), name.simplified().toLower().replace(u' ', u'-').toStdString(),
                           name.simplified().toStdString());
    });
    return added && book().draft.lines.size() > before ? book().draft.lines.back().id.text : std::string();
}

bool BudgetDesk::renameLine(const std::string& line, const QString& name) {
    if (name.simplified().isEmpty()) {
        emit refused(tr("A line needs a name, such as “Consulting”."));
        return false;
    }
    return editDraft(tr("Rename budget line “%1”").arg(nameOf(line)), [&](Budget draft) {
        return withLineName(std::move(draft), line, name.simplified().toStdString());
    });
}

bool BudgetDesk::removeLine(const std::string& line) {
    return editDraft(tr("Remove budget line “%1”").arg(nameOf(line)),
                     [&](Budget draft) { return withoutLine(std::move(draft), line); });
}

}  // namespace jupan
