// The text itself: header, syntax, repeated keys, depth, encoding, numbers beyond double.
#include <boost/test/unit_test.hpp>

#include "tests/core/exchange/documents.h"

using namespace jupan;
using test::checkRefused;
using test::checkRefusedWith;

namespace {

using enum ProblemCode;

std::string document(const std::string& rest) {
    return R"({"format": "jupan-project", "version": 1, "project": {"name": "n", "currency": "KRW", "start": "2026-01")" +
           rest;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_text)

BOOST_AUTO_TEST_CASE(the_smallest_document_is_read) {
    BOOST_TEST(projectFromJson(document("}}")).ok());
}

BOOST_AUTO_TEST_CASE(header) {
    for (const char* text :
         {"[]", "5", "\"jupan-project\"", "{}", R"({"format": "other", "version": 1})", R"({"format": 1})", "null"})
        checkRefused(text, {{notAProject, "format"}});
    checkRefused(R"({"format": "jupan-project"})", {{missingField, "version"}});
    checkRefusedWith("/version", "1", {{wrongType, "version", "\"1\"", "integer"}});
    checkRefusedWith("/version", nullptr, {{wrongType, "version", "null", "integer"}});
    checkRefusedWith("/version", 2, {{versionTooNew, "version", "2", "1"}});
    checkRefusedWith("/version", 18446744073709551615ULL, {{versionTooNew, "version", "18446744073709551615", "1"}});
    checkRefusedWith("/version", 1e300, {{versionTooNew, "version", "1e+300", "1"}});
    checkRefusedWith("/version", 0, {{unknownChoice, "version", "0", "1"}});
    checkRefusedWith("/version", -3, {{unknownChoice, "version", "-3", "1"}});
}

BOOST_AUTO_TEST_CASE(a_newer_version_is_refused_before_its_unknown_parts_are_named) {
    checkRefused(R"({"format": "jupan-project", "version": 7, "hologram": {}})",
                 {{versionTooNew, "version", "7", "1"}});
}

// Positions are counted in bytes of the file from 0.
BOOST_AUTO_TEST_CASE(what_is_not_json_is_refused_with_its_position) {
    const std::pair<std::string, const char*> rows[] = {
        {"", "0"},
        {"{", "1"},
        {"{\"a\": nan}", "7"},
        {"{\"a\": NaN1}", "6"},
        {"{\"a\": +1}", "6"},
        {"{\"a\": 01}", "7"},
        {"{\"a\": 1,}", "8"},
        {"{\"a\": 1} x", "9"},
        {"{'a': 1}", "1"},
        {"// x\n{}", "0"},
        {"\xEF\xBB\xBF{\"a\": ?}", "9"},
        {"{\"a\": \"\n\"}", "7"},
    };
    for (const auto& [text, position] : rows) BOOST_TEST_CONTEXT(text) {
            checkRefused(text, {{notJson, "", "", position}});
        }
}

BOOST_AUTO_TEST_CASE(repeated_keys_are_named_with_their_input_path) {
    checkRefused(document(R"(}, "kpis": [], "kpis": []})"), {{duplicateKey, "kpis", "kpis"}});
    checkRefused(document(R"(, "fx": {"USD": 1, "EUR": 2, "USD": 3}}})"), {{duplicateKey, "fx.USD", "USD"}});
    const std::string tracked = R"("name": "", "axis": "risk", "kind": "tracked")";
    checkRefused(document(R"(}, "kpis": [{"id": "a", "adoption": {}, )" + tracked +
                          R"(}, {"id": "b", "adoption": {"ceiling": 1, "ceiling": 1}, )" + tracked + "}]}"),
                 {{duplicateKey, "kpi.b.adoption.ceiling", "ceiling"}});
    checkRefused(document(R"(}, "deep": [[{}], [{}, {"x": {"share": 1, "share": 1}, "x": 1}]]})"),
                 {{duplicateKey, "deep[1][1].x.share", "share"},
                  {duplicateKey, "deep[1][1].x", "x"},
                  {unknownKey, "deep", "deep"}});
}

BOOST_AUTO_TEST_CASE(a_repeated_key_does_not_hide_the_other_problems) {
    checkRefused(document(R"(, "name": "m", "contingency": -1, "horizon": 3}})"),
                 {{duplicateKey, "project.name", "name"},
                  {unknownKey, "project.horizon", "horizon"},
                  {outOfRange, "project.contingency", "-1", "", Range::nonNegative}});
}

BOOST_AUTO_TEST_CASE(same_keys_in_different_objects_are_not_repeated) {
    BOOST_TEST(projectFromJson(document(R"(}, "seats": [{"id": "a", "name": "", "seats": 1, "price_per_month": 1},
                                                       {"id": "b", "name": "", "seats": 1, "price_per_month": 1}]})"))
                   .ok());
}

