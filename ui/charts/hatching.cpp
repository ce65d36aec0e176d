#include "ui/charts/hatching.h"

#include <algorithm>
#include <cmath>

namespace jupan {

QPainterPath hatching(const QRectF& bar) {
    constexpr double pitch = 7;  // along x; 5 pixels between lines
    QPainterPath path;
    // lines x + y = sum
    const double first = std::ceil((bar.left() + bar.top()) / pitch) * pitch;
    for (double sum = first; sum < bar.right() + bar.bottom(); sum += pitch) {
        const double from = std::max(bar.left(), sum - bar.bottom());
        const double to = std::min(bar.right(), sum - bar.top());
        if (to <= from) continue;
        path.moveTo(from, sum - from);
        path.lineTo(to, sum - to);
    }
    return path;
}

}  // namespace jupan
