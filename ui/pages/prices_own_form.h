// The form of one contract price: which model, its prices by day, and who agreed to them.
#pragma once

#include <QWidget>
#include <set>

#include "core/prices/price_catalogue.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class ChoiceEdit;
class PricesPeriodsEdit;
class TextEdit;

/// Works on a draft; nothing is kept until the reader saves it.
class PricesOwnForm : public QWidget {
    Q_OBJECT

public:
    /// Parts: "own.id.edit", "own.name.edit", "own.provider.edit", "own.currency.combo", "own.tokenizer.combo",
    /// "own.source.edit", "own.read_on.edit", "own.prices[0].input.edit" …, "own.save", "own.cancel", "own.error".
    explicit PricesOwnForm(ViewSettings& view, QWidget* parent = nullptr);

    /// A price of one's own for the entry, which may be empty: begins with what the entry costs on the day of the
    /// clock.
    void startNew(const CatalogueModel& entry);
    void startEdit(const CatalogueModel& entry);
    /// Sets the texts again.
    void refresh();
    /// Says why what was saved was not kept.
    void setProblem(const QString& sentence) { error_->setMessage(sentence); }

signals:
    /// `before`: the id it had, empty for a new one.
    void saved(const jupan::CatalogueModel& entry, const QString& before);
    void cancelled();

private:
    void start(CatalogueModel draft, const std::string& before);
    void buildFields();
    void buildPeriods();
    void showPeriods();
    void showId();
    void showProblems(const Problems& problems);
    void save();
    [[nodiscard]] Problems problemsOfId() const;

    ViewSettings& view_;
    CatalogueModel draft_;
    std::string before_;
    std::set<QString> refused_;  ///< paths of fields whose text is no value
    QLabel* heading_;
    TextEdit* id_;
    TextEdit* name_;
    TextEdit* provider_;
    ChoiceEdit* currency_;
    ChoiceEdit* tokenizer_;
    TextEdit* source_;
    TextEdit* readOn_;
    QLabel* note_;
    PricesPeriodsEdit* periods_;
    ErrorLabel* error_;
    QPushButton* save_;
    QPushButton* cancel_;
};

}  // namespace jupan
