// The invoice of a vendor's month, entered by hand.
#pragma once

#include <optional>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class NumberEdit;
class TextEdit;

/// Parts are "outcome.reconcile.net", ".tax", ".paid", ".number", ".enter", ".forget", ".invoiceError".
class OutcomeInvoice : public QWidget {
    Q_OBJECT

public:
    /// Of whom, for when and in what money.
    struct Subject {
        std::string vendor;
        std::string currency;
        YearMonth month;
        bool operator==(const Subject&) const = default;
    };

    OutcomeInvoice(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows this invoice, or empty fields for it; what is being typed for it stays.
    void show(const Subject& subject);
    /// The invoice as it was entered, or null.
    [[nodiscard]] const VendorInvoice* entered(const Subject& subject) const;

private:
    /// What the fields were filled from.
    struct Filled {
        Subject subject;
        std::optional<VendorInvoice> invoice;
        bool operator==(const Filled&) const = default;
    };
    void fill(Filled from);
    void enter();
    void refuse(const Problems& problems);
    void forget();
    void clearProblems();

    ProjectDocument& document_;
    ViewSettings& view_;
    std::optional<Filled> filled_;
    QLabel* head_;
    NumberEdit* net_;
    NumberEdit* tax_;
    NumberEdit* paid_;
    TextEdit* number_;
    QPushButton* enter_;
    QPushButton* forget_;
    ErrorLabel* error_;
};

}  // namespace jupan
