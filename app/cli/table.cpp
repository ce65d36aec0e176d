#include "app/cli/table.h"

#include <algorithm>
#include <numeric>

#include "app/cli/text.h"

namespace jupan {

std::string Table::text(std::size_t indent) const {
    constexpr std::size_t gap = 2;
    std::vector<std::size_t> widths;
    for (const Row& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], displayWidth(row[c]));
    }
    if (widths.empty()) return {};
    const std::size_t whole = std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
    std::string out;
    for (const Row& row : rows_) {
        std::string line(indent, ' ');
        if (row.empty()) line.append(whole, '-');
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) line.append(gap, ' ');
            const bool left = std::find(left_.begin(), left_.end(), c) != left_.end();
            line += left ? padRight(row[c], widths[c]) : padLeft(row[c], widths[c]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

}  // namespace jupan
