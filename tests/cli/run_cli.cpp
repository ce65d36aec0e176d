#include "tests/cli/run_cli.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace jupan::test {
namespace {

void redirect(const std::filesystem::path& file, int flags, int target) {
    const int handle = open(file.c_str(), flags | O_CLOEXEC, 0600);
    if (handle < 0 || dup2(handle, target) < 0) _exit(126);
}

[[noreturn]] void becomeCli(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                            const std::filesystem::path& folder, const std::filesystem::path& out,
                            const std::filesystem::path& err) {
    redirect("/dev/null", O_RDONLY, STDIN_FILENO);
    redirect(out, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    redirect(err, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    const rlimit limit{60, 60};
    setrlimit(RLIMIT_CPU, &limit);
    if (chdir(folder.c_str()) != 0) _exit(126);
    std::vector<char*> pointers{const_cast<char*>("jupan-cli")};
    for (const std::string& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
    pointers.push_back(nullptr);
    execv(program.c_str(), pointers.data());
    _exit(127);
}

bool sameValue(const nlohmann::json& a, const nlohmann::json& b) {
    if (a.is_number() && b.is_number()) {
        const double x = a.get<double>();
        const double y = b.get<double>();
        return std::abs(x - y) <= 1e-9 * std::max({std::abs(x), std::abs(y), 1e-3});
    }
    if (a.type() != b.type() || a.size() != b.size()) return false;
    if (!a.is_structured()) return a == b;
    if (a.is_array()) return std::equal(a.begin(), a.end(), b.begin(), sameValue);
    for (const auto& [key, value] : a.items())
        if (!b.contains(key) || !sameValue(value, b[key])) return false;
    return true;
}

}  // namespace

Folder::Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "jupan-cli-XXXXXX").string();
    BOOST_REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Run Folder::run(const std::vector<std::string>& arguments) const {
    return runProgram(JUPAN_CLI, arguments, std::getenv("PATH"));
}

Run Folder::runProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                       const char* searched) const {
    const Folder outputs;
    const pid_t child = fork();
    BOOST_REQUIRE(child >= 0);
    if (child == 0) {
        if (searched) setenv("PATH", searched, 1);
        becomeCli(program, arguments, path_, outputs / "out", outputs / "err");
    }
    int status = 0;
    BOOST_REQUIRE(waitpid(child, &status, 0) == child);
    Run run{.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
            .out = readAll(outputs / "out"),
            .err = readAll(outputs / "err")};
    return run;
}

void Folder::write(const std::string& name, const std::string& content) const {
    std::ofstream out(path_ / name, std::ios::binary);
    out << content;
    BOOST_REQUIRE(out.good());
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

std::string readAll(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    BOOST_REQUIRE_MESSAGE(in.is_open(), "cannot open " << path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string sampleDocument() {
    return readAll(JUPAN_SOURCE_DIR "/tests/cli/interfaces_sample.json");
}

void checkGolden(const std::string& name, const std::string& actual) {
    const std::filesystem::path file = std::filesystem::path(JUPAN_SOURCE_DIR "/tests/cli/golden") / name;
    if (std::getenv("JUPAN_UPDATE_GOLDEN")) {
        std::ofstream(file, std::ios::binary) << actual;
        return;
    }
    const std::string expected = readAll(file);
    if (file.extension() == ".json") {
        BOOST_TEST(sameValue(nlohmann::json::parse(actual), nlohmann::json::parse(expected)), name);
    } else {
        BOOST_TEST(actual == expected, name << "\n" << actual);
    }
}

}  // namespace jupan::test