BOOST_AUTO_TEST_CASE(nesting_deeper_than_the_format_is_refused) {
    checkRefused(document(R"(}, "deep": [[[[[[[[[[1]]]]]]]]]]})"),
                 {{tooDeep, "deep[0][0][0][0][0][0][0][0][0]", "", "10"}});
    checkRefused(document(R"(}, "deep": [[[[[[[[[1]]]]]]]]]})"), {{unknownKey, "deep", "deep"}});
    const std::string bomb(1000000, '[');
    checkRefused(document("}, \"deep\": " + bomb + std::string(1000000, ']') + "}"),
                 {{tooDeep, "deep[0][0][0][0][0][0][0][0][0]", "", "10"}});
    checkRefused(bomb, {{tooDeep, "[0][0][0][0][0][0][0][0][0][0]", "", "10"}});
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_skipped) {
    BOOST_TEST(projectFromJson("\xEF\xBB\xBF" + document("}}")).ok());
}

BOOST_AUTO_TEST_CASE(invalid_utf8_is_refused_with_its_position) {
    const std::string good = document("}}");
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad.insert(i, "\xFF");
        checkRefused(bad, {{notUtf8, "", "", std::to_string(i)}});
        checkRefused("\xEF\xBB\xBF" + bad, {{notUtf8, "", "", std::to_string(i + 3)}});
    }
    checkRefused(good + "\xED\x95", {{notUtf8, "", "", std::to_string(good.size())}});
}

BOOST_AUTO_TEST_CASE(utf16_and_lone_surrogates_are_refused) {
    BOOST_TEST(!projectFromJson(std::string("{\0\"\0", 4)).ok());
    BOOST_TEST(!projectFromJson("\xFF\xFE{").ok());
    BOOST_TEST(!projectFromJson(R"({"format": "\uD800"})").ok());
}

BOOST_AUTO_TEST_CASE(numbers_that_are_not_finite_are_named_with_input_path_and_value) {
    for (const char* number : {"1e999", "-1e400", "NaN", "Infinity", "-Infinity"}) BOOST_TEST_CONTEXT(number) {
            const std::string text = number;
            checkRefused(document(", \"discount_rate\": " + text + "}}"), {{notFinite, "project.discount_rate", text}});
            checkRefused(document(", \"horizon_months\": " + text + "}}"),
                         {{notFinite, "project.horizon_months", text}});
            checkRefused(document(", \"fx\": {\"USD\": {\"value\": 1, \"low\": 1, \"high\":" + text + "}}}}"),
                         {{notFinite, "fx.USD.high", text}});
            checkRefused(
                document(R"(}, "seats": [{"seats": 1, "id": "x", "name": "", "price_per_month": )" + text + R"(}]})"),
                {{notFinite, "seat.x.price_per_month", text}});
            checkRefused(R"({"format": "jupan-project", "version": )" + text + "}", {{notFinite, "version", text}});
        }
    checkRefused(
        document(R"(, "discount_rate": [1, 2, 1e999]}})"),
        {{notFinite, "project.discount_rate[2]", "1e999"}, {wrongType, "project.discount_rate", "[…]", "number"}});
    checkRefused("1" + std::string(400, '0'), {{notAProject, "format"}});
}

BOOST_AUTO_TEST_CASE(a_number_that_is_not_finite_does_not_hide_the_other_problems) {
    checkRefused(document(R"(, "industry": "1e999, \"NaN", "contingency": 1e999, "discount_rate": -1,
                             "finance_rate": NaN, "reinvest_rate": -2}})"),
                 {{notFinite, "project.contingency", "1e999"},
                  {notFinite, "project.finance_rate", "NaN"},
                  {outOfRange, "project.discount_rate", "-1", "", Range::aboveMinusOne},
                  {outOfRange, "project.reinvest_rate", "-2", "", Range::aboveMinusOne}});
}

BOOST_AUTO_TEST_CASE(tiny_numbers_are_zero) {
    const auto read = projectFromJson(document(R"(, "discount_rate": 1e-999}})"));
    BOOST_REQUIRE(read.ok());
    BOOST_TEST(read.value().settings.discountRate == 0);
}

BOOST_AUTO_TEST_SUITE_END()
