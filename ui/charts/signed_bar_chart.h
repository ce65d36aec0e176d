// Bars at the left and at the right of zero, with a text column at the right edge and, where asked for, a second figure
// as a diamond: drivers by rank correlation, value of knowing beside cost of measuring.
#pragma once

#include <optional>

#include "ui/charts/row_chart.h"

namespace jupan {

struct SignedBar {
    QString name{};
    std::optional<double> value{};  ///< empty or not finite: undefined, shown as "–"
    std::optional<double> mark{};   ///< a diamond at this figure; empty: none
    QString share{};                ///< in the column at the right: "31 %"; may be empty
    QString note{};                 ///< a further line of the tooltip, such as why there is no figure; may be empty
};

struct SignedBarData {
    QVector<SignedBar> bars{};  ///< from top to bottom
    QString barName{};          ///< what the bars are: "value of knowing"; empty: no key
    QString markName{};         ///< what the diamonds are: "cost of measuring"
    QString shareName{};        ///< above the column at the right: "share of the variance"; may be empty
    QString leftName{};         ///< what bars at the left of zero mean: "less NPV when it rises"; may be empty
    QString rightName{};        ///< the same for those at the right
};

/// With diamonds the figures of the bars stand in a column of their own: beside a bar they could be taken for the
/// diamond's.
class SignedBarChart : public RowChart {
    Q_OBJECT

public:
    explicit SignedBarChart(QWidget* parent = nullptr);
    void setData(SignedBarData bars, ChartTexts texts);

    /// Room for every row.
    QSize sizeHint() const override;

protected:
    void buildSeries() override;
    void layoutMarks(const QRectF& plot) override;
    double markRadius() const override;
    bool textAtLeft(const Row& row) const override { return row.value < 0; }
    double textBeyond(qsizetype row) const override;
    QString valueText(const Row& row) const override;
    QString hitText(qsizetype row) const override;
    QRectF layoutAround(const QRectF& content) override;
    void layoutFigures(const QRectF& plot, qsizetype row) override;

private:
    [[nodiscard]] bool hasMarks() const;
    [[nodiscard]] bool hasSides() const;
    [[nodiscard]] double keyWidth() const;
    void layoutKey(const QRectF& content);
    void layoutSides(const QRectF& plot);
    [[nodiscard]] double columnsWidth(const QRectF& content);
    void addCell(const QString& text, double right, double y, ChartLabel::Role role);

    SignedBarData data_;
    QRectF content_;          ///< the whole of it, as at the last layout
    double sharesWidth_ = 0;  ///< of the column of shares, at the right edge
};

}  // namespace jupan
