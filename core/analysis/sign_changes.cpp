#include "core/analysis/sign_changes.h"

#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <limits>

namespace jupan {
namespace {

struct Point {
    double at;
    double value;
    int sign;
};

/// The root between two points of opposite sign (Alefeld, Potra and Shi, algorithm 748).
double refine(const std::function<SignedValue(double)>& function, const Point& left, const Point& right) {
    const auto value = [&](double x) { return function(x).value; };
    const auto close = [](double a, double b) {
        constexpr double smallest = 1e-300;  // ends the search for a root at 0
        return std::abs(b - a) <=
               std::max(2 * std::numeric_limits<double>::epsilon() * std::max(std::abs(a), std::abs(b)), smallest);
    };
    std::uintmax_t evaluations = 2000;  // a root near 0 may need a halving for each power of two down to it
    const auto [low, high] =
        boost::math::tools::toms748_solve(value, left.at, right.at, left.value, right.value, close, evaluations);
    return std::abs(value(low)) <= std::abs(value(high)) ? low : high;
}

}  // namespace

std::vector<double> signChanges(const std::function<SignedValue(double)>& function, std::span<const double> points) {
    std::vector<double> roots;
    Point last{0, 0, 0};  // sign 0: nothing to the left
    for (const double at : points) {
        const SignedValue here = function(at);
        if (!std::isfinite(here.value)) last.sign = 0;
        if (here.sign == 0) continue;
        const Point point{at, here.value, here.sign};
        if (last.sign != 0 && last.sign != point.sign) roots.push_back(refine(function, last, point));
        last = point;
    }
    return roots;
}

}  // namespace jupan
