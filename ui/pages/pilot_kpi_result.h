// What came of one KPI of the pilot: the verdict in words, the figures behind it, what to mind, and the control chart.
#pragma once

#include "core/pilot/statistics.h"
#include "ui/pages/page.h"

class QLabel;

namespace jupan {

class ChartActions;
class ControlChartView;

/// Parts are "pilot.result.<kpi>.verdict", ".sentence", ".figures", ".context", ".control".
class PilotKpiResult : public QWidget {
    Q_OBJECT

public:
    explicit PilotKpiResult(QWidget* parent = nullptr);
    void show(const KpiStatistics& statistics, const PilotKpi& kpi, const Project& project, const Formatter& formatter);

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void nameParts(const std::string& kpi);
    [[nodiscard]] static QString figuresText(const KpiStatistics& statistics, const PilotKpi& kpi,
                                             const Formatter& formatter);
    void showContext(const KpiStatistics& statistics, const PilotKpi& kpi, const Project& project,
                     const Formatter& formatter);

    QLabel* name_;
    QLabel* verdict_;
    QLabel* sentence_;
    QLabel* figures_;
    QLabel* context_;
    ControlChartView* control_;
    ChartActions* actions_;
};

}  // namespace jupan
