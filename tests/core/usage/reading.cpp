#include "tests/core/usage/reading.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace jupan::test {

OwnedCharge::OwnedCharge(const Charge& given)
    : charge(given),
      vendor(given.vendor),
      model(given.model),
      project(given.project),
      projectName(given.projectName),
      apiKey(given.apiKey),
      lineItem(given.lineItem),
      description(given.description),
      currency(given.currency),
      recordId(given.recordId),
      identity(identityOf(given)) {}

std::int64_t Reading::sum(std::int64_t Charge::*count) const {
    std::int64_t total = 0;
    for (const OwnedCharge& one : charges) total += one.charge.*count;
    return total;
}

Reading read(std::string_view text, const ReadOptions& options) {
    MemoryStream stream(text);
    Collector collector;
    ChargeSink* const sinks[] = {&collector};
    Reading reading;
    reading.result = readUsage(stream, options, sinks);
    reading.charges = std::move(collector.charges);
    return reading;
}

std::string sample(const std::string& name) {
    std::ifstream file(std::string(JUPAN_TEST_DATA) + "/usage/" + name, std::ios::binary);
    if (!file) throw std::runtime_error("no sample " + name);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

std::vector<std::string> sampleNames() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(JUPAN_TEST_DATA) + "/usage"))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string amountText(const ReadResult& result) {
    std::string text;
    for (const auto& [currency, amount] : result.amounts)
        text += (text.empty() ? "" : ", ") + amount.toText() + " " + currency;
    return text;
}

void checkFailed(const ReadResult& result, ReadFaultCode code, std::size_t line) {
    BOOST_TEST((result.status == ReadResult::Status::failed));
    BOOST_TEST_REQUIRE(result.fault.has_value());
    BOOST_TEST(static_cast<int>(result.fault->code) == static_cast<int>(code));
    BOOST_TEST(result.fault->line == line);
}

ColumnMapping statementMapping(const std::string& currency) {
    ColumnMapping mapping;
    mapping.columns = {{ColumnRole::date, "date"}, {ColumnRole::amount, "amount"}, {ColumnRole::lineItem, "text"}};
    if (currency.empty())
        mapping.columns[ColumnRole::currency] = "currency";
    else
        mapping.currency = currency;
    return mapping;
}

}  // namespace jupan::test
