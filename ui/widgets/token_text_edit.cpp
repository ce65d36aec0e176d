#include "ui/widgets/token_text_edit.h"

#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <QUrl>
#include <algorithm>

#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr double strengthLight = 0.20;
constexpr double strengthDark = 0.34;

QColor mixed(const QColor& ground, const QColor& colour, double share) {
    const auto channel = [share](float below, float above) {
        return static_cast<float>(below * (1 - share) + above * share);
    };
    return QColor::fromRgbF(channel(ground.redF(), colour.redF()), channel(ground.greenF(), colour.greenF()),
                            channel(ground.blueF(), colour.blueF()));
}

/// The file that is dragged or pasted, if it is one for a text box: projects belong to the window.
QString fileOf(const QMimeData* mime) {
    if (!mime->hasUrls() || mime->urls().isEmpty()) return {};
    const QString path = mime->urls().constFirst().toLocalFile();
    return path.endsWith(QLatin1String(".jupan"), Qt::CaseInsensitive) ? QString() : path;
}

}  // namespace

QColor tokenGround(bool odd) {
    const Theme& theme = currentTheme();
    // Blue and orange: apart for every kind of colour blindness; the gap between pieces says it without colour.
    return mixed(theme.raised, theme.series[odd ? 1 : 0], theme.dark ? strengthDark : strengthLight);
}

TokenTextEdit::TokenTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setMouseTracking(true);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { viewport()->update(); });
}

QStringView TokenTextEdit::shownPart(QStringView text) {
    QStringView shown = text.left(longestShown);
    qsizetype lineStart = 0;
    while (lineStart < shown.size()) {
        const qsizetype found = shown.indexOf(QLatin1Char('\n'), lineStart);
        const qsizetype lineEnd = found < 0 ? shown.size() : found;
        if (lineEnd - lineStart > longestLine) shown = shown.left(lineStart + longestLine);
        lineStart = lineEnd + 1;
    }
    if (shown.size() < text.size() && !shown.isEmpty() && shown.back().isHighSurrogate()) shown.chop(1);
    return shown;
}

void TokenTextEdit::setPieces(std::vector<int> ends) {
    ends_ = std::move(ends);
    viewport()->update();
}

void TokenTextEdit::setWhiteSpaceShown(bool shown) {
    QTextOption option = document()->defaultTextOption();
    option.setFlags(shown ? QTextOption::ShowTabsAndSpaces | QTextOption::ShowLineAndParagraphSeparators
                          : QTextOption::Flags());
    document()->setDefaultTextOption(option);
    viewport()->update();
}

int TokenTextEdit::pieceAt(int position) const {
    const auto found = std::upper_bound(ends_.begin(), ends_.end(), position);
    return found == ends_.end() ? -1 : static_cast<int>(found - ends_.begin());
}

int TokenTextEdit::pieceAtCursor() const {
    return pieceAt(textCursor().position());
}

QString TokenTextEdit::exactText() const {
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

QSize TokenTextEdit::sizeHint() const {
    return {240, 5 * fontMetrics().lineSpacing() + 4 * gridStep};
}

QSize TokenTextEdit::minimumSizeHint() const {
    return {160, 3 * fontMetrics().lineSpacing() + 4 * gridStep};
}

bool TokenTextEdit::canInsertFromMimeData(const QMimeData* mime) const {
    return mime->hasText() || !fileOf(mime).isEmpty();
}

void TokenTextEdit::insertFromMimeData(const QMimeData* mime) {
    if (const QString file = fileOf(mime); !file.isEmpty()) {
        emit fileGiven(file);
        return;
    }
    const QString text = mime->text();
    if (text.isEmpty()) return;
    const QTextCursor cursor = textCursor();
    const int kept = document()->characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart());
    if (text.size() + kept <= longestShown && shownPart(text).size() == text.size()) {
        textCursor().insertText(text);
        ensureCursorVisible();
        return;
    }
    const QString present = exactText();
    emit largeTextGiven(kept == 0 ? text
                                  : present.left(cursor.selectionStart()) + text + present.mid(cursor.selectionEnd()));
}

// Files may be dropped on a box that shows only the beginning of a text, too, which Qt takes for read-only.
void TokenTextEdit::dragEnterEvent(QDragEnterEvent* event) {
    if (fileOf(event->mimeData()).isEmpty())
        QPlainTextEdit::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void TokenTextEdit::dragMoveEvent(QDragMoveEvent* event) {
    if (fileOf(event->mimeData()).isEmpty())
        QPlainTextEdit::dragMoveEvent(event);
    else
        event->acceptProposedAction();
}

void TokenTextEdit::dropEvent(QDropEvent* event) {
    const QString file = fileOf(event->mimeData());
    if (file.isEmpty()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    emit fileGiven(file);
}

void TokenTextEdit::paintPieces(QPainter& painter, const QTextBlock& block, const QPointF& offset) const {
    // While a syllable is being composed the places of the layout are not those of the text.
    if (!block.layout()->preeditAreaText().isEmpty()) return;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const QRectF place = line.rect().translated(offset);
        if (place.bottom() < 0 || place.top() > viewport()->height()) continue;
        int from = line.textStart();
        const int end = line.textStart() + line.textLength();
        for (int piece = pieceAt(block.position() + from); piece >= 0 && from < end; ++piece) {
            if (piece >= static_cast<int>(ends_.size())) break;
            const int to = std::min(end, ends_[static_cast<std::size_t>(piece)] - block.position());
            const double left = line.cursorToX(from);
            const double right = line.cursorToX(to);
            const QRectF ground(offset.x() + std::min(left, right), place.top() + 1, std::abs(right - left) - 1,
                                place.height() - 2);
            painter.fillRect(ground, tokenGround(piece % 2 != 0));
            from = to;
        }
    }
}

void TokenTextEdit::paintEvent(QPaintEvent* event) {
    if (!ends_.empty()) {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        QPointF offset = contentOffset();
        for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= viewport()->height();
             block = block.next()) {
            if (block.isVisible()) paintPieces(painter, block, offset);
            offset.ry() += blockBoundingRect(block).height();
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void TokenTextEdit::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged();
}

void TokenTextEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged();
}

bool TokenTextEdit::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !pieceText_) return QPlainTextEdit::viewportEvent(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const QTextCursor cursor = cursorForPosition(help->pos());
    // The cursor stands at the nearest bound of letters; the letter under the mouse may be the one before.
    const bool before = cursorRect(cursor).left() > help->pos().x() && !cursor.atBlockStart();
    const int piece = pieceAt(cursor.position() - (before ? 1 : 0));
    const QString text = piece < 0 ? QString() : pieceText_(piece);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

}  // namespace jupan
