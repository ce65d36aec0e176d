#include "core/ledger/saved_mapping.h"

namespace jupan {

ColumnMapping mappingFromSaved(const SavedMapping& saved) {
    ColumnMapping mapping{.vendor = saved.vendor,
                          .currency = saved.currency,
                          .dateOrder = saved.dateOrder,
                          .decimalMark = saved.decimalMark,
                          .rowsAreRecords = saved.rowsAreRecords};
    for (const auto& [name, column] : saved.columns)
        if (const auto role = enumFromName<ColumnRole>(name)) mapping.columns[*role] = column;
    return mapping;
}

}  // namespace jupan
