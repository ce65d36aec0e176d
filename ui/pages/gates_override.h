// Passing a closed gate all the same: only with a name and a reason, kept with its day, and to be withdrawn.
#pragma once

#include <QWidget>

#include "core/governance/gates.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jupan {

class ErrorLabel;
class TextEdit;

/// Parts are "<name>.override.0" … (the latest first) with ".text" and ".withdraw"; "<name>.override.ask" shows
/// ".override.by", ".override.reason", ".override.confirm", ".override.cancel" and ".override.error".
class GateOverrides : public QWidget {
    Q_OBJECT

public:
    GateOverrides(Gate gate, const QString& name, ProjectDocument& document, ViewSettings& view,
                  QWidget* parent = nullptr);
    void load(const GateResult& result);

private:
    void ask(bool on);
    void confirm();
    void withdraw(std::size_t index);
    void addRow(std::size_t row, std::size_t index, const GateOverride& passed);

    Gate gate_;
    QString name_;
    ProjectDocument& document_;
    ViewSettings& view_;
    QWidget* list_;
    QVBoxLayout* rows_;
    QPushButton* ask_;
    QWidget* form_;
    QLabel* help_;
    TextEdit* by_;
    TextEdit* reason_;
    QPushButton* confirm_;
    QPushButton* cancel_;
    ErrorLabel* error_;
    std::vector<GateOverride> shown_;
    Language language_ = Language::korean;
    bool asking_ = false;
};

}  // namespace jupan
