// One of the three texts of a sample: typed, pasted, dropped or read from a file, with its tokens in colour.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/models/token_pieces.h"
#include "ui/models/token_workbench.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/token_text_edit.h"

class QProgressBar;

namespace jupan {

class TokensTextBox : public QWidget {
    Q_OBJECT

public:
    TokensTextBox(TextPart part, TokenWorkbench& workbench, ViewSettings& view, QWidget* parent = nullptr);

    /// The encoding that is counted and coloured.
    void setEncoding(Encoding encoding);
    /// Words, counts, progress and refusals again; the text stays.
    void refresh();
    /// Takes the text of the current sample.
    void showText();
    /// Hands over what was typed and not yet counted.
    void flush();
    [[nodiscard]] TokenTextEdit* edit() const { return edit_; }

signals:
    /// The reader wants to open a file; readFile() of the workbench takes it.
    void fileWanted(jupan::TextPart part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void typed();
    void commit();
    void colour();
    void showPieceAtCursor();
    void refreshProgress(const SampleText& text);
    [[nodiscard]] const SampleText& text() const { return workbench_.sample().text(part_); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString countText(const SampleText& text) const;
    [[nodiscard]] QString noteText(const SampleText& text) const;
    [[nodiscard]] QString refusalText(const SampleText& text) const;
    [[nodiscard]] QString pieceText(int piece) const;

    TextPart part_;
    TokenWorkbench& workbench_;
    ViewSettings& view_;
    Encoding encoding_ = Encoding::o200kBase;
    TokenPieces pieces_;
    QTimer debounce_;
    bool filling_ = false;
    bool onlyBeginning_ = false;  ///< the box shows the first part of a larger text
    bool lineEndsOfTwo_ = false;  ///< the text came with CR LF, and keeps them when it is edited
    QLabel* title_;
    QLabel* count_;
    QPushButton* open_;
    QPushButton* clear_;
    TokenTextEdit* edit_;
    QWidget* working_;
    QProgressBar* progress_;
    QLabel* doing_;
    QPushButton* cancel_;
    ErrorLabel* error_;
    QLabel* note_;
    QLabel* piece_;
};

}  // namespace jupan
