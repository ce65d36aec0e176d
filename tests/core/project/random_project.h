// Valid projects at random, with every kind of entity, for the properties that must hold of any project.
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "core/project/inputs.h"
#include "core/project/project.h"

namespace jupan::test {

/// One random project per seed: same seed, same project (on one standard library).
class RandomProject {
public:
    explicit RandomProject(unsigned seed) : random_(seed) {}

    Project make() {
        Project project;
        fillSettings(project.settings);
        for (int i = 0, n = below(3) + 1; i < n; ++i) project.models.push_back(model(i));
        for (int i = 0, n = below(4); i < n; ++i) project.workUnits.push_back(workUnit(i));
        for (int i = 0, n = below(9); i < n; ++i) project.kpis.push_back(kpi(project, i));
        for (int i = 0, n = below(4); i < n; ++i) project.workloads.push_back(workload(project, i));
        for (int i = 0, n = below(3); i < n; ++i) project.seats.push_back(seat(i));
        for (int i = 0, n = below(6); i < n; ++i) project.costs.push_back(cost(project, i));
        addNotes(project);
        addPlanChanges(project);
        addMeasurements(project);
        addDataSources(project);
        return project;
    }

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(random_); }
    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
    double between(double low, double high) { return std::uniform_real_distribution<double>(low, high)(random_); }
    bool oneIn(int n) { return below(n) == 0; }
    template <NamedEnum E>
    E any() {
        return static_cast<E>(below(static_cast<int>(EnumNames<E>::names.size())));
    }
    template <class T>
    std::optional<T> perhaps(T value) {
        return oneIn(2) ? std::optional<T>(value) : std::nullopt;
    }

    std::string text() {
        static const std::vector<std::string> texts{"plain",
                                                    "",
                                                    "상담 자동화",
                                                    "line\nbreak\ttab\x01\x1f",
                                                    "\"quoted\" \\ /",
                                                    "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE"
                                                    "abc",
                                                    "\xF0\x9F\x98\x80\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB",
                                                    std::string(10000, 'x'),
                                                    std::string("nul\0nul", 7),
                                                    "\xEF\xBF\xBF"};
        return texts[static_cast<std::size_t>(oneIn(3) ? below(static_cast<int>(texts.size())) : 0)];
    }
    std::string id(const char* stem, int index) { return stem + std::to_string(index); }

    /// A number in [low, high], half of the time with bounds; those of normal may pass the field's range.
    Uncertain uncertain(double low, double high) {
        const double value = between(low, high);
        if (oneIn(2)) return value;
        Spread spread{value * between(0.3, 1.0), value + (high - value) * between(0.01, 1.0), any<Distribution>()};
        if (spread.distribution == Distribution::normal && oneIn(2)) {
            spread.low = value - (high - low);
            spread.high = value + (high - low);
        }
        if (spread.distribution == Distribution::lognormal) spread.low = std::max(spread.low, high * 1e-6);
        if (!(spread.low < spread.high)) return value;
        return {value, spread};
    }
    Uncertain share() { return uncertain(0, 1); }

    void fillSettings(Settings& settings) {
        settings.name = text();
        settings.client = text();
        settings.industry = text();
        settings.start = {between(1990, 2100), between(1, 12)};
        settings.horizonMonths = oneIn(5) ? between(12, 120) : between(12, 48);
        settings.discountRate = oneIn(4) ? 0 : between(-0.3, 0.6);
        settings.discounting = any<Discounting>();
        settings.fiscalYearStart = between(1, 12);
        settings.contingency = oneIn(2) ? 0 : between(0.0, 0.5);
        settings.financeRate = perhaps(between(-0.1, 0.3));
        settings.reinvestRate = perhaps(between(-0.1, 0.3));
        settings.fx = {{"USD", uncertain(900, 1800)}, {"EUR", uncertain(1000, 2000)}};
    }

    Currency currency() {
        static const std::vector<std::string> codes{"KRW", "USD", "EUR"};
        return {codes[static_cast<std::size_t>(below(3))]};
    }

    Price price() {
        Price price{.input = between(0.05, 10.0), .output = between(0.1, 50.0)};
        price.cachedInput = perhaps(price.input / 10);
        price.batchInput = perhaps(price.input * 0.4);
        price.batchOutput = perhaps(price.output * 0.6);
        if (oneIn(3)) price.longContext = LongContext{between(500.0, 3000.0), price.input * 2, price.output * 1.5};
        return price;
    }
    Model model(int index) {
        Model model{.id = {id("m", index)}, .name = text(), .currency = currency(), .price = price()};
        for (int i = 0, n = below(3); i < n; ++i)
            model.priceHistory.push_back({"2025-0" + std::to_string(i + 1) + "-28", price()});
        return model;
    }

