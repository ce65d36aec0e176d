// The workbook says what the window says: its words are pairs of the window's translations.
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>
#include <string>

#include "core/workbook/choice_words.h"
#include "core/workbook/field_words.h"

using namespace jupan;
using namespace jupan::workbook;

namespace {

std::string translations() {
    std::ifstream file(std::string(JUPAN_SOURCE_DIR) + "/translations/jupan_ko.ts");
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) out += letter == '\'' ? "&apos;" : letter == '&' ? "&amp;" : std::string(1, letter);
    return out;
}

bool isTranslated(const std::string& all, TwoWords words) {
    return all.find("<source>" + escaped(words.english) + "</source>\n        <translation>" + escaped(words.korean) +
                    "</translation>") != std::string::npos;
}

template <NamedEnum E>
void checkChoices(const std::string& all) {
    for (const TwoWords& words : allChoices<E>()) BOOST_TEST(isTranslated(all, words), words.english);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workbook_words)

BOOST_AUTO_TEST_CASE(fields_are_called_as_in_the_window) {
    const std::string all = translations();
    for (const FieldName& name : fieldNames()) BOOST_TEST(isTranslated(all, name.words), name.words.english);
}

BOOST_AUTO_TEST_CASE(choices_are_called_as_in_the_window) {
    const std::string all = translations();
    checkChoices<KpiKind>(all);
    checkChoices<Axis>(all);
    checkChoices<Category>(all);
    checkChoices<Lane>(all);
    checkChoices<Billing>(all);
    checkChoices<CostKind>(all);
    checkChoices<RampShape>(all);
    checkChoices<Distribution>(all);
    checkChoices<Source>(all);
    checkChoices<ScenarioMode>(all);
    checkChoices<Discounting>(all);
}

BOOST_AUTO_TEST_CASE(every_numeric_input_has_words) {
    for (const FieldName& name : fieldNames()) {
        const std::string_view entity = name.entity.substr(0, name.entity.find('.'));
        BOOST_TEST(fieldWords(entity, name.field).english != name.field);
    }
    BOOST_TEST(fieldWords("kpi", "reduction", "time_saving").english == "Time saved");
    BOOST_TEST(fieldWords("kpi", "reduction").english == "Improvement");
    BOOST_TEST(fieldWords("seat", "escalation").english == "Price increase a year");
}

BOOST_AUTO_TEST_SUITE_END()
