// The ladder of a workload (계단식 접근) as a picture: its stages as steps on the months of the plan.
#pragma once

#include <QLabel>
#include <functional>
#include <vector>

#include "ui/format/formatter.h"
#include "ui/widgets/ladder_handle.h"

namespace jupan {

/// One model's part of a stage.
struct LadderPart {
    QString name;
    double share = 0;  ///< of the requests
    int color = 0;     ///< index of its colour
};

struct LadderStage {
    int fromMonth = 1;
    int firstMonth = 1;  ///< where its boundary may be moved to
    int lastMonth = 1;
    std::vector<LadderPart> parts{};
};

/// Months 1..horizon from left to right, each stage a step that is higher than the one before it, divided into its
/// models. The boundaries are handles; a stage beyond the horizon has its handle at the right edge.
class LadderView : public QWidget {
    Q_OBJECT

public:
    explicit LadderView(Formatter formatter, QWidget* parent = nullptr);

    /// Names the picture; its parts are "<name>.handle[1]" … (none for the first stage), "<name>.label".
    void setPrefix(const QString& name);

    void setFormatter(const Formatter& formatter);
    /// The colour of a model by its index; the same that the cost curve below uses.
    void setColors(std::function<QColor(int)> colorOf);
    /// Ascending stages; month 1 is `start`.
    void setLadder(std::vector<LadderStage> stages, int horizon, YearMonth start);
    /// Where month 1 begins and the last month ends, in pixels from the left of the widget, to stand in line with a
    /// chart; by default the whole width.
    void setSpan(double left, double right);
    void setMovable(bool movable);

    /// The step of a stage; empty if it lies beyond the horizon.
    [[nodiscard]] QRectF stepOf(std::size_t stage) const;
    /// Where a month begins.
    [[nodiscard]] double xOf(int month) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A boundary was moved, with the mouse or by keys: stage and its new first month.
    void moved(int stage, int month);
    void dragBegan();
    void dragEnded();
    /// Esc while dragging: everything since dragBegan() is to be taken back.
    void dragGivenUp();
    /// The keyboard left a boundary.
    void moveEnded();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void matchHandles();
    void connectHandle(LadderHandle* handle, int stage);
    void nameHandles();
    void placeHandles();
    void showLabel();
    void describe();
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] double baseLine() const;
    [[nodiscard]] double spanLeft() const;
    [[nodiscard]] double spanRight() const;
    [[nodiscard]] int lastMonthOf(std::size_t stage) const;
    [[nodiscard]] QString startText(int month) const;
    [[nodiscard]] QString stageText(std::size_t stage) const;
    [[nodiscard]] QString partsText(std::size_t stage, const QString& separator) const;
    void paintStep(QPainter& painter, std::size_t stage) const;
    void paintCaption(QPainter& painter, std::size_t stage, const QRectF& step) const;
    void paintAxis(QPainter& painter) const;

    Formatter formatter_;
    std::function<QColor(int)> colorOf_;
    std::vector<LadderStage> stages_;
    int horizon_ = 12;
    YearMonth start_;
    double left_ = -1;
    double right_ = -1;
    bool movable_ = true;
    std::vector<LadderHandle*> handles_;
    QLabel* label_;
};

}  // namespace jupan
