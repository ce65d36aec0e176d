#include "core/prices/catalogue_csv.h"

#include <boost/test/unit_test.hpp>
#include <random>

#include "core/prices/catalogue_check.h"
#include "tests/core/prices/sample_prices.h"

using namespace jupan;
using namespace jupan::test;
using enum ProblemCode;

namespace {

const std::string allColumns =
    "id, name, provider, currency, from, input, cached_input, cache_write, output, batch_input, batch_output, "
    "long_context_above, long_context_input, long_context_output, tokenizer, source";

PriceCatalogue readWell(const std::string& text) {
    const auto read = pricesFromCsv(text, today);
    BOOST_TEST_REQUIRE(read.ok(), text << " " << (read.ok() ? "" : read.problems().front().path));
    BOOST_TEST(checkCatalogue(read.value(), today).empty());
    return read.value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogue_csv)

BOOST_AUTO_TEST_CASE(a_contract_as_a_table) {
    const PriceCatalogue read = readWell(
        "model,Input, Output ,cached_input,name,provider,currency,from,batch_input,batch_output,long_context_above,"
        "long_context_input,long_context_output,tokenizer,source\r\n"
        "gpt-5.4,2,12,0.2,\"GPT-5.4, ours\",openai,USD,2026-10-01,1,6,272000,4,18,o200k_base,\"Contract \"\"A\"\"\"\r\n"
        "\r\n"
        "gpt-5.4,2.5,15,,,,,,,,,,,,\"line 1\nline 2\"\r\n"
        "in-house,0,1500,,사내 모델,,KRW,,,,,,,,\r\n");
    BOOST_TEST_REQUIRE(read.models.size() == 2U);
    const CatalogueModel& model = read.models[0];
    BOOST_TEST(model.id == "gpt-5.4");
    BOOST_TEST(model.name == "GPT-5.4, ours");
    BOOST_TEST(model.readOn == today);
    BOOST_TEST_REQUIRE(model.prices.size() == 2U);
    BOOST_TEST(model.prices[0].from == "", "periods are sorted, the one without a first day first");
    BOOST_TEST(model.prices[0].input == 2.5);
    BOOST_TEST(!model.prices[0].cachedInput.has_value());
    BOOST_TEST(model.prices[1].cachedInput.value() == 0.2);
    BOOST_TEST(model.prices[1].longContext->above == 272000);
    BOOST_TEST(model.prices[1].longContext->output == 18);
    BOOST_TEST((model.prices[1].batchBasis == BatchBasis::listed));
    BOOST_TEST(sourceText(model.sources) == "Contract \"A\", line 1\nline 2");
    BOOST_TEST(read.models[1].name == "사내 모델");
    BOOST_TEST(read.models[1].currency.code == "KRW");
    BOOST_TEST(read.models[1].prices[0].input == 0.0, "a 0 that is written is a price");
}

BOOST_AUTO_TEST_CASE(line_ends_marks_and_an_open_end) {
    const PriceCatalogue expected = readWell("id,input,output\na,1,2\nb,3,4\n");
    BOOST_TEST(expected.models.size() == 2U);
    BOOST_TEST(expected.models[0].currency.code == "USD");
    for (const std::string text : {"id,input,output\r\na,1,2\r\nb,3,4", "\xEF\xBB\xBFid,input,output\na,1,2\nb,3,4\n\n",
                                   "ID,INPUT,OUTPUT\ra,1,2\rb,3,4\r", "output,id,input\n2,a,1\n\n\"4\",\"b\",\"3\"",
                                   " id , input , output \n a , 1 , 2 \n b , 3 , 4 "})
        BOOST_TEST((readWell(text) == expected), text);
    BOOST_TEST(readWell("id,input,output\n").models.empty());
}

BOOST_AUTO_TEST_CASE(each_bad_cell_is_named_by_line_and_column) {
    const std::string head = "id,input,output\n";
    const std::string ids = "1-100: a-z A-Z 0-9 . _ / : @ -";
    const std::string quoting = "RFC 4180: \"…\"\"…\"";
    const struct {
        std::string text;
        Problems problems;
    } rows[] = {
        {"", {{missingField, "line[1]", "", "id, input, output"}}},
        {"\n\n", {{missingField, "line[1]", "", "id, input, output"}}},
        {"id,input\na,1\n", {{missingField, "line[1].output", "", "id, input, output"}}},
        {"id,input,output,colour\n", {{unknownChoice, "line[1].colour", "colour", allColumns}}},
        {"id,input,output,model\n", {{duplicateKey, "line[1].id", "id"}}},
        {head + "a,1\n", {{wrongType, "line[2]", "2 ×", "3 ×"}}},
        {head + "a,1,2,3\n", {{wrongType, "line[2]", "4 ×", "3 ×"}}},
        {head + ",1,2\n", {{missingField, "line[2].id", "", ids}}},
        {head + "a b,1,2\n", {{unknownChoice, "line[2].id", "a b", ids}}},
        {head + "a,,2\n", {{missingField, "line[2].input", "", "number"}}},
        {head + "a,x,-2\n", {{wrongType, "line[2].input", "x", "number"}, {outOfRange, "line[2].output", "-2"}}},
        {head + "a,1 USD,2\n", {{wrongType, "line[2].input", "1 USD", "number"}}},
        {head + "a,\"1,000\",2\n", {{wrongType, "line[2].input", "1,000", "number"}}},
        {head + "a,nan,2\n", {{notFinite, "line[2].input", "nan"}}},
        {head + "a,inf,2\n", {{notFinite, "line[2].input", "inf"}}},
        {head + "a,1e999,2\n", {{notFinite, "line[2].input", "1e999"}}},
        {head + "\na,1,2\na,3,4\n", {{duplicatePeriod, "line[4].from", ""}}},
        {"id,input,output,from\na,1,2,2026-01-01\na,1,2,2026-01-01\n",
         {{duplicatePeriod, "line[3].from", "2026-01-01"}}},
        {"id,input,output,from\na,1,2,01.02.2026\n", {{badDate, "line[2].from", "01.02.2026"}}},
        {"id,input,output,currency\na,1,2,$\n", {{badCurrency, "line[2].currency", "$"}}},
        {"id,input,output,currency,from\na,1,2,USD,\na,1,2,KRW,2026-01-01\n",
         {{unknownChoice, "line[3].currency", "KRW", "USD"}}},
        {"id,input,output,name,from\na,1,2,A,\na,1,2,B,2026-01-01\n", {{unknownChoice, "line[3].name", "B", "A"}}},
        {"id,input,output,tokenizer\na,1,2,gpt2\n",
         {{unknownChoice, "line[2].tokenizer", "gpt2", "o200k_base, cl100k_base"}}},
        {"id,input,output,long_context_above,long_context_input,long_context_output\na,1,2,9,,\n",
         {{missingField, "line[2].long_context_input", "", "number"},
          {missingField, "line[2].long_context_output", "", "number"}}},
        {head + "a,1,\"2\n", {{wrongType, "line[2]", "\"2", quoting}}},
        {head + "a,1,\"2\"3\n", {{wrongType, "line[2]", "\"2\"3", quoting}}},
        {head + "a,1,2\"\n", {{wrongType, "line[2]", "2\"", quoting}}},
        {head + "a,1,\xC3(\n", {{notUtf8, "", "", "20"}}},
    };
    for (const auto& row : rows) {
        const auto read = pricesFromCsv(row.text, today);
        BOOST_TEST_REQUIRE(!read.ok(), row.text);
        checkProblems(read.problems(), row.problems, row.text);
    }
}

BOOST_AUTO_TEST_CASE(large_tables_end_soon) {
    BOOST_TEST(!pricesFromCsv(std::string((catalogueLimitMebibytes << 20) + 1, 'x'), today).ok());
    std::string bad = "id,input,output\n";
    for (int i = 0; i < 1'000'000; ++i) bad += "x\n";
    const auto refused = pricesFromCsv(bad, today);
    BOOST_TEST_REQUIRE(!refused.ok());
    BOOST_TEST(refused.problems().size() == catalogueProblemLimit);
    // many periods and sources of one model: a day each
    std::string periods = "id,input,output,from,source\n";
    int day = 0;
    for (int year = 1000; year < 1300; ++year)
        for (int month = 10; month <= 12; ++month)
            for (int d = 10; d <= 28; ++d)
                periods += "a,1,2," + std::to_string(year) + "-" + std::to_string(month) + "-" + std::to_string(d) +
                           ",s" + std::to_string(++day) + "\n";
    BOOST_TEST(readWell(periods).models[0].prices.size() == 300U * 3 * 19);
}

BOOST_AUTO_TEST_CASE(damaged_tables_do_no_harm) {
    const std::string text =
        "id,name,input,output,from,source\na,\"A, \"\"x\"\"\",1,2,2026-01-01,s\nb,B,0.5,1e1,,\"t\nu\"\n";
    std::mt19937 random(4);
    for (std::size_t i = 0; i < 3000; ++i) {
        std::string damaged = text.substr(0, i % 3 == 0 ? random() % text.size() : text.size());
        for (std::size_t flips = random() % 4; flips > 0 && !damaged.empty(); --flips)
            damaged[random() % damaged.size()] ^= static_cast<char>(1U << (random() % 8));
        const auto read = pricesFromCsv(damaged, today);
        if (read.ok())
            BOOST_TEST(checkCatalogue(read.value(), today).empty());
        else
            BOOST_TEST(!read.problems().empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
