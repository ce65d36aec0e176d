// What the parts of the page "Budget against actual" have in common.
#pragma once

#include <QComboBox>
#include <functional>
#include <memory>

#include "core/finops/ledger_actuals.h"
#include "core/finops/spending_rows.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {

/// What is looked at.
struct SpendingCase {
    std::shared_ptr<const Project> project{};
    SpendingWatch watch{};
    /// The charges; asked for when they are needed, since they are large and belong to the document.
    std::function<const LedgerActuals&()> ledger{};
    SpendingPeriod period = SpendingPeriod::month;
    SpendingRows lines{};                   ///< by line, of the period
    std::string line{};                     ///< the budget line that the reader chose; empty: all
    std::optional<YearMonth> askedMonth{};  ///< of the year, to be explained now
    Formatter formatter{};
};

/// A combo box of budget lines.
class SpendingLineChooser : public QuietComboBox {
    Q_OBJECT

public:
    explicit SpendingLineChooser(const QString& name, QWidget* parent = nullptr);
    /// The lines of the watched budget, "all lines" first if `withAll`; `chosen` is shown.
    void setLines(const SpendingCase& shown, const std::string& chosen, bool withAll);

signals:
    void lineChosen(const QString& line);
};

/// A part below the figures; made when it is first shown.
class SpendingSection : public QWidget {
    Q_OBJECT

public:
    explicit SpendingSection(const QString& name, QWidget* parent = nullptr);

    /// Shows the case and sets all texts again.
    void showCase(std::shared_ptr<const SpendingCase> shown);

signals:
    void lineChosen(const QString& line);
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

protected:
    virtual void refresh() = 0;

    [[nodiscard]] const SpendingCase& now() const { return *case_; }
    [[nodiscard]] bool hasCase() const { return case_ != nullptr; }
    Card* addCard();
    /// A row of choices at the end of a card.
    static QHBoxLayout* addRow(Card* card);
    /// Puts a chart with its actions at the end of a column.
    template <class Chart>
    Chart* addChart(QVBoxLayout* column, const char* name, int height) {
        auto* chart = new Chart;
        chart->setObjectName(QLatin1String(name));
        chart->setFixedHeight(height);
        auto* actions = new ChartActions;
        actions->setChart(chart, QString::fromLatin1(name).replace(u'.', u'-'));
        connect(actions, &ChartActions::fileRequested, this, &SpendingSection::fileRequested);
        column->addWidget(chart);
        column->addWidget(actions);
        return chart;
    }

private:
    std::shared_ptr<const SpendingCase> case_;
    QVBoxLayout* column_;
};

}  // namespace jupan
