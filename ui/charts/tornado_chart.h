// What each uncertain input does to a metric: a bar from the base to the result at its low and at its high value.
#pragma once

#include <optional>

#include "ui/charts/free_scale.h"
#include "ui/charts/row_chart.h"

namespace jupan {

/// One end of a bar.
struct TornadoEnd {
    std::optional<double> result{};  ///< empty or not finite: undefined
    QString input{};                 ///< the input's value there: "25 %"
    QString reason{};                ///< why the result is undefined: "does not pay back"
    bool beyond = false;             ///< undefined because it lies beyond every figure, as a payback that never comes
};

struct TornadoRow {
    QString name{};
    TornadoEnd low{}, high{};
};

struct TornadoData {
    QVector<TornadoRow> rows{};    ///< from top to bottom
    std::optional<double> base{};  ///< the result without a change; empty: no line, and bars span their ends
    QString baseText{};            ///< at the base line: "base 2,262"
};

/// The two ends have colours of their own, and the input's value stands at each. Where both results lie on the same
/// side of the base, the upper half of the bar is the low end, the lower half the high end, and both values stand
/// beside their halves, or, each with a sample of its half, at the far end with the nearer result's first. An undefined
/// end is hatched, with its reason: an arrow to the right edge where it lies beyond every figure, else a stub at the
/// side that the other end leaves free. The axis need not begin at zero; zero is on it where that costs little.
class TornadoChart : public RowChart {
    Q_OBJECT

public:
    explicit TornadoChart(QWidget* parent = nullptr);
    void setData(TornadoData tornado, ChartTexts texts);

    /// Room for every row.
    QSize sizeHint() const override;

protected:
    void buildSeries() override;
    QRectF layoutAround(const QRectF& content) override;
    void layoutScale(const QRectF& plot, const QRectF& content) override;
    void layoutReference(const QRectF& plot) override;
    void layoutMarks(const QRectF& plot) override;
    void layoutFigures(const QRectF& plot, qsizetype row) override;
    QString hitText(qsizetype row) const override;

private:
    /// One half of a row: where it is drawn and what is written at it.
    struct Half {
        enum class Kind { bar, stub, arrow };
        Kind kind = Kind::bar;
        bool high = false;
        bool right = false;  ///< of the row's origin
        double to = 0;       ///< of a bar: the result
        QString text{};
        QString briefly{};    ///< where there is no room for the text
        bool shared = false;  ///< the other half is on the same side
    };
    struct Halves {
        double origin = 0;  ///< where both begin
        Half low{}, high{};
    };
    [[nodiscard]] Halves halves(const TornadoRow& row) const;
    [[nodiscard]] double originOf(const TornadoRow& row) const;
    /// Pixels that the texts at one side need beyond the end of its bars.
    [[nodiscard]] double textRoom(const Halves& row, bool right) const;
    /// The end of the bars at one side.
    [[nodiscard]] static double reach(const Halves& row, bool right);
    [[nodiscard]] double swatch() const { return lineHeight() * 0.5; }
    [[nodiscard]] QColor endColor(bool high) const { return colors().seriesColor(high ? 0 : 5); }
    void addHalf(const QRectF& plot, const Half& half, double origin, QRectF band);
    void layoutSide(const QRectF& plot, const Halves& row, double y, bool right);
    [[nodiscard]] double endOf(const QRectF& plot, const Half& half, double origin) const;
    /// Writes at `at`, the text's side that is nearer to the bar, at its middle height.
    void addWords(const Half& half, const QPointF& at, double room, bool right, bool sampled);
    void addSwatch(double left, double y, const Half& half);

    TornadoData data_;
    FreeRange range_;
    QRectF content_;         ///< the whole of it, as at the last layout
    bool twoLines_ = false;  ///< a row has room for a text at each half
};

}  // namespace jupan
