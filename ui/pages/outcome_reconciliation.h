// Three numbers side by side: tokens at the prices of their days, what the vendor charged, and the invoice.
#pragma once

#include <vector>

#include "core/finops/reconciliation.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/outcome_invoice.h"
#include "ui/widgets/card.h"

class QComboBox;
class QTableView;

namespace jupan {

class PriceTextTable;

/// Parts are "outcome.reconcile.vendor", ".month", ".numbers", ".models", ".notes", ".monthEnd", ".error".
class OutcomeReconciliation : public Card {
    Q_OBJECT

public:
    OutcomeReconciliation(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

private:
    /// A vendor's charges in one currency.
    struct Party {
        std::string vendor;
        std::string currency;
        bool operator==(const Party&) const = default;
    };
    [[nodiscard]] std::vector<Party> parties() const;
    /// The vendor and month that are chosen.
    [[nodiscard]] OutcomeInvoice::Subject subject() const;
    void showChoice();
    void showNumbers(const Reconciliation& found, const VendorInvoice* invoice);
    void showModels(const Reconciliation& found);
    void showNotes(const Reconciliation& found);
    void showMonthEnd();

    ProjectDocument& document_;
    ViewSettings& view_;
    std::vector<Party> parties_;
    std::vector<YearMonth> months_;
    QLabel* help_;
    QWidget* content_;
    QLabel* vendorLabel_;
    QComboBox* vendor_;
    QLabel* monthLabel_;
    QComboBox* month_;
    PriceTextTable* numbers_;
    QTableView* numbersTable_;
    QLabel* notes_;
    QLabel* monthEnd_;
    PriceTextTable* models_;
    QTableView* modelsTable_;
    OutcomeInvoice* invoice_;
    ErrorLabel* error_;
};

}  // namespace jupan
