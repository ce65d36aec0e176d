// The column of the page in which the report's preview stands.
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace jupan {

class ReportPreview;

/// As high as the options beside it; the preview moves down in it while the page scrolls, so that it stays in view, and
/// is made no higher than what of the page is seen.
class ReportPreviewTrack : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreviewTrack(ReportPreview* preview, QWidget* parent = nullptr);
    /// False where the preview stands under the options: it scrolls with them, as wide as there is room.
    void setFollowing(bool following);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void findScrollArea();
    void place();

    ReportPreview* preview_;
    QPointer<QScrollArea> area_;
    bool following_ = true;
};

}  // namespace jupan
