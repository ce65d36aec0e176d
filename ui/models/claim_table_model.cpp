#include "ui/models/claim_table_model.h"

#include "ui/format/field_text.h"

namespace jupan {

std::vector<EntityTableModel::Row> ClaimTableModel::makeRows() {
    std::vector<Row> rows;
    verdicts_.clear();
    for (std::size_t i = 0; i < project().claims.size(); ++i) {
        const Claim& claim = project().claims[i];
        rows.push_back({claim.id.text, i});
        verdicts_.push_back(verdictOf(claim, checkClaim(claim)));
    }
    return rows;
}

std::vector<EntityTableModel::Column> ClaimTableModel::makeColumns() {
    return {{fieldLabel("claim", "name")}, {tr("Source")}, {fieldLabel("claim", "kind")}, {tr("Recomputed")}};
}

EntityTableModel::Cell ClaimTableModel::cell(const Row& row, int column) const {
    const Claim& claim = project().claims[row.index];
    switch (column) {
        case name:
            return nameCell(claim.name);
        case source: {
            const QString text = claimSource(claim);
            return {.text = text.isEmpty() ? QString(QChar(0x2013)) : text, .tip = text};
        }
        case kind:
            return {.text = choiceText(claim.kind)};
        default:
            return {.text = verdictName(verdicts_[row.index]), .bad = verdicts_[row.index] == ClaimVerdict::none};
    }
}

}  // namespace jupan
