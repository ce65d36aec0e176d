// The framework's words: there for every id in both languages, and nothing else.
#include <set>

#include "core/governance/claim_check.h"
#include "core/governance/shipped_items.h"
#include "core/project/road_steps.h"
#include "resources/framework/framework_words.h"
#include "tests/core/governance/plans.h"

namespace jupan {
namespace {

std::set<std::string> neededIds() {
    std::set<std::string> ids{"stage.1", "stage.2", "stage.3"};
    for (const ShippedItem& item : shippedItems()) ids.insert("checklist." + std::string(item.id));
    for (const std::string_view risk : shippedRisks()) ids.insert("risk." + std::string(risk));
    for (const BusinessPrompt& prompt : businessPrompts()) ids.insert("prompt." + std::string(prompt.id));
    for (const Claim& claim : shippedClaims()) ids.insert("claim." + claim.id.text);
    for (const RoadmapForm form : {RoadmapForm::nineSteps, RoadmapForm::eightWeeks})
        for (const RoadStep& step : roadSteps(form)) ids.insert("step." + std::string(step.id));
    return ids;
}

bool isKorean(std::string_view text) {
    return text.find_first_of("\xEA\xEB\xEC\xED") != std::string_view::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(framework_words)

BOOST_AUTO_TEST_CASE(every_id_has_words_in_both_languages) {
    const std::set<std::string> needed = neededIds();
    for (const char* language : {"ko", "en"}) {
        const auto ids = frameworkWordIds(language);
        BOOST_TEST((std::set<std::string>(ids.begin(), ids.end()) == needed));
        for (const std::string& id : needed) BOOST_TEST_CONTEXT(language << " " << id) {
                const FrameworkWords& words = frameworkWords(language, id);
                BOOST_TEST(!words.title.empty());
                BOOST_TEST(!words.text.empty());
                BOOST_TEST(words.source.empty() == !id.starts_with("claim."));
                BOOST_TEST(words.inputs.empty() == !id.starts_with("step."));
                BOOST_TEST(words.done.empty() == !id.starts_with("step."));
            }
    }
    BOOST_TEST(frameworkWords("ko", "nothing").title.empty());
    BOOST_TEST(&frameworkWords("de", "step.goals") == &frameworkWords("en", "step.goals"));
}

BOOST_AUTO_TEST_CASE(titles_are_nouns_and_sentences_end_as_sentences) {
    for (const std::string& id : neededIds()) BOOST_TEST_CONTEXT(id) {
            const FrameworkWords& korean = frameworkWords("ko", id);
            const FrameworkWords& english = frameworkWords("en", id);
            BOOST_TEST(isKorean(korean.title));
            BOOST_TEST(!korean.title.ends_with("다"));
            BOOST_TEST(korean.title.find("은(는)") == std::string::npos);
            // Sentences end politely; examples of a card may follow them.
            BOOST_TEST(korean.text.find("니다.") != std::string::npos);
            if (!korean.done.empty()) BOOST_TEST(korean.done.ends_with("니다."));
            BOOST_TEST(!english.title.ends_with("."));
            BOOST_TEST((english.text.ends_with(".") || english.text.ends_with("?")));
        }
}

BOOST_AUTO_TEST_CASE(claims_come_with_name_and_source) {
    for (const char* language : {"ko", "en"}) {
        Project project = test::helpdesk();
        for (const Claim& claim : namedClaims(language)) addClaim(project, claim);
        BOOST_TEST(project.claims.size() == 6U);
        test::requireValid(project);
        for (const Claim& claim : project.claims) BOOST_TEST(!claim.source.empty());
    }
}

BOOST_AUTO_TEST_CASE(prompts_are_those_of_the_framework) {
    const auto count = [](PromptGroup group) {
        return std::ranges::count(businessPrompts(), group, &BusinessPrompt::group);
    };
    BOOST_TEST(count(PromptGroup::question) == 13);
    BOOST_TEST(count(PromptGroup::engine) == 5);
    BOOST_TEST(count(PromptGroup::modelType) == 4);
    BOOST_TEST(count(PromptGroup::role) == 4);
    BOOST_TEST(count(PromptGroup::revenueModel) == 6);
    BOOST_TEST(count(PromptGroup::changePattern) == 9);
    BOOST_TEST(count(PromptGroup::sensing) == 5);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
