// The words of a histogram's marks: flags at the tops of their lines, in rows above the plot.
#include <algorithm>

#include "ui/charts/histogram_chart.h"

namespace jupan {
namespace {

constexpr double kFlagGap = 3;    // pixels between a line and its words
constexpr double kLineReach = 3;  // pixels beside a line that answer the pointer

}  // namespace

std::vector<HistogramChart::Flag> HistogramChart::flags(const QRectF& content, const QRectF& plot) const {
    std::vector<const ValueMark*> marks;
    for (const ValueMark& mark : data_.marks)
        if (mark.at >= xScale().minimum && mark.at <= xScale().maximum) marks.push_back(&mark);
    // from the right: each flies to the right over the lines of those before it
    std::stable_sort(marks.begin(), marks.end(), [](const ValueMark* a, const ValueMark* b) { return a->at > b->at; });
    std::vector<Flag> placed;
    for (const ValueMark* mark : marks) placed.push_back(flag(*mark, content, plot, placed));
    if (std::all_of(placed.begin(), placed.end(), [](const Flag& flag) { return flag.row >= 0; })) return placed;
    // no room for all of them: the strong ones first
    std::stable_partition(marks.begin(), marks.end(), [](const ValueMark* mark) { return mark->strong; });
    placed.clear();
    for (const ValueMark* mark : marks) placed.push_back(flag(*mark, content, plot, placed));
    return placed;
}

HistogramChart::Flag HistogramChart::flag(const ValueMark& mark, const QRectF& content, const QRectF& plot,
                                          const std::vector<Flag>& placed) const {
    Flag flag{xOf(plot, mark.at), {}, 0, &mark, {}, mark.strong ? boldFont() : labelFont()};
    flag.text = elided(mark.text, flag.font, content.width());
    const QSizeF size = textSize(flag.text, flag.font);
    const double bottom = plot.top() - lineHeight() / 2;
    // flags take a third of the picture at most; a mark without words keeps its line and tooltip
    const int rows = std::max(1, static_cast<int>(content.height() / 3 / (lineHeight() + 1)) - 1);
    for (int row = 0; row < rows; ++row) {
        flag.row = row;
        const double top = bottom - flagHeight(row + 1);
        const bool above = std::all_of(placed.begin(), placed.end(), [row](const Flag& o) { return o.row < row; });
        for (const double left : {flag.x + kFlagGap, flag.x - kFlagGap - size.width()}) {
            flag.rect = {QPointF(left, top), size};
            if (above)  // nothing stands here: moved inside, whatever its line
                flag.rect.moveLeft(std::max(content.left(), std::min(left, content.right() - size.width())));
            const bool inside = flag.rect.left() >= content.left() && flag.rect.right() <= content.right();
            const bool free = std::none_of(placed.begin(), placed.end(), [&](const Flag& other) {
                const bool covers = other.rect.adjusted(-6, 0, 6, 0).intersects(flag.rect);
                const bool crossed = other.row >= row && other.x > flag.rect.left() && other.x < flag.rect.right();
                const bool crosses = other.row < row && flag.x > other.rect.left() && flag.x < other.rect.right();
                return covers || crossed || crosses;
            });
            if (above || (inside && free)) return flag;
        }
    }
    flag.row = -1;
    flag.rect = {};
    return flag;
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
