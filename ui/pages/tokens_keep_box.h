// Whether the texts are kept in the project, and what becomes of them.
#pragma once

#include "ui/widgets/card.h"

class QCheckBox;

namespace jupan {

class TokensKeepBox : public QWidget {
    Q_OBJECT

public:
    explicit TokensKeepBox(QWidget* parent = nullptr);

    /// `problem`: why they are not kept although that is wanted; empty if all is well.
    void refresh(bool kept, const QString& problem);

signals:
    void chosen(bool keep);

private:
    QCheckBox* keep_;
    QLabel* privacy_;
    ErrorLabel* error_;
};

}  // namespace jupan
