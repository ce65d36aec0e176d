#include <boost/test/unit_test.hpp>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

#include "tests/core/usage/reading.h"

namespace jupan::test {
namespace {

struct Sums {
    std::int64_t requests = 0, input = 0, cached = 0, output = 0;
    Decimal amount{};
    std::uint64_t rows = 0;

    bool operator==(const Sums&) const = default;
};
using Key = std::tuple<std::int32_t, std::string, std::string, std::string, std::string, bool>;
using Table = std::map<Key, Sums>;

/// A usage report with amounts, and what it adds up to, computed by other means.
struct Report {
    std::string text{};
    Table table{};
    Decimal total{};
};

Report makeReport(std::size_t rows, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto upTo = [&](std::uint64_t most) { return static_cast<std::int64_t>(random() % (most + 1)); };
    const std::vector<std::string> models{"gpt-5.6-luna", "gpt-5.6-terra", "\"claude, sonnet\"", "\"say \"\"hi\"\"\""};
    const std::vector<std::string> plainModels{"gpt-5.6-luna", "gpt-5.6-terra", "claude, sonnet", "say \"hi\""};
    Report report{.text = "day,model,project,key,item,batch,requests,in,cached,out,cost,note\n"};
    for (std::size_t i = 0; i < rows; ++i) {
        const auto model = static_cast<std::size_t>(upTo(3));
        const std::string project = upTo(4) == 0 ? "" : "proj_" + std::to_string(upTo(5));
        const std::string key = "키" + std::to_string(upTo(3));
        const std::string item = "item " + std::to_string(upTo(2));
        const bool batch = upTo(9) == 0;
        const std::int32_t day = 20'731 + static_cast<std::int32_t>(upTo(30));
        const std::int64_t requests = upTo(99), in = upTo(99'999), cached = upTo(999), out = upTo(9'999);
        const Decimal cost = Decimal::fromMinorUnits(upTo(2'000'000'000) - 500'000'000, static_cast<int>(9 + upTo(9)));
        const std::string note = upTo(20) == 0 ? "\"two\nlines\"" : "x";
        report.text += dayText(day) + "," + models[model] + "," + project + "," + key + "," + item + "," +
                       (batch ? "TRUE" : "FALSE") + "," + std::to_string(requests) + "," + std::to_string(in) + ".0," +
                       std::to_string(cached) + "," + std::to_string(out) + "," + cost.toText() + "," + note + "\n";
        Sums& sums = report.table[{day, plainModels[model], project, key, item, batch}];
        sums.requests += requests;
        sums.input += in;
        sums.cached += cached;
        sums.output += out;
        sums.amount = sums.amount.plus(cost).value();
        ++sums.rows;
        report.total = report.total.plus(cost).value();
    }
    return report;
}

ReadOptions reportOptions() {
    ReadOptions options;
    options.mapping = ColumnMapping{
        .columns = {{ColumnRole::date, "day"},
                    {ColumnRole::model, "model"},
                    {ColumnRole::project, "project"},
                    {ColumnRole::apiKey, "key"},
                    {ColumnRole::lineItem, "item"},
                    {ColumnRole::batch, "batch"},
                    {ColumnRole::requests, "requests"},
                    {ColumnRole::inputTokens, "in"},
                    {ColumnRole::cachedTokens, "cached"},
                    {ColumnRole::outputTokens, "out"},
                    {ColumnRole::amount, "cost"}},
        .vendor = "openai",
        .currency = "USD",
        .dateOrder = DateOrder::yearMonthDay,
        .decimalMark = DecimalMark::point,
        .rowsAreRecords = false,
    };
    return options;
}

Table tableOf(const DailyCharges& charges) {
    Table table;
    charges.forEach([&](const Charge& sum, std::uint64_t rows) {
        const Key key{sum.day,
                      std::string(sum.model),
                      std::string(sum.project),
                      std::string(sum.apiKey),
                      std::string(sum.lineItem),
                      sum.batch};
        BOOST_TEST(!table.contains(key));
        table[key] = {.requests = sum.requests,
                      .input = sum.inputTokens,
                      .cached = sum.cachedTokens,
                      .output = sum.outputTokens,
                      .amount = decimalOf(sum.amount),
                      .rows = rows};
    });
    return table;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(daily_charges)

BOOST_AUTO_TEST_CASE(sums_are_those_of_the_file_to_the_last_digit_on_any_number_of_threads) {
    const Report report = makeReport(60'000, 1);
    BOOST_TEST(report.text.size() > 3'000'000U);  // several pieces
    for (const unsigned threads : {1U, 2U, 5U}) {
        BOOST_TEST_CONTEXT(threads << " threads") {
            MemoryStream stream(report.text);
            const DailyUsage usage = readDailyUsage(stream, reportOptions(), threads);
            BOOST_TEST((usage.result.status == ReadResult::Status::complete));
            BOOST_TEST(usage.result.charges == 60'000U);
            BOOST_TEST((usage.result.amounts.at("USD") == report.total));
            BOOST_TEST((tableOf(usage.charges) == report.table));
        }
    }
}

BOOST_AUTO_TEST_CASE(identities_of_sums_are_those_of_their_rows) {
    const Report report = makeReport(500, 2);
    const Reading rows = read(report.text, reportOptions());
    std::map<Identity, Decimal> byRow, bySum;
    for (const OwnedCharge& one : rows.charges)
        byRow[one.identity] = byRow[one.identity].plus(decimalOf(one.charge.amount)).value();
    MemoryStream stream(report.text);
    readDailyUsage(stream, reportOptions(), 2).charges.forEach([&](const Charge& sum, std::uint64_t) {
        BOOST_TEST(!bySum.contains(identityOf(sum)));
        bySum[identityOf(sum)] = decimalOf(sum.amount);
    });
    BOOST_TEST((byRow == bySum));
}

BOOST_AUTO_TEST_CASE(rejected_rows_are_all_counted_and_the_first_are_kept) {
    std::string text = "day,model,project,key,item,batch,requests,in,cached,out,cost,note\n";
    std::vector<std::size_t> bad;
    for (std::size_t line = 2; text.size() < 6'000'000; ++line) {
        const bool good = line % 3 == 0;
        text += good ? "2026-10-05,m,p,k,i,FALSE,1,1,0,1,0.5,x\n" : "2026-02-30,m,p,k,i,FALSE,1,1,0,1,0.5,x\n";
        if (!good) bad.push_back(line);
    }
    for (const unsigned threads : {1U, 2U, 3U}) {
        MemoryStream stream(text);
        const ReadResult result = readDailyUsage(stream, reportOptions(), threads).result;
        BOOST_TEST((result.status == ReadResult::Status::complete));
        BOOST_TEST(result.rejectedRows == bad.size());
        BOOST_TEST_REQUIRE(result.rejected.size() == mostRejectedKept);
        for (std::size_t i = 0; i < mostRejectedKept; ++i) BOOST_REQUIRE(result.rejected[i].line == bad[i]);
        BOOST_TEST((result.rejected[0].code == ReadFaultCode::noSuchDate));
        BOOST_TEST(result.rejected[0].column == "day");
    }
}

BOOST_AUTO_TEST_CASE(the_first_fault_of_a_file_is_named_on_any_number_of_threads) {
    std::string text = "day,model,project,key,item,batch,requests,in,cached,out,cost,note\n";
    std::size_t line = 1;
    const auto add = [&](std::size_t bytes) {
        for (const std::size_t end = text.size() + bytes; text.size() < end; ++line)
            text += "2026-10-05,m,p,k,i,FALSE,1,1,0,1,0.5,x\n";
    };
    add(3'500'000);
    const std::size_t faulty = ++line;
    text += "2026-10-05,m,5\"disk,k,i,FALSE,1,1,0,1,0.5,x\n";
    add(3'000'000);
    text += "2026-10-05,m,6\"disk,k,i,FALSE,1,1,0,1,0.5,x\n";
    add(1'000'000);
    for (const unsigned threads : {1U, 2U, 4U}) {
        MemoryStream stream(text);
        const DailyUsage usage = readDailyUsage(stream, reportOptions(), threads);
        checkFailed(usage.result, ReadFaultCode::quoteInText, faulty);
        BOOST_TEST(usage.charges.size() == 0U);
    }
    // a quote that nothing closes is named where it begins, not where patience ends
    const std::string unclosed = text.substr(0, 2'000'000) + "\n\"2026" + text.substr(2'000'000, 1'400'000);
    MemoryStream open(unclosed);
    const ReadResult result = readDailyUsage(open, reportOptions(), 2).result;
    BOOST_TEST((result.fault->code == ReadFaultCode::quoteNotClosed));
    BOOST_TEST(result.fault->value.starts_with("\"2026"));
}

BOOST_AUTO_TEST_CASE(long_lines_and_wide_headers_are_refused) {
    const std::string oneLine = "day,cost\n2026-10-05," + std::string(20'000'000, '1') + "\n";
    MemoryStream line(oneLine);
    ReadOptions options;
    options.mapping = ColumnMapping{.columns = {{ColumnRole::date, "day"}, {ColumnRole::amount, "cost"}},
                                    .currency = "USD",
                                    .dateOrder = DateOrder::yearMonthDay,
                                    .decimalMark = DecimalMark::point};
    ReadResult result = readDailyUsage(line, options, 2).result;
    BOOST_TEST((result.fault->code == ReadFaultCode::recordTooLong));
    BOOST_TEST(result.fault->line == 2U);
    BOOST_TEST(result.fault->allowed == "1048576");
    BOOST_TEST(result.fault->value.size() == 200U);

    // cut at any byte, Korean is no fault of the encoding
    for (const char* shift : {"", "a", "ab"}) {
        std::string korean = "day,cost\n2026-10-05," + std::string(shift);
        for (int i = 0; i < 1'000'000; ++i) korean += "한";
        MemoryStream longText(korean);
        BOOST_TEST((readDailyUsage(longText, options, 2).result.fault->code == ReadFaultCode::recordTooLong));
    }

    std::string wide = "day,cost";
    for (int i = 0; i < 10'000; ++i) wide += ",c" + std::to_string(i);
    wide += "\n2026-10-05,1\n";
    MemoryStream header(wide);
    result = readDailyUsage(header, options, 1).result;
    BOOST_TEST((result.fault->code == ReadFaultCode::tooManyColumns));
    BOOST_TEST(result.fault->line == 1U);
    MemoryStream unknown(wide);
    BOOST_TEST((readDailyUsage(unknown, {}, 1).result.fault->code == ReadFaultCode::tooManyColumns));
}

BOOST_AUTO_TEST_CASE(memory_and_sums_have_bounds) {
    DailyCharges few(150'000);
    Charge charge{.format = UsageFormat::mapped, .currency = "USD"};
    std::size_t taken = 0;
    for (std::string model = "m"; few.take(charge) && taken < 1000; ++taken) {
        model += 'x';
        charge.model = model;
    }
    BOOST_TEST(taken > 10U);
    BOOST_TEST(taken < 1000U);
    // what is there already still adds up
    charge.model = {};
    BOOST_TEST(few.take(charge));

    const std::string most = "170141183460469231731.687303715884105727";
    const std::string head = "usage_date_utc,cost_usd\n2026-10-05," + most + "\n";
    BOOST_TEST(amountText(read(head).result) == most + " USD");
    checkFailed(read(head + "2026-10-06,0.000000000000000001\n").result, ReadFaultCode::sumTooLarge, 3);
    BOOST_TEST(amountText(read(head + "2026-10-06,-1\n").result) == "170141183460469231730.687303715884105727 USD");
}

BOOST_AUTO_TEST_CASE(reading_can_be_watched_and_stopped) {
    const Report report = makeReport(60'000, 3);
    ReadOptions options = reportOptions();
    std::uint64_t last = 0, calls = 0;
    options.progress = [&](std::uint64_t bytes, std::uint64_t all) {
        BOOST_TEST(bytes >= last);
        BOOST_TEST(all == report.text.size());
        last = bytes;
        ++calls;
    };
    MemoryStream stream(report.text);
    BOOST_TEST((readDailyUsage(stream, options, 2).result.status == ReadResult::Status::complete));
    BOOST_TEST(last == report.text.size());
    BOOST_TEST(calls > 3U);

    std::stop_source stop;
    options.stop = stop.get_token();
    options.progress = [&](std::uint64_t, std::uint64_t) { stop.request_stop(); };
    MemoryStream again(report.text);
    const DailyUsage usage = readDailyUsage(again, options, 2);
    BOOST_TEST((usage.result.status == ReadResult::Status::stopped));
    BOOST_TEST(usage.result.charges < 60'000U);
    BOOST_TEST(usage.charges.size() == 0U);
}

BOOST_AUTO_TEST_CASE(names_of_projects_are_kept_beside_their_ids) {
    const std::string text = sample("openai_dashboard_cost_by_line_item.csv");
    MemoryStream items(text);
    const DailyUsage usage = readDailyUsage(items, {}, 2);
    BOOST_TEST(usage.charges.projectNames().at("proj_legal") == "계약 검토");
    std::uint64_t rows = 0;
    usage.charges.forEach([&](const Charge& sum, std::uint64_t count) {
        rows += count;
        BOOST_TEST(!sum.projectName.empty());
    });
    BOOST_TEST(rows == 11U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan::test
