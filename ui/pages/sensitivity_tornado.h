// Tornado: what each uncertain input does to the metric, as bars and in figures.
#pragma once

#include "ui/pages/sensitivity_tab.h"

class QComboBox;

namespace jupan {

class TornadoChart;

class SensitivityTornado : public SensitivityTab {
    Q_OBJECT

public:
    explicit SensitivityTornado(QWidget* parent = nullptr);

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::size_t mostBars() const;
    void showBars();
    void showTable();

    QLabel* mostLabel_;
    QComboBox* most_;
    QLabel* rest_;
    QLabel* hint_;
    TornadoChart* chart_;
};

}  // namespace jupan
