// The flows of the cash lane, of which an analysis gives the running sum.
#pragma once

#include <utility>
#include <vector>

#include "core/engine/results.h"

namespace jupan::workbook {

/// Benefits of the cash lane less all costs, months 0..H.
inline std::vector<double> cashNet(const Results& results) {
    std::vector<double> net;
    double before = 0;
    for (const double cumulative : results.cashCumulative)
        net.push_back(cumulative - std::exchange(before, cumulative));
    return net;
}

}  // namespace jupan::workbook
