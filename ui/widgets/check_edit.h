#pragma once

#include <QCheckBox>

#include "ui/widgets/field_frame.h"

namespace jupan {

/// Yes or no. The box says its state in words too; the label above says what is asked.
class CheckEdit : public FieldFrame {
    Q_OBJECT
public:
    CheckEdit(FieldSpec spec, Formatter formatter, QWidget* parent = nullptr);

    /// Emits nothing.
    void setChecked(bool checked);
    [[nodiscard]] bool isChecked() const { return box_->isChecked(); }
    [[nodiscard]] QCheckBox* box() const { return box_; }

signals:
    /// The reader ticked it, or took the tick away.
    void committed(bool checked);

protected:
    void retranslate() override;
    void renameParts() override;

private:
    QCheckBox* box_;
};

}  // namespace jupan
