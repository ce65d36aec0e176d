// Exchange rates by day: entered, pasted or from a CSV; and how the charges were converted by them.
#pragma once

#include <QWidget>

#include "core/finops/exchange_rates.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;

namespace jupan {

class ActualsTable;
class TextEdit;

class ActualsRatesSection : public QWidget {
    Q_OBJECT

public:
    /// Parts: "actuals.rates.used", "actuals.rates.plan"; "rate.date.edit", "rate.currency.edit", "rate.rate.edit",
    /// "rate.source.edit", "rate.add", "rate.error"; "rate.paste", "rate.take", "rate.file", "rate.problems";
    /// "actuals.rates.table", "actuals.rates.remove", "actuals.rates.notice".
    ActualsRatesSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

signals:
    /// The plan's rate of a currency is wanted.
    void planRateWanted(const QString& currency);
    /// As Page::fileRequested.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void buildUse();
    void buildTable();
    void buildEntry();
    void buildMany();
    void addOne();
    void takeMany(const QString& text, const QString& source);
    void readRateFile(const QString& path);
    void askForFile();
    /// One undo step; a sentence about it where it went well.
    [[nodiscard]] Problems put(const std::vector<ExchangeRate>& rates, const QString& name);
    void remove();
    void showUse();
    void showRates();
    void showNotice(const QString& sentence);
    [[nodiscard]] QString entryProblem(const Problem& problem) const;
    [[nodiscard]] QString manyProblems(const Problems& problems) const;
    /// The currency of lines that name none: the one that was used most, else USD.
    [[nodiscard]] Currency usualCurrency() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    Card* useCard_;
    QLabel* useText_;
    ActualsTable* useTable_;
    QPushButton* planRate_;
    Card* card_;
    EmptyState* empty_;
    ActualsTable* table_;
    QPushButton* remove_;
    QLabel* notice_;
    TextEdit* date_;
    TextEdit* currency_;
    TextEdit* rate_;
    TextEdit* source_;
    QPushButton* add_;
    ErrorLabel* error_;
    Card* manyCard_;
    QLabel* manyText_;
    QPlainTextEdit* paste_;
    QPushButton* take_;
    QPushButton* file_;
    ErrorLabel* problems_;
};

}  // namespace jupan