    WorkUnit workUnit(int index) {
        return {.id = {id("unit-", index)},
                .name = text(),
                .department = text(),
                .volumePerMonth = oneIn(8) ? Uncertain(0) : uncertain(10, 5000),
                .minutesPerItem = uncertain(0, 60),
                .hourlyCost = uncertain(10000, 50000),
                .volumeGrowth = oneIn(2) ? 0 : between(-0.3, 0.5),
                .effort = between(1, 5),
                .risk = between(1, 5)};
    }
    std::optional<Reference<EntityKind::workUnit>> unitOf(const Project& project) {
        if (project.workUnits.empty()) return std::nullopt;
        const auto index = static_cast<std::size_t>(below(static_cast<int>(project.workUnits.size())));
        return Reference<EntityKind::workUnit>{project.workUnits[index].id.text};
    }

    Adoption adoption() {
        if (oneIn(3)) return {};
        Adoption adoption{
            .startMonth = between(1, 30), .rampMonths = between(0, 12), .shape = any<RampShape>(), .ceiling = share()};
        if (oneIn(3)) adoption.endMonth = between(adoption.startMonth, 120);
        return adoption;
    }

    Kpi kpi(const Project& project, int index) {
        Kpi kpi{.id = {id("k", index)},
                .name = text(),
                .workUnit = unitOf(project),
                .axis = any<Axis>(),
                .kind = any<KpiKind>()};
        if (!kpi.workUnit && (kpi.kind == KpiKind::timeSaving || kpi.kind == KpiKind::quality))
            kpi.kind = KpiKind::amount;
        if (kpi.kind == KpiKind::amount && oneIn(2)) kpi.workUnit.reset();
        fillOwnFields(kpi);
        kpi.attribution = oneIn(2) ? 1 : between(0.0, 1.0);
        kpi.confidence = share();
        kpi.growth = oneIn(2) ? 0 : between(-0.5, 0.5);
        kpi.lane = perhaps(any<Lane>());
        kpi.adoption = adoption();
        kpi.dataPoint = text();
        kpi.owner = text();
        kpi.measuredEvery = text();
        return kpi;
    }
    void fillOwnFields(Kpi& kpi) {
        auto fill = [&]<class T>(const FieldInfo& field, T& member) {
            if constexpr (std::same_as<T, std::optional<Uncertain>>) {
                if (!hasField(kpi, field) || (!field.required && oneIn(2))) return;
                member = field.range == Range::share ? share() : uncertain(0, 5e6);
            }
        };
        describe(fill, kpi);
        if (kpi.uplift) kpi.uplift = uncertain(0, 1.5);
    }

    Stage stage(const Project& project, int fromMonth) {
        Stage stage{.fromMonth = fromMonth};
        double left = 1;
        for (std::size_t i = 0; i < project.models.size(); ++i) {
            const double part = i + 1 == project.models.size() ? left : left * between(0.0, 1.0);
            stage.mix.push_back({{project.models[i].id.text}, part});
            left -= part;
        }
        return stage;
    }
    std::vector<Stage> ladder(const Project& project) {
        std::vector<Stage> stages;
        int month = 1;
        for (int i = 0, n = between(1, 3); i < n; ++i, month += between(1, 20)) stages.push_back(stage(project, month));
        return stages;
    }
    Workload workload(const Project& project, int index) {
        Workload load{
            .id = {id("load", index)}, .name = text(), .category = any<Category>(), .workUnit = unitOf(project)};
        if (load.workUnit && oneIn(2))
            load.requestsPerItem = uncertain(0, 6);
        else
            load.requestsPerMonth = uncertain(0, 1e5);
        load.growth = oneIn(2) ? 0 : between(-0.5, 1.0);
        load.inputTokens = uncertain(0, 4000);
        load.outputTokens = uncertain(0, 2000);
        load.cachedShare = share();
        load.batchShare = share();
        load.retryRate = uncertain(0, 0.5);
        load.priceChange = uncertain(-0.5, 0.3);
        if (load.priceChange.spread && load.priceChange.spread->distribution == Distribution::lognormal)
            load.priceChange.spread.reset();
        if (load.priceChange.spread && !(load.priceChange.spread->low <= load.priceChange.value))
            load.priceChange.spread.reset();
        load.taxRate = oneIn(2) ? 0 : 0.1;
        load.adoption = adoption();
        load.stages = ladder(project);
        return load;
    }

