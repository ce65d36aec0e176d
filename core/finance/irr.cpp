#include "core/finance/irr.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include "core/finance/npv_polynomial.h"

namespace jupan {
namespace {

/// Largest step of the scan in ln(1+i): at least two points fall between roots 0.001 apart.
constexpr double scanStep = 0.0004;

/// Two points of u = ln(1+i) with opposite clear signs; what lies between them has none.
struct Bracket {
    double low;
    double high;
    int signAtLow;
};

/// Walks through signs in ascending u and keeps a bracket for each change.
class SignChanges {
public:
    void visit(double u, int sign) {
        if (sign == 0) return;
        if (lastSign_ != 0 && sign != lastSign_) brackets_.push_back({lastU_, u, lastSign_});
        lastU_ = u;
        lastSign_ = sign;
    }
    const std::vector<Bracket>& brackets() const { return brackets_; }

private:
    double lastU_ = 0.0;
    int lastSign_ = 0;
    std::vector<Bracket> brackets_;
};

/// Visits low, high and evenly spaced points between; low and high must be on the same side of 0.
void scan(const NpvPolynomial& npv, double low, double high, SignChanges& changes) {
    if (!(low < high)) return;
    const auto steps = static_cast<std::size_t>(std::ceil((high - low) / scanStep));
    const double step = (high - low) / static_cast<double>(steps);
    for (std::size_t first = 0; first <= steps; first += NpvPolynomial::lanes) {
        const double u = low + static_cast<double>(first) * step;
        const NpvPolynomial::Signs signs = npv.clearSigns(u, step);
        const std::size_t used = std::min(NpvPolynomial::lanes, steps - first + 1);
        for (std::size_t lane = 0; lane < used; ++lane) {
            changes.visit(u + static_cast<double>(lane) * step, signs[lane]);
        }
    }
}

/// Bisection to the last bit: each halving costs one evaluation and nothing can make it diverge.
double refine(const NpvPolynomial& npv, Bracket bracket) {
    constexpr double epsilon = std::numeric_limits<double>::epsilon();
    // an absolute error of 1e-18 in u is lost in any rate that is printed; it ends the search for a root at 0
    constexpr double smallest = 1e-18;
    for (;;) {
        const double middle = bracket.low + (bracket.high - bracket.low) / 2.0;
        const double scale = std::max(std::abs(bracket.low), std::abs(bracket.high));
        if (bracket.high - bracket.low <= std::max(epsilon * scale, smallest)) return middle;
        const double value = npv.value(middle);
        if (value == 0.0) return middle;
        ((value > 0.0) == (bracket.signAtLow > 0) ? bracket.low : bracket.high) = middle;
    }
}

bool isUsable(std::span<const double> flows, RateInterval interval) {
    return interval.low > -1.0 && interval.low < interval.high && std::isfinite(interval.high) &&
           std::all_of(flows.begin(), flows.end(), [](double flow) { return std::isfinite(flow); });
}

}  // namespace

IrrResult internalRatesOfReturn(std::span<const double> flows, RateInterval interval) {
    IrrResult result;
    if (!isUsable(flows, interval)) return result;
    const NpvPolynomial npv(flows);
    const int descartes = npv.signChanges();
    if (descartes == 0) return result;

    const double low = std::log1p(interval.low);
    const double high = std::log1p(interval.high);
    SignChanges changes;
    if (descartes == 1) {
        changes.visit(low, npv.clearSign(low));
        changes.visit(high, npv.clearSign(high));
    } else {
        // the point just below 0 is left to the first half, so that each half keeps to its polynomial
        scan(npv, low, std::min(high, -std::numeric_limits<double>::min()), changes);
        scan(npv, std::max(low, 0.0), high, changes);
    }
    for (const Bracket& bracket : changes.brackets()) result.roots.push_back(std::expm1(refine(npv, bracket)));
    if (result.roots.size() == 1) result.status = IrrResult::unique;
    if (result.roots.size() > 1) result.status = IrrResult::multiple;
    return result;
}

double annualEffectiveRate(double monthlyRate) {
    return std::expm1(12.0 * std::log1p(monthlyRate));
}

std::optional<double> annualIrr(const IrrResult& monthly) {
    if (monthly.status != IrrResult::unique) return std::nullopt;
    return annualEffectiveRate(monthly.roots.front());
}

}  // namespace jupan
