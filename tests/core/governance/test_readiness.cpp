#include <set>

#include "core/governance/readiness.h"
#include "core/governance/shipped_items.h"
#include "core/project/editing.h"
#include "tests/core/governance/plans.h"

namespace jupan {
namespace {

using test::day;

const Date today = day("2026-03-01");

ChecklistEntry entry(const std::string& id, ItemStatus status) {
    const ShippedItem* item = findShippedItem(id);
    return {.id = {id}, .list = item ? item->list : ChecklistTopic::workflow, .status = status};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(readiness)

BOOST_AUTO_TEST_CASE(every_list_ships_with_items_whose_ids_are_valid_and_unique) {
    std::set<std::string_view> ids;
    std::set<ChecklistTopic> lists;
    for (const ShippedItem& item : shippedItems()) {
        BOOST_TEST(isValidId(item.id), item.id);
        BOOST_TEST(ids.insert(item.id).second, item.id);
        BOOST_TEST((item.list == ChecklistTopic::ethics) == (item.stage > 0), item.id);
        BOOST_TEST(findShippedItem(item.id) == &item);
        lists.insert(item.list);
    }
    BOOST_TEST(ids.size() == 46U);
    BOOST_TEST(lists.size() == EnumNames<ChecklistTopic>::names.size());
    BOOST_TEST(ids.contains(costOwnerItem));
    BOOST_TEST(findShippedItem("nothing") == nullptr);
}

BOOST_AUTO_TEST_CASE(what_the_document_does_not_mention_is_open) {
    const Project project = test::helpdesk();
    const auto lines = checklistLines(project, ChecklistTopic::workflow);
    BOOST_TEST(lines.size() == 4U);
    for (const ChecklistLine& line : lines) {
        BOOST_TEST(line.shipped);
        BOOST_TEST((line.entry.status == ItemStatus::open));
    }
    const Readiness ready = readinessOf(project, ChecklistTopic::workflow, today);
    BOOST_TEST(ready.applicable == 4);
    BOOST_TEST(ready.share.value() == 0.0);
    BOOST_TEST(overallReadiness(project, today).applicable == 46);
}

BOOST_AUTO_TEST_CASE(readiness_counts_what_is_done_of_what_applies) {
    Project project = test::helpdesk();
    setChecklistEntry(project, entry("flow_inside", ItemStatus::done));
    setChecklistEntry(project, entry("flow_decisions", ItemStatus::notApplicable));
    ChecklistEntry late = entry("flow_human", ItemStatus::inProgress);
    late.due = day("2026-02-28");
    setChecklistEntry(project, late);
    const std::string own = addChecklistItem(project, ChecklistTopic::workflow, "Ask the night shift");
    test::requireValid(project);
    const Readiness ready = readinessOf(project, ChecklistTopic::workflow, today);
    BOOST_TEST(ready.applicable == 4);
    BOOST_TEST(ready.done == 1);
    BOOST_TEST(ready.inProgress == 1);
    BOOST_TEST(ready.overdue == 1);
    BOOST_TEST(ready.share.value() == 0.25);
    const auto lines = checklistLines(project, ChecklistTopic::workflow);
    BOOST_TEST(lines.back().entry.id.text == own);
    BOOST_TEST(!lines.back().shipped);
}

BOOST_AUTO_TEST_CASE(a_day_is_over_on_the_next_one_and_only_for_what_is_not_done) {
    ChecklistEntry item = entry("flow_human", ItemStatus::open);
    item.due = today;
    BOOST_TEST(!isOverdue(item, today));
    item.due = addDays(today, -1);
    BOOST_TEST(isOverdue(item, today));
    item.status = ItemStatus::done;
    BOOST_TEST(!isOverdue(item, today));
    item.status = ItemStatus::notApplicable;
    BOOST_TEST(!isOverdue(item, today));
}

BOOST_AUTO_TEST_CASE(a_list_without_applicable_items_has_no_share) {
    Project project = test::helpdesk();
    for (const ShippedItem& item : shippedItems())
        setChecklistEntry(project, entry(std::string(item.id), ItemStatus::notApplicable));
    BOOST_TEST(!overallReadiness(project, today).share.has_value());
}

BOOST_AUTO_TEST_CASE(an_entry_that_says_nothing_is_dropped_unless_it_is_an_own_item) {
    Project project = test::helpdesk();
    setChecklistEntry(project, entry("flow_inside", ItemStatus::done));
    BOOST_TEST(project.checklists.size() == 1U);
    setChecklistEntry(project, entry("flow_inside", ItemStatus::open));
    BOOST_TEST(project.checklists.empty());
    setChecklistEntry(project, entry("flow_inside", ItemStatus::open));
    BOOST_TEST(project.checklists.empty());
    const std::string own = addChecklistItem(project, ChecklistTopic::workflow, "Own");
    ChecklistEntry changed = findChecklistLine(project, own)->entry;
    changed.text.clear();
    setChecklistEntry(project, changed);
    BOOST_TEST(project.checklists.size() == 1U);
    BOOST_TEST(removeEntity<ChecklistEntry>(project, own));
    BOOST_TEST(!findChecklistLine(project, own).has_value());
}

BOOST_AUTO_TEST_CASE(a_shipped_item_stays_in_its_list_whatever_the_document_says) {
    Project project = test::helpdesk();
    project.checklists = {{.id = {"flow_inside"}, .list = ChecklistTopic::ethics, .status = ItemStatus::done}};
    BOOST_TEST(readinessOf(project, ChecklistTopic::workflow, today).done == 1);
    BOOST_TEST(checklistLines(project, ChecklistTopic::ethics).size() == 7U);
}

BOOST_AUTO_TEST_CASE(two_thousand_own_items_are_all_counted) {
    Project project = test::helpdesk();
    for (int i = 0; i < 2000; ++i) addChecklistItem(project, ChecklistTopic::dataAndInfrastructure, "Item");
    BOOST_TEST(overallReadiness(project, today).applicable == 2046);
    BOOST_TEST(checklistLines(project, ChecklistTopic::dataAndInfrastructure).size() == 2006U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
