#include "core/exchange/project_json.h"

#include <algorithm>
#include <cmath>

#include "core/audit/validate_history.h"
#include "core/exchange/document.h"
#include "core/exchange/json_parse.h"
#include "core/exchange/refused_places.h"
#include "core/exchange/value_reader.h"
#include "core/ledger/validate_ledger.h"
#include "core/project/validate.h"
#include "core/project/visit.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

/// project -> scenarios -> item -> ladders -> ladder -> stages -> stage -> mix -> part is nine levels.
constexpr std::size_t formatDepth = 10;

/// Of a file with this many problems the remaining list items are not read: it was made to fill the memory.
constexpr std::size_t problemLimit = 1'000'000;

/// Lists whose items are read while the text is parsed.
template <class M>
constexpr bool isTaken = std::same_as<M, std::vector<LedgerCharge>> || std::same_as<M, std::vector<SeenRecord>> ||
                         std::same_as<M, std::vector<ChangeEntry>>;

class Reader : public ValueReader {
public:
    /// An item of a list of the ledger or the log, as the parser comes upon it.
    template <class T>
    void takeItem(const Json& json, const std::string& place, std::size_t index, std::vector<T>& list) {
        if (problems.size() < problemLimit) readObject(json, indexedPath(place, index), list.emplace_back());
    }

