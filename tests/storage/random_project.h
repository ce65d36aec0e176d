// Valid random projects, and random edits of them, made by walking the descriptions.
#pragma once

#include <random>

#include "core/project/project.h"
#include "core/project/visit.h"

namespace jupan::test {

class RandomProjects {
public:
    explicit RandomProjects(std::uint64_t seed) : random_(seed) {}

    /// A valid project with up to `most` entities in each list.
    Project project(int most);
    /// `project` after a few edits: add, delete, reorder, rename, change; valid again.
    Project edited(Project project);

    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random_); }
    bool chance(double probability) { return std::bernoulli_distribution(probability)(random_); }

private:
    template <class T>
    void fill(T& entity);
    template <class T>
    void fillMember(const FieldInfo& info, T& member);
    template <class T>
    void addTo(std::vector<T>& list, Project& project);
    template <class T>
    void editList(std::vector<T>& list, Project& project);

    Date date();
    Decimal decimal(Range range);
    BudgetBook editedBudget(const BudgetBook& book);
    void completeFinOps(FinOps& finops);
    double number(Range range);
    int integer(Range range);
    Uncertain uncertain(Range range);
    std::string text();
    std::string currency();
    std::vector<std::string> someTexts();
    std::string newId();
    void complete(Project& project);
    void completeWorkload(Workload& load, const Project& project);
    void completePlanChanges(Project& project);
    void completeGovernance(Project& project);
    void completeReport(Project& project);
    void completeRoadmap(std::vector<RoadmapItem>& items);
    void completePilot(Pilot& pilot, const std::vector<Kpi>& kpis);
    void speakAbout(Project& project);

    std::mt19937_64 random_;
    int ids_ = 0;
};

template <class T>
void RandomProjects::fillMember(const FieldInfo& info, T& member) {
    if constexpr (IsOptional<T>::value) {
        if (info.required || chance(0.5))
            fillMember(info, member.emplace());
        else
            member.reset();
    } else if constexpr (std::same_as<T, double>) {
        member = number(info.range);
    } else if constexpr (std::same_as<T, int>) {
        member = integer(info.range);
    } else if constexpr (std::same_as<T, bool>) {
        member = chance(0.5);
    } else if constexpr (std::same_as<T, Uncertain>) {
        member = uncertain(info.range);
    } else if constexpr (std::same_as<T, std::string>) {
        member = text();
    } else if constexpr (std::same_as<T, Currency>) {
        member.code = currency();
    } else if constexpr (std::same_as<T, Date>) {
        member = date();
    } else if constexpr (std::same_as<T, Decimal>) {
        member = decimal(info.range);
    } else if constexpr (std::same_as<T, YearMonth>) {
        member = {1 + below(9999), 1 + below(12)};
    } else if constexpr (NamedEnum<T>) {
        member = static_cast<T>(below(static_cast<int>(EnumNames<T>::names.size())));
    } else if constexpr (Described<T>) {
        fill(member);
    }
    // Ids, references, lists and maps depend on the rest of the project: complete().
}

template <class T>
void RandomProjects::fill(T& entity) {
    auto visit = [this](const FieldInfo& info, auto& member) { fillMember(info, member); };
    describeOwnFields(visit, entity);
}

}  // namespace jupan::test
