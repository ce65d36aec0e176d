#include "ui/models/actuals_file.h"

#include <QFile>
#include <QFileInfo>

#include "core/usage/csv_layout.h"

namespace jupan {
namespace {

/// Enough for the titles above a statement's header and some rows below it.
constexpr std::size_t previewedRecords = 30;

}  // namespace

ActualsFile ActualsFile::ofPath(const QString& path) {
    ActualsFile file;
    file.name_ = QFileInfo(path).fileName();
    file.path_ = path;
    FileStream stream(QFile::encodeName(path).toStdString());
    file.look(stream);
    return file;
}

ActualsFile ActualsFile::ofText(std::string text, const QString& name) {
    ActualsFile file;
    file.name_ = name;
    file.text_ = std::move(text);
    MemoryStream stream(file.text_);
    file.look(stream);
    return file;
}

void ActualsFile::look(ByteStream& stream) {
    preview_ = previewUsage(stream, previewedRecords);
    mapping_ = preview_.suggestion;
}

bool ActualsFile::needsMapping() const {
    return !preview_.fault && !preview_.json && !preview_.format;
}

bool ActualsFile::ready() const {
    return !preview_.fault && (!needsMapping() || !gapOf(mapping_));
}

std::size_t ActualsFile::headerRow() const {
    const auto& records = preview_.records;
    if (needsMapping())
        if (const auto row = headerOf(mapping_, records)) return *row;
    if (preview_.format) {
        // of a known format: the record that its layout recognises
        for (std::size_t i = 0; i < records.size(); ++i) {
            std::vector<std::string> names;
            for (const std::string& name : records[i]) names.push_back(normalisedName(name));
            const CsvLayout* layout = layoutFor(names);
            if (layout && layout->format == *preview_.format) return i;
        }
    }
    std::size_t widest = 0;
    const auto filled = [](const std::vector<std::string>& record) {
        return std::ranges::count_if(record, [](const std::string& field) { return !field.empty(); });
    };
    for (std::size_t i = 1; i < records.size(); ++i)
        if (filled(records[i]) > filled(records[widest])) widest = i;
    return widest;
}

QStringList ActualsFile::columns() const {
    QStringList names;
    const std::size_t row = headerRow();
    if (row >= preview_.records.size()) return names;
    for (const std::string& name : preview_.records[row])
        if (!normalisedName(name).empty()) names << QString::fromStdString(name);
    return names;
}

void ActualsFile::setDateOrder(DateOrder order) {
    dateOrder_ = order;
    mapping_.dateOrder = order;
}

void ActualsFile::setDecimalMark(DecimalMark mark) {
    decimalMark_ = mark;
    mapping_.decimalMark = mark;
}

ReadOptions ActualsFile::options() const {
    ReadOptions options{.dateOrder = dateOrder_, .decimalMark = decimalMark_};
    if (needsMapping())
        options.mapping = mapping_;
    else
        options.format = preview_.format;
    return options;
}

}  // namespace jupan
