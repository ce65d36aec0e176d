// What can be done with a chart: copy it, write it as SVG, PNG or PDF, write its figures as CSV.
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QPushButton;

namespace jupan {

/// A row of quiet buttons; what came of it is said beside them. Exports wear the colours of paper, whatever the window
/// wears. Stale figures are not exported: the row says so.
class ChartActions : public QWidget {
    Q_OBJECT

public:
    explicit ChartActions(QWidget* parent = nullptr);
    /// The chart that the row speaks of (null: none, the row is disabled) and the name of its files, without a suffix.
    /// The buttons are named after the chart: "sensitivity.tornado.copy", ".svg", ".png", ".pdf", ".csv".
    void setChart(ChartWidget* chart, const QString& fileName);

signals:
    /// Asks the page's window for a place to write to.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const QString& text);
    void retranslate();
    void copy();
    void write(ChartFormat format, int dotsPerInch = 300);
    /// True, and the row says why, if the chart's figures are not those of the fields now.
    bool refusesStale();
    void say(const QString& message, bool failed);

    ChartWidget* chart_ = nullptr;
    QString fileName_;
    QLabel* message_;
    QPushButton* copy_;
    QPushButton* svg_;
    QPushButton* png_;
    QPushButton* pdf_;
    QPushButton* csv_;
    std::vector<QAction*> resolutions_;
};

}  // namespace jupan
