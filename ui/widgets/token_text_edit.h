// A text box whose tokens stand on alternating grounds.
#pragma once

#include <QPlainTextEdit>
#include <functional>
#include <vector>

namespace jupan {

/// Colours only what is visible, so that its length costs nothing. Files dropped or pasted, and texts too large for a
/// text box, are handed on by signal and not put in.
class TokenTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TokenTextEdit(QWidget* parent = nullptr);

    /// As many characters a text box takes, shows and colours.
    static constexpr int longestShown = 200'000;
    /// Laying out a line takes time by the square of its length where it has no spaces: more than this freezes a
    /// window.
    static constexpr int longestLine = 10'000;
    /// The beginning of a text that a box can show: all of it, if it is neither too long nor has too long a line.
    static QStringView shownPart(QStringView text);

    /// Where the pieces end (UTF-16 positions, ascending); empty: no colours.
    void setPieces(std::vector<int> ends);
    /// What is said of a piece when the mouse rests on it.
    void setPieceText(std::function<QString(int piece)> text) { pieceText_ = std::move(text); }
    /// Spaces, tabs and line ends as signs.
    void setWhiteSpaceShown(bool shown);
    /// The piece behind the cursor, or -1.
    [[nodiscard]] int pieceAtCursor() const;
    /// The text as it is counted: line ends are line feeds, no character replaced by another.
    [[nodiscard]] QString exactText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void fileGiven(const QString& path);
    /// The whole text that would have come about.
    void largeTextGiven(const QString& text);
    void focusChanged();

protected:
    bool canInsertFromMimeData(const QMimeData* mime) const override;
    void insertFromMimeData(const QMimeData* mime) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int pieceAt(int position) const;
    void paintPieces(QPainter& painter, const QTextBlock& block, const QPointF& offset) const;

    std::vector<int> ends_;
    std::function<QString(int)> pieceText_;
};

/// The two grounds that tokens stand on in turn, for the theme on screen.
QColor tokenGround(bool odd);

}  // namespace jupan
