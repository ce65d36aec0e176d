// How the steps of a ladder look.
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/ladder_view.h"

namespace jupan {
namespace {

constexpr double seam = 1.5;
constexpr int narrowestText = 28;
const QColor darkInk(0x14, 0x18, 0x1E);
const QColor lightInk(0xFF, 0xFF, 0xFF);

QColor inkOn(const QColor& ground) {
    return contrastRatio(darkInk, ground) > contrastRatio(lightInk, ground) ? darkInk : lightInk;
}

/// Heights of a step's parts: by share, but each high enough to be read while there is room.
std::vector<double> heightsOf(const std::vector<LadderPart>& parts, double height, double readable) {
    const double least = std::min(readable, height / std::max<double>(1, static_cast<double>(parts.size())));
    double shares = 0;
    for (const LadderPart& part : parts) shares += part.share;
    const double spare = height - least * static_cast<double>(parts.size());
    std::vector<double> heights;
    for (const LadderPart& part : parts) heights.push_back(least + (shares > 0 ? part.share / shares * spare : 0));
    return heights;
}

}  // namespace

void LadderView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(smallPoints);
    painter.setFont(small);
    for (std::size_t i = 0; i < stages_.size(); ++i) {
        const QRectF step = stepOf(i);
        if (step.isEmpty()) continue;
        paintStep(painter, i);
        paintCaption(painter, i, step);
    }
    paintAxis(painter);
}

// The first model of the mix stands at the top, as in the fields below.
void LadderView::paintStep(QPainter& painter, std::size_t stage) const {
    const QRectF step = stepOf(stage).adjusted(seam / 2, 0, -seam / 2, 0);
    const std::vector<LadderPart>& parts = stages_[stage].parts;
    const std::vector<double> heights = heightsOf(parts, step.height(), painter.fontMetrics().height() + 2);
    double top = step.top();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QRectF part(step.left(), top, step.width(), std::max(1.0, heights[i] - seam));
        top += heights[i];
        const QColor fill = colorOf_(parts[i].color);
        painter.fillRect(part, fill);
        const double room = part.width() - 2 * LadderHandle::width;
        if (room < narrowestText || heights[i] < painter.fontMetrics().height()) continue;
        const QString share = formatter_.percent(parts[i].share);
        const int shareWidth = painter.fontMetrics().horizontalAdvance(share);
        painter.setPen(inkOn(fill));
        const QRectF inside = part.adjusted(LadderHandle::width, 0, -LadderHandle::width, 0);
        const int nameRoom = static_cast<int>(room) - shareWidth - 2 * gridStep;
        const QString name = nameRoom < narrowestText
                                 ? QString()
                                 : painter.fontMetrics().elidedText(parts[i].name, Qt::ElideRight, nameRoom);
        if (shareWidth > room) continue;
        const QString text = name.isEmpty() ? share : tr("%1 %2", "model, share").arg(name, share);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

void LadderView::paintCaption(QPainter& painter, std::size_t stage, const QRectF& step) const {
    // The label of a boundary goes before; it says the same of its own stage.
    if (label_->isVisible() &&
        label_->geometry().intersects(
            QRectF(step.left(), step.top() - lineHeight() - gridStep, step.width(), lineHeight()).toAlignedRect()))
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    const int number = static_cast<int>(stage) + 1;
    const QStringList wordings{stageText(stage), tr("Stage %1").arg(number), QString::number(number)};
    const auto fits = std::find_if(wordings.begin(), wordings.end(), [&](const QString& text) {
        return metrics.horizontalAdvance(text) <= step.width() - 2;
    });
    if (fits == wordings.end()) return;
    painter.setPen(currentTheme().muted);
    painter.drawText(QRectF(step.left(), step.top() - metrics.height() - 2, step.width(), metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, *fits);
}

// Years of the plan by their first calendar month; the numbers of the months stand under the cost curve.
void LadderView::paintAxis(QPainter& painter) const {
    const Theme& theme = currentTheme();
    const double y = baseLine() + 1;
    painter.setPen(QPen(theme.muted, 1));
    painter.drawLine(QPointF(spanLeft(), y), QPointF(spanRight(), y));
    const QFontMetrics metrics = painter.fontMetrics();
    double free = -1;
    for (int month = 1; month <= horizon_; month += 12) {
        const double x = xOf(month);
        painter.setPen(QPen(theme.muted, 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + gridStep));
        const QString text = formatter_.calendarMonth(calendarMonthOf(month, start_));
        const int wide = metrics.horizontalAdvance(text);
        if (x < free || x + wide > width()) continue;
        free = x + wide + 2 * gridStep;
        painter.drawText(QPointF(x, y + gridStep + metrics.ascent() + 1), text);
    }
}

}  // namespace jupan
