// The texts of the current sample, the model they are counted for, and an example to begin with.
#pragma once

#include <array>

#include "ui/models/token_cost_table_model.h"
#include "ui/pages/tokens_text_box.h"
#include "ui/widgets/quiet_combo.h"

class QGridLayout;
class QCheckBox;

namespace jupan {

class TokensTextCard : public Card {
    Q_OBJECT

public:
    TokensTextCard(TokenWorkbench& workbench, ViewSettings& view, QWidget* parent = nullptr);

    /// `suggested`: the id of the model to count for as long as the reader has not chosen one.
    void refresh(const std::vector<ComparedModel>& models, const std::string& suggested);
    /// Of the chosen model.
    [[nodiscard]] Encoding encoding() const { return encoding_; }
    /// Takes the texts of the current sample into the boxes.
    void showTexts();
    void flush();
    /// Forgets the chosen model: another project is there.
    void forgetChoice() { chosen_.clear(); }

signals:
    void encodingChosen();
    void fileWanted(jupan::TextPart part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showExample();
    /// One, two or three boxes beside each other, by the width there is.
    void arrangeBoxes();
    void fillModels(const std::vector<ComparedModel>& models, const std::string& suggested);

    TokenWorkbench& workbench_;
    QLabel* countFor_;
    QuietComboBox* model_;
    QCheckBox* whiteSpace_;
    EmptyState* empty_;
    QGridLayout* grid_;
    std::array<TokensTextBox*, allTextParts.size()> boxes_{};
    int columns_ = 0;
    std::string chosen_;  ///< model id, or name of an encoding; empty until the reader chooses
    Encoding encoding_ = Encoding::o200kBase;
};

}  // namespace jupan
