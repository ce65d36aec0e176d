#include "tests/storage/random_project.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "core/project/inputs.h"
#include "core/project/visit.h"
#include "tests/storage/random_budget.h"

namespace jupan::test {
namespace {

const std::array<std::string, 12> texts{"",
                                        "고객 지원 자동화",
                                        "دعم العملاء \u202Eabc",
                                        "😀👩‍👩‍👧‍👦 e\u0301",
                                        "'); DROP TABLE \"kpis\";--",
                                        "tab\tline\nreturn\r\x01\x1f\x7f",
                                        std::string("nul\0inside", 10),
                                        "%s %1 ?1 :x @y $z",
                                        std::string(10'000, 'x'),
                                        "NULL",
                                        "1e999",
                                        "\uFEFF \u00A0"};
const std::array<std::string, 3> currencies{"KRW", "USD", "EUR"};

bool knownUnit(const Project& project, const std::string& id) {
    return std::any_of(project.workUnits.begin(), project.workUnits.end(),
                       [&](const WorkUnit& unit) { return unit.id.text == id; });
}

/// Lists that only core/project's own functions change, together.
template <class M>
concept PartOfBudget = std::same_as<M, std::vector<BudgetLine>> || std::same_as<M, std::vector<BudgetVersion>> ||
    std::same_as<M, std::vector<Reallocation>>;

template <class M>
concept RandomList = IsVector<M>::value && !std::same_as<M, std::vector<Correlation>> && !PartOfBudget<M>;

/// Of several entries that say the same the first stays.
template <class T, class KeyOf>
void keepOnce(std::vector<T>& list, KeyOf keyOf) {
    std::set<decltype(keyOf(list.front()))> seen;
    std::erase_if(list, [&](const T& each) { return !seen.insert(keyOf(each)).second; });
}

}  // namespace

/// Half simple, half numbers whose last bits matter.
double RandomProjects::number(Range range) {
    const RangeBounds bounds = boundsOf(range);
    const double low = std::max(bounds.low, range == Range::aboveMinusOne ? -0.999 : -1e12);
    const double high = std::min(bounds.high, chance(0.1) ? 1e300 : 1e9);
    const double share = std::uniform_real_distribution<double>(0, 1)(random_);
    if (chance(0.3)) return clampTo(range, std::round(low + share * std::min(high - low, 100.0)));
    if (chance(0.1)) return clampTo(range, 4.9e-324);
    return clampTo(range, low + share * (high - low));
}

int RandomProjects::integer(Range range) {
    const RangeBounds bounds = boundsOf(range);
    const int low = static_cast<int>(std::max(bounds.low, range == Range::positive ? 1.0 : 0.0));
    return low + below(static_cast<int>(std::min(bounds.high - low, 120.0)) + 1);
}

Uncertain RandomProjects::uncertain(Range range) {
    std::array<double, 3> ends{number(range), number(range), number(range)};
    std::sort(ends.begin(), ends.end());
    Uncertain result{ends[1]};
    const auto distribution = static_cast<Distribution>(below(5));
    const bool possible = ends[0] < ends[2] && (distribution != Distribution::lognormal || ends[0] > 0);
    if (possible && chance(0.5)) result.spread = Spread{ends[0], ends[2], distribution};
    return result;
}

Date RandomProjects::date() {
    return addDays(Date{std::chrono::year(1), std::chrono::January, std::chrono::day(1)}, below(3'652'059));
}

/// Up to 10^9, with as many digits as a Decimal has, or as few as a price.
Decimal RandomProjects::decimal(Range range) {
    const int digits = chance(0.3) ? Decimal::fractionDigits : below(7);
    std::int64_t count = 1 + static_cast<std::int64_t>(below(1'000'000'000)) * (chance(0.5) ? 1 : 1'000'003);
    if (range == Range::any && chance(0.3)) count = -count;
    return Decimal::fromMinorUnits(count % 1'000'000'000'000, digits);
}

std::string RandomProjects::text() {
    return texts[static_cast<std::size_t>(below(static_cast<int>(texts.size())))];
}

std::string RandomProjects::currency() {
    return currencies[static_cast<std::size_t>(below(3))];
}

std::string RandomProjects::newId() {
    return (chance(0.5) ? "id-" : "x_") + std::to_string(++ids_);
}

template <class T>
void RandomProjects::addTo(std::vector<T>& list, Project& project) {
    T entity;
    if constexpr (Identified<T>) entity.id.text = newId();
    fill(entity);
    list.insert(list.begin() + below(static_cast<int>(list.size()) + 1), std::move(entity));
    complete(project);
}

void RandomProjects::completeWorkload(Workload& load, const Project& project) {
    if (load.requestsPerMonth.has_value() == load.requestsPerItem.has_value()) {
        load.requestsPerMonth = uncertain(Range::nonNegative);
        load.requestsPerItem.reset();
    }
    if (load.requestsPerItem && !load.workUnit) load.workUnit = {project.workUnits.front().id.text};
    std::set<std::string> models;
    for (const Model& model : project.models) models.insert(model.id.text);
    bool known = !load.stages.empty();
    for (const Stage& stage : load.stages)
        for (const MixShare& part : stage.mix) known = known && models.contains(part.model.text);
    if (known) return;
    load.stages.clear();
    for (int month = 1; month <= 1 + below(30); month += 1 + below(12)) {
        Stage stage{month, {}};
        const auto model = [&] {
            return project.models[static_cast<std::size_t>(below(static_cast<int>(project.models.size())))].id.text;
        };
        const double share = std::uniform_real_distribution<double>(0, 1)(random_);
        stage.mix = {{{model()}, share}, {{model()}, 1 - share}};
        load.stages.push_back(std::move(stage));
    }
}

/// Scenarios, correlations, provenance and measurements: what speaks about inputs by path.
void RandomProjects::speakAbout(Project& project) {
    std::set<std::string> paths, uncertainPaths;
    Project copy = project;
    for (const NumberField& field : numberFields(copy)) paths.insert(field.path);
    std::vector<UncertainInput> inputs = uncertainInputs(project);
    for (const UncertainInput& input : inputs) uncertainPaths.insert(input.path);

    for (Scenario& scenario : project.scenarios) {
        std::erase_if(scenario.overrides, [&](const auto& entry) { return !uncertainPaths.contains(entry.first); });
        if (!inputs.empty() && chance(0.5)) {
            const auto& input = inputs[static_cast<std::size_t>(below(static_cast<int>(inputs.size())))];
            scenario.overrides[input.path] = number(input.range);
        }
    }
    std::erase_if(project.correlations, [&](const Correlation& each) {
        return !uncertainPaths.contains(each.a) || !uncertainPaths.contains(each.b);
    });
    for (std::size_t i = 1; i < inputs.size() && project.correlations.size() < 3; ++i) {
        const Correlation pair{inputs[i - 1].path, inputs[i].path, number(Range::correlation)};
        const bool there = std::any_of(project.correlations.begin(), project.correlations.end(), [&](const auto& old) {
            return std::minmax(old.a, old.b) == std::minmax(pair.a, pair.b);
        });
        if (!there && chance(0.3)) project.correlations.push_back(pair);
    }
    std::erase_if(project.provenance, [&](const auto& entry) { return !paths.contains(entry.first); });
    for (const std::string& path : paths)
        if (chance(0.05)) fill(project.provenance[path]);
    std::erase_if(project.measurements, [&](const auto& entry) { return !paths.contains(entry.first); });
    for (const std::string& path : paths)
        if (chance(0.05)) fill(project.measurements[path]);
}

/// Ladders and billings of scenarios, and what token samples belong to.
void RandomProjects::completePlanChanges(Project& project) {
    const auto there = [](const auto& list, const std::string& id) {
        return std::any_of(list.begin(), list.end(), [&](const auto& each) { return each.id.text == id; });
    };
    for (Scenario& scenario : project.scenarios) {
        scenario.ladders.clear();
        scenario.billings.clear();
        for (const Workload& load : project.workloads)
            if (chance(0.3)) scenario.ladders.push_back({{load.id.text}, load.stages});
        for (const Seat& seat : project.seats)
            if (chance(0.3)) scenario.billings.push_back({{seat.id.text}, static_cast<Billing>(below(2))});
    }
    for (TokenSample& sample : project.tokenSamples) {
        if (sample.workload && !there(project.workloads, sample.workload->text)) sample.workload.reset();
        if (!project.workloads.empty() && chance(0.5)) sample.workload = {project.workloads.front().id.text};
    }
}

/// What may stand there once, and columns, which are no fields.
void RandomProjects::completeFinOps(FinOps& finops) {
    keepOnce(finops.rates, [](const ExchangeRate& r) { return std::pair(r.currency, r.date); });
    keepOnce(finops.thresholds, [](const AlertThreshold& t) { return t; });
    keepOnce(finops.alerts, [](const Alert& a) { return a.subject; });
    keepOnce(finops.benefits, [](const MeasuredBenefit& b) { return std::pair(b.kpi, b.month); });
    keepOnce(finops.itemCounts, [](const ItemCount& c) { return std::pair(c.workUnit, c.month); });
    keepOnce(finops.mappings, [](const SavedMapping& m) { return m.name; });
    for (SavedMapping& mapping : finops.mappings)
        if (mapping.columns.empty()) mapping.columns = {{"date", text()}, {"amount", "금액"}};
}

/// Sets what depends on other entities, so that the project is valid.
void RandomProjects::complete(Project& project) {
    project.settings.currency = {"KRW"};
    for (const char* currency : {"USD", "EUR"}) project.settings.fx.try_emplace(currency, uncertain(Range::positive));
    if (project.workUnits.empty()) return addTo(project.workUnits, project);
    if (project.models.empty()) return addTo(project.models, project);
    const auto unit = [&] {
        return Reference<EntityKind::workUnit>{
            project.workUnits[static_cast<std::size_t>(below(static_cast<int>(project.workUnits.size())))].id.text};
    };
    const auto repair = [&](auto& reference) {
        if (reference && !knownUnit(project, reference->text)) reference = unit();
    };
    const auto order = [](int start, std::optional<int>& end) {
        if (end && *end < start) end = start;
    };
    for (Kpi& kpi : project.kpis) {
        repair(kpi.workUnit);
        if (!kpi.workUnit && (kpi.kind == KpiKind::timeSaving || kpi.kind == KpiKind::quality)) kpi.workUnit = unit();
        order(kpi.adoption.startMonth, kpi.adoption.endMonth);
    }
    for (Workload& load : project.workloads) {
        repair(load.workUnit);
        order(load.adoption.startMonth, load.adoption.endMonth);
        completeWorkload(load, project);
    }
    for (Seat& seat : project.seats) order(seat.startMonth, seat.endMonth);
    completePlanChanges(project);
    for (Cost& cost : project.costs) {
        repair(cost.workUnit);
        order(cost.startMonth.value_or(1), cost.endMonth);
    }
    for (Model& model : project.models)
        for (std::size_t i = model.priceHistory.size(); i < 2 && chance(0.5); ++i) {
            fill(model.priceHistory.emplace_back());
            model.priceHistory.back().from = "202" + std::to_string(i) + "-02-28";
        }
    completeFinOps(project.finops);
    completeGovernance(project);
    completeReport(project);
    speakAbout(project);
}

Project RandomProjects::project(int most) {
    Project project;
    auto add = [&]<class M>(const FieldInfo&, M& section) {
        if constexpr (Described<M>) fill(section);
        if constexpr (RandomList<M>)
            for (int count = below(most + 1); count > 0; --count) addTo(section, project);
    };
    describe(add, project);
    for (int steps = below(most + 1); steps > 0; --steps) project.finops.budget = editedBudget(project.finops.budget);
    complete(project);
    return project;
}

template <class T>
void RandomProjects::editList(std::vector<T>& list, Project& project) {
    if (list.empty() || chance(0.2)) return addTo(list, project);
    T& one = list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    switch (below(4)) {
        case 0:
            list.erase(list.begin() + (&one - list.data()));
            break;
        case 1:
            std::shuffle(list.begin(), list.end(), random_);
            break;
        case 2:
            if constexpr (Identified<T>) one.id.text = newId();
            break;
        default: {
            T other{};
            if constexpr (Identified<T>) other.id = one.id;
            one = std::move(other);
            fill(one);
        }
    }
    complete(project);
}

Project RandomProjects::edited(Project project) {
    auto edit = [&]<class M>(const FieldInfo&, M& section) {
        if constexpr (Described<M>) {
            if (chance(0.3)) fill(section);
        } else if constexpr (RandomList<M>) {
            if (chance(0.3)) editList(section, project);
        }
    };
    describe(edit, project);
    if (chance(0.3)) project.finops.budget = editedBudget(project.finops.budget);
    complete(project);
    return project;
}

BudgetBook RandomProjects::editedBudget(const BudgetBook& book) {
    return RandomBudget(random_).edited(book);
}

}  // namespace jupan::test
