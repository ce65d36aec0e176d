#include "ui/charts/stacked_column_chart.h"

#include <QBarSet>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace jupan {

StackedColumnChart::StackedColumnChart(QWidget* parent) : ChartWidget(Qt::Vertical, parent) {}

void StackedColumnChart::setData(StackedColumnData columns, ChartTexts texts) {
    data_ = std::move(columns);
    range_ = {};
    shownParts_.clear();
    for (QString& column : data_.columns) column = plainText(column);
    for (qsizetype part = 0; part < data_.parts.size(); ++part) {
        data_.parts[part].name = plainText(data_.parts[part].name);
        for (qsizetype column = 0; column < data_.columns.size(); ++column) {
            if (valueOf(part, column) == 0) continue;
            shownParts_.push_back(part);
            break;
        }
    }
    for (qsizetype column = 0; column < data_.columns.size(); ++column) {
        range_.include(columnEnd(column, true));
        range_.include(columnEnd(column, false));
    }
    setTexts(std::move(texts));
}

bool StackedColumnChart::hasData() const {
    return !data_.columns.isEmpty() && !data_.parts.isEmpty();
}

double StackedColumnChart::valueOf(qsizetype part, qsizetype column) const {
    const double value = data_.parts[part].values.value(column, 0.0);
    return std::isfinite(value) ? value : 0.0;
}

// Where the picture of the column ends; the figure beside it is the caller's.
double StackedColumnChart::columnEnd(qsizetype column, bool top) const {
    double end = 0;
    for (qsizetype part = 0; part < data_.parts.size(); ++part) {
        const double value = valueOf(part, column);
        if ((value > 0) == top) end += value;
    }
    ValueRange drawable;
    drawable.include(end);
    return top ? drawable.highest() : drawable.lowest();
}

QString StackedColumnChart::totalText(qsizetype column) const {
    const double total = data_.totals.value(column, std::nan(""));
    return std::isfinite(total) ? texts().value(total) : QString();
}

void StackedColumnChart::buildSeries() {
    setMagnitude(range_);
    auto* series = new QStackedBarSeries;
    series->setBarWidth(data_.columns.size() > 40 ? 0.9 : 0.62);
    for (const qsizetype part : std::as_const(shownParts_)) {
        auto* set = new QBarSet(QString());
        QList<qreal> values;
        values.reserve(data_.columns.size());
        for (qsizetype column = 0; column < data_.columns.size(); ++column) {
            values.push_back(valueOf(part, column) / magnitude());
        }
        set->append(values);
        // a seam in the colour of the ground keeps neighbours apart where their colours are alike
        set->setPen(data_.columns.size() > 40 ? QPen(Qt::NoPen) : QPen(colors().surface, 1));
        set->setColor(colors().seriesColor(static_cast<int>(part)));
        series->append(set);
    }
    addSeries(series);
    positionAxis()->setRange(-0.5, static_cast<double>(data_.columns.size()) - 0.5);
}

double StackedColumnChart::xOf(const QRectF& plot, qsizetype column) const {
    return plot.left() + (static_cast<double>(column) + 0.5) / static_cast<double>(data_.columns.size()) * plot.width();
}

double StackedColumnChart::yOf(const QRectF& plot, double value) const {
    return plot.bottom() - currentScale().fraction(value) * plot.height();
}

QRectF StackedColumnChart::layoutPlot(const QRectF& content) {
    QRectF plot = content.adjusted(0, lineHeight() / 2, 0, -(lineHeight() + 6));
    const double side = legendWidth(content);
    if (side > 0) {
        plot.setRight(content.right() - side);
    } else if (shownParts_.size() > 1) {
        plot.setTop(layoutTopLegend(content) + lineHeight() / 2);
    }
    layoutScale(content, plot);
    addZeroLine({plot.left(), yOf(plot, 0), plot.right(), yOf(plot, 0)});
    layoutColumnNames(plot);
    layoutTotals(plot);
    if (side > 0) layoutSideLegend(plot, side);
    layoutHits(plot);
    return plot;
}

