// The words of a histogram's marks: flags at the tops of their lines, in rows above the plot.
#include <algorithm>

#include "ui/charts/histogram_chart.h"

namespace jupan {
namespace {

constexpr double kFlagGap = 3;            // pixels between a line and its words
constexpr std::size_t kMostSearched = 5;  // marks for which all arrangements are tried
constexpr double kLineReach = 3;          // pixels beside a line that answer the pointer

}  // namespace

std::vector<HistogramChart::Flag> HistogramChart::flags(const QRectF& content, const QRectF& plot) const {
    std::vector<const ValueMark*> marks;
    for (const ValueMark& mark : data_.marks)
        if (mark.at >= xScale().minimum && mark.at <= xScale().maximum) marks.push_back(&mark);
    // from the right: each flies to the right over the lines of those before it
    std::stable_sort(marks.begin(), marks.end(), [](const ValueMark* a, const ValueMark* b) { return a->at > b->at; });
    // flags take a third of the picture at most
    const int most = std::max(1, static_cast<int>(content.height() / 3 / (lineHeight() + 1)) - 1);
    std::vector<Flag> placed;
    for (int rows = 1; rows <= most && marks.size() <= kMostSearched; ++rows)
        if (placeFlags(marks, rows, content, plot, placed)) return placed;
    // no room for all of them: the strong ones first; a mark without words keeps its line and tooltip
    std::stable_partition(marks.begin(), marks.end(), [](const ValueMark* mark) { return mark->strong; });
    for (const ValueMark* mark : marks) placed.push_back(flagOrNone(*mark, most, content, plot, placed));
    return placed;
}

// Tries all rows and sides; `placed` holds the flags of the first marks.
bool HistogramChart::placeFlags(const std::vector<const ValueMark*>& marks, int rows, const QRectF& content,
                                const QRectF& plot, std::vector<Flag>& placed) const {
    if (placed.size() == marks.size()) return true;
    for (int row = 0; row < rows; ++row) {
        for (const bool left : {false, true}) {
            const Flag candidate = flag(*marks[placed.size()], row, left, content, plot);
            const bool inside = candidate.rect.left() >= content.left() && candidate.rect.right() <= content.right();
            if (!inside || !isFree(candidate, placed)) continue;
            placed.push_back(candidate);
            if (placeFlags(marks, rows, content, plot, placed)) return true;
            placed.pop_back();
        }
    }
    return false;
}

HistogramChart::Flag HistogramChart::flag(const ValueMark& mark, int row, bool left, const QRectF& content,
                                          const QRectF& plot) const {
    Flag flag{xOf(plot, mark.at), {}, row, &mark, {}, mark.strong ? boldFont() : labelFont()};
    flag.text = elided(mark.text, flag.font, content.width());
    const QSizeF size = textSize(flag.text, flag.font);
    const double x = left ? flag.x - kFlagGap - size.width() : flag.x + kFlagGap;
    flag.rect = {QPointF(x, plot.top() - lineHeight() / 2 - flagHeight(row + 1)), size};
    return flag;
}

// Covers no other flag, no other's line, and its own line covers none.
bool HistogramChart::isFree(const Flag& flag, const std::vector<Flag>& placed) {
    return std::none_of(placed.begin(), placed.end(), [&](const Flag& other) {
        const bool covers = other.rect.adjusted(-6, 0, 6, 0).intersects(flag.rect);
        const bool crossed = other.row >= flag.row && other.x > flag.rect.left() && other.x < flag.rect.right();
        const bool crosses = other.row < flag.row && flag.x > other.rect.left() && flag.x < other.rect.right();
        return covers || crossed || crosses;
    });
}

// In a row above all others it is moved inside, whatever its line crosses. Row -1: no room.
HistogramChart::Flag HistogramChart::flagOrNone(const ValueMark& mark, int rows, const QRectF& content,
                                                const QRectF& plot, const std::vector<Flag>& placed) const {
    for (int row = 0; row < rows; ++row) {
        const bool above = std::all_of(placed.begin(), placed.end(), [row](const Flag& o) { return o.row < row; });
        for (const bool left : {false, true}) {
            Flag candidate = flag(mark, row, left, content, plot);
            if (above)
                candidate.rect.moveLeft(std::max(
                    content.left(), std::min(candidate.rect.left(), content.right() - candidate.rect.width())));
            const bool inside = candidate.rect.left() >= content.left() && candidate.rect.right() <= content.right();
            if (above || (inside && isFree(candidate, placed))) return candidate;
        }
    }
    Flag none = flag(mark, -1, false, content, plot);
    none.rect = {};
    return none;
}

void HistogramChart::layoutFlags(const QRectF& plot, const std::vector<Flag>& flags) {
    const double bottom = plot.top() - lineHeight() / 2;
    for (const Flag& flag : flags) {
        QPen pen(colors().text, flag.mark->strong ? 2 : 1.25);
        if (!flag.mark->strong) pen.setStyle(Qt::DashLine);
        const bool under = flag.x >= flag.rect.left() && flag.x <= flag.rect.right();
        addLine({flag.x, plot.bottom(), flag.x, bottom - flagHeight(under ? flag.row : flag.row + 1) + 1}, pen);
        addHit({flag.x - kLineReach, plot.top(), 2 * kLineReach, plot.height()}, flag.mark->text);
        if (flag.row < 0) continue;
        ChartLabel& label = addLabel(ChartLabel::Role::marker, flag.text, flag.mark->text, flag.rect, colors().text);
        label.font = flag.font;
        label.overLines = true;
        if (flag.text != flag.mark->text) addHit(flag.rect, flag.mark->text);
    }
}

}  // namespace jupan