    /// Reads the known fields of an object and refuses the others.
    template <Described T>
    void readObject(const Json& json, const std::string& path, T& entity) {
        if (!json.is_object()) return wrongType(json, path, "object");
        std::vector<std::string_view> known;
        auto read = [&]<class M>(const FieldInfo& field, M& member) {
            known.push_back(field.name);
            const std::string fieldPath = path.empty() ? std::string(field.name) : path + "." + std::string(field.name);
            const auto found = json.find(std::string(field.name));
            if (found != json.end()) {
                readField(*found, fieldPath, field.range, member);
            } else if (field.required && !IsOptional<M>::value) {
                problems.push_back({.code = ProblemCode::missingField, .path = fieldPath});
            }
        };
        describe(read, entity);
        for (const auto& [key, unused] : json.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                problems.push_back(
                    {.code = ProblemCode::unknownKey, .path = path.empty() ? key : path + "." + key, .value = key});
    }

    /// The top level: sections under their names; "format" and "version" are read by the caller.
    void readSections(const Json& json, Document& document) {
        std::vector<std::string_view> known{"format", "version"};
        auto read = [&]<class M>(const FieldInfo& section, M& member) {
            known.push_back(section.name);
            const auto found = json.find(std::string(section.name));
            if (found != json.end())
                readSection(*found, std::string(section.name), member);
            else if (section.required)
                problems.push_back({.code = ProblemCode::missingField, .path = std::string(section.name)});
        };
        describeDocument(read, document.project, document.ledger, document.history);
        for (const auto& [key, unused] : json.items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                problems.push_back({.code = ProblemCode::unknownKey, .path = key, .value = key});
    }

private:
    template <class M>
    void readSection(const Json& json, const std::string& name, M& member) {
        if constexpr (IsVector<M>::value) {
            if (!json.is_array()) return wrongType(json, name, "list");
            for (std::size_t i = 0; i < json.size() && problems.size() < problemLimit; ++i)
                readListItem(json[i], name, i, member);
        } else {
            readField(json, name, Range::any, member);
        }
    }

    template <class T>
    void readListItem(const Json& json, const std::string& name, std::size_t index, std::vector<T>& list) {
        T entity;
        std::string path = indexedPath(name, index);
        if constexpr (Identified<T>) {
            // The id is needed for the paths of the entity's other problems.
            if (json.is_object() && json.contains("id") && json["id"].is_string()) {
                entity.id.text = json["id"].get<std::string>();
                path = entityPath(entity, name, index);
            }
        }
        readObject(json, path, entity);
        list.push_back(std::move(entity));
    }

    template <class M>
    void readField(const Json& json, const std::string& path, Range range, M& member) {
        if constexpr (IsOptional<M>::value) {
            typename M::value_type value{};
            readField(json, path, range, value);
            // Kept even if it was refused, so that it does not count as missing.
            member = std::move(value);
        } else if constexpr (IsVector<M>::value) {
            if (!json.is_array()) return wrongType(json, path, "list");
            if constexpr (isTaken<M>) return;
            for (std::size_t i = 0; i < json.size() && problems.size() < problemLimit; ++i)
                readElement(json[i], indexedPath(path, i), range, member.emplace_back());
        } else if constexpr (requires { typename M::mapped_type; }) {
            // Rates are named fx.USD, not project.fx.USD.
            const std::string prefix = path == "project.fx" ? "fx" : path;
            if (!json.is_object()) return wrongType(json, prefix, "object");
            for (const auto& [text, item] : json.items()) {
                typename M::key_type key{};
                if (readKey(text, key))
                    readField(item, prefix + "." + text, range, member[key]);
                else
                    problems.push_back({.code = ProblemCode::badMonth, .path = prefix + "." + text, .value = text});
            }
        } else if constexpr (Described<M>) {
            readObject(json, path, member);
        } else if constexpr (std::same_as<M, int> || std::same_as<M, std::int64_t>) {
            readInteger(json, path, range, member);
        } else {
            readValue(json, path, member);
        }
    }

    template <class T>
    void readElement(const Json& json, const std::string& path, Range range, T& element) {
        if constexpr (Described<T>)
            readObject(json, path, element);
        else
            readField(json, path, range, element);
    }

    using ValueReader::readValue;

    void readValue(const Json& json, const std::string& path, Uncertain& member) {
        if (json.is_number()) return readValue(json, path, member.value);
        if (!json.is_object()) return wrongType(json, path, "number or {value, low, high, dist}");
        std::optional<double> value, low, high;
        Spread spread;
        for (const auto& [key, item] : json.items()) {
            const std::string itemPath = path + "." + key;
            if (key == "value" || key == "low" || key == "high")
                readField(item, itemPath, Range::any, key == "value" ? value : key == "low" ? low : high);
            else if (key == "dist")
                readValue(item, itemPath, spread.distribution);
            else
                problems.push_back({.code = ProblemCode::unknownKey, .path = itemPath, .value = key});
        }
        if (!json.contains("value")) problems.push_back({.code = ProblemCode::missingField, .path = path + ".value"});
        if (json.contains("low") != json.contains("high"))
            problems.push_back(
                {.code = ProblemCode::boundMissing, .path = path, .value = json.contains("low") ? "low" : "high"});
        member.value = value.value_or(0);
        if (low && high) {
            spread.low = *low;
            spread.high = *high;
            member.spread = spread;
        }
    }
};

/// Refusals of the header: what this file is at all.
Problems checkHeader(const ParsedJson& document) {
    const Json& json = document.tree;
    const auto format = json.is_object() ? json.find("format") : json.end();
    if (!json.is_object() || format == json.end() || *format != documentFormat)
        return {{.code = ProblemCode::notAProject, .path = "format"}};
    const auto version = json.find("version");
    if (version == json.end()) return {{.code = ProblemCode::missingField, .path = "version"}};
    if (!version->is_number())
        return {
            {.code = ProblemCode::wrongType, .path = "version", .value = describeValue(*version), .detail = "integer"}};
    const auto number = version->get<double>();
    if (std::isnan(number)) return document.problems;
    if (number != documentVersion)
        return {{.code = number > documentVersion ? ProblemCode::versionTooNew : ProblemCode::unknownChoice,
                 .path = "version",
                 .value = version->dump(),
                 .detail = std::to_string(documentVersion)}};
    return {};
}

/// True if something in this section could not be read.
bool isRefused(const Problems& problems, const std::string& section) {
    return std::ranges::any_of(problems, [&](const Problem& problem) {
        return problem.path == section || problem.path.starts_with(section + ".");
    });
}

void sortLedger(Ledger& ledger) {
    std::ranges::sort(ledger.imports, {}, &ImportEntry::number);
    std::ranges::sort(ledger.charges, {}, [](const LedgerCharge& c) { return std::tie(c.date, c.identity); });
    std::ranges::sort(ledger.records, {}, &SeenRecord::identity);
}

}  // namespace

Result<Document> documentFromJson(std::string_view text) {
    Document document;
    Reader reader;
    const std::string charges = "actuals.charges", records = "actuals.records", changes = "change_log.entries";
    const TakenList taken[] = {
        {charges,
         [&](std::size_t index, const Json& item) { reader.takeItem(item, charges, index, document.ledger.charges); }},
        {records,
         [&](std::size_t index, const Json& item) { reader.takeItem(item, records, index, document.ledger.records); }},
        {changes, [&](std::size_t index, const Json& item) {
             reader.takeItem(item, changes, index, document.history.entries);
         }}};
    auto parsed = parseJson(text, formatDepth, taken);
    if (!parsed) return parsed.problems();
    const Json& json = parsed.value().tree;
    if (Problems header = checkHeader(parsed.value()); !header.empty()) return header;

    reader.readSections(json, document);
    Problems problems = parsed.value().problems;
    for (Problem& problem : problems) problem.path = inputPath(problem.path, document.project);
    problems.insert(problems.end(), reader.problems.begin(), reader.problems.end());
    const RefusedPlaces refused(problems);
    const bool ledgerRead = !isRefused(problems, "actuals"), historyRead = !isRefused(problems, "change_log");
    for (Problem& problem : validate(document.project))
        if (!refused.explains(problem)) problems.push_back(std::move(problem));
    if (ledgerRead) std::ranges::move(validateLedger(document.ledger), std::back_inserter(problems));
    std::ranges::stable_sort(document.history.entries, {}, &ChangeEntry::number);
    if (historyRead) std::ranges::move(validateHistory(document.history), std::back_inserter(problems));
    if (!problems.empty()) return problems;
    sortLedger(document.ledger);
    return document;
}

Result<Project> projectFromJson(std::string_view text) {
    auto document = documentFromJson(text);
    if (!document) return document.problems();
    return std::move(document.value().project);
}

}  // namespace jupan
