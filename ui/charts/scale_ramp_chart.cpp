#include "ui/charts/scale_ramp_chart.h"

#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr double kGap = 8;             // pixels between names of stages
constexpr double kNarrowestName = 28;  // pixels; less room shows no name

}  // namespace

ScaleRampChart::ScaleRampChart(QWidget* parent) : MonthChart(parent) {}

void ScaleRampChart::setData(ScaleRampData plan, ChartTexts texts) {
    data_ = std::move(plan);
    data_.ramps = data_.ramps.mid(0, mostRamps);
    clearRanges();
    staged_.clear();
    present_.clear();
    for (const ScaleRamp& ramp : std::as_const(data_.ramps)) {
        LineSeries staged{ramp.name, ramp.staged}, present{ramp.presentName, ramp.present};
        take(staged);
        take(present);
        if (staged.points.isEmpty() && present.points.isEmpty()) continue;
        staged_.push_back(std::move(staged));
        present_.push_back(std::move(present));
    }
    if (staged_.empty()) data_.ramps.clear();
    // the axis of months reaches to the end of the plan, at the height of nothing
    LineSeries whole{{}, {{std::isfinite(data_.horizon) ? data_.horizon : 0, 0}}};
    take(whole);
    data_.stages.removeIf([this](const ScaleStageMark& stage) {
        return !std::isfinite(stage.month) || stage.month < 0 || stage.month > horizon();
    });
    std::ranges::stable_sort(data_.stages, {}, &ScaleStageMark::month);
    for (ScaleStageMark& stage : data_.stages) stage.name = plainText(stage.name);
    setTexts(std::move(texts));
}

QPen ScaleRampChart::stagedPen(int index) const {
    QPen pen(colors().seriesColor(index), 2.25);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QPen ScaleRampChart::presentPen(int index) const {
    QPen pen(colors().seriesColor(index), 1.25);
    pen.setDashPattern({4, 3});
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void ScaleRampChart::buildSeries() {
    startSeries();
    for (std::size_t i = present_.size(); i-- > 0;)
        if (!present_[i].points.isEmpty()) addLineSeries(present_[i], presentPen(static_cast<int>(i)));
    for (std::size_t i = staged_.size(); i-- > 0;)
        if (!staged_[i].points.isEmpty()) addLineSeries(staged_[i], stagedPen(static_cast<int>(i)));
}

QRectF ScaleRampChart::layoutPlot(const QRectF& content) {
    QStringList names;
    for (const LineSeries& line : staged_) names << line.name;
    const double width = endsWidth(content, names);
    const double above = data_.stages.isEmpty() ? 0 : lineHeight() + 2;
    const QRectF plot = layoutMonthAxes(content.adjusted(0, above, 0, 0), width);
    std::vector<LineEnd> ends;
    std::vector<const LineSeries*> all;
    for (std::size_t i = 0; i < staged_.size(); ++i) {
        const LineSeries& named = staged_[i].points.isEmpty() ? present_[i] : staged_[i];
        const bool isStaged = &named == &staged_[i];
        ends.push_back({staged_[i].name, placed(plot, named.points).last(),
                        isStaged ? stagedPen(static_cast<int>(i)) : presentPen(static_cast<int>(i))});
        if (isStaged) all.push_back(&staged_[i]);
        if (!present_[i].points.isEmpty()) all.push_back(&present_[i]);
        if (staged_[i].points.size() == 1)  // a line of one point would not be seen
            addDot(placed(plot, staged_[i].points).first(), colors().seriesColor(static_cast<int>(i)), true);
    }
    if (width > 0) layoutLineEnds(plot, width, ends);
    layoutStages(plot);
    layoutMonthHits(plot, all);
    return plot;
}

// A dotted line where a stage starts, its name above as far as the next one leaves room.
void ScaleRampChart::layoutStages(const QRectF& plot) {
    const double top = plot.top() - lineHeight() - 3;
    double free = 0;
    for (qsizetype i = 0; i < data_.stages.size(); ++i) {
        const ScaleStageMark& stage = data_.stages[i];
        const double x = xOf(plot, stage.month);
        addLine({x, plot.top() - 2, x, plot.bottom()}, QPen(colors().muted, 1, Qt::DotLine));
        double next = plot.right();
        for (qsizetype k = i + 1; k < data_.stages.size(); ++k)
            if (data_.stages[k].month > stage.month) {
                next = xOf(plot, data_.stages[k].month);
                break;
            }
        const double left = std::max(x, free);
        const double room = next - kGap - left;
        if (stage.name.isEmpty() || room < kNarrowestName) continue;
        const QString text = elided(stage.name, labelFont(), room - 1);
        const QSizeF size = textSize(text, labelFont());
        addLabel(ChartLabel::Role::marker, text, stage.name, {{left, top}, size}, colors().muted);
        if (text != stage.name) addHit({{left, top}, size}, stage.name);
        free = left + size.width() + kGap;
    }
}

}  // namespace jupan
