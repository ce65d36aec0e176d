#include "core/analysis/usual_span.h"

#include <cmath>

#include "core/project/inputs.h"

namespace jupan {

std::optional<ValueSpan> usualSpan(const Project& project, std::string_view path) {
    const auto field = findNumberFieldToRead(project, path);
    if (!field || !field->value()) return std::nullopt;
    const Range range = field->info.range;
    if (const Uncertain* uncertain = field->uncertain(); uncertain && uncertain->spread)
        return ValueSpan{clampTo(range, uncertain->spread->low), clampTo(range, uncertain->spread->high)};
    const double base = *field->value();
    const double reach = base == 0 ? 1 : std::abs(base) / 2;
    ValueSpan span{clampTo(range, base - reach), clampTo(range, base + reach)};
    if (field->isInteger()) span = {std::floor(span.from), std::ceil(span.to)};
    return span;
}

}  // namespace jupan
