#include "ui/models/token_sample_table_model.h"

#include "ui/models/entity_table_model.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {

TokenSampleTableModel::TokenSampleTableModel(TokenWorkbench& workbench, QObject* parent)
    : QAbstractTableModel(parent), workbench_(workbench) {}

void TokenSampleTableModel::refresh(Encoding encoding, const Formatter& formatter) {
    encoding_ = encoding;
    formatter_ = formatter;
    const int samples = static_cast<int>(workbench_.samples().size());
    if (samples != samples_) {
        beginResetModel();
        samples_ = samples;
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

int TokenSampleTableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return samples_ + (samples_ > 1 ? 1 : 0);
}

int TokenSampleTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString TokenSampleTableModel::totalText(int column) const {
    if (column == name) return tr("Mean (lowest to highest)");
    const MeasuredTokens measured = measuredTokens(workbench_.countsOfAll(encoding_));
    const std::optional<TokenStatistics>& shown = column == answer ? measured.output : measured.input;
    if (column == systemPrompt || column == prompt) return {};
    if (!shown) return QChar(0x2013);
    if (shown->low == shown->high) return formatter_.number(shown->mean);
    return tr("%1 (%2 to %3)")
        .arg(formatter_.number(shown->mean), formatter_.number(shown->low), formatter_.number(shown->high));
}

QString TokenSampleTableModel::sampleText(std::size_t row, int column) const {
    const WorkSample& sample = workbench_.samples()[row];
    if (column == name) return displayName(sample.name.toStdString());
    const auto tokens = [&](TextPart part) { return sample.text(part).counts.in(encoding_); };
    const SampleCount count{.systemPrompt = tokens(TextPart::systemPrompt), .prompt = tokens(TextPart::prompt)};
    const std::size_t shown = column == systemPrompt ? count.systemPrompt
                              : column == prompt     ? count.prompt
                              : column == input      ? inputTokens(count)
                                                     : tokens(TextPart::answer);
    return shown == 0 ? QString(QChar(0x2013)) : formatter_.number(static_cast<double>(shown));
}

QVariant TokenSampleTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const bool total = index.row() == samples_;
    switch (role) {
        case TotalRowRole:
            return total;
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (index.column() == name ? Qt::AlignLeft : Qt::AlignRight));
        case Qt::DisplayRole:
        case Qt::EditRole:
            return total ? totalText(index.column())
                         : sampleText(static_cast<std::size_t>(index.row()), index.column());
        case Qt::ToolTipRole:
            return !total && index.column() == name ? QVariant(tr("Double-click or F2 to rename")) : QVariant();
        default:
            return {};
    }
}

bool TokenSampleTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != name || index.row() >= samples_) return false;
    workbench_.rename(index.row(), value.toString().trimmed());
    return true;
}

QVariant TokenSampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case name:
            return tr("Sample");
        case systemPrompt:
            return tr("System prompt");
        case prompt:
            return tr("Prompt");
        case input:
            return tr("Input tokens");
        default:
            return tr("Output tokens");
    }
}

Qt::ItemFlags TokenSampleTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (index.row() >= samples_) return Qt::ItemIsEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == name ? usual | Qt::ItemIsEditable : usual;
}

}  // namespace jupan
