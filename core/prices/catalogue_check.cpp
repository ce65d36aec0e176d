#include "core/prices/catalogue_check.h"

#include <algorithm>
#include <set>

#include "core/project/validate_fields.h"

namespace jupan {
namespace {

constexpr std::string_view idCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/:@-";
constexpr std::size_t longestId = 100;

/// HH:MM, 00:00 to 24:00.
bool isHour(std::string_view text) {
    const auto digit = [text](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return false;
    return text == "24:00" || (text.substr(0, 2) < "24" && text.substr(3) < "60");
}

class Checker {
public:
    explicit Checker(std::string_view today) : today_(today) {}

    Problems problems;

    [[nodiscard]] bool full() const { return problems.size() >= catalogueProblemLimit; }

    void check(const CatalogueModel& model, const std::string& path) {
        checkEntry(model, path);
        std::set<std::string_view> days;
        for (std::size_t i = 0; i < model.prices.size() && !full(); ++i) {
            const std::string& from = model.prices[i].from;
            const std::string where = indexedPath(path + ".prices", i) + ".from";
            checkDay(from, where);
            if (!days.insert(from).second)
                problems.push_back({.code = ProblemCode::duplicatePeriod, .path = where, .value = from});
        }
        for (std::size_t i = 0; i < model.hours.size() && !full(); ++i) {
            const std::string where = indexedPath(path + ".hours", i);
            checkHour(model.hours[i].fromUtc, where + ".from_utc");
            checkHour(model.hours[i].toUtc, where + ".to_utc");
        }
    }

    void check(const SeatOffer& offer, const std::string& path) {
        checkEntry(offer, path);
        checkDay(offer.from, path + ".from");
    }

private:
    template <class Entry>
    void checkEntry(const Entry& entry, const std::string& path) {
        if (!isCatalogueId(entry.id))
            problems.push_back({.code = ProblemCode::unknownChoice,
                                .path = path + ".id",
                                .value = entry.id,
                                .detail = "1-100: a-z A-Z 0-9 . _ / : @ -"});
        checkFields(problems, path, entry);
        checkPastDay(entry.readOn, path + ".read_on");
        if (entry.readOn.empty()) problems.push_back({.code = ProblemCode::missingField, .path = path + ".read_on"});
        for (std::size_t i = 0; i < entry.sources.size() && !full(); ++i)
            checkPastDay(entry.sources[i].published, indexedPath(path + ".sources", i) + ".published");
    }

    /// An empty day is one that is not known.
    bool checkDay(const std::string& day, const std::string& path) {
        if (day.empty() || isIsoDate(day)) return true;
        problems.push_back({.code = ProblemCode::badDate, .path = path, .value = day});
        return false;
    }

    void checkPastDay(const std::string& day, const std::string& path) {
        if (checkDay(day, path) && day > today_)
            problems.push_back(
                {.code = ProblemCode::futureDate, .path = path, .value = day, .detail = std::string(today_)});
    }

    void checkHour(const std::string& hour, const std::string& path) {
        if (!isHour(hour))
            problems.push_back(
                {.code = ProblemCode::unknownChoice, .path = path, .value = hour, .detail = "HH:MM, 00:00-24:00"});
    }

    std::string_view today_;
};

template <class Entry>
void checkList(Checker& checker, const std::vector<Entry>& list, std::string_view name) {
    std::set<std::string_view> ids;
    for (std::size_t i = 0; i < list.size() && !checker.full(); ++i) {
        const std::string path = catalogueEntryPath(name, list[i].id, i);
        checker.check(list[i], path);
        if (isCatalogueId(list[i].id) && !ids.insert(list[i].id).second)
            checker.problems.push_back(
                {.code = ProblemCode::duplicateId, .path = indexedPath(name, i) + ".id", .value = list[i].id});
    }
}

}  // namespace

bool isCatalogueId(std::string_view id) {
    return !id.empty() && id.size() <= longestId && id.find_first_not_of(idCharacters) == std::string_view::npos;
}

std::string catalogueEntryPath(std::string_view list, std::string_view id, std::size_t index) {
    if (!isCatalogueId(id)) return indexedPath(list, index);
    return std::string(list) + "[" + std::string(id) + "]";
}

Problems checkCatalogue(const PriceCatalogue& catalogue, std::string_view today) {
    Checker checker(today);
    checkList(checker, catalogue.models, "models");
    checkList(checker, catalogue.seats, "seats");
    return std::move(checker.problems);
}

void sortPeriods(PriceCatalogue& catalogue) {
    for (CatalogueModel& model : catalogue.models)
        std::stable_sort(model.prices.begin(), model.prices.end(),
                         [](const CataloguePrice& a, const CataloguePrice& b) { return a.from < b.from; });
}

Problems checkCatalogueText(std::string_view text) {
    if (text.size() > catalogueLimitMebibytes << 20)
        return {{.code = ProblemCode::fileTooLarge, .path = {}, .detail = std::to_string(catalogueLimitMebibytes)}};
    std::size_t position = 0;
    if (!isUtf8(text, position))
        return {{.code = ProblemCode::notUtf8, .path = {}, .detail = std::to_string(position)}};
    return {};
}

}  // namespace jupan
