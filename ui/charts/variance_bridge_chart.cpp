#include "ui/charts/variance_bridge_chart.h"

#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <limits>

namespace jupan {
namespace {

constexpr int kRowHeight = 26;
constexpr double kGap = 6;
constexpr double kKeyGap = 18;
constexpr double kSample = 16;           // pixels of an arrow before its words
constexpr double kLargest = 1e299;       // with room for texts beyond it, axis ends do not overflow
constexpr double kSmallestPart = 0.2;    // of an axis from 0: steps that take less together need one of their own
constexpr double kWidestFigures = 0.45;  // of the plot
constexpr double kTotalsPart = 0.35;     // of the steps' span, shown of both totals on such an axis

}  // namespace

VarianceBridgeChart::VarianceBridgeChart(QWidget* parent) : RowChart(parent) {}

QSize VarianceBridgeChart::sizeHint() const {
    return {560, 120 + kRowHeight * static_cast<int>(data_.effects.size() + 2)};
}

void VarianceBridgeChart::setData(VarianceBridgeData bridge, ChartTexts texts) {
    data_ = std::move(bridge);
    for (QString* words : {&data_.budgetName, &data_.actualName, &data_.dearerName, &data_.cheaperName,
                           &data_.brokenAxis, &data_.varianceText})
        *words = plainText(*words);
    hasData_ = std::isfinite(data_.budget) && std::isfinite(data_.actual);
    data_.budget = std::clamp(data_.budget, -kLargest, kLargest);
    data_.actual = std::clamp(data_.actual, -kLargest, kLargest);
    const double none = std::numeric_limits<double>::quiet_NaN();
    QVector<Row> rows{{data_.budgetName, none, true}};
    for (BridgeEffect& effect : data_.effects) {
        effect.words = plainText(effect.words);
        effect.note = plainText(effect.note);
        if (effect.amount && !std::isfinite(*effect.amount)) effect.amount.reset();
        rows.push_back({effect.name, none, false});
    }
    rows.push_back({data_.actualName, none, true});
    setRows(std::move(rows), std::move(texts));
    makeSteps();
}

void VarianceBridgeChart::makeSteps() {
    const auto signedText = [this](double amount) {
        if (data_.signedValue) return data_.signedValue(amount);
        return (amount > 0 ? QStringLiteral("+") : QString()) + texts().value(amount);
    };
    steps_.clear();
    if (!hasData_) return;
    steps_.push_back({Step::Kind::total, 0, data_.budget, texts().value(data_.budget)});
    double running = data_.budget;
    for (const BridgeEffect& effect : std::as_const(data_.effects)) {
        if (!effect.amount) {
            steps_.push_back(
                {Step::Kind::words, running, running, effect.words.isEmpty() ? QStringLiteral("–") : effect.words});
            continue;
        }
        const double next = std::clamp(running + *effect.amount, -kLargest, kLargest);
        steps_.push_back({Step::Kind::effect, running, next, signedText(*effect.amount)});
        running = next;
    }
    const QString behind = data_.varianceText.isEmpty() ? QString() : QStringLiteral("   ") + data_.varianceText;
    steps_.push_back({Step::Kind::total, 0, data_.actual, texts().value(data_.actual), behind});
    lowest_ = highest_ = data_.budget;
    for (const Step& step : steps_) {
        lowest_ = std::min(lowest_, step.to);
        highest_ = std::max(highest_, step.to);
    }
    const double span = highest_ / 2 - lowest_ / 2, farthest = std::max(std::abs(lowest_), std::abs(highest_)) / 2;
    broken_ = (lowest_ > 0 || highest_ < 0) && span > 1e-9 * farthest && span < kSmallestPart * farthest;
}

QString VarianceBridgeChart::brokenText() const {
    return data_.brokenAxis.isEmpty() ? tr("The axis does not begin at 0.") : data_.brokenAxis;
}

void VarianceBridgeChart::buildSeries() {
    ValueRange magnitude;
    magnitude.include(lowest_);
    magnitude.include(highest_);
    setMagnitude(magnitude);
}

// What the arrows mean, and that the axis is broken.
QRectF VarianceBridgeChart::layoutAround(const QRectF& content) {
    content_ = content;
    double top = content.top();
    if (broken_) {
        const QStringList lines = foldedLines(brokenText(), labelFont(), content.width(), 2);
        for (const QString& line : lines) {
            const QRectF rect({content.left(), top}, textSize(line, labelFont()));
            addLabel(ChartLabel::Role::caption, line, brokenText(), rect, colors().text);
            if (line.endsWith(QChar(0x2026))) addHit(rect, brokenText());
            top += lineHeight();
        }
        top += 4;
    }
    if (!data_.dearerName.isEmpty() || !data_.cheaperName.isEmpty()) {
        layoutKey(top);
        top += lineHeight() + 4;
    }
    return content.adjusted(0, top - content.top(), 0, 0);
}

void VarianceBridgeChart::layoutKey(double top) {
    double x = content_.left();
    const double most = content_.width() / 2 - kSample - kGap - kKeyGap;
    for (const bool dearer : {false, true}) {
        const QString& full = dearer ? data_.dearerName : data_.cheaperName;
        if (full.isEmpty()) continue;
        const QRectF sample(x, top + lineHeight() / 2 - 5, kSample, 10);
        addMark(arrow(sample, dearer), Qt::NoPen, effectColor(dearer));
        const QString text = elided(full, labelFont(), most);
        const QRectF rect({x + kSample + kGap, top}, textSize(text, labelFont()));
        addLabel(ChartLabel::Role::caption, text, full, rect, colors().muted);
        if (text != full) addHit(rect, full);
        x = rect.right() + kKeyGap;
    }
}

QColor VarianceBridgeChart::effectColor(bool dearer) const {
    return colors().seriesColor(dearer ? 5 : 0);  // apart for every kind of colour sight
}

// Widens the axis until the figures beside all bars have room inside the plot.
void VarianceBridgeChart::layoutScale(const QRectF& plot, const QRectF& content) {
    double lowest = std::min(0.0, lowest_), highest = std::max(0.0, highest_);
    if (broken_) {
        const double span = highest_ - lowest_;
        lowest = lowest_ - (lowest_ > 0 ? kTotalsPart * span : 0);
        highest = highest_ + (lowest_ > 0 ? 0 : kTotalsPart * span);
    }
    if (highest - lowest <= 0) highest = 1;
    const double width = plot.width(), most = kWidestFigures * width;
    for (int round = 0; round < 3; ++round) {
        for (const Step& step : steps_) {
            if (step.kind == Step::Kind::words) continue;
            const double room = std::min(most, textSize(step.text + step.more, boldFont()).width() + kGap + 2);
            if (isTextAtLeft(step))
                lowest = std::min(lowest, highest - (highest - step.to) * (width / (width - room)));
            else
                highest = std::max(highest, lowest + (step.to - lowest) * (width / (width - room)));
        }
    }
    const auto fits = [&](const ValueScale& scale) { return ticksFit(scale, plot, content); };
    if (!broken_) {
        applyScale(chooseScale(lowest, highest, texts().tick, fits));
        return;
    }
    FreeRange range;
    range.include(lowest);
    range.include(highest);
    applyScale(asValueScale(chooseFreeScale(range, texts().tick, [&](const FreeScale& tried) {
        return tried.ticks.size() <= static_cast<std::size_t>(kMaximumGridLines) && fits(asValueScale(tried));
    })));
}

void VarianceBridgeChart::layoutReference(const QRectF& plot) {
    if (!broken_) RowChart::layoutReference(plot);
}

bool VarianceBridgeChart::isTextAtLeft(const Step& step) {
    return step.kind == Step::Kind::total ? step.to < 0 : step.to < step.from;
}

QFont VarianceBridgeChart::boldFont() const {
    QFont font = labelFont();
    font.setBold(true);
    return font;
}

void VarianceBridgeChart::layoutFigures(const QRectF& plot, qsizetype row) {
    const Step& step = steps_[static_cast<std::size_t>(row)];
    const bool words = step.kind == Step::Kind::words;
    const QFont font = step.kind == Step::Kind::total ? boldFont() : labelFont();
    const double x = xOf(plot, step.to);
    const double atRight = plot.right() - x - kGap, atLeft = x - kGap - plot.left();
    const double wanted = textSize(step.text, font).width();
    // words stand at the side with room for them; figures at the end of their bar
    const bool left = words ? wanted > atRight && atLeft > atRight : isTextAtLeft(step);
    QString text = words ? elided(step.text, font, left ? atLeft : atRight) : step.text;
    if (textSize(text + step.more, font).width() <= (left ? atLeft : atRight)) text += step.more;
    const QSizeF size = textSize(text, font);
    const double wished = left ? x - kGap - size.width() : x + kGap;
    const double inside = std::max(plot.left(), std::min(wished, plot.right() - size.width()));
    ChartLabel& label =
        addLabel(ChartLabel::Role::value, text, step.text, {QPointF(inside, yOf(plot, row) - size.height() / 2), size},
                 words ? colors().muted : colors().text);
    label.font = font;
    label.overLines = true;
}

QString VarianceBridgeChart::hitText(qsizetype row) const {
    const QString& name = rows()[row].name;
    const auto line = [&name](const QString& figure) {
        return name.isEmpty() ? figure : tr("%1: %2").arg(name, figure);
    };
    if (row == 0) return line(texts().exact(data_.budget));
    if (row > data_.effects.size()) return line(texts().exact(data_.actual));
    const BridgeEffect& effect = data_.effects[row - 1];
    QString figure = effect.words.isEmpty() ? QStringLiteral("–") : effect.words;
    if (effect.amount) {
        const FigureText& exact = data_.signedExact ? data_.signedExact : data_.signedValue;
        figure = exact ? exact(*effect.amount)
                       : (*effect.amount > 0 ? QStringLiteral("+") : QString()) + texts().exact(*effect.amount);
    }
    return effect.note.isEmpty() ? line(figure) : line(figure) + QLatin1Char('\n') + effect.note;
}

}  // namespace jupan
