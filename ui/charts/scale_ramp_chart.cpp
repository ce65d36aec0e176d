#include "ui/charts/scale_ramp_chart.h"

#include <algorithm>
#include <cmath>

namespace jupan {
namespace {

constexpr double kGap = 8;             // pixels between names of stages
constexpr double kNarrowestName = 28;  // pixels; less room shows no name
constexpr double kBeside = 4;          // between a line and the name that stands at it
constexpr double kLineGap = 3;         // between a name and the line of another stage
constexpr int kMostLevels = 4;

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
    const int room = std::clamp(static_cast<int>(content.height() / lineHeight()) - 8, 1, kMostLevels);
    int levels = data_.stages.isEmpty() ? 0 : 1;
    for (const StageName& name : stageNames(chooseMonthPlot(content, width), content.right(), room))
        levels = std::max(levels, name.level + 1);
    const QRectF plot = layoutMonthAxes(content.adjusted(0, levels * (lineHeight() + 2), 0, 0), width);
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
    layoutStages(plot, content.right(), levels);
    layoutMonthHits(plot, all);
    return plot;
}

// A line stands beside its name and runs down past the levels below it.
bool ScaleRampChart::isFree(const StageName& name, const std::vector<StageName>& later) const {
    const auto runsThrough = [](const StageName& line, const StageName& text) {
        return !line.rect.isNull() && !text.rect.isNull() && line.level >= text.level &&
               line.x > text.rect.left() - kLineGap && line.x < text.rect.right() + kLineGap;
    };
    return std::ranges::none_of(later, [&](const StageName& other) {
        return runsThrough(name, other) || runsThrough(other, name) ||
               name.rect.intersects(other.rect.adjusted(-kGap, 0, kGap, 0));
    });
}

// Whole at the lowest level where it is free, right of its line before left of it; else cut where there is most room.
ScaleRampChart::StageName ScaleRampChart::nameOf(const ScaleStageMark& stage, const std::vector<StageName>& later,
                                                 const QRectF& plot, double right, int levels) const {
    const double x = xOf(plot, stage.month);
    const auto placed = [&](int level, double left, const QString& text) {
        const double top = plot.top() - lineHeight() - 3 - level * (lineHeight() + 2);
        return StageName{x, level, text, stage.name, {{left, top}, textSize(text, labelFont())}};
    };
    if (stage.name.isEmpty()) return {.x = x};
    const double width = textSize(stage.name, labelFont()).width();
    for (const double left : {x + kBeside, x - kBeside - width}) {
        for (int level = 0; level < levels; ++level) {
            // beside the lowest level stand the names of the lines
            if (left < plot.left() || left + width > (level == 0 ? plot.right() + kGap : right)) continue;
            if (const StageName name = placed(level, left, stage.name); isFree(name, later)) return name;
        }
    }
    for (double room = plot.right() - x - kBeside; room >= kNarrowestName; room -= kLineGap) {
        const QString text = elided(stage.name, labelFont(), room);
        for (int level = 0; level < levels && !text.isEmpty(); ++level)
            if (const StageName name = placed(level, x + kBeside, text); isFree(name, later)) return name;
    }
    return {.x = x};
}

// From the last stage to the first: an earlier one steps over those that follow.
std::vector<ScaleRampChart::StageName> ScaleRampChart::stageNames(const QRectF& plot, double right, int levels) const {
    std::vector<StageName> names;
    for (auto stage = data_.stages.crbegin(); stage != data_.stages.crend(); ++stage)
        names.push_back(nameOf(*stage, names, plot, right, levels));
    return names;
}

// A dotted line where a stage starts, its name above.
void ScaleRampChart::layoutStages(const QRectF& plot, double right, int levels) {
    for (const StageName& name : stageNames(plot, right, levels)) {
        const double top = name.rect.isNull() ? plot.top() - 2 : name.rect.top() + 1;
        addLine({name.x, top, name.x, plot.bottom()}, QPen(colors().muted, 1, Qt::DotLine));
        if (name.rect.isNull()) continue;
        addLabel(ChartLabel::Role::marker, name.text, name.fullText, name.rect, colors().muted);
        if (name.text != name.fullText) addHit(name.rect, name.fullText);
    }
}

}  // namespace jupan
