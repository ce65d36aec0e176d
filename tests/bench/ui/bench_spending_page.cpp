// From showing the page "Budget against actual" to its painted picture, with five years of charges a day for 50 budget
// lines in a .jupan file: the first time, when the page is made, and again after the day was changed. The ledger is
// read when the file is opened, since alerts ask for it; how long that takes stands beside it. Goal: 100 ms. Processor
// time is what remains of a time on a machine that does other things too. Run with QT_QPA_PLATFORM=offscreen.
#include <QApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <vector>

#include "core/storage/project_file.h"
#include "ui/document/spending.h"
#include "ui/models/view_settings.h"
#include "ui/pages/spending_page.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int budgetLines = 50;
constexpr int runs = 9;
constexpr double goalMilliseconds = 100;
constexpr YearMonth firstMonth{2021, 1};
constexpr int years = 5;

class FileStore : public ProjectStore {
public:
    explicit FileStore(ProjectFile file) : file_(std::move(file)) {}
    [[nodiscard]] QString path() const override { return QString::fromStdString(file_.path().string()); }
    [[nodiscard]] ReadOnlyCause readOnlyCause() const override { return ReadOnlyCause::no; }
    Problems save(const Project& project) override { return file_.save(project); }
    ChargeLedger* charges() override { return &file_.charges(); }

private:
    ProjectFile file_;
};

std::string lineId(int line) {
    return "line-" + std::to_string(line);
}

Project firm() {
    Project project;
    project.settings.name = "Bench";
    project.settings.start = firstMonth;
    project.settings.horizonMonths = 12 * years;
    project.settings.fx["USD"] = Uncertain(1350.0);
    for (int i = 0; i < budgetLines; ++i) {
        BudgetLine line{.id = {lineId(i)}, .name = "Line " + std::to_string(i)};
        for (const YearMonth month : monthsFrom(firstMonth, 12 * years))
            putAmount(line, month, Decimal::fromMinorUnits(400'000 + 1000 * i, 0));
        project.finops.budget.draft.lines.push_back(std::move(line));
        project.finops.rules.push_back({.project = "project-" + std::to_string(i) + ".", .line = lineId(i)});
    }
    return project;
}

/// One charge a line and day, in dollars, of one of four models.
Ledger charges() {
    static constexpr std::array models{"gpt-4o-mini", "gpt-4o", "o3", "gpt-4.1"};
    Ledger ledger;
    const Date last = lastDay(addMonths(firstMonth, 12 * years - 1));
    ledger.imports = {{.number = 1, .name = "usage.csv", .format = "manual", .day = last}};
    unsigned number = 0;
    char identity[33];
    for (Date day = firstDay(firstMonth); day <= last; day = addDays(day, 1))
        for (int i = 0; i < budgetLines; ++i) {
            std::snprintf(identity, sizeof identity, "%032x", ++number);
            const std::int64_t cents = 800 + (number * 7919U) % 400;
            ledger.charges.push_back({.identity = identity,
                                      .import = 1,
                                      .date = day,
                                      .group = {.vendor = "openai",
                                                .model = models[static_cast<std::size_t>(i) % models.size()],
                                                .project = "project-" + std::to_string(i) + ".",
                                                .key = "key-" + std::to_string(i),
                                                .currency = "USD"},
                                      .figures = {.requests = cents,
                                                  .inputTokens = 1000 * cents,
                                                  .outputTokens = 100 * cents,
                                                  .amount = Decimal::fromMinorUnits(cents, 2)}});
        }
    ImportEntry& entry = ledger.imports.front();
    entry.rowsRead = entry.added = static_cast<std::int64_t>(ledger.charges.size());
    entry.firstDay = ledger.charges.front().date;
    entry.lastDay = ledger.charges.back().date;
    return ledger;
}

/// Elapsed and processor time of some steps, in milliseconds.
struct Samples {
    std::vector<double> elapsed, processor;
};

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + runs / 2, values.end());
    return values[runs / 2];
}

template <class Step>
void timed(Samples& samples, Step step) {
    const auto start = Clock::now();
    const std::clock_t used = std::clock();
    step();
    samples.processor.push_back(1000.0 * static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC);
    samples.elapsed.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
}

struct Times {
    Samples ledger, watch, first, again;
};

void run(const std::filesystem::path& path, Times& times) {
    ProjectDocument document;
    ViewSettings view(Language::english);
    auto file = ProjectFile::open(path, Access::write);
    Project project = file.value().project();
    document.open({std::make_unique<FileStore>(std::move(file).value()), std::move(project)});
    timed(times.ledger, [&] {
        if (!document.spending().actuals().lastDay) std::printf("no charges were read\n");
    });
    timed(times.watch, [&] {
        if (document.spending().watch().lines.size() != budgetLines) std::printf("no budget is watched\n");
    });
    QApplication::processEvents();
    std::unique_ptr<SpendingPage> page;
    timed(times.first, [&] {
        page = std::make_unique<SpendingPage>(document, view);
        page->resize(900, 800);
        page->show();
        QApplication::processEvents();
        page->grab();
    });
    timed(times.again, [&] {
        document.spending().setAsOf(addDays(document.spending().asOf(), -40));
        QApplication::processEvents();
        page->grab();
    });
}

void report(const char* what, const Samples& samples) {
    std::printf("%s: %.1f ms, of which processor %.1f ms\n", what, median(samples.elapsed), median(samples.processor));
}

}  // namespace
}  // namespace jupan

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    jupan::applyTheme(*qApp, jupan::ThemeMode::light);
    const auto path = std::filesystem::temp_directory_path() / "jupan-bench-spending.jupan";
    if (auto made = jupan::ProjectFile::create(path, jupan::firm(), jupan::IfExists::replace, jupan::charges());
        !made) {
        std::printf("the project file was refused: %s\n", made.problems().front().path.c_str());
        return 1;
    }
    jupan::Times times;
    for (int i = 0; i < jupan::runs; ++i) jupan::run(path, times);
    std::filesystem::remove(path);
    jupan::report("charges read and converted", times.ledger);
    jupan::report("watch computed", times.watch);
    jupan::report("page made, shown and painted", times.first);
    jupan::report("another day, watched and painted", times.again);
    const double median = jupan::median(times.first.elapsed);
    std::printf("goal %.0f ms: %s\n", jupan::goalMilliseconds, median <= jupan::goalMilliseconds ? "met" : "not met");
    return 0;
}
