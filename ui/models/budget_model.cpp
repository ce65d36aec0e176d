#include "ui/models/budget_model.h"

#include <algorithm>

#include "ui/models/budget_amounts.h"
#include "ui/models/budget_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

constexpr int alignRight = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
constexpr int alignLeft = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);

/// Plain text only: a note with angle brackets is no markup.
QString plainTip(const QStringList& lines) {
    if (lines.isEmpty()) return {};
    QStringList escaped;
    for (const QString& line : lines) escaped << line.toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(escaped.join(QStringLiteral("<br>")));
}

}  // namespace

BudgetModel::BudgetModel(BudgetDesk& desk, QObject* parent) : QAbstractTableModel(parent), desk_(desk) {
    connect(&desk, &BudgetDesk::changed, this, &BudgetModel::refresh);
}

void BudgetModel::refresh() {
    std::vector<std::string> lines = desk_.sheet().lines;
    lines.insert(lines.end(), desk_.sheet().lostLines.begin(), desk_.sheet().lostLines.end());
    const bool compared = desk_.isCompared();
    if (lines != lines_ || compared != compared_) {
        beginResetModel();
        lines_ = std::move(lines);
        compared_ = compared;
        endResetModel();
        return;
    }
    if (rowCount() == 0) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::string BudgetModel::lineAt(int row) const {
    return row >= 0 && row < allLineCount() ? lines_[static_cast<std::size_t>(row)] : std::string();
}

int BudgetModel::rowOf(const std::string& line) const {
    const auto found = std::ranges::find(lines_, line);
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

YearMonth BudgetModel::month(int column) const {
    return desk_.sheet().months[static_cast<std::size_t>(column)];
}

bool BudgetModel::isAmount(const QModelIndex& index) const {
    return index.isValid() && index.row() < lineCount() && isMonth(index.column());
}

bool BudgetModel::isDifference(const QModelIndex& index) const {
    return index.row() > allLineCount() || index.column() > totalColumn;
}

bool BudgetModel::isEmptyCorner(const QModelIndex& index) const {
    return index.row() > allLineCount() && index.column() > totalColumn;
}

int BudgetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || lines_.empty() ? 0 : allLineCount() + summaryCount();
}

int BudgetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || lines_.empty() ? 0 : monthCount + summaryCount();
}

Decimal BudgetModel::valueAt(const QModelIndex& index) const {
    const BudgetSheet& sheet = desk_.sheet();
    const std::string line = lineAt(index.row());
    const bool ofMonth = isMonth(index.column());
    if (isDifference(index)) {
        if (line.empty()) return ofMonth ? sheet.monthChange(month(index.column())) : sheet.change();
        return ofMonth ? sheet.change(line, month(index.column())) : sheet.change(line);
    }
    if (line.empty()) return ofMonth ? sheet.monthTotal(month(index.column())) : sheet.total();
    return ofMonth ? sheet.amount(line, month(index.column())) : sheet.total(line);
}

bool BudgetModel::differs(const QModelIndex& index) const {
    return compared_ && index.row() < allLineCount() && isMonth(index.column()) &&
           desk_.sheet().change(lineAt(index.row()), month(index.column())) != Decimal();
}

QVariant BudgetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Currency& currency = desk_.project().settings.currency;
    switch (role) {
        case Qt::DisplayRole:
            if (isEmptyCorner(index)) return QString();
            return isDifference(index) ? differenceText(valueAt(index), currency)
                                       : amountText(valueAt(index), currency);
        case Qt::EditRole:
            return valueAt(index) == Decimal() ? QString() : amountText(valueAt(index), currency);
        case Qt::TextAlignmentRole:
            return alignRight;
        case Qt::ToolTipRole:
            return tip(index);
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3")
                .arg(rowName(index.row()), columnName(index.column()), data(index, Qt::DisplayRole).toString());
        case TotalRowRole:
            return index.row() >= allLineCount();
        case ToneRole:
            if (!isDifference(index) || valueAt(index) == Decimal()) return {};
            return static_cast<int>(valueAt(index) > Decimal() ? FigureTone::bad : FigureTone::good);
        case NoteRole: {
            if (index.row() >= lineCount() || !isMonth(index.column())) return {};
            const BudgetLine line = desk_.sheet().line(lineAt(index.row()));
            const auto note = line.notes.find(month(index.column()));
            return note == line.notes.end() ? QString() : QString::fromStdString(note->second);
        }
        case ChangedRole:
            return differs(index);
        case LostRole:
            return index.row() >= lineCount() && index.row() < allLineCount();
        default:
            return {};
    }
}

