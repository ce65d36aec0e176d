#include "tests/storage/support.h"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

namespace jupan::test {
namespace {

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

Connection connect(const std::filesystem::path& file) {
    sqlite3* connection = nullptr;
    sqlite3_open(file.c_str(), &connection);
    return Connection(connection);
}

void run(sqlite3* connection, const std::string& sql) {
    if (sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(connection));
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "jupan-storage-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("mkdtemp");
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::vector<std::string> TemporaryFolder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

void runSql(const std::filesystem::path& file, const std::string& sql) {
    const Connection connection = connect(file);
    run(connection.get(), "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON");
    run(connection.get(), sql);
}

void runShell(const std::filesystem::path& file, const std::string& sql) {
    const std::filesystem::path script = file.string() + ".sql";
    writeBytes(script, sql);
    const std::string command = "sqlite3 -batch -bail '" + file.string() + "' < '" + script.string() + "' 2>&1";
    std::unique_ptr<FILE, int (*)(FILE*)> shell(popen(command.c_str(), "r"), pclose);
    if (!shell) throw std::runtime_error("popen");
    std::string said;
    for (int c = 0; (c = std::fgetc(shell.get())) != EOF;) said += static_cast<char>(c);
    const int status = pclose(shell.release());
    std::filesystem::remove(script);
    if (status != 0) throw std::runtime_error("sqlite3: " + said);
}

std::string askSql(const std::filesystem::path& file, const std::string& sql) {
    const Connection connection = connect(file);
    std::string answer;
    const auto take = [](void* target, int, char** cells, char**) {
        *static_cast<std::string*>(target) = cells[0] ? cells[0] : "NULL";
        return 1;
    };
    sqlite3_exec(connection.get(), sql.c_str(), take, &answer, nullptr);
    return answer;
}

Interrupted interruptedSave(const std::filesystem::path& file, const std::string& sql) {
    Interrupted found;
    const Connection connection = connect(file);
    // So small a cache writes changed pages into the file before the commit.
    run(connection.get(), "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN EXCLUSIVE");
    run(connection.get(), sql);
    sqlite3_db_cacheflush(connection.get());
    found = {bytesOf(file), bytesOf(file.string() + "-journal")};
    run(connection.get(), "ROLLBACK");
    return found;
}

bool inChild(const std::function<bool()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        bool good = false;
        try {
            good = work();
        } catch (...) {
            // Reported as failed: the child must not run the parent's tests.
        }
        _exit(good ? 0 : 1);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string toText(const Problems& problems) {
    std::string text;
    for (const Problem& problem : problems)
        text += std::to_string(static_cast<int>(problem.code)) + " " + problem.path + " [" + problem.value + "] " +
                problem.detail + "; ";
    return text;
}

Project smallProject() {
    Project project;
    project.settings.name = "작은 프로젝트";
    project.settings.fx["USD"] = {1400, {1300, 1500, Distribution::triangular}};
    Model model{.id = {"mini"}, .name = "mini"};
    model.price.input = 0.25;
    model.price.output = 2;
    project.models = {model};
    project.workUnits.resize(1);
    project.workUnits[0].id = {"support"};
    project.workUnits[0].name = "상담";
    project.kpis.resize(1);
    project.kpis[0].id = {"handling"};
    project.kpis[0].name = "처리 시간";
    project.kpis[0].workUnit = {{"support"}};
    project.kpis[0].kind = KpiKind::timeSaving;
    project.kpis[0].reduction = Uncertain{0.4, {0.25, 0.5, Distribution::pert}};
    Workload load{.id = {"bot"}, .name = "bot", .requestsPerMonth = 1000.0};
    load.stages = {{1, {{{"mini"}, 1.0}}}};
    project.workloads = {load};
    project.seats = {{.id = {"team"}, .name = "team", .seats = 10.0, .pricePerMonth = 30.0}};
    project.provenance["kpi.handling.reduction"] = {Source::measured, "2주 측정", "2026-01"};
    project.measurements["kpi.handling.reduction"] = {.cost = 300'000.0, .inPilot = true};
    return project;
}

}  // namespace jupan::test
