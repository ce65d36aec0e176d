// Valid random projects, and random edits of them, made by walking the descriptions.
#pragma once

#include <random>

#include "core/project/project.h"

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
    std::string newId();
    void complete(Project& project);
    void completeWorkload(Workload& load, const Project& project);
    void completePlanChanges(Project& project);
    void speakAbout(Project& project);

    std::mt19937_64 random_;
    int ids_ = 0;
};

}  // namespace jupan::test
