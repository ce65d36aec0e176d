#include "ui/charts/chart_widget.h"

#include <QAbstractSeries>
#include <QChart>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_picture.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr double kMargin = 4;
constexpr qsizetype kFoldedLines = 2;

QFont sized(QFont font, double pixels) {
    // pixels, not points: the picture must come out the same on devices of other resolutions
    font.setPixelSize(std::max(10, static_cast<int>(std::lround(pixels))));
    return font;
}

}  // namespace

ChartWidget::ChartWidget(Qt::Orientation valueAxis, QWidget* parent)
    : QWidget(parent), valueOrientation_(valueAxis), colors_(chartColors(currentTheme())) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { wearTheme(); });
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setColors(const ChartColors& colors) {
    ownColors_ = true;
    wear(colors);
}

void ChartWidget::wearTheme() {
    if (ownColors_) return;
    const ChartColors fresh = chartColors(currentTheme());
    wear(isStale(this) ? staleColors(fresh) : fresh);
}

void ChartWidget::wear(const ChartColors& colors) {
    if (colors == colors_) return;
    colors_ = colors;
    rebuild();
}

void ChartWidget::setTexts(ChartTexts texts) {
    const FigureText plain = [](double value) { return QLocale().toString(value, 'g', 6); };
    texts_ = std::move(texts);
    if (!texts_.tick) texts_.tick = plain;
    if (!texts_.value) texts_.value = texts_.tick;
    if (!texts_.exact) texts_.exact = texts_.value;
    setAccessibleName(texts_.title);
    rebuild();
}

void ChartWidget::rebuild() {
    seriesStale_ = true;
    laidOutFor_ = {};
    focusedHit_ = -1;
    update();
}

const std::vector<ChartLabel>& ChartWidget::labels() {
    prepare(size());
    return labels_;
}

const std::vector<ChartHit>& ChartWidget::hits() {
    prepare(size());
    return hits_;
}

QRectF ChartWidget::plotArea() {
    prepare(size());
    return plot_;
}

const ValueScale& ChartWidget::valueScale() {
    prepare(size());
    return scale_;
}

QChart& ChartWidget::chart() {
    prepare(size());
    return *picture_->chart;
}

void ChartWidget::prepare(const QSizeF& size) {
    if (!picture_) picture_ = std::make_unique<Picture>(valueOrientation_);
    if (seriesStale_) {
        seriesStale_ = false;
        const double pixels = QFontInfo(font()).pixelSize();
        titleFont_ = sized(font(), pixels);
        labelFont_ = sized(font(), pixels * 0.9);
        lineHeight_ = std::ceil(QFontMetricsF(labelFont_).height());
        picture_->clear(colors_);
        if (hasData()) buildSeries();
    }
    if (laidOutFor_ != size) {
        laidOutFor_ = size;
        layoutPicture(size);
        if (size == QSizeF(this->size())) describe();
    }
}

QRectF ChartWidget::layoutHeading(const QSizeF& size) {
    const QRectF inside = QRectF(QPointF(), size).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const QString title = plainText(texts_.title);
    const QString unit = plainText(texts_.valueUnit);
    if (title.isEmpty() && unit.isEmpty()) return inside;
    const double height = std::ceil(QFontMetricsF(titleFont_).height());
    double unitWidth = 0;
    if (!unit.isEmpty()) {
        const QString shown = elided(unit, labelFont_, inside.width() * 0.4);
        const QSizeF extent = textSize(shown, labelFont_);
        unitWidth = extent.width() + 12;
        addLabel(
            ChartLabel::Role::caption, shown, unit,
            {inside.right() - extent.width(), inside.top() + height - extent.height(), extent.width(), extent.height()},
            colors_.muted);
    }
    if (!title.isEmpty()) {
        const QString shown = elided(title, titleFont_, inside.width() - unitWidth);
        ChartLabel& label =
            addLabel(ChartLabel::Role::title, shown, title,
                     {inside.topLeft(), QSizeF(textSize(shown, titleFont_).width(), height)}, colors_.muted);
        label.font = titleFont_;
        if (shown != title) addHit({inside.topLeft(), QSizeF(inside.width() - unitWidth, height)}, title);
    }
    const double note = layoutLines(texts_.note, inside, inside.top() + height + 2);
    return inside.adjusted(0, height + note + 6, 0, 0);
}

