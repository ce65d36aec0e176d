#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace jupan::architecture {
namespace {

using Rooms = std::set<std::string, std::less<>>;

/// Arrows: a room and the rooms whose headers it may include. ui never sees storage; core never sees ui; nothing sees
/// app. A new arrow is a decision: add it here and in ARCHITECTURE.md.
const std::map<std::string, Rooms, std::less<>>& arrows() {
    static const auto table = [] {
        const Rooms values{"core/base", "core/finance", "core/project"};
        const Rooms results{"core/base", "core/money", "core/finance", "core/project", "core/engine"};
        const auto with = [](Rooms rooms, std::initializer_list<std::string> more) {
            rooms.insert(more);
            return rooms;
        };
        std::map<std::string, Rooms, std::less<>> rooms{
            {"core/base", {}},
            {"core/money", {"core/base"}},
            {"core/usage", {"core/base", "core/money"}},
            {"core/finance", {"core/base"}},
            {"core/tokens", {"core/base"}},
            {"core/project", {"core/base", "core/finance", "core/money", "core/usage"}},
            {"core/ledger", {"core/base", "core/money", "core/usage", "core/project"}},
            {"core/engine", values},
            {"core/savings", with(values, {"core/engine", "core/prices"})},
            {"core/analysis", with(values, {"core/engine"})},
            {"core/simulation", with(values, {"core/engine"})},
            {"core/finops", with(results, {"core/usage", "core/ledger"})},
            {"core/pilot", with(results, {"core/analysis", "core/simulation", "core/usage", "core/finops"})},
            {"core/governance", with(results, {"core/pilot"})},
            {"core/tables", with(results, {"core/ledger", "core/analysis", "core/simulation", "core/finops",
                                           "core/pilot", "core/governance", "core/audit", "resources/framework"})},
            {"core/workbook", with(results, {"core/analysis", "core/simulation", "core/usage", "core/ledger",
                                             "core/finops", "core/governance"})},
            {"core/portfolio", with(results, {"core/simulation", "core/pilot", "core/governance", "core/tables"})},
            {"core/audit", {"core/base", "core/money", "core/project"}},
            {"core/exchange", with(results, {"core/ledger", "core/audit"})},
            {"core/storage", with(values, {"core/exchange", "core/money", "core/usage", "core/ledger", "core/audit"})},
            {"core/prices", with(results, {"core/exchange"})},
            {"resources/templates", with(values, {"core/exchange"})},
            {"resources/prices", {"core/base", "core/project", "core/prices"}},
            {"resources/framework", {"core/base", "core/project", "core/governance"}},
            {"ui/theme", {}},
            {"ui/format", with(results, {"core/usage", "core/ledger", "core/finops"})},
            {"ui/charts", with(results, {"ui/theme", "ui/format"})},
            {"ui/widgets", with(results, {"core/usage", "ui/theme", "ui/format"})},
            {"ui/document", with(results, {"core/exchange", "core/simulation", "core/usage", "core/ledger",
                                           "core/audit", "core/pilot", "core/governance", "core/finops", "ui/format"})},
            {"ui/models",
             with(results, {"core/simulation", "core/audit", "core/pilot", "core/governance", "resources/framework",
                            "core/usage", "core/ledger", "core/finops", "core/prices", "core/savings",
                            "resources/prices", "core/tokens", "ui/theme", "ui/format", "ui/widgets", "ui/document"})},
        };
        rooms["ui/forms"] = with(rooms["ui/models"], {"ui/models"});
        rooms["ui/analysis"] =
            with(rooms["ui/models"], {"core/analysis", "core/portfolio", "core/tables", "ui/models", "ui/charts"});
        rooms["ui/report"] =
            with(rooms["ui/analysis"], {"ui/analysis", "core/portfolio", "core/tables", "core/workbook"});
        rooms["ui/pages"] = with(rooms["ui/forms"], {"core/analysis", "core/portfolio", "core/tables", "ui/forms",
                                                     "ui/charts", "ui/analysis", "ui/report"});
        rooms["ui/window"] = with(rooms["ui/pages"], {"ui/pages", "core/exchange", "resources/templates"});
        rooms["app/cli"] =
            with(results, {"core/exchange", "core/storage", "core/tokens", "core/prices", "core/analysis",
                           "core/simulation", "core/usage", "core/ledger", "core/audit", "core/finops", "core/pilot",
                           "core/governance", "core/tables", "core/workbook", "core/portfolio", "resources/prices",
                           "resources/templates", "resources/framework"});
        rooms["app"] = rooms["app/cli"];
        for (const auto& [room, allowed] : rooms)
            if (room.starts_with("ui/")) rooms["app"].insert(room);
        return rooms;
    }();
    return table;
}

/// Headers of libraries that belong to certain rooms. A header matches the first row whose beginning it has.
struct LibraryRule {
    std::string_view beginning;
    std::string_view name;
    std::vector<std::string_view> rooms;  ///< beginnings of room names
};

const std::vector<LibraryRule>& libraryRules() {
    static const std::vector<LibraryRule> rules{
        {"sqlite3", "SQLite", {"core/storage"}},
        {"nettle/", "Nettle", {"core/audit"}},
        {"xlsxwriter", "libxlsxwriter", {"core/workbook"}},
        {"zip.h", "libzip", {"ui/report", "tests"}},
        {"nlohmann/", "JSON", {"core/exchange", "core/prices", "core/tables", "app", "resources"}},
        {"CLI/", "CLI11", {"app/cli"}},
        {"boost/test", "Boost.Test", {}},
    };
    return rules;
}

bool isQtHeader(std::string_view header) {
    return header.size() > 1 && header[0] == 'Q' &&
           (std::isupper(static_cast<unsigned char>(header[1])) || header.starts_with("Qt"));
}

bool mayUseQt(std::string_view room) {
    return room.starts_with("ui/") || room == "app";
}

bool isProductHeader(std::string_view header) {
    return std::ranges::any_of(std::array{"core/", "ui/", "app/", "resources/", "tests/"},
                               [&](std::string_view folder) { return header.starts_with(folder); });
}

std::string faultOfInclude(const std::string& room, std::string_view header, bool quoted) {
    if (quoted && !isProductHeader(header))
        return "include of \"" + std::string(header) + "\": headers of ours are named from the root of the sources";
    if (quoted) {
        const std::string target = roomOf(header);
        const auto known = arrows().find(room);
        if (known == arrows().end()) return "the room " + room + " is not in the table of rooms";
        if (target != room && !known->second.contains(target))
            return room + " may not include " + (target.empty() ? std::string(header) : target);
        return {};
    }
    if (isQtHeader(header) && !mayUseQt(room)) return room + " may not use Qt (" + std::string(header) + ")";
    for (const LibraryRule& rule : libraryRules())
        if (header.starts_with(rule.beginning) &&
            std::ranges::none_of(rule.rooms, [&](std::string_view allowed) { return room.starts_with(allowed); }))
            return room + " may not use " + std::string(rule.name);
    return {};
}

/// A statement in a string: SQL is written in capitals here, as in any text about it.
const std::regex& sqlInText() {
    static const std::regex sql(
        R"re("[^"\n]*\b(SELECT\s.*\sFROM|INSERT\s(OR\s\w+\s)?INTO|UPDATE\s\w+\sSET|DELETE\sFROM|(CREATE|DROP|ALTER)\s(TABLE|INDEX|VIEW|TRIGGER)|PRAGMA\s|BEGIN\s(IMMEDIATE|EXCLUSIVE|DEFERRED))[^\n]*")re");
    return sql;
}

}  // namespace

std::string ownHeader(std::string_view file) {
    return std::string(file.substr(0, file.rfind('.'))) + ".h";
}

std::string roomOf(std::string_view file) {
    std::string_view folder = file.substr(0, file.rfind('/'));
    while (!folder.empty()) {
        if (arrows().contains(folder)) return std::string(folder);
        const std::size_t cut = folder.rfind('/');
        if (cut == std::string_view::npos) break;
        folder = folder.substr(0, cut);
    }
    return {};
}

std::string withoutComments(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    enum class In { code, quoted, character, line, block } state = In::code;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char now = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (state == In::line || state == In::block) {
            if (now == '\n') {
                kept += now;
                if (state == In::line) state = In::code;
            } else if (state == In::block && now == '*' && next == '/') {
                state = In::code;
                ++i;
            }
            continue;
        }
        if (state == In::code && now == '/' && (next == '/' || next == '*')) {
            state = next == '/' ? In::line : In::block;
            ++i;
            continue;
        }
        kept += now;
        if (state == In::code) {
            // 1'000 is a number, not a character
            const bool digitMark = now == '\'' && i > 0 && std::isalnum(static_cast<unsigned char>(text[i - 1]));
            if (now == '"') state = In::quoted;
            if (now == '\'' && !digitMark) state = In::character;
        } else if (now == '\\') {
            if (next != '\0') kept += text[++i];
        } else if (now == (state == In::quoted ? '"' : '\'')) {
            state = In::code;
        }
    }
    return kept;
}

