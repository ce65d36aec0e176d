// Three numbers side by side: tokens at the prices of their days, what the vendor charged, and the invoice.
#pragma once

#include <optional>
#include <vector>

#include "core/finops/reconciliation.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QComboBox;
class QTableView;

namespace jupan {

class NumberEdit;
class PriceTextTable;
class TextEdit;

/// Parts are "outcome.reconcile.vendor", ".month", ".net", ".tax", ".paid", ".number", ".enter", ".forget", ".numbers",
/// ".models", ".notes", ".monthEnd", ".error".
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
    /// What the fields of the invoice were filled from.
    struct Form {
        Party party;
        YearMonth month;
        std::optional<VendorInvoice> entered;
        bool operator==(const Form&) const = default;
    };
    [[nodiscard]] std::vector<Party> parties() const;
    [[nodiscard]] const VendorInvoice* invoice() const;
    void showChoice();
    void showInvoice(const Form& form);
    void showNumbers(const Reconciliation& found);
    void showModels(const Reconciliation& found);
    void showNotes(const Reconciliation& found);
    void showMonthEnd();
    void enter();
    void refuse(const Problems& problems);
    void forget();

    ProjectDocument& document_;
    ViewSettings& view_;
    std::vector<Party> parties_;
    std::vector<YearMonth> months_;
    std::optional<Form> form_;
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
    QLabel* invoiceHead_;
    NumberEdit* net_;
    NumberEdit* tax_;
    NumberEdit* paid_;
    TextEdit* number_;
    QPushButton* enter_;
    QPushButton* forget_;
    ErrorLabel* error_;
};

}  // namespace jupan
