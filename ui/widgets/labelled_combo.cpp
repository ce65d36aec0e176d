#include "ui/widgets/labelled_combo.h"

#include "ui/theme/theme.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {

QComboBox* newFormCombo(const QString& name, int letters) {
    auto* combo = new QuietComboBox;
    combo->setObjectName(name);
    combo->setMinimumContentsLength(letters);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

QVBoxLayout* labelledCombo(QLabel* label, QComboBox* combo, ErrorLabel* error) {
    auto* column = new QVBoxLayout;
    column->setSpacing(gridStep);
    setRole(label, "muted");
    label->setBuddy(combo);
    column->addWidget(label);
    column->addWidget(combo);
    if (error) column->addWidget(error);
    column->addStretch(1);
    return column;
}

}  // namespace jupan