    Seat seat(int index) {
        Seat seat{.id = {id("seat", index)},
                  .name = text(),
                  .category = any<Category>(),
                  .seats = uncertain(0, 200),
                  .pricePerMonth = uncertain(0, 60),
                  .currency = perhaps(currency()),
                  .billing = any<Billing>(),
                  .startMonth = between(1, 40)};
        if (oneIn(2)) seat.endMonth = between(seat.startMonth, 120);
        seat.rampMonths = oneIn(2) ? 0 : between(0, 24);
        seat.escalation = oneIn(2) ? 0 : between(-0.2, 0.3);
        return seat;
    }

    Cost cost(const Project& project, int index) {
        Cost cost{.id = {id("cost_", index)},
                  .name = text(),
                  .kind = any<CostKind>(),
                  .category = any<Category>(),
                  .currency = perhaps(currency()),
                  .workUnit = unitOf(project)};
        if (cost.kind == CostKind::labor) {
            cost.fte = uncertain(0, 5);
            cost.monthlyCost = uncertain(0, 5000);
        } else {
            cost.amount = uncertain(0, 1e5);
        }
        if (cost.kind == CostKind::oneTime) {
            cost.month = perhaps(between(0, 60));
            return cost;
        }
        cost.startMonth = perhaps(between(1, 40));
        if (oneIn(2)) cost.endMonth = between(cost.startMonth.value_or(1), 120);
        cost.escalation = perhaps(between(-0.2, 0.3));
        return cost;
    }

    /// Provenance, scenarios and a correlation, which speak of the rest by path.
    void addNotes(Project& project) {
        const std::vector<UncertainInput> inputs = uncertainInputs(project);
        for (const UncertainInput& input : inputs)
            if (oneIn(2)) project.provenance[input.path] = {any<Source>(), text(), text()};
        for (int i = 0, n = below(4); i < n; ++i) {
            Scenario scenario{.id = {id("s", i)}, .name = text(), .mode = any<ScenarioMode>()};
            for (const UncertainInput& input : inputs)
                if (oneIn(6)) scenario.overrides[input.path] = between(input.low, input.high);
            if (oneIn(3)) scenario.overrides["project.discount_rate"] = between(-0.1, 0.4);
            scenario.benefitFactor = oneIn(2) ? 1 : between(0.0, 2.0);
            scenario.costFactor = oneIn(2) ? 1 : between(0.0, 2.0);
            project.scenarios.push_back(std::move(scenario));
        }
        if (inputs.size() >= 2) project.correlations.push_back({inputs[0].path, inputs[1].path, between(-1.0, 1.0)});
    }

    /// Ladders and billings of scenarios, what models say of their origin, texts that were counted.
    void addPlanChanges(Project& project) {
        for (Scenario& scenario : project.scenarios) {
            for (const Workload& load : project.workloads)
                if (oneIn(3)) scenario.ladders.push_back({{load.id.text}, ladder(project)});
            for (const Seat& seat : project.seats)
                if (oneIn(3)) scenario.billings.push_back({{seat.id.text}, any<Billing>()});
        }
        for (Model& model : project.models) {
            if (oneIn(3)) model.catalogue = "gpt-5.4";
            model.tokenizer = perhaps(any<TokenEncoding>());
        }
        for (int i = 0, n = below(3); i < n; ++i) {
            project.tokenSamples.push_back({.id = {id("sample", i)}, .name = text(), .systemPrompt = text()});
            if (!project.workloads.empty() && oneIn(2))
                project.tokenSamples.back().workload = {{project.workloads[0].id.text}};
        }
    }

    /// What measuring the uncertain inputs would cost, and whether the pilot does it; also of a number that is certain.
    void addMeasurements(Project& project) {
        for (const UncertainInput& input : uncertainInputs(project))
            if (oneIn(3)) project.measurements[input.path] = {perhaps(between(0.0, 1e7)), oneIn(2)};
        if (oneIn(3)) project.measurements["project.discount_rate"] = {0.0, oneIn(2)};
    }

    void addDataSources(Project& project) {
        for (int i = 0, n = below(4); i < n; ++i) {
            DataSource source{.id = {id("source", i)}, .name = text(), .accuracy = perhaps(between(0.0, 100.0))};
            source.timeliness = perhaps(between(0.0, 100.0));
            source.weights.accuracy = between(0.0, 3.0);
            for (const WorkUnit& unit : project.workUnits)
                if (oneIn(2)) source.workUnits.push_back(unit.id.text);
            project.dataSources.push_back(std::move(source));
        }
        project.dataQuality = {.enabled = oneIn(2), .floor = between(0.0, 1.0)};
    }

    std::mt19937 random_;
};

inline Project randomProject(unsigned seed) {
    return RandomProject(seed).make();
}

}  // namespace jupan::test
