// Random steps in the life of a budget, made with the functions that the program itself uses, so that they are valid.
#pragma once

#include <random>

#include "core/project/budget_versions.h"

namespace jupan::test {

class RandomBudget {
public:
    explicit RandomBudget(std::mt19937_64& random) : random_(random) {}

    /// The book after one step: a draft begun, changed or dropped, a version frozen, money moved or moved back.
    BudgetBook edited(BudgetBook book);

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(random_); }
    BudgetLine line(const Budget& budget);
    void changeDraft(Budget& draft);
    BudgetBook moved(const BudgetBook& book);

    std::mt19937_64& random_;
};

}  // namespace jupan::test
