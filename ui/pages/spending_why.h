// Why a line is off its budget: the six effects as a bridge, and a sentence for each.
#pragma once

#include <array>

#include "core/finops/spending_reasons.h"
#include "ui/pages/spending_section.h"

class QGridLayout;
class QLabel;

namespace jupan {

class VarianceBridgeChart;

class SpendingWhy : public SpendingSection {
    Q_OBJECT

public:
    explicit SpendingWhy(QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    static constexpr std::size_t effectCount = EnumNames<VarianceEffect>::names.size();
    struct Row {
        QLabel* name;
        QLabel* amount;
        QLabel* sentence;
    };

    Row addEffect(QGridLayout* grid, int row, const QString& part);
    void fillMonths(YearMonth chosen);
    void showReasons();
    void showParts(const LineReasons& reasons);

    QLabel* lineLabel_;
    SpendingLineChooser* line_;
    QLabel* monthLabel_;
    QComboBox* month_;
    QLabel* empty_;
    QWidget* picture_;  ///< the chart with its actions
    QWidget* filled_;
    VarianceBridgeChart* chart_;
    QLabel* note_;
    std::array<Row, effectCount> effects_;
    Row total_;
    ErrorLabel* refusal_;
    std::optional<YearMonth> chosenMonth_;
};

}  // namespace jupan
