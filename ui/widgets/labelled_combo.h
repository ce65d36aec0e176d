// A combo box of a form that is no field of a description: a month, a line, a vendor.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/widgets/card.h"

namespace jupan {

/// Leaves the wheel to the page; shows about `letters` letters whatever its entries are.
QComboBox* newFormCombo(const QString& name, int letters = 10);

/// The label above it, and what is wrong with it below, as the fields of a form have them.
QVBoxLayout* labelledCombo(QLabel* label, QComboBox* combo, ErrorLabel* error = nullptr);

}  // namespace jupan