void StackedColumnChart::layoutScale(const QRectF& content, QRectF& plot) {
    // room for the totals above the highest column
    const double room = data_.totals.isEmpty() ? 4 : lineHeight() + 4;
    const double range = range_.highest() - range_.lowest();
    const double pad = range * room / std::max(plot.height() - room, 0.5 * plot.height());
    const auto fits = [&](const ValueScale& scale) {
        const double between = scale.step / (scale.maximum - scale.minimum) * plot.height();
        return scale.ticks.size() < 2 || between >= 1.5 * lineHeight();
    };
    applyScale(chooseScale(range_.lowest() < 0 ? range_.lowest() - 0.04 * range : 0, range_.highest() + pad,
                           texts().tick, fits));
    const ValueScale& scale = currentScale();
    double width = 0;
    for (const QString& text : scale.texts) width = std::max(width, textSize(text, labelFont()).width());
    plot.setLeft(content.left() + width + 8);
    for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        const QString& text = scale.texts[static_cast<qsizetype>(i)];
        const QSizeF size = textSize(text, labelFont());
        const QPointF at(plot.left() - 8 - size.width(), yOf(plot, scale.ticks[i]) - size.height() / 2);
        addLabel(ChartLabel::Role::valueTick, text, text, {at, size}, colors().muted);
    }
}

void StackedColumnChart::layoutColumnNames(const QRectF& plot) {
    double widest = 0;
    for (const QString& name : std::as_const(data_.columns)) {
        widest = std::max(widest, textSize(name, labelFont()).width());
    }
    const double pitch = plot.width() / static_cast<double>(data_.columns.size());
    // few columns are all named, cut if need be; of many, every second, third … is named whole
    const double width = std::min(widest, std::max(pitch - 8, data_.columns.size() <= 12 ? 48.0 : 90.0));
    const auto stride = static_cast<qsizetype>(std::max(1.0, std::ceil((width + 8) / pitch)));
    double free = plot.left() - 4;
    for (qsizetype column = 0; column < data_.columns.size(); column += stride) {
        const QString& name = data_.columns[column];
        const QString shown = elided(name, labelFont(), width);
        const QSizeF size = textSize(shown, labelFont());
        const double x = std::min(xOf(plot, column) - size.width() / 2, pictureWidth() - size.width());
        const QRectF rect({std::max(plot.left() - 4, x), plot.bottom() + 5}, size);
        if (rect.left() < free) continue;  // the first and the last may have been moved inwards
        free = rect.right() + 8;
        addLabel(ChartLabel::Role::categoryTick, shown, name, rect, colors().muted);
    }
}

void StackedColumnChart::layoutTotals(const QRectF& plot) {
    double widest = 0;
    for (qsizetype column = 0; column < data_.columns.size(); ++column) {
        widest = std::max(widest, textSize(totalText(column), labelFont()).width());
    }
    // all or none: a total over some columns only would look like a mark
    if (widest + 6 > plot.width() / static_cast<double>(data_.columns.size())) return;
    for (qsizetype column = 0; column < data_.columns.size(); ++column) {
        const QString text = totalText(column);
        if (text.isEmpty()) continue;
        const QSizeF size = textSize(text, labelFont());
        const QPointF at(xOf(plot, column) - size.width() / 2, yOf(plot, columnEnd(column, true)) - size.height() - 2);
        addLabel(ChartLabel::Role::total, text, text, {at, size}, colors().text);
    }
}

void StackedColumnChart::layoutHits(const QRectF& plot) {
    const double pitch = plot.width() / static_cast<double>(data_.columns.size());
    for (qsizetype column = 0; column < data_.columns.size(); ++column) {
        QStringList lines{data_.columns[column]};
        for (const qsizetype part : std::as_const(shownParts_)) {
            lines.push_back(tr("%1: %2").arg(data_.parts[part].name, texts().exact(valueOf(part, column))));
        }
        const double total = data_.totals.value(column, std::nan(""));
        if (std::isfinite(total)) lines.push_back(tr("Total: %1").arg(texts().exact(total)));
        addHit({xOf(plot, column) - pitch / 2, plot.top(), pitch, plot.height()}, lines.join('\n'));
    }
}

}  // namespace jupan
