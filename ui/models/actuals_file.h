// A usage file, or pasted text, before it is imported: what it is, and what the reader says about it.
#pragma once

#include <QString>
#include <QStringList>

#include "core/usage/read_usage.h"
#include "ui/models/actuals_mapping.h"

namespace jupan {

class ActualsFile {
public:
    /// Looks at the beginning of the file.
    static ActualsFile ofPath(const QString& path);
    /// The same with text, as pasted, under a name.
    static ActualsFile ofText(std::string text, const QString& name);

    [[nodiscard]] const QString& name() const { return name_; }
    /// Empty for pasted text.
    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const UsagePreview& preview() const { return preview_; }

    /// Whether it is a CSV whose columns somebody has to name.
    [[nodiscard]] bool needsMapping() const;
    /// Nothing more is to be said before it can be imported.
    [[nodiscard]] bool ready() const;

    /// The record with the column names: that of the mapping, else the first of the widest.
    [[nodiscard]] std::size_t headerRow() const;
    /// The names in it.
    [[nodiscard]] QStringList columns() const;

    [[nodiscard]] const ColumnMapping& mapping() const { return mapping_; }
    void setMapping(ColumnMapping mapping) { mapping_ = std::move(mapping); }
    /// How the whole file writes dates and numbers; answers to dateOrderUnclear and decimalMarkUnclear.
    void setDateOrder(DateOrder order);
    void setDecimalMark(DecimalMark mark);

    /// Everything said, for the import.
    [[nodiscard]] ReadOptions options() const;

private:
    void look(ByteStream& stream);

    QString name_;
    QString path_;
    std::string text_;
    UsagePreview preview_;
    ColumnMapping mapping_;
    DateOrder dateOrder_ = DateOrder::notStated;
    DecimalMark decimalMark_ = DecimalMark::notStated;
};

}  // namespace jupan
