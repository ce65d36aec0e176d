// The workbook of the largest template beside libxlsxwriter alone, which writes the same cells: as many strings,
// numbers and formulas with cached values, with the same texts, and the same defined names.
//
//   bench_workbook make FILE       the workbook of the template with the most bytes; prints its id
//   bench_workbook compare CELLS   both in turns; CELLS as compare.py lists them. Exit code 1 over the bound
//
// The peer has no widths, rules, charts or analysis to do: what is over 1 is the price of those.
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "core/simulation/simulate.h"
#include "core/workbook/workbook.h"
#include "resources/templates/templates.h"

namespace jupan {
namespace {

constexpr double bound = 1.3;
constexpr int rounds = 21;

/// One cell or defined name of the workbook.
struct Entry {
    std::string sheet, kind;  ///< "s", "n", "b" (formatted, empty), "fn", "fs" (formulas), "name"
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    std::string text;
    double number = 0;
    std::string formula;
};

std::vector<Entry> readEntries(const char* path) {
    std::vector<Entry> entries;
    std::ifstream file(path);
    std::string line;
    while (std::getline(file, line)) {
        std::vector<std::string> fields(1);
        for (const char letter : line)
            if (letter == '\t')
                fields.emplace_back();
            else
                fields.back() += letter;
        if (fields.size() != 6) continue;
        entries.push_back({.sheet = fields[0],
                           .kind = fields[1],
                           .row = static_cast<lxw_row_t>(std::stoul(fields[2])),
                           .column = static_cast<lxw_col_t>(std::stoul(fields[3])),
                           .text = fields[4],
                           .number = std::strtod(fields[4].c_str(), nullptr),
                           .formula = fields[5]});
    }
    return entries;
}

std::string readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The library alone, with a format for figures and one for texts.
std::size_t writePeer(const std::vector<Entry>& entries) {
    const std::string path = (std::filesystem::temp_directory_path() / "bench_workbook_peer.xlsx").string();
    lxw_workbook* book = workbook_new(path.c_str());
    lxw_format* figures = workbook_add_format(book);
    format_set_num_format(figures, "#,##0");
    lxw_format* texts = workbook_add_format(book);
    lxw_worksheet* sheet = nullptr;
    const std::string* name = nullptr;
    for (const Entry& entry : entries) {
        if (entry.kind == "name") {
            workbook_define_name(book, entry.text.c_str(), entry.formula.c_str());
            continue;
        }
        if (!name || *name != entry.sheet) sheet = workbook_add_worksheet(book, (name = &entry.sheet)->c_str());
        if (entry.kind == "s")
            worksheet_write_string(sheet, entry.row, entry.column, entry.text.c_str(), texts);
        else if (entry.kind == "n")
            worksheet_write_number(sheet, entry.row, entry.column, entry.number, figures);
        else if (entry.kind == "b")
            worksheet_write_blank(sheet, entry.row, entry.column, figures);
        else if (entry.kind == "fn")
            worksheet_write_formula_num(sheet, entry.row, entry.column, entry.formula.c_str(), figures, entry.number);
        else
            worksheet_write_formula_str(sheet, entry.row, entry.column, entry.formula.c_str(), texts,
                                        entry.text.c_str());
    }
    workbook_close(book);
    const std::size_t size = readFile(path).size();
    std::filesystem::remove(path);
    return size;
}

Simulation simulated(const Project& project) {
    auto simulation = simulate(project, {}, {.trials = 10'000, .seed = 1});
    return std::move(*simulation).value();
}

std::string bytesOf(const Project& project, const Simulation& simulation) {
    const auto bytes = workbookBytes({.project = &project, .simulation = &simulation, .program = "Jupan"});
    return bytes ? bytes.value() : std::string();
}

struct Largest {
    std::string id, bytes;
};

Largest largest() {
    Largest found;
    for (const std::string_view id : templateIds()) {
        const Project project = templateProject(id, "ko").value();
        std::string bytes = bytesOf(project, simulated(project));
        if (bytes.size() > found.bytes.size()) found = {std::string(id), std::move(bytes)};
    }
    return found;
}

/// Processor time: elapsed time suffers from whatever else the machine does.
double milliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(std::vector<double> times) {
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

int make(const char* path) {
    const Largest found = largest();
    std::ofstream(path, std::ios::binary) << found.bytes;
    std::printf("%s\n", found.id.c_str());
    return found.bytes.empty() ? 1 : 0;
}

int compare(const char* path) {
    const std::vector<Entry> entries = readEntries(path);
    const Project project = templateProject(largest().id, "ko").value();
    const Simulation simulation = simulated(project);
    std::vector<double> ours, peer;
    std::size_t size = 0, peerSize = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(milliseconds([&] { size = bytesOf(project, simulation).size(); }));
        peer.push_back(milliseconds([&] { peerSize = writePeer(entries); }));
    }
    const auto count = [&](std::string_view kind) {
        return std::count_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.kind == kind; });
    };
    std::printf("strings %td, numbers %td, empty %td, formulas %td, names %td\n", count("s"), count("n"), count("b"),
                count("fn") + count("fs"), count("name"));
    const double ratio = median(ours) / median(peer);
    std::printf("jupan %.1f ms (%zu bytes), libxlsxwriter %.1f ms (%zu bytes), ratio %.2f, bound %.1f: %s\n",
                median(ours), size, median(peer), peerSize, ratio, bound, ratio <= bound ? "met" : "missed");
    return ratio <= bound ? 0 : 1;
}

}  // namespace
}  // namespace jupan

int main(int count, char** arguments) {
    const std::string task = count == 3 ? arguments[1] : "";
    if (task == "make") return jupan::make(arguments[2]);
    if (task == "compare") return jupan::compare(arguments[2]);
    std::fputs("usage: bench_workbook make FILE | compare CELLS\n", stderr);
    return 2;
}
