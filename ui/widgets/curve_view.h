#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "core/project/distribution_curve.h"

namespace jupan {

/// A small curve with words under its axis: the spread of a value, or a ramp. Draws only what it is given.
class CurveView : public QWidget {
    Q_OBJECT
public:
    struct Mark {
        double x = 0;
        QString text;
        bool line = false;  ///< a dashed line up to the curve
    };
    enum class Kind { area, line };

    explicit CurveView(Kind kind, QWidget* parent = nullptr);
    /// `top`: the value at the upper edge; 0 takes the highest point. `description` is what a screen reader says.
    void setCurve(std::vector<CurvePoint> points, std::vector<Mark> marks, double top, const QString& description);
    [[nodiscard]] bool isEmpty() const { return points_.size() < 2; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind kind_;
    std::vector<CurvePoint> points_;
    std::vector<Mark> marks_;
    double top_ = 0;
};

}  // namespace jupan
