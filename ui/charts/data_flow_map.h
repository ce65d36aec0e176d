// Where data come from and who gets to see them: data sources, the work units that use them, the models that answer
// there. Personal and sensitive data are marked by a shape and a word, an arrow that leaves the country says so.
#pragma once

#include <QVector>

#include "ui/charts/chart_widget.h"

namespace jupan {

enum class FlowMark { none, personal, sensitive };

/// A box of one of the three columns.
struct FlowNode {
    QString name{};
    QString detail{};                ///< second line: kind of data and place, department, vendor
    FlowMark mark = FlowMark::none;  ///< of data sources
    QString arrow{};                 ///< of models: what the arrow into it says, "personal data abroad"; may be empty
    QString tip{};                   ///< more lines of the tooltip
};

/// From a box of one column to one of the next, by index.
struct FlowArrow {
    qsizetype from = 0;
    qsizetype to = 0;
    bool personal = false;  ///< carries personal or sensitive data: drawn twice as strong
};

struct DataFlowData {
    QVector<FlowNode> sources{};
    QVector<FlowNode> units{};
    QVector<FlowNode> models{};
    QVector<FlowArrow> toUnits{};   ///< from a source to a work unit
    QVector<FlowArrow> toModels{};  ///< from a work unit to a model
};

/// Boxes that do not fit are counted in the last one of their column; their arrows lead there. sizeHint() is high
/// enough for all.
class DataFlowMap : public ChartWidget {
    Q_OBJECT

public:
    explicit DataFlowMap(QWidget* parent = nullptr);
    void setData(DataFlowData map, ChartTexts texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {280, 200}; }

protected:
    bool hasData() const override { return !data_.sources.isEmpty(); }
    void buildSeries() override;
    QRectF layoutPlot(const QRectF& content) override;

private:
    /// The boxes of a column as they are drawn.
    struct Column {
        const QVector<FlowNode>* nodes = nullptr;
        QRectF area{};
        qsizetype shown = 0;  ///< boxes with a node of their own; the rest share one more
        double boxHeight = 0;
        double between = 0;
        double top = 0;
        [[nodiscard]] bool hasMore() const { return shown < nodes->size(); }
        [[nodiscard]] QRectF box(qsizetype index) const;
    };
    [[nodiscard]] Column columnOf(const QVector<FlowNode>& nodes, const QRectF& area) const;
    [[nodiscard]] double boxHeight() const { return (1 + detailLines_) * lineHeight() + 8; }
    void layoutHead(const QString& text, const QRectF& area, double top);
    void layoutBoxes(const Column& column);
    void layoutBox(const QRectF& box, const FlowNode& node);
    void addShape(const QPointF& middle, FlowMark mark);
    void layoutArrows(const Column& from, const Column& to, const QVector<FlowArrow>& arrows);
    void layoutArrowWords(const Column& models, double gap);
    double layoutKey(const QRectF& content, double top, bool measureOnly);

    DataFlowData data_;
    int detailLines_ = 1;  ///< of the second text of a box: 2 where one would be cut
};

}  // namespace jupan
