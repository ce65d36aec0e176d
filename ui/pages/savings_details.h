// The chosen way to save: its arithmetic, what it rests on (with fields for other values), what it asks for, what is
// riskier, and the button that tries it as a scenario.
#pragma once

#include <QGridLayout>
#include <QToolButton>

#include "ui/models/saving_list.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class NumberEdit;

class SavingsDetails : public Card {
    Q_OBJECT

public:
    explicit SavingsDetails(ViewSettings& view, QWidget* parent = nullptr);

    /// `list` has the reader's own values; `tried` is the scenario that does exactly this, or null.
    void showSaving(const Project& project, const ListedSaving& listed, const SavingList& list, const Scenario* tried);
    /// Under the button, until another saving is shown.
    void setNotice(const QString& sentence);
    void setError(const QString& sentence);

signals:
    void assumed(jupan::SavingKey key, jupan::AssumptionCode code, double value);
    void forgotten(jupan::SavingKey key, jupan::AssumptionCode code);
    void tryRequested();
    void openRequested(const std::string& scenario);

private:
    struct Field {
        AssumptionCode code;
        NumberEdit* edit;
        QToolButton* chip;
        QLabel* origin;
        QPushButton* back;  ///< to the assumption without the reader's value
    };
    /// A line of the arithmetic: before and after.
    struct Line {
        QLabel* name;
        QLabel* now;
        QLabel* then;
    };

    QVBoxLayout* addColumn(QHBoxLayout* columns);
    Line addLine(int row, const char* name);
    void showArithmetic(const Project& project, const Saving& saving, bool saves);
    void showAssumptions(const Project& project, const ListedSaving& listed, const SavingList& list);
    void addField(const Project& project, const Saving& saving, AssumptionCode code);
    void clearFields();
    [[nodiscard]] QString unconfirmedTokenizers(const Project& project, const Saving& saving) const;

    ViewSettings& view_;
    QLabel* subject_;
    QLabel* arithmeticTitle_;
    QGridLayout* arithmetic_;
    QLabel* nowTitle_;
    QLabel* thenTitle_;
    Line quantity_{};
    Line cost_{};
    Line saved_{};
    Line npv_{};
    QLabel* arithmeticNote_;
    QLabel* nothing_;
    QLabel* assumptionTitle_;
    QVBoxLayout* fieldBox_;
    QLabel* sentences_;
    QLabel* session_;
    QLabel* demandTitle_;
    QLabel* demand_;
    QLabel* risk_;
    QPushButton* try_;
    QPushButton* open_;
    QLabel* notice_;
    ErrorLabel* error_;
    std::vector<Field> fields_;
    SavingKey key_;
    bool shown_ = false;
    std::string scenario_;
};

}  // namespace jupan
