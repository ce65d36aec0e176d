#pragma once

#include <vector>

namespace jupan {

/// Where inside a project year a month's money is taken to fall (model.md §5, "discounting").
enum class Discounting { monthly, yearEnd, midYear };

/// Discount factors of months 0..horizonMonths for an annual effective rate (0.1 is 10 % a year).
/// Month 0 has factor 1. Month m >= 1 of project year y = ceil(m/12) has
///   monthly: (1+r)^(-m/12)    yearEnd: (1+r)^(-y)    midYear: (1+r)^(-(y-0.5)).
/// A rate that is not finite or not above -1 gives NaN from month 1 on; a horizon below 0 counts as 0.
std::vector<double> discountFactors(int horizonMonths, double annualRate, Discounting discounting);

}  // namespace jupan
