// The hash of an entry and what a chain that does not hold tells.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <limits>
#include <random>

#include "core/audit/chain.h"

namespace jupan {

static std::ostream& operator<<(std::ostream& out, const ChainFinding& finding) {
    return out << nameOf(finding.kind) << ' ' << finding.number << " (" << finding.count << ')';
}

namespace {

using enum ChainFinding::Kind;

ChangeHistory history(int count, unsigned seed = 1) {
    std::mt19937 random(seed);
    ChainHead head;
    ChangeHistory history;
    for (int i = 0; i < count; ++i) {
        const Change change{.action = static_cast<ChangeAction>(random() % 6),
                            .path = "kpi.k" + std::to_string(random() % 3),
                            .before = std::to_string(random() % 4),
                            .after = std::to_string(random() % 4)};
        const ChangeStamp stamp{"2026-01-01T00:00:" + std::to_string(10 + random() % 3) + "Z", "clerk"};
        for (ChangeEntry& entry : chained(head, stamp, {change})) history.entries.push_back(std::move(entry));
    }
    history.count = head.count;
    history.hash = head.hash;
    return history;
}

std::vector<ChainFinding> check(const ChangeHistory& history) {
    return verifyChain(history.entries, history.head());
}

void expect(const ChangeHistory& history, const std::vector<ChainFinding>& expected) {
    const auto found = check(history);
    BOOST_TEST(found.size() == expected.size());
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i)
        BOOST_TEST((found[i] == expected[i]), found[i] << ", expected " << expected[i]);
}

/// What a forger moves keeps its number as its place.
void number(ChangeHistory& history) {
    std::int64_t next = 0;
    for (ChangeEntry& entry : history.entries) entry.number = ++next;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(chain)

/// FIPS 180-4 examples as NIST publishes them (SHA256.pdf: one block, two blocks), and the empty message (NIST CAVP,
/// SHA256ShortMsg.rsp, Len = 0).
BOOST_AUTO_TEST_CASE(sha256_of_published_messages) {
    BOOST_TEST(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
               "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

/// Second calculation: Python's hashlib over the bytes that chain.h describes.
BOOST_AUTO_TEST_CASE(hash_of_an_entry_is_as_described) {
    ChangeEntry entry{.number = 1,
                      .time = "2026-11-22T16:25:46Z",
                      .who = "담당자",
                      .action = ChangeAction::edited,
                      .path = "kpi.handling.reduction",
                      .before = "0.4",
                      .after = "0.5"};
    const std::string first = entryHash("", entry);
    BOOST_TEST(first == "caab0af10b6465e1362ab9ac32c08e02ff01a28135aca1e36db96724dbaa5c31");
    BOOST_TEST(entryHash(first, entry) == "36f6bbec5238a9e3f7fefeb99084916a70faebc92a05d95c163768691984ceec");
    entry.number = 7;
    BOOST_TEST(entryHash("", entry) == first, "the number is no part of it");
}

BOOST_AUTO_TEST_CASE(texts_cannot_flow_into_each_other) {
    const ChangeEntry a{.who = "ab", .path = "c"}, b{.who = "a", .path = "bc"};
    BOOST_TEST(entryHash("", a) != entryHash("", b));
    const ChangeEntry c{.before = "1:x,", .after = ""}, d{.before = "", .after = "1:x,"};
    BOOST_TEST(entryHash("", c) != entryHash("", d));
}

BOOST_AUTO_TEST_CASE(an_untouched_chain_holds) {
    for (const int count : {0, 1, 2, 10, 200}) expect(history(count), {});
    // A chain goes on from its head, over several saves.
    ChangeHistory log = history(3);
    ChainHead head = log.head();
    for (ChangeEntry& entry : chained(head, {"t", "w"}, {{.path = "a"}, {.path = "b"}})) log.entries.push_back(entry);
    log.count = head.count;
    log.hash = head.hash;
    expect(log, {});
    BOOST_TEST(log.entries.back().number == 5);
}

BOOST_AUTO_TEST_CASE(an_edited_entry_is_found_in_each_of_its_parts) {
    const auto change = [](auto edit) {
        ChangeHistory log = history(10);
        edit(log.entries[4]);
        return log;
    };
    expect(change([](ChangeEntry& entry) { entry.time += "x"; }), {{changed, 5}});
    expect(change([](ChangeEntry& entry) { entry.who = "auditor"; }), {{changed, 5}});
    expect(change([](ChangeEntry& entry) { entry.action = static_cast<ChangeAction>((int(entry.action) + 1) % 6); }),
           {{changed, 5}});
    expect(change([](ChangeEntry& entry) { entry.path += "x"; }), {{changed, 5}});
    expect(change([](ChangeEntry& entry) { entry.before += "x"; }), {{changed, 5}});
    expect(change([](ChangeEntry& entry) { entry.after += "x"; }), {{changed, 5}});
    // With another hash the next one does not fit either.
    expect(change([](ChangeEntry& entry) { entry.hash[0] = entry.hash[0] == '0' ? '1' : '0'; }),
           {{changed, 5}, {changed, 6}});
}

BOOST_AUTO_TEST_CASE(an_entry_edited_with_a_new_hash_shows_at_the_next) {
    ChangeHistory log = history(10);
    log.entries[4].after = "9";
    log.entries[4].hash = entryHash(log.entries[3].hash, log.entries[4]);
    expect(log, {{changed, 6}});
    ChangeHistory last = history(10);
    last.entries[9].after = "9";
    last.entries[9].hash = entryHash(last.entries[8].hash, last.entries[9]);
    expect(last, {{changed, 10}});
}

BOOST_AUTO_TEST_CASE(removed_entries_are_missing_or_cut_off) {
    const auto without = [](std::ptrdiff_t from, std::ptrdiff_t to) {
        ChangeHistory log = history(10);
        log.entries.erase(log.entries.begin() + from - 1, log.entries.begin() + to);
        return log;
    };
    expect(without(5, 5), {{missing, 5}});
    expect(without(1, 1), {{missing, 1}});
    expect(without(3, 6), {{missing, 3, 4}});
    expect(without(10, 10), {{cutOff, 10}});
    expect(without(8, 10), {{cutOff, 8, 3}});
    expect(without(1, 10), {{cutOff, 1, 10}});
}

BOOST_AUTO_TEST_CASE(removed_entries_show_although_the_rest_was_numbered_anew) {
    ChangeHistory log = history(10);
    log.entries.erase(log.entries.begin() + 4);
    number(log);
    expect(log, {{missing, 5}});
    log = history(10);
    log.entries.erase(log.entries.begin(), log.entries.begin() + 3);
    number(log);
    expect(log, {{missing, 1, 3}});
}

BOOST_AUTO_TEST_CASE(reordered_entries_are_moved) {
    const auto swapped = [](std::size_t a, std::size_t b) {
        ChangeHistory log = history(10);
        std::swap(log.entries[a - 1], log.entries[b - 1]);
        number(log);
        return log;
    };
    expect(swapped(5, 6), {{moved, 5}, {moved, 6}});
    expect(swapped(2, 9), {{moved, 2}, {moved, 9}});
    expect(swapped(1, 2), {{moved, 1}, {moved, 2}});
    expect(swapped(9, 10), {{moved, 9}, {moved, 10}});
    expect(swapped(1, 10), {{moved, 1}, {moved, 10}});
    // Put at the end under a new number: its old place is empty, but nothing is missing.
    ChangeHistory log = history(10);
    log.entries[4].number = 11;
    std::rotate(log.entries.begin() + 4, log.entries.begin() + 5, log.entries.end());
    expect(log, {{moved, 11}});
    log = history(10);
    log.entries[9].number = 12;
    expect(log, {{moved, 12}});
}

BOOST_AUTO_TEST_CASE(what_the_program_did_not_write_is_found) {
    ChangeHistory log = history(10);
    ChainHead head = log.head();
    for (ChangeEntry& entry : chained(head, {"t", "w"}, {{.path = "a"}, {.path = "b"}})) log.entries.push_back(entry);
    expect(log, {{changed, 11, 2}});
    log = history(10);
    log.hash = sha256("x");
    expect(log, {{changed, 10}});
    log = history(10);
    log.count = 12;
    expect(log, {{cutOff, 11, 2}});
    log.count = 9;
    expect(log, {{changed, 10}});
}

/// The largest number, before and behind what belongs elsewhere.
BOOST_AUTO_TEST_CASE(numbers_at_their_limit_are_findings_too) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    ChangeHistory log = history(4);
    log.entries[3].number = largest;
    expect(log, {{moved, largest}});
    log.entries[3].number = 4;
    // The third, edited with a new hash, stands last of all, and the fourth follows it by its hash.
    std::swap(log.entries[2], log.entries[3]);
    log.entries[3].number = largest;
    log.entries[3].after += "x";
    log.entries[2].number = 3;
    log.entries[3].hash = entryHash("", log.entries[3]);
    BOOST_TEST(!check(log).empty());
    ChangeEntry& orphan = log.entries[3];
    orphan.hash = sha256("nowhere");
    log.entries[2].hash = entryHash(orphan.hash, log.entries[2]);
    BOOST_TEST(!check(log).empty());
    log.count = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST(!check(log).empty());
}

/// Random edits of random logs: nothing but an untouched log is without findings.
BOOST_AUTO_TEST_CASE(no_edit_goes_unnoticed) {
    std::mt19937 random(20261122);
    for (unsigned trial = 0; trial < 3000; ++trial) {
        const int count = 1 + static_cast<int>(random() % 30);
        const ChangeHistory whole = history(count, trial);
        ChangeHistory log = whole;
        const std::size_t a = random() % log.entries.size(), b = random() % log.entries.size();
        switch (random() % 5) {
            case 0:
                log.entries[a].after += "x";
                break;
            case 1:
                log.entries.erase(log.entries.begin() + static_cast<std::ptrdiff_t>(a));
                break;
            case 2:
                log.entries.erase(log.entries.begin() + static_cast<std::ptrdiff_t>(a));
                number(log);
                break;
            case 3:
                std::swap(log.entries[a], log.entries[b]);
                number(log);
                break;
            default: {
                const ChangeEntry entry = log.entries[a];
                log.entries.erase(log.entries.begin() + static_cast<std::ptrdiff_t>(a));
                log.entries.insert(log.entries.begin() + static_cast<std::ptrdiff_t>(b % (log.entries.size() + 1)),
                                   entry);
                number(log);
            }
        }
        BOOST_TEST(check(log).empty() == (log == whole), "trial " << trial);
    }
}

BOOST_AUTO_TEST_CASE(a_log_turned_around_ends_in_bounded_time) {
    ChangeHistory log = history(5000);
    std::ranges::reverse(log.entries);
    number(log);
    BOOST_TEST(check(log).size() == mostChainFindings);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
