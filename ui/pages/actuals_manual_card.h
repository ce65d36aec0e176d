// A charge typed by hand: an invoice on paper, a bank transfer.
#pragma once

#include <map>

#include "core/ledger/charge_ledger.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class TextEdit;

class ActualsManualCard : public Card {
    Q_OBJECT

public:
    /// Parts: "charge.date.edit", ".vendor.edit", ".model.edit", ".project.edit", ".line_item.edit", ".amount.edit",
    /// ".currency.edit", ".requests.edit", ".input_tokens.edit", ".output_tokens.edit"; "charge.enter", "charge.error",
    /// "charge.notice".
    ActualsManualCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

private:
    void build();
    void enter();
    /// The charge that the fields describe, or nothing, with the problem at its field.
    [[nodiscard]] std::optional<ManualCharge> read();
    [[nodiscard]] std::optional<Date> readDay();
    bool readCountInto(const char* field, std::int64_t& into);
    bool readMoney(ManualCharge& charge);
    [[nodiscard]] QString text(const char* field) const;
    void refuse(const char* field, const QString& sentence);

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* sentence_;
    std::map<std::string, TextEdit*> fields_;
    QPushButton* enter_;
    ErrorLabel* error_;
    QLabel* notice_;
};

}  // namespace jupan
