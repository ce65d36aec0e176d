// Says what the columns of a CSV of another make hold.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/models/actuals_file.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLineEdit;

namespace jupan {

class ChoiceEdit;
class TextEdit;

/// Works on the mapping of a file that is not imported yet.
class ActualsMappingForm : public QWidget {
    Q_OBJECT

public:
    /// Parts: "<name>.saved.combo", "<name>.date.combo" … (roles as project files name them), "<name>.vendor.edit",
    /// "<name>.currency_code.edit", "<name>.rows.combo", "<name>.date_order.combo", "<name>.decimal_mark.combo",
    /// "<name>.more", "<name>.save_name", "<name>.save", "<name>.gap", "<name>.hint", "<name>.note".
    ActualsMappingForm(const QString& name, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows the mapping of the file; `saved`: those of the project, `chosen` the one it was taken from, or -1.
    void show(const ActualsFile& file, const std::vector<SavedMapping>& saved, int chosen);
    /// A sentence about what was just saved, or why it was not.
    void setNote(const QString& sentence);
    void setNameProposal(const QString& name);

signals:
    void changed(const jupan::ColumnMapping& mapping);
    /// Another of the saved mappings; -1: none of them.
    void savedChosen(int index);
    void saveWanted(const QString& name);

private:
    ChoiceEdit* addRole(ColumnRole role);
    void buildRules();
    void buildSaving();
    void place();
    void takeColumn(ColumnRole role, int index);
    void showGap();
    [[nodiscard]] QStringList rowChoices() const;

    QString name_;
    ViewSettings& view_;
    ColumnMapping mapping_;
    QStringList columns_;
    std::vector<SavedMapping> saved_;
    bool all_ = false;  ///< every role, not only the usual ones
    ChoiceEdit* savedChoice_;
    QGridLayout* grid_;
    std::vector<ChoiceEdit*> roles_;
    TextEdit* vendor_;
    TextEdit* currency_;
    ChoiceEdit* rows_;
    ChoiceEdit* dateOrder_;
    ChoiceEdit* decimalMark_;
    QPushButton* more_;
    ErrorLabel* gap_;
    QLabel* hint_;  ///< what may go wrong, but need not
    QLineEdit* saveName_;
    QPushButton* save_;
    QLabel* note_;
};

}  // namespace jupan
