// The rows and columns of pasted measurements, before anything in them is read.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/pilot/measurement_text.h"
#include "core/pilot/measurement_words.h"
#include "core/usage/plain_text.h"

namespace jupan {

/// Text in any encoding as rows of fields, and where each column stands. Fields lie in the table's own text.
class MeasurementTable {
public:
    using Record = std::vector<std::string_view>;
    struct Row {
        std::size_t line = 0;  ///< from 1
        Record fields{};
    };

    /// False at a failure of the whole text.
    bool read(std::string_view text);

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }  ///< without header, titles and blank rows
    [[nodiscard]] char delimiter() const { return delimiter_; }
    [[nodiscard]] bool hasHeader() const { return !names_.empty(); }
    /// Fields that a row may have.
    [[nodiscard]] std::size_t width() const { return hasHeader() ? names_.size() : 3; }
    /// As the header writes it.
    [[nodiscard]] std::string nameOf(MeasurementColumn column) const;
    /// Trimmed; empty where there is no such column or field.
    [[nodiscard]] std::string_view field(const Row& row, MeasurementColumn column) const;
    [[nodiscard]] TextEncoding encoding() const { return encoding_; }
    [[nodiscard]] const std::optional<MeasurementFault>& failure() const { return failure_; }

    MeasurementTable() { places_.fill(-1); }
    MeasurementTable(const MeasurementTable&) = delete;
    MeasurementTable& operator=(const MeasurementTable&) = delete;

private:
    bool decode(std::string_view text);
    bool scan();
    bool findColumns();
    bool failWithoutColumns();
    bool bindHeader(std::size_t at);
    bool fail(MeasurementFault fault);
    bool failTooMany();

    std::string text_;
    char delimiter_ = ',';
    std::vector<Row> rows_;
    std::array<int, measurementColumns> places_{};  ///< -1: no such column
    std::vector<std::string> names_;                ///< of the header; empty without one
    TextEncoding encoding_ = TextEncoding::ascii;
    std::optional<MeasurementFault> failure_;
};

/// The fault with what is allowed, and its value cut.
MeasurementFault unreadableMeasurement(ReadFault fault);

}  // namespace jupan
