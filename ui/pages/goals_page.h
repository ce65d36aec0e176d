// Goals & KPIs (목표와 KPI): work units, their KPIs with the money they bring, and the project's own settings.
#pragma once

#include "ui/pages/page.h"

namespace jupan {

class GoalsKpiSection;
class GoalsWorkUnitSection;
class SettingsCard;

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

    SettingsCard* settings_;
    GoalsKpiSection* kpis_;
    GoalsWorkUnitSection* workUnits_;
};

}  // namespace jupan