std::vector<Fault> faultsOf(std::string_view file, std::string_view text, bool hasOwnHeader) {
    std::vector<Fault> faults;
    const std::string room = roomOf(file);
    if (room.empty()) faults.push_back({std::string(file), "lies in no room that the table of rooms knows"});
    static const std::regex include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    std::istringstream lines(withoutComments(text));
    bool pragmaOnce = false;
    bool firstInclude = true;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        const std::string place = std::string(file) + ":" + std::to_string(++number);
        pragmaOnce = pragmaOnce || line.starts_with("#pragma once");
        std::smatch match;
        if (std::regex_search(line, match, include)) {
            if (std::exchange(firstInclude, false) && hasOwnHeader && match[2].str() != ownHeader(file))
                faults.push_back({place, "the first include is not " + ownHeader(file)});
            // the code that moc writes for a file of the same name
            if (match[2].str().ends_with(".moc")) continue;
            if (std::string what = faultOfInclude(room, match[2].str(), match[1] == "\""); !what.empty())
                faults.push_back({place, std::move(what)});
        } else if (room != "core/storage" && line.size() < 2000 && std::regex_search(line, sqlInText())) {
            faults.push_back({place, "SQL outside core/storage"});
        }
    }
    if (file.ends_with(".h") && !pragmaOnce) faults.push_back({std::string(file), "a header without #pragma once"});
    return faults;
}

std::vector<std::string> productSources(const std::string& root) {
    namespace fs = std::filesystem;
    std::vector<std::string> files;
    for (const char* folder : {"core", "ui", "app", "resources"})
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(fs::path(root) / folder)) {
            const std::string ending = entry.path().extension().string();
            if (entry.is_regular_file() && (ending == ".h" || ending == ".cpp"))
                files.push_back(fs::relative(entry.path(), root).generic_string());
        }
    std::ranges::sort(files);
    return files;
}

std::string readText(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file);
    std::ostringstream text;
    text << in.rdbuf();
    return std::move(text).str();
}

}  // namespace jupan::architecture