QString BudgetModel::tip(const QModelIndex& index) const {
    const BudgetSheet& sheet = desk_.sheet();
    const Currency& currency = desk_.project().settings.currency;
    if (index.row() >= allLineCount() || !isMonth(index.column())) return {};
    const std::string line = lineAt(index.row());
    QStringList lines;
    if (const QString note = data(index, NoteRole).toString(); !note.isEmpty()) lines << note;
    const auto planned = sheet.planned(line, month(index.column()));
    if (planned && *planned == valueAt(index))
        lines << tr("As planned");
    else if (planned)
        lines << tr("Plan: %1 (%2)")
                     .arg(amountText(*planned, currency), differenceText(less(valueAt(index), *planned), currency));
    if (differs(index))
        lines << tr("Version %1: %2 (%3)")
                     .arg(QString::number(sheet.comparedVersion),
                          amountText(less(valueAt(index), sheet.change(line, month(index.column()))), currency),
                          differenceText(sheet.change(line, month(index.column())), currency));
    return plainTip(lines);
}

QString BudgetModel::rowName(int row) const {
    if (row < allLineCount()) {
        const QString name = budgetLineName(desk_.sheet().line(lineAt(row)), desk_.project());
        return row < lineCount() ? name : tr("%1 (removed)").arg(name);
    }
    return isTotalRow(row) ? tr("Total") : tr("Change from version %1").arg(desk_.sheet().comparedVersion);
}

QString BudgetModel::columnName(int column) const {
    if (isMonth(column)) return desk_.formatter().calendarMonth(month(column));
    return column == totalColumn ? tr("Year's total") : tr("From version %1").arg(desk_.sheet().comparedVersion);
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal ? monthHeader(section, role) : lineHeader(section, role);
}

QVariant BudgetModel::monthHeader(int section, int role) const {
    if (section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return alignRight;
    if (role == Qt::DisplayRole) return columnName(section);
    if (role == Qt::ToolTipRole && isMonth(section) && !desk_.sheet().inPlan(month(section)))
        return tr("Outside the months of the plan; it can have a budget all the same.");
    return {};
}

QVariant BudgetModel::lineHeader(int section, int role) const {
    if (section < 0 || section >= rowCount()) return {};
    if (role == Qt::TextAlignmentRole) return alignLeft;
    if (role == Qt::DisplayRole) return rowName(section);
    if (role == Qt::ToolTipRole) return plainTip({rowName(section)});
    if (role == TotalRowRole) return section >= allLineCount();
    if (role == GroupRole && section < allLineCount()) {
        const auto kindAt = [this](int row) { return desk_.sheet().line(lineAt(row)).kind; };
        const bool first = section == 0 || section == lineCount() || kindAt(section) != kindAt(section - 1);
        if (!first) return QString();
        return section >= lineCount() ? tr("Removed lines") : budgetGroupName(kindAt(section));
    }
    return {};
}

Qt::ItemFlags BudgetModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (desk_.sheet().editable && index.row() < lineCount() && index.column() <= totalColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BudgetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const std::string line = lineAt(index.row());
    // An emptied cell is 0, as in a spreadsheet.
    const QString text = value.toString().trimmed().isEmpty() ? QStringLiteral("0") : value.toString();
    return isMonth(index.column()) ? desk_.enter(line, month(index.column()), text) : desk_.enterYearTotal(line, text);
}

}  // namespace jupan
