// The samples: a row each, with their tokens.
#pragma once

#include "core/tokens/encoding.h"
#include "ui/models/token_workbench.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class FiguresTable;
class TokenSampleTableModel;

class TokensSampleCard : public Card {
    Q_OBJECT

public:
    TokensSampleCard(TokenWorkbench& workbench, ViewSettings& view, QWidget* parent = nullptr);

    void refresh(Encoding encoding);
    /// "Sample 1": what a sample is called at first.
    [[nodiscard]] static QString firstName();

private:
    void connectButtons();
    [[nodiscard]] QString nextName() const;

    TokenWorkbench& workbench_;
    ViewSettings& view_;
    TokenSampleTableModel* model_;
    FiguresTable* table_;
    QPushButton* add_;
    QPushButton* duplicate_;
    QPushButton* remove_;
    QPushButton* restore_;
};

}  // namespace jupan
