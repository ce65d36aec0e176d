// Exchange rates and the contingency: what turns cost lines into the project's money.
#pragma once

#include <map>

#include "ui/forms/entity_form.h"

class QGridLayout;
class QLineEdit;

namespace jupan {

class CostsRatesCard : public Card {
    Q_OBJECT

public:
    CostsRatesCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

private:
    struct Rate {
        QWidget* holder = nullptr;
        UncertainEdit* edit = nullptr;
        QPushButton* remove = nullptr;
    };

    void addCurrency();
    void removeCurrency(const std::string& code);
    Rate makeRate(const std::string& code);
    void loadRate(const std::string& code, const Rate& rate);
    /// One edit of the project; shows its refusal at the rate.
    void commit(const std::string& code, const std::function<void(Project&)>& change);
    [[nodiscard]] QString usersOf(const std::string& code) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    EntityForm* contingency_;
    QGridLayout* grid_;
    std::map<std::string, Rate> rates_;
    QLabel* help_;
    QLineEdit* code_;
    QLineEdit* rate_;
    QPushButton* add_;
    ErrorLabel* error_;
};

}  // namespace jupan
