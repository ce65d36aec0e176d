// A project with everything that tables are made from: simulation, charges, budget, gates, change log.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/storage/project_file.h"
#include "core/tables/tables.h"

namespace jupan::test {

/// tests/data/v5.json: every field of the document once, with charges and a log.
nlohmann::json fullDocument();

class FullProject {
public:
    /// A document as text; must be valid.
    explicit FullProject(const std::string& document);

    [[nodiscard]] const Project& project() const { return file_->project(); }
    [[nodiscard]] ProjectFile& file() { return *file_; }
    /// In `language`, of 2026-11-22; `scenario` without a simulation.
    [[nodiscard]] ExportSource source(TableLanguage language = TableLanguage::english,
                                      const std::string& scenario = {}) const;

private:
    std::optional<ProjectFile> file_;
    std::optional<Simulation> simulation_;
    std::optional<LedgerActuals> actuals_;
    std::optional<SpendingWatch> watch_;
};

/// The records of a CSV text without its byte order mark, by RFC 4180; the first one is the header.
std::vector<std::vector<std::string>> csvRecords(const std::string& csv);

/// The column of a table with this key.
std::size_t columnOf(const ExportTable& table, std::string_view key);

/// A number of any kind; fails for another cell.
double numberOf(const TableCell& cell);

}  // namespace jupan::test
