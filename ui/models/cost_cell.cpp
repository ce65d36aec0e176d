#include "ui/models/cost_cell.h"

#include <QCoreApplication>

namespace jupan {
namespace {

class CostCellWords {
    Q_DECLARE_TR_FUNCTIONS(CostCellWords)
};

}  // namespace

QString tipWithArithmetic(const QString& exact) {
    return CostCellWords::tr("%1. Click for its arithmetic.").arg(exact);
}

}  // namespace jupan
