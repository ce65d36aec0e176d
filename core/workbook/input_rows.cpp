#include "core/workbook/input_rows.h"

#include <algorithm>

#include "core/project/visit.h"
#include "core/workbook/choice_words.h"
#include "core/workbook/field_words.h"

namespace jupan::workbook {
namespace {

constexpr std::string_view separator = " · ";

/// Reads any number member.
struct NumberReader {
    InputRow& row;
    void operator()(double number) const { row.value = number; }
    void operator()(int number) const {
        row.value = number;
        row.integer = true;
    }
    void operator()(const Uncertain& number) const {
        row.value = number.value;
        row.spread = number.spread;
        row.mayBeUncertain = true;
    }
    template <class T>
    void operator()(const std::optional<T>& number) const {
        (*this)(number.value_or(T{}));
        if (!number) row.value.reset();
    }
};

/// The rows of one described struct under a path.
class RowCollector {
public:
    RowCollector(std::vector<InputRow>& out, WorkbookLanguage language, std::string path, std::string_view entity,
                 std::string_view kind = {})
        : out_(out), language_(language), path_(std::move(path)), entity_(entity), kind_(kind) {}

    template <class T>
    void operator()(const FieldInfo& info, const T& member) {
        if constexpr (NumberMember<T>) {
            addNumber(info, member);
        } else if constexpr (std::same_as<T, RampShape> || std::same_as<T, Discounting>) {
            addChoice(info, member).overridable = false;
        } else if constexpr (std::same_as<T, Billing>) {
            addChoice(info, member);
        } else if constexpr (std::same_as<T, std::map<std::string, Uncertain>>) {
            for (const auto& [currency, rate] : member) {
                addNumber(info, rate);
                out_.back().path = "fx." + currency;
                out_.back().label += " (" + currency + ")";
            }
        } else if constexpr (std::same_as<T, Adoption> || std::same_as<T, LongContext>) {
            RowCollector nested(out_, language_, pathOf(info), std::same_as<T, Adoption> ? "adoption" : "long_context");
            describe(nested, member);
        } else if constexpr (std::same_as<T, std::optional<LongContext>>) {
            if (member) (*this)(info, *member);
        }
    }

    /// The lane in force, which depends on the kind where none is chosen.
    void addLane(const Kpi& kpi) { addChoice({.name = "lane"}, laneOf(kpi)).overridable = false; }

private:
    std::string pathOf(const FieldInfo& info) const { return path_ + "." + std::string(info.name); }
    std::string labelOf(const FieldInfo& info) const {
        return std::string(inLanguage(fieldWords(entity_, info.name, kind_), language_));
    }

    template <class T>
    void addNumber(const FieldInfo& info, const T& member) {
        InputRow row{.path = pathOf(info),
                     .label = labelOf(info),
                     .unit = info.unit,
                     .range = info.range,
                     .otherwise = info.defaultValue};
        NumberReader{row}(member);
        // Of the two ways to count requests a workload has one; the other is no input.
        const bool otherForm = !row.value && info.name.starts_with("requests_per_");
        if (!otherForm) out_.push_back(std::move(row));
    }

    template <NamedEnum E>
    InputRow& addChoice(const FieldInfo& info, E chosen) {
        out_.push_back({.path = pathOf(info),
                        .label = labelOf(info),
                        .value = static_cast<double>(chosen),
                        .choices = allChoices<E>()});
        return out_.back();
    }

    std::vector<InputRow>& out_;
    WorkbookLanguage language_;
    std::string path_;
    std::string_view entity_;
    std::string_view kind_;
};

class Blocks {
public:
    Blocks(const Project& project, WorkbookLanguage language) : project_(project), language_(language) {}

