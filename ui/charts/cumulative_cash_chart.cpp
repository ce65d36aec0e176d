#include "ui/charts/cumulative_cash_chart.h"

#include <array>

namespace jupan {

CumulativeCashChart::CumulativeCashChart(QWidget* parent) : MonthChart(parent) {}

void CumulativeCashChart::setData(CumulativeCashData cash, ChartTexts texts) {
    data_ = std::move(cash);
    clearRanges();
    for (LineSeries& line : data_.lines) take(line);
    data_.lines.removeIf([](const LineSeries& line) { return line.points.isEmpty(); });
    setTexts(std::move(texts));
}

bool CumulativeCashChart::hasData() const {
    return !data_.lines.isEmpty();
}

// Lines differ by their dashes too, so that they can be told apart without colour.
QPen CumulativeCashChart::linePen(int index) const {
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    QPen pen(colors().seriesColor(index), index == 0 ? 2.25 : 1.75);
    pen.setStyle(kStyles[static_cast<std::size_t>(index) % kStyles.size()]);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void CumulativeCashChart::buildSeries() {
    startSeries();
    // the first line last, so that it lies above the others
    for (int index = static_cast<int>(data_.lines.size()) - 1; index >= 0; --index)
        addLineSeries(data_.lines[index], linePen(index));
}

QRectF CumulativeCashChart::layoutPlot(const QRectF& content) {
    QStringList names;
    if (data_.lines.size() > 1)
        for (const LineSeries& line : std::as_const(data_.lines)) names << line.name;
    const double width = endsWidth(content, names);
    const QRectF plot = layoutMonthAxes(content, width);
    std::vector<QPolygonF> lines;
    std::vector<LineEnd> ends;
    std::vector<const LineSeries*> all;
    for (const LineSeries& line : std::as_const(data_.lines)) {
        lines.push_back(placed(plot, line.points));
        ends.push_back({line.name, lines.back().last(), linePen(static_cast<int>(ends.size()))});
        all.push_back(&line);
    }
    if (width > 0) layoutLineEnds(plot, width, ends);
    if (lines.front().size() == 1) {  // a line of one point would not be seen
        QPainterPath dot;
        dot.addEllipse(lines.front().first(), 3, 3);
        addMark(dot, Qt::NoPen, colors().seriesColor(0));
    }
    if (data_.payback) layoutPayback(plot, *data_.payback, lines.front(), lines, colors().seriesColor(0));
    layoutMonthHits(plot, all);
    return plot;
}

}  // namespace jupan
