// Goals & KPIs (목표와 KPI): work units, their KPIs with the money they bring, and the project's own settings.
#pragma once

#include "ui/pages/page.h"

class QPushButton;

namespace jupan {

class GoalsKpiSection;
class GoalsSettingsCard;
class GoalsWorkUnitSection;

class GoalsPage : public Page {
    Q_OBJECT

public:
    GoalsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// Selects the KPI or work unit of the path and shows its form; "project.…" opens the settings.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence() const;
    void bringIntoView(QWidget* widget);

    GoalsSettingsCard* settings_;
    GoalsKpiSection* kpis_;
    GoalsWorkUnitSection* workUnits_;
    QPushButton* addUnit_;
    bool chooseFirst_ = true;
};

}  // namespace jupan