    std::vector<InputBlock> all() {
        addFactors();
        addProject();
        for (const Model& model : project_.models)
            add(model, {"모델", "Model"}, {}, model.currency.code, {model.currency.code});
        for (const WorkUnit& unit : project_.workUnits)
            add(unit, {"작업 단위", "Work unit"}, {}, projectCurrency(), {unit.department});
        for (const Kpi& kpi : project_.kpis) addKpi(kpi);
        for (const Workload& load : project_.workloads)
            add(load, {"토큰 작업", "Token workload"}, {}, projectCurrency(),
                {word(choiceWords(load.category)), nameOf(load.workUnit)});
        for (const Seat& seat : project_.seats)
            add(seat, {"좌석", "Seats"}, {}, currencyOf(seat.currency),
                {word(choiceWords(seat.category)), currencyOf(seat.currency)});
        for (const Cost& cost : project_.costs)
            add(cost, {"비용 항목", "Cost item"}, jupan::nameOf(cost.kind), currencyOf(cost.currency),
                {word(choiceWords(cost.kind)), word(choiceWords(cost.category)), currencyOf(cost.currency),
                 nameOf(cost.workUnit)});
        addDataQuality();
        return std::move(blocks_);
    }

private:
    std::string word(TwoWords words) const { return std::string(inLanguage(words, language_)); }
    const std::string& projectCurrency() const { return project_.settings.currency.code; }
    const std::string& currencyOf(const std::optional<Currency>& currency) const {
        return currency ? currency->code : projectCurrency();
    }

    std::string nameOf(const std::optional<Reference<EntityKind::workUnit>>& reference) const {
        for (const WorkUnit& unit : project_.workUnits)
            if (reference && unit.id.text == reference->text) return unit.name;
        return {};
    }

    static std::string joined(const std::vector<std::string>& parts) {
        std::string text;
        for (const std::string& part : parts) {
            if (part.empty()) continue;
            if (!text.empty()) text += separator;
            text += part;
        }
        return text;
    }

    template <class Entity>
    RowCollector add(const Entity& entity, TwoWords words, std::string_view kind, const std::string& currency,
                     const std::vector<std::string>& about) {
        blocks_.push_back(
            {.entity = words, .name = entity.name, .about = joined(about), .currency = currency, .rows = {}});
        RowCollector collector(blocks_.back().rows, language_, std::string(pathWord<Entity>()) + "." + entity.id.text,
                               pathWord<Entity>(), kind);
        describeOwnFields(collector, entity);
        return collector;
    }

    void addKpi(const Kpi& kpi) {
        RowCollector collector = add(kpi, {"KPI", "KPI"}, jupan::nameOf(kpi.kind), projectCurrency(),
                                     {word(choiceWords(kpi.kind)), word(choiceWords(kpi.axis)), nameOf(kpi.workUnit)});
        collector.addLane(kpi);
    }

    void addProject() {
        const Settings& settings = project_.settings;
        blocks_.push_back({.entity = {"프로젝트", "Project"},
                           .name = settings.name,
                           .about = joined({settings.currency.code, toText(settings.start)}),
                           .currency = projectCurrency(),
                           .rows = {}});
        RowCollector collector(blocks_.back().rows, language_, "project", "project");
        describe(collector, settings);
    }

    void addFactors() {
        InputBlock block{
            .entity = {"시나리오", "Scenario"}, .name = {}, .about = {}, .currency = projectCurrency(), .rows = {}};
        for (const std::string_view path : {benefitFactorPath, costFactorPath})
            block.rows.push_back({.path = std::string(path),
                                  .label = word(fieldWords("scenario", path.substr(path.find('.') + 1))),
                                  .unit = Unit::factor,
                                  .range = Range::nonNegative,
                                  .value = 1});
        blocks_.push_back(std::move(block));
    }

    void addDataQuality() {
        InputBlock block{.entity = {"데이터 품질", "Data quality"},
                         .name = {},
                         .about = {},
                         .currency = projectCurrency(),
                         .rows = {}};
        block.rows.push_back({.path = "data_quality.enabled",
                              .label = word(fieldWords("data_quality", "enabled")),
                              .value = project_.dataQuality.enabled ? 1 : 0,
                              .choices = {{"아니요", "No"}, {"예", "Yes"}},
                              .overridable = false});
        block.rows.push_back({.path = "data_quality.floor",
                              .label = word(fieldWords("data_quality", "floor")),
                              .unit = Unit::share,
                              .range = Range::share,
                              .value = project_.dataQuality.floor,
                              .overridable = false});
        blocks_.push_back(std::move(block));
    }

    const Project& project_;
    WorkbookLanguage language_;
    std::vector<InputBlock> blocks_;
};

}  // namespace

std::vector<InputBlock> inputBlocks(const Project& project, WorkbookLanguage language) {
    return Blocks(project, language).all();
}

}  // namespace jupan::workbook
