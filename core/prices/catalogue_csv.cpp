#include "core/prices/catalogue_csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

#include "core/prices/catalogue_check.h"
#include "core/prices/csv_reader.h"
#include "core/project/validate.h"

namespace jupan {
namespace {

constexpr std::array<std::string_view, 16> columns{"id",
                                                   "name",
                                                   "provider",
                                                   "currency",
                                                   "from",
                                                   "input",
                                                   "cached_input",
                                                   "cache_write",
                                                   "output",
                                                   "batch_input",
                                                   "batch_output",
                                                   "long_context_above",
                                                   "long_context_input",
                                                   "long_context_output",
                                                   "tokenizer",
                                                   "source"};
constexpr std::array<std::string_view, 3> requiredColumns{"id", "input", "output"};

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

template <std::size_t count>
std::string joined(const std::array<std::string_view, count>& names) {
    std::string text;
    for (const std::string_view name : names) text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

/// One row of the table by column name; an absent column is an empty cell.
class Row {
public:
    Row(const CsvRecord& record, const std::map<std::string, std::size_t>& places, Problems& problems)
        : record_(record), places_(places), problems_(problems) {}

    [[nodiscard]] std::string_view text(std::string_view column) const {
        const auto place = places_.find(std::string(column));
        return place == places_.end() ? std::string_view{} : trimmed(record_.fields[place->second]);
    }

    [[nodiscard]] std::optional<double> number(std::string_view column) const {
        const std::string_view cell = text(column);
        if (cell.empty()) return std::nullopt;
        double value = 0;
        const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        const bool whole = read.ptr == cell.data() + cell.size();
        if (!whole || read.ec == std::errc::invalid_argument) {
            refuse(column,
                   {.code = ProblemCode::wrongType, .path = {}, .value = std::string(cell), .detail = "number"});
        } else if (read.ec == std::errc::result_out_of_range || !std::isfinite(value)) {
            refuse(
                column,
                {.code = ProblemCode::notFinite, .path = {}, .value = std::string(cell), .range = Range::nonNegative});
        } else if (value < 0) {
            refuse(
                column,
                {.code = ProblemCode::outOfRange, .path = {}, .value = std::string(cell), .range = Range::nonNegative});
        }
        // Given, though perhaps refused, so that it does not count as missing.
        return value + 0.0;
    }

    [[nodiscard]] double requiredNumber(std::string_view column) const {
        const auto value = number(column);
        if (!value) refuse(column, {.code = ProblemCode::missingField, .path = {}, .detail = "number"});
        return value.value_or(0);
    }

    void refuse(std::string_view column, Problem problem) const {
        problem.path = indexedPath("line", record_.line) + "." + std::string(column);
        problems_.push_back(std::move(problem));
    }

private:
    const CsvRecord& record_;
    const std::map<std::string, std::size_t>& places_;
    Problems& problems_;
};

class TableReader {
public:
    explicit TableReader(std::string_view today) : today_(today) {}

    Problems problems;
    PriceCatalogue catalogue;

    void readHeader(const CsvRecord& header) {
        for (std::size_t i = 0; i < header.fields.size() && problems.size() < catalogueProblemLimit; ++i) {
            std::string name = lowered(trimmed(header.fields[i]));
            if (name == "model") name = "id";
            const std::string path = indexedPath("line", header.line) + "." + name;
            if (std::find(columns.begin(), columns.end(), name) == columns.end())
                problems.push_back({.code = ProblemCode::unknownChoice,
                                    .path = path,
                                    .value = header.fields[i],
                                    .detail = joined(columns)});
            else if (!places_.emplace(name, i).second)
                problems.push_back({.code = ProblemCode::duplicateKey, .path = path, .value = name});
        }
        width_ = header.fields.size();
        for (const std::string_view name : requiredColumns)
            if (!places_.contains(std::string(name)))
                problems.push_back({.code = ProblemCode::missingField,
                                    .path = indexedPath("line", header.line) + "." + std::string(name),
                                    .detail = joined(requiredColumns)});
    }

    void readRow(const CsvRecord& record) {
        if (record.fields.size() != width_) {
            problems.push_back({.code = ProblemCode::wrongType,
                                .path = indexedPath("line", record.line),
                                .value = std::to_string(record.fields.size()) + " ×",
                                .detail = std::to_string(width_) + " ×"});
            return;
        }
        const Row row(record, places_, problems);
        CatalogueModel* model = modelOf(row);
        CataloguePrice price = readPrice(row);
        if (!model) return;
        if (!periods_.emplace(model->id, price.from).second)
            return row.refuse("from", {.code = ProblemCode::duplicatePeriod, .path = {}, .value = price.from});
        model->prices.push_back(std::move(price));
    }

private:
    static CataloguePrice readPrice(const Row& row) {
        CataloguePrice price{.from = std::string(row.text("from")),
                             .input = row.requiredNumber("input"),
                             .cachedInput = row.number("cached_input"),
                             .cacheWrite = row.number("cache_write"),
                             .output = row.requiredNumber("output"),
                             .batchInput = row.number("batch_input"),
                             .batchOutput = row.number("batch_output")};
        if (price.batchInput || price.batchOutput) price.batchBasis = BatchBasis::listed;
        if (!price.from.empty() && !isIsoDate(price.from))
            row.refuse("from", {.code = ProblemCode::badDate, .path = {}, .value = price.from});
        const bool isLong = !(row.text("long_context_above").empty() && row.text("long_context_input").empty() &&
                              row.text("long_context_output").empty());
        if (isLong)
            price.longContext = CatalogueLongContext{.above = row.requiredNumber("long_context_above"),
                                                     .input = row.requiredNumber("long_context_input"),
                                                     .output = row.requiredNumber("long_context_output")};
        return price;
    }

    /// The model that the row is a period of, made where it is the first; null if the row does not say which.
    CatalogueModel* modelOf(const Row& row) {
        const std::string id(row.text("id"));
        if (!isCatalogueId(id)) {
            row.refuse("id", {.code = id.empty() ? ProblemCode::missingField : ProblemCode::unknownChoice,
                              .path = {},
                              .value = id,
                              .detail = "1-100: a-z A-Z 0-9 . _ / : @ -"});
            return nullptr;
        }
        const auto [place, isNew] = models_.emplace(id, catalogue.models.size());
        if (isNew) {
            catalogue.models.push_back({.id = id, .readOn = std::string(today_)});
            catalogue.models.back().currency.code.clear();
        }
        CatalogueModel& model = catalogue.models[place->second];
        agree(row, "name", model.name);
        agree(row, "provider", model.provider);
        readCurrency(row, model);
        readTokenizer(row, model);
        const std::string source(row.text("source"));
        if (!source.empty() && sources_.emplace(id, source).second) model.sources.push_back({.name = source});
        return &model;
    }

    /// Takes the cell, unless an earlier row of the model said something else.
    static bool agree(const Row& row, std::string_view column, std::string& known) {
        const std::string_view cell = row.text(column);
        if (cell.empty() || cell == known) return true;
        if (known.empty()) {
            known = cell;
            return true;
        }
        row.refuse(column,
                   {.code = ProblemCode::unknownChoice, .path = {}, .value = std::string(cell), .detail = known});
        return false;
    }

    static void readCurrency(const Row& row, CatalogueModel& model) {
        const std::string_view cell = row.text("currency");
        if (!cell.empty() && !isValidCurrency(cell))
            return row.refuse("currency", {.code = ProblemCode::badCurrency, .path = {}, .value = std::string(cell)});
        agree(row, "currency", model.currency.code);
    }

    static void readTokenizer(const Row& row, CatalogueModel& model) {
        const std::string_view cell = row.text("tokenizer");
        if (cell.empty()) return;
        const auto encoding = enumFromName<TokenEncoding>(cell);
        if (encoding && (!model.tokenizer || model.tokenizer == encoding))
            model.tokenizer = encoding;
        else
            row.refuse("tokenizer", {.code = ProblemCode::unknownChoice,
                                     .path = {},
                                     .value = std::string(cell),
                                     .detail = encoding ? std::string(nameOf(*model.tokenizer))
                                                        : joined(EnumNames<TokenEncoding>::names)});
    }

    std::string_view today_;
    std::size_t width_ = 0;
    std::map<std::string, std::size_t> places_;  ///< column name -> index
    std::map<std::string, std::size_t> models_;  ///< id -> index
    // Sets, so that a table of a million periods of one model is read in no more than a moment.
    std::set<std::pair<std::string, std::string>> periods_;  ///< id, first day
    std::set<std::pair<std::string, std::string>> sources_;  ///< id, source
};

}  // namespace

Result<PriceCatalogue> pricesFromCsv(std::string_view text, std::string_view today) {
    if (Problems problems = checkCatalogueText(text); !problems.empty()) return problems;
    CsvReader csv(text);
    TableReader table(today);
    const auto header = csv.next();
    if (header) table.readHeader(*header);
    if (!header && !csv.fault())
        return Problem{.code = ProblemCode::missingField, .path = "line[1]", .detail = joined(requiredColumns)};
    if (table.problems.empty())
        while (table.problems.size() < catalogueProblemLimit) {
            const auto record = csv.next();
            if (!record) break;
            table.readRow(*record);
        }
    if (csv.fault()) table.problems.push_back(*csv.fault());
    if (!table.problems.empty()) return table.problems;
    for (CatalogueModel& model : table.catalogue.models)
        if (model.currency.code.empty()) model.currency = CatalogueModel{}.currency;
    sortPeriods(table.catalogue);
    return std::move(table.catalogue);
}

}  // namespace jupan
