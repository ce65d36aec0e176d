// What the tabs of the page Sensitivity have in common.
#pragma once

#include <memory>

#include "core/analysis/tornado.h"
#include "core/engine/results.h"
#include "ui/pages/page.h"
#include "ui/pages/sensitivity_table.h"
#include "ui/widgets/card.h"

namespace jupan {

class ChartActions;
class ChartWidget;

/// What is looked at: a plan as its scenario sees it, and a metric.
struct SensitivityCase {
    ScenarioProject plan{};
    std::string scenario{};  ///< id; empty is the base case
    Metric metric = Metric::npv;
    Tornado tornado{};
    Results results{};
    Formatter formatter{};

    [[nodiscard]] const Project& project() const { return plan.project; }
};

/// A card with the chart, what it says, and its figures.
class SensitivityTab : public Card {
    Q_OBJECT

public:
    /// Parts are "sensitivity.<name>.chart", ".reading", ".table" ….
    explicit SensitivityTab(const QString& name, QWidget* parent = nullptr);

    /// Shows the case and sets all texts again.
    void showCase(std::shared_ptr<const SensitivityCase> shown);
    /// Forgets what the reader chose: another project is shown.
    virtual void forgetChoices() {}

signals:
    /// An input was chosen, to be seen where it is edited.
    void inputRequested(const QString& path);
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

protected:
    virtual void refresh() = 0;

    [[nodiscard]] const SensitivityCase& now() const { return *case_; }
    [[nodiscard]] bool hasCase() const { return case_ != nullptr; }
    [[nodiscard]] QString partName(const char* part) const;
    /// Puts the chart at the end of the body, its actions at the end of `row`, and what it says below.
    void addChart(ChartWidget* chart, QHBoxLayout* row);
    void addTable();
    /// Files of the chart are called so.
    void setFileName(const QString& name);
    void setReading(const QString& sentence);
    [[nodiscard]] SensitivityTable* table() const { return table_; }
    /// A new row at the end of the body.
    QHBoxLayout* addRow();

private:
    QString name_;
    std::shared_ptr<const SensitivityCase> case_;
    ChartWidget* chart_ = nullptr;
    ChartActions* actions_;
    QLabel* reading_;
    SensitivityTable* table_;
};

}  // namespace jupan
