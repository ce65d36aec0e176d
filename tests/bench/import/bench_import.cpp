// Reads a usage CSV into daily sums and prints one line: rows, seconds, sums, exact amount, peak memory in MB.
//   bench_import FILE THREADS
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

#include "core/usage/read_usage.h"

namespace {

/// The most memory the process has had, from /proc; 0 where there is none.
double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) * 1024 / 1e6;
    return 0;
}

jupan::ReadOptions options() {
    using jupan::ColumnRole;
    jupan::ReadOptions options;
    options.mapping = jupan::ColumnMapping{
        .columns = {{ColumnRole::date, "date"},
                    {ColumnRole::project, "project_id"},
                    {ColumnRole::apiKey, "api_key_id"},
                    {ColumnRole::model, "model"},
                    {ColumnRole::requests, "num_requests"},
                    {ColumnRole::inputTokens, "input_tokens"},
                    {ColumnRole::cachedTokens, "cached_tokens"},
                    {ColumnRole::outputTokens, "output_tokens"},
                    {ColumnRole::amount, "amount_value"},
                    {ColumnRole::currency, "currency"}},
        .vendor = "openai",
        .dateOrder = jupan::DateOrder::yearMonthDay,
        .decimalMark = jupan::DecimalMark::point,
        .rowsAreRecords = false,
    };
    return options;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "bench_import FILE THREADS\n";
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    jupan::FileStream file(arguments[1]);
    const jupan::DailyUsage usage =
        jupan::readDailyUsage(file, options(), static_cast<unsigned>(std::atoi(arguments[2])));
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    if (usage.result.status != jupan::ReadResult::Status::complete || usage.result.rejectedRows > 0) {
        std::cerr << "the file cannot be read whole\n";
        return 1;
    }
    std::cout << usage.result.charges << ' ' << seconds.count() << ' ' << usage.charges.size() << ' '
              << usage.result.amounts.at("USD").toText() << ' ' << peakMegabytes() << '\n';
    return 0;
}
