// How a chart answers the pointer, the arrow keys and the screen reader: with the exact figures of its parts.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>

#include "ui/charts/chart_widget.h"
#include "ui/theme/stale.h"

namespace jupan {
namespace {

QString tooltipMarkup(const QString& text) {
    // always rich text with everything escaped: a name such as "<b>" must show as it is
    return QStringLiteral("<qt>") + text.toHtmlEscaped().replace('\n', QStringLiteral("<br>")) +
           QStringLiteral("</qt>");
}

}  // namespace

void ChartWidget::describe() {
    constexpr std::size_t kMostLines = 24;  // a screen reader should not have to read ten years of months
    QStringList lines;
    for (std::size_t i = 0; i < std::min(hits_.size(), kMostLines); ++i) {
        lines.push_back(QString(hits_[i].text).replace('\n', QStringLiteral(", ")));
    }
    setAccessibleDescription(lines.join('\n'));
}

bool ChartWidget::event(QEvent* event) {
    if (event->type() == staleChangeEvent()) wearTheme();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    prepare(size());
    const auto hit = std::find_if(hits_.begin(), hits_.end(),
                                  [help](const ChartHit& candidate) { return candidate.area.contains(help->pos()); });
    if (hit == hits_.end()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), tooltipMarkup(hit->text), this, hit->area.toAlignedRect());
    }
    return true;
}

// The arrow keys walk through what the pointer can ask for.
void ChartWidget::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(hits().size()) - 1;
    const int key = event->key();
    if (last < 0 || (key == Qt::Key_Escape && focusedHit_ < 0)) return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Right || key == Qt::Key_Down) {
        showHit(std::min(focusedHit_ + 1, last));
    } else if (key == Qt::Key_Left || key == Qt::Key_Up) {
        showHit(std::max(focusedHit_ - 1, 0));
    } else if (key == Qt::Key_Home) {
        showHit(0);
    } else if (key == Qt::Key_End) {
        showHit(last);
    } else if (key == Qt::Key_Escape) {
        showHit(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartWidget::focusOutEvent(QFocusEvent* event) {
    showHit(-1);
    QWidget::focusOutEvent(event);
}

void ChartWidget::showHit(int index) {
    focusedHit_ = index;
    update();
    if (index < 0) {
        QToolTip::hideText();
        return;
    }
    const ChartHit& hit = hits_[static_cast<std::size_t>(index)];
    QToolTip::showText(mapToGlobal(hit.area.center().toPoint()), tooltipMarkup(hit.text), this);
}

}  // namespace jupan
