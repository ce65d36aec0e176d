// The names at the right end of a workload's cost curves, and the figures of each month.
#include <algorithm>
#include <cmath>

#include "ui/charts/model_cost_chart.h"

namespace jupan {
namespace {

constexpr double kSample = 14;  // pixels of line shown before a name
constexpr double kGap = 6;
constexpr double kMargin = 2 * kGap + kSample + kGap;
constexpr double kWidestShare = 0.3;    // of the chart's width
constexpr qsizetype kMostFigures = 12;  // models in one tooltip

}  // namespace

/// A name at the right end.
struct ModelCostChart::End {
    QString text;
    QString full;
    double y = 0;                         ///< where it would stand best
    const ModelCostLine* line = nullptr;  ///< null: the plan
    bool above = false;                   ///< not drawn: lies above the picture
};

std::vector<ModelCostChart::End> ModelCostChart::ends(const QRectF& plot) const {
    const auto last = horizon_ - 1;
    std::vector<End> list{{data_.plannedName, data_.plannedName, yOf(plot, planned(last)), nullptr, false}};
    // the models of the plan first: where room is short, the others go
    std::vector<const ModelCostLine*> lines;
    for (const ModelCostLine& line : data_.alone) lines.push_back(&line);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ModelCostLine* a, const ModelCostLine* b) { return a->color < b->color; });
    for (const ModelCostLine* line : lines) {
        if (isDrawn(*line))
            list.push_back({line->name, line->name, yOf(plot, line->at(last)), line, false});
        else
            list.push_back({QStringLiteral("↑ ") + line->name,
                            tr("%1 costs more than this picture shows.").arg(line->name), plot.top(), line, true});
    }
    return list;
}

double ModelCostChart::endsWidth(const QRectF& content) const {
    QFont bold = labelFont();
    bold.setBold(true);
    double widest = textSize(data_.plannedName, bold).width();
    for (const ModelCostLine& line : data_.alone)
        widest = std::max(widest, textSize(QStringLiteral("↑ ") + line.name, labelFont()).width());
    return kMargin + std::min(widest, content.width() * kWidestShare);
}

void ModelCostChart::layoutEnds(const QRectF& plot, double width) {
    const double height = lineHeight() + 2;
    const double top = plot.top() - lineHeight() / 2;
    const double bottom = plot.bottom() + 4;  // above the months
    std::vector<End> list = ends(plot);
    const auto room = static_cast<std::size_t>(std::max(2.0, std::floor((bottom - top) / height)));
    if (list.size() > room) {
        const QString more = tr("further models: %1").arg(list.size() - room + 1);
        QStringList names;
        for (std::size_t i = room - 1; i < list.size(); ++i) names << list[i].full;
        list.resize(room - 1);
        list.push_back({more, names.join('\n'), plot.bottom(), nullptr, true});
    }
    // from the top down, equal wishes in the order of the list
    std::stable_sort(list.begin(), list.end(), [](const End& a, const End& b) { return a.y < b.y; });
    std::vector<double> wanted;
    for (const End& end : list) wanted.push_back(end.y);
    const std::vector<double> centres = spreadCentres(wanted, height, top, bottom);
    for (std::size_t i = 0; i < list.size(); ++i) addEnd(list[i], plot, centres[i], width - kMargin);
}

void ModelCostChart::addEnd(const End& end, const QRectF& plot, double y, double width) {
    const bool plan = !end.line && !end.above;
    QFont font = labelFont();
    font.setBold(plan);
    const QString text = elided(end.text, font, width);
    const double left = plot.right() + 2 * kGap;
    const QRectF rect({left + kSample + kGap, y - lineHeight() / 2}, textSize(text, font));
    ChartLabel& label = addLabel(ChartLabel::Role::seriesName, text, end.full, rect, colors().text);
    label.font = font;
    if (end.line || plan) {
        QPainterPath sample(QPointF(left, y));
        sample.lineTo(left + kSample, y);
        addMark(sample, plan ? QPen(colors().text, 2.25) : linePen(*end.line));
    }
    if (!end.above) {
        QPainterPath leader(QPointF(plot.right() + 1, end.y));
        leader.lineTo(left, y);
        addMark(leader, QPen(colors().grid, 1));
    }
    if (text != end.full) addHit(rect, end.full);
}

// One upright band a month with every figure in it: the plan, its parts, then each model alone, cheapest first.
void ModelCostChart::layoutHits(const QRectF& plot) {
    const double pitch = plot.width() / static_cast<double>(horizon_);
    for (qsizetype month = 0; month < horizon_; ++month) {
        QStringList lines{data_.monthNames.value(month)};
        lines << tr("%1: %2").arg(data_.plannedName, texts().exact(data_.total[month]));
        if (data_.planned.size() > 1)
            for (const ModelCostLine& part : std::as_const(data_.planned))
                if (part.at(month) != 0) lines << tr("of it %1: %2").arg(part.name, texts().exact(part.at(month)));
        std::vector<const ModelCostLine*> alone;
        for (const ModelCostLine& line : std::as_const(data_.alone)) alone.push_back(&line);
        std::stable_sort(alone.begin(), alone.end(),
                         [&](const ModelCostLine* a, const ModelCostLine* b) { return a->at(month) < b->at(month); });
        const auto shown = std::min<qsizetype>(kMostFigures, static_cast<qsizetype>(alone.size()));
        for (qsizetype i = 0; i < shown; ++i) {
            const ModelCostLine* line = alone[static_cast<std::size_t>(i)];
            lines << tr("%1 alone: %2").arg(line->name, texts().exact(line->at(month)));
        }
        const int more = static_cast<int>(static_cast<qsizetype>(alone.size()) - shown);
        if (more > 0) lines << tr("further models: %1").arg(more);
        addHit({plot.left() + static_cast<double>(month) * pitch, plot.top(), pitch, plot.height()}, lines.join('\n'));
    }
}

}  // namespace jupan
