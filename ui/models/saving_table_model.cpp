#include "ui/models/saving_table_model.h"

#include <algorithm>
#include <limits>

#include "ui/models/saving_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {

void SavingTableModel::show(const Project& project, const std::vector<ListedSaving>& savings,
                            const Formatter& formatter) {
    const bool sameShape = savings.size() == rows_.size();
    if (!sameShape) beginResetModel();
    double largest = 0;
    double smallest = std::numeric_limits<double>::infinity();
    for (const ListedSaving& listed : savings)
        for (const double amount : {listed.saving.moneyPerYear, listed.saving.npvChange}) {
            largest = std::max(largest, amount);
            smallest = std::min(smallest, amount);
        }
    steps_ = formatter.fixedFor(largest, smallest);
    rows_.clear();
    for (const ListedSaving& listed : savings) {
        const Saving& saving = listed.saving;
        const auto plain = [](const QString& text) { return Cell{text, text}; };
        const auto amount = [&](double value) {
            if (!listed.saves) return Cell{QStringLiteral("–"), tr("With your value this saves nothing.")};
            return Cell{steps_.cellMoney(value), formatter.exactMoney(value)};
        };
        Row& row = rows_.emplace_back();
        row.saves = listed.saves;
        row.cells[what] = plain(savingTitle(project, saving, formatter));
        row.cells[subject] = plain(savingSubject(project, saving));
        row.cells[money] = amount(saving.moneyPerYear);
        row.cells[npv] = amount(saving.npvChange);
        row.cells[effort] = {savingEffort(saving.kind), savingDemand(saving.kind)};
        row.cells[risk] = {savingRisk(saving.risk), savingRiskNote(saving)};
    }
    if (!sameShape) {
        endResetModel();
    } else if (!rows_.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

int SavingTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SavingTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant SavingTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnTotal) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    const bool figure = index.column() == money || index.column() == npv;
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.tip.isEmpty() ? QVariant() : QVariant("<qt>" + cell.tip.toHtmlEscaped() + "</qt>");
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
        case ToneRole:
            return index.column() == money && row.saves ? QVariant(static_cast<int>(FigureTone::good)) : QVariant();
        case ChipRole:
            return index.column() == risk && !cell.text.isEmpty() ? QVariant(QStringLiteral("caution")) : QVariant();
        default:
            return {};
    }
}

QVariant SavingTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == money || section == npv ? Qt::AlignRight
                                                    : section == risk                  ? Qt::AlignHCenter
                                                                                       : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case what:
            return tr("What");
        case subject:
            return tr("Where");
        case money:
            return tr("A year\n(%1)").arg(steps_.unitCaption());
        case npv:
            return tr("NPV\n(%1)").arg(steps_.unitCaption());
        case effort:
            return tr("Asks for");
        case risk:
            return tr("Risk");
        default:
            return {};
    }
}

}  // namespace jupan
