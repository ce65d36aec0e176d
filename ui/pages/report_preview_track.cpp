#include "ui/pages/report_preview_track.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

#include "ui/pages/report_preview.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// Between the preview and the edges of what is seen of the page; as under the last card of a page.
constexpr int margin = 6 * gridStep;

}  // namespace

ReportPreviewTrack::ReportPreviewTrack(ReportPreview* preview, QWidget* parent) : QWidget(parent), preview_(preview) {
    preview_->setParent(this);
    preview_->installEventFilter(this);
}

void ReportPreviewTrack::setFollowing(bool following) {
    if (following == following_) return;
    following_ = following;
    place();
}

QSize ReportPreviewTrack::sizeHint() const {
    return {preview_->sizeHint().width(), minimumHeight()};
}

QSize ReportPreviewTrack::minimumSizeHint() const {
    return {preview_->minimumSizeHint().width(), minimumHeight()};
}

void ReportPreviewTrack::findScrollArea() {
    if (area_) return;
    for (QWidget* above = parentWidget(); above && !area_; above = above->parentWidget())
        area_ = qobject_cast<QScrollArea*>(above);
    if (!area_) return;
    area_->viewport()->installEventFilter(this);
    connect(area_->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportPreviewTrack::place);
}

void ReportPreviewTrack::place() {
    if (width() <= 0) return;
    const bool follows = following_ && area_;
    const int seen = follows ? area_->viewport()->height() - 2 * margin : QWIDGETSIZE_MAX;
    const int height = preview_->heightFor(width(), seen);
    if (minimumHeight() != height) setMinimumHeight(height);
    int top = 0;
    if (follows) {
        const int seenTop = mapFrom(area_->viewport(), QPoint(0, 0)).y() + margin;
        // Where the page begins above it there is nothing to make up for.
        top = std::clamp(seenTop, 0, std::max(this->height() - height, 0));
    }
    preview_->setGeometry(0, top, width(), height);
}

void ReportPreviewTrack::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    findScrollArea();
    place();
}

void ReportPreviewTrack::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void ReportPreviewTrack::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    place();
}

bool ReportPreviewTrack::eventFilter(QObject* watched, QEvent* event) {
    const bool resized = event->type() == QEvent::Resize && watched != preview_;
    const bool otherWords = event->type() == QEvent::LayoutRequest && watched == preview_;
    if (resized || otherWords) place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace jupan
