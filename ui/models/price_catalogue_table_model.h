// The models of the price catalogue, one row an entry; a company's own price stands above the list price it replaces.
#pragma once

#include "core/prices/price_catalogue.h"
#include "ui/models/entity_table_model.h"

namespace jupan {

/// What is shown of the catalogue; empty parts let everything through.
struct CatalogueFilter {
    QString words{};         ///< each of them in the name, the id or the provider
    std::string provider{};  ///< id
    std::optional<ModelStatus> status{};
    bool ownOnly = false;
    bool operator==(const CatalogueFilter&) const = default;
};

class PriceCatalogueTableModel : public EntityTableModel {
    Q_OBJECT

public:
    /// What is asked for most stands first: the table is wider than a small window.
    enum Column {
        name,
        status,
        input,
        cachedInput,
        cacheWrite,
        output,
        batchInput,
        batchOutput,
        longContext,
        since,
        age,
        readOn,
        provider,
        currency,
        source,
    };

    PriceCatalogueTableModel(ProjectDocument& document, ViewSettings& view, QObject* parent = nullptr);

    /// Takes effect with refresh().
    void setFilter(CatalogueFilter filter) { filter_ = std::move(filter); }
    /// The entry of a row by its id ("own/gpt-5.4", "list/gpt-5.4"), or null.
    [[nodiscard]] const CatalogueModel* entry(const std::string& rowId) const;
    static std::string rowIdOf(const CatalogueModel& entry);

protected:
    std::vector<Row> makeRows() override;
    std::vector<EntityTableModel::Column> makeColumns() override;
    [[nodiscard]] Cell cell(const Row& row, int column) const override;

private:
    [[nodiscard]] bool passes(const CatalogueModel& entry) const;
    [[nodiscard]] Cell priceCell(const CatalogueModel& entry, std::optional<double> amount) const;
    [[nodiscard]] Cell statusCell(const CatalogueModel& entry) const;
    [[nodiscard]] Cell ageCell(const CatalogueModel& entry) const;
    [[nodiscard]] Cell longContextCell(const CatalogueModel& entry, const CataloguePrice* price) const;

    PriceBook& book_;
    CatalogueFilter filter_;
    std::vector<CatalogueModel> entries_;
};

}  // namespace jupan