double ChartWidget::layoutLines(const QString& text, const QRectF& within, double top) {
    const QStringList lines = foldedLines(plainText(text), labelFont_, within.width(), kFoldedLines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QPointF at(within.left(), top + static_cast<double>(i) * lineHeight_);
        addLabel(ChartLabel::Role::caption, lines[i], plainText(text), {at, textSize(lines[i], labelFont_)},
                 colors_.muted);
    }
    return static_cast<double>(lines.size()) * lineHeight_;
}

QRectF ChartWidget::layoutSource(const QRectF& inside) {
    const qsizetype lines = foldedLines(plainText(texts_.source), labelFont_, inside.width(), kFoldedLines).size();
    if (lines == 0) return inside;
    const double height = static_cast<double>(lines) * lineHeight_;
    layoutLines(texts_.source, inside, inside.bottom() - height - kMargin);
    return inside.adjusted(0, 0, 0, -(height + kMargin + 6));
}

void ChartWidget::layoutPicture(const QSizeF& size) {
    labels_.clear();
    marks_.clear();
    hits_.clear();
    plot_ = {};
    picture_->chart->resize(size);
    picture_->scene.setSceneRect(QRectF(QPointF(), size));
    const QRectF content = layoutSource(layoutHeading(size));
    const bool drawable = hasData() && content.width() > 80 && content.height() > 3 * lineHeight_;
    if (drawable) {
        plot_ = layoutPlot(content);
        picture_->chart->setPlotArea(plot_);
    } else if (!hasData()) {
        const QString text = texts_.empty.isEmpty() ? tr("Nothing to show yet") : plainText(texts_.empty);
        const QString shown = elided(text, labelFont_, content.width());
        QRectF rect(QPointF(), textSize(shown, labelFont_));
        rect.moveCenter(content.center());
        addLabel(ChartLabel::Role::empty, shown, text, rect, colors_.muted);
        if (shown != text) addHit(content, text);
    }
    picture_->show(drawable, labels_, marks_, colors_);
}

void ChartWidget::setMagnitude(const ValueRange& range) {
    const auto any = [](const ValueScale&) { return true; };
    magnitude_ = chooseScale(range.lowest(), range.highest(), texts_.tick, any).magnitude;
}

QValueAxis* ChartWidget::valueAxis() const {
    return picture_->valueAxis;
}

QValueAxis* ChartWidget::positionAxis() const {
    return picture_->positionAxis;
}

void ChartWidget::applyScale(const ValueScale& scale) {
    scale_ = scale;
    QValueAxis* axis = picture_->valueAxis;
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    // set first to the wider of both: a fine step on a wide old range would make Qt Charts lay out countless lines
    axis->setTickInterval(1e6);
    axis->setRange(scale.minimum / magnitude_, scale.maximum / magnitude_);
    axis->setTickInterval(scale.step / magnitude_);
}

void ChartWidget::addSeries(QAbstractSeries* series) {
    picture_->chart->addSeries(series);
    series->attachAxis(picture_->valueAxis);
    series->attachAxis(picture_->positionAxis);
}

ChartLabel& ChartWidget::addLabel(ChartLabel::Role role, const QString& text, const QString& fullText,
                                  const QRectF& rect, const QColor& color) {
    labels_.push_back({role, text, fullText, rect, color, labelFont_});
    return labels_.back();
}

void ChartWidget::addMark(const QPainterPath& path, const QPen& pen, const QBrush& brush) {
    marks_.push_back({path, pen, brush});
}

void ChartWidget::addZeroLine(const QLineF& line) {
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    addMark(path, QPen(colors_.zeroLine, 1.25));
}

std::vector<QRectF> ChartWidget::labelRects() const {
    std::vector<QRectF> rects;
    rects.reserve(labels_.size());
    for (const ChartLabel& label : labels_) rects.push_back(label.rect);
    return rects;
}

void ChartWidget::changeEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::LanguageChange:
        case QEvent::FontChange:
        case QEvent::ApplicationFontChange:
            rebuild();
            break;
        default:
            break;
    }
    QWidget::changeEvent(event);
}

void ChartWidget::paintEvent(QPaintEvent*) {
    prepare(size());
    QPainter painter(this);
    picture_->render(painter, QRectF(rect()));
    if (!hasFocus()) return;
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (focusedHit_ < 0 || focusedHit_ >= static_cast<int>(hits_.size())) return;
    painter.setPen(QPen(colors_.seriesColor(0), 1, Qt::DashLine));
    painter.drawRect(hits_[static_cast<std::size_t>(focusedHit_)].area.adjusted(0, 0, -1, -1));
}

}  // namespace jupan
