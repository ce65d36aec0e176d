#include "ui/pages/tokens_text_box.h"

#include <QEvent>
#include <QProgressBar>
#include <algorithm>

#include "ui/models/entity_table_model.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int debounceMilliseconds = 200;
constexpr int shortCharacters = 10'000;
/// UTF-8 takes at most three bytes for a UTF-16 unit.
constexpr qsizetype longestShownBytes = qsizetype{3} * TokenTextEdit::longestShown;

QString nameOfPart(TextPart part) {
    switch (part) {
        case TextPart::systemPrompt:
            return QStringLiteral("system_prompt");
        case TextPart::prompt:
            return QStringLiteral("prompt");
        case TextPart::answer:
            break;
    }
    return QStringLiteral("answer");
}

/// The beginning that a box can show.
QString beginningOf(const QByteArray& utf8) {
    QString text = textOfUtf8(QByteArrayView(utf8).first(std::min(utf8.size(), longestShownBytes)));
    // Half a character, where the bytes were cut
    while (utf8.size() > longestShownBytes && !text.isEmpty() && text.back() == QChar::ReplacementCharacter)
        text.chop(1);
    text.truncate(TokenTextEdit::shownPart(text).size());
    return text;
}

bool hasLineEndsOfTwo(const QString& text) {
    const qsizetype ends = text.count(QLatin1Char('\n'));
    return ends > 0 && text.count(QLatin1String("\r\n")) == ends;
}

}  // namespace

TokensTextBox::TokensTextBox(TextPart part, TokenWorkbench& workbench, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      part_(part),
      workbench_(workbench),
      view_(view),
      title_(new QLabel(this)),
      count_(new QLabel(this)),
      open_(new QPushButton(this)),
      clear_(new QPushButton(this)),
      edit_(new TokenTextEdit(this)),
      working_(new QWidget(this)),
      progress_(new QProgressBar(this)),
      doing_(new QLabel(this)),
      cancel_(new QPushButton(this)),
      error_(new ErrorLabel(this)),
      note_(new QLabel(this)),
      piece_(new QLabel(this)) {
    const QString name = QStringLiteral("tokens.") + nameOfPart(part);
    setObjectName(name);
    const std::pair<QWidget*, const char*> parts[] = {{title_, "title"},       {count_, "count"}, {open_, "open"},
                                                      {clear_, "clear"},       {edit_, "edit"},   {working_, "working"},
                                                      {progress_, "progress"}, {doing_, "doing"}, {cancel_, "cancel"},
                                                      {error_, "error"},       {note_, "note"},   {piece_, "piece"}};
    for (const auto& [widget, word] : parts) widget->setObjectName(name + '.' + QLatin1String(word));
    build();
    debounce_.setSingleShot(true);
    debounce_.setInterval(debounceMilliseconds);
    connect(&debounce_, &QTimer::timeout, this, &TokensTextBox::commit);
    connect(edit_, &QPlainTextEdit::textChanged, this, &TokensTextBox::typed);
    connect(edit_, &QPlainTextEdit::cursorPositionChanged, this, &TokensTextBox::showPieceAtCursor);
    connect(edit_, &TokenTextEdit::fileGiven, this, [this](const QString& path) { workbench_.readFile(part_, path); });
    connect(edit_, &TokenTextEdit::largeTextGiven, this,
            [this](const QString& large) { workbench_.take(part_, large); });
    connect(cancel_, &QPushButton::clicked, this, [this] { workbench_.cancel(part_); });
    connect(clear_, &QPushButton::clicked, this, [this] {
        workbench_.cancel(part_);
        workbench_.type(part_, {});
        showText();
        edit_->setFocus();
    });
    connect(open_, &QPushButton::clicked, this, [this] { emit fileWanted(part_); });
    connect(edit_, &TokenTextEdit::focusChanged, this, &TokensTextBox::showPieceAtCursor);
    edit_->setPieceText([this](int piece) { return pieceText(piece); });
}

void TokensTextBox::build() {
    setRole(title_, "heading");
    title_->setBuddy(edit_);
    setRole(open_, "link");
    setRole(clear_, "link");
    setRole(doing_, "small");
    for (QLabel* label : {note_, piece_}) {
        setRole(label, "small");
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    count_->setTextFormat(Qt::PlainText);
    note_->hide();
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(2 * gridStep);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * gridStep);
    head->addWidget(title_);
    head->addWidget(count_);
    head->addStretch(1);
    head->addWidget(open_);
    head->addWidget(clear_);
    auto* work = new QHBoxLayout(working_);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(doing_);
    work->addWidget(progress_, 1);
    work->addWidget(cancel_);
    working_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addLayout(head);
    layout->addWidget(edit_, 1);
    for (QWidget* below : std::initializer_list<QWidget*>{working_, error_, note_, piece_}) layout->addWidget(below);
}

QString TokensTextBox::title() const {
    switch (part_) {
        case TextPart::systemPrompt:
            return tr("System prompt");
        case TextPart::prompt:
            return tr("Prompt");
        case TextPart::answer:
            break;
    }
    return tr("Sample answer");
}

QString TokensTextBox::hint() const {
    switch (part_) {
        case TextPart::systemPrompt:
            return tr("What every request sends along: the role, the rules, the documents.");
        case TextPart::prompt:
            return tr("What is asked: a real enquiry or document, without personal data.");
        case TextPart::answer:
            break;
    }
    return tr("What the model answered, or what a good answer looks like.");
}

void TokensTextBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void TokensTextBox::setEncoding(Encoding encoding) {
    if (encoding == encoding_) return;
    encoding_ = encoding;
    colour();
    refresh();
}

void TokensTextBox::showText() {
    debounce_.stop();
    const QByteArray& utf8 = text().utf8;
    const QString shown = beginningOf(utf8);
    onlyBeginning_ = utf8.size() > longestShownBytes || shown.toUtf8().size() < utf8.size();
    lineEndsOfTwo_ = !onlyBeginning_ && hasLineEndsOfTwo(shown);
    filling_ = true;
    edit_->setPieces({});
    edit_->setPlainText(shown);
    filling_ = false;
    edit_->setReadOnly(onlyBeginning_);
    colour();
    refresh();
}

void TokensTextBox::typed() {
    if (filling_) return;
    if (edit_->document()->characterCount() <= shortCharacters) {
        debounce_.stop();
        commit();
    } else {
        // The colours of the text before would stand in the wrong places meanwhile.
        edit_->setPieces({});
        debounce_.start();
    }
}

void TokensTextBox::flush() {
    if (debounce_.isActive()) commit();
}

void TokensTextBox::commit() {
    debounce_.stop();
    QString written = edit_->exactText();
    if (lineEndsOfTwo_) written.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    workbench_.type(part_, written.toUtf8());
    colour();
    refresh();
}

void TokensTextBox::colour() {
    const QByteArray& utf8 = text().utf8;
    const QByteArray coloured = onlyBeginning_ || utf8.size() > longestShownBytes ? beginningOf(utf8).toUtf8() : utf8;
    pieces_ = TokenPieces(coloured, encoding_);
    edit_->setPieces(pieces_.ends());
    showPieceAtCursor();
}

QString TokensTextBox::countText(const SampleText& text) const {
    if (text.utf8.isEmpty()) return {};
    if (!text.counted) return tr("counting …");
    const std::size_t tokens = text.counts.in(encoding_);
    return tokens == 1 ? tr("1 token") : tr("%1 tokens").arg(view_.formatter().number(static_cast<double>(tokens)));
}

QString TokensTextBox::noteText(const SampleText& text) const {
    QStringList notes;
    if (!text.file.isEmpty() && text.readAs) {
        const QString file = shortName(text.file.toStdString());
        switch (*text.readAs) {
            case SampleEncoding::utf8:
                notes << tr("Read from %1 as UTF-8.").arg(file);
                break;
            case SampleEncoding::utf16:
                notes << tr("Read from %1 as UTF-16.").arg(file);
                break;
            case SampleEncoding::cp949:
                notes << tr("Read from %1 as CP949 (EUC-KR).").arg(file);
                break;
        }
    }
    if (onlyBeginning_)
        notes << tr("The first %1 characters are shown and coloured; all are counted. Clear it to write another text.")
                     .arg(view_.formatter().number(edit_->document()->characterCount() - 1));
    return notes.join(QLatin1Char(' '));
}

QString TokensTextBox::refusalText(const SampleText& text) const {
    if (!text.refusal) return {};
    const QString file = text.refused.isEmpty() ? tr("The pasted text") : shortName(text.refused.toStdString());
    switch (text.refusal->why) {
        case TextRefusal::binary:
            return tr("%1 is not a text: it holds bytes that no text has. Allowed are txt, md, csv and json.")
                .arg(file);
        case TextRefusal::brokenUtf8:
            return tr("%1 is not proper UTF-8: byte %2 is wrong. Save it again as UTF-8.")
                .arg(file, view_.formatter().number(static_cast<double>(text.refusal->at) + 1));
        case TextRefusal::tooLarge:
            return tr("%1 is larger than %2 MiB, the most that is counted at once.").arg(file).arg(textLimitMebibytes);
        case TextRefusal::unreadable:
            return tr("%1 cannot be read. Check that it is a file and that you may open it.").arg(file);
        case TextRefusal::document:
            return tr("%1 is a Word, PDF or similar document. Save its text as txt there, then open that here.")
                .arg(file);
        case TextRefusal::unknown:
        case TextRefusal::stopped:
            break;
    }
    return tr("%1 is neither UTF-8, UTF-16 nor Korean CP949 (EUC-KR). Save it again as UTF-8.").arg(file);
}

void TokensTextBox::refreshProgress(const SampleText& text) {
    working_->setVisible(text.progress.has_value());
    if (text.progress) progress_->setValue(static_cast<int>(*text.progress * 1000));
    doing_->setText(tr("Reading and counting"));
    progress_->setAccessibleName(doing_->text());
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleDescription(tr("The text that stands there stays."));
}

void TokensTextBox::refresh() {
    const SampleText& shown = text();
    title_->setText(title());
    edit_->setAccessibleName(title());
    edit_->setAccessibleDescription(hint());
    edit_->setPlaceholderText(hint());
    open_->setText(tr("Open …"));
    open_->setAccessibleName(tr("%1: open a file").arg(title()));
    clear_->setText(tr("Clear"));
    clear_->setAccessibleName(tr("%1: clear").arg(title()));
    clear_->setVisible(!shown.utf8.isEmpty());
    count_->setText(countText(shown));
    count_->setToolTip(tr("%1 characters").arg(view_.formatter().number(static_cast<double>(shown.counts.characters))));
    refreshProgress(shown);
    error_->setMessage(refusalText(shown));
    note_->setText(noteText(shown));
    note_->setVisible(!note_->text().isEmpty());
    showPieceAtCursor();
}

QString TokensTextBox::pieceText(int piece) const {
    if (piece < 0 || piece >= static_cast<int>(pieces_.ends().size())) return {};
    const TokenPieces::Piece shown = pieces_.piece(piece);
    QStringList ids;
    for (const std::uint32_t id : shown.ids) ids << QString::number(id);
    const QString bytes = QString::fromLatin1(shown.bytes.left(16).toHex(' ').toUpper()) +
                          (shown.bytes.size() > 16 ? QStringLiteral(" …") : QString());
    const QString number = view_.formatter().number(static_cast<double>(shown.firstToken) + 1);
    return ids.size() == 1 ? tr("Token %1: id %2, bytes %3").arg(number, ids.front(), bytes)
                           : tr("From token %1: one character, ids %2, bytes %3")
                                 .arg(number, ids.join(QStringLiteral(", ")), bytes);
}

void TokensTextBox::showPieceAtCursor() {
    // A space keeps the line's height, so that nothing jumps while the cursor moves.
    const QString shown = edit_->hasFocus() ? pieceText(edit_->pieceAtCursor()) : QString();
    piece_->setText(shown.isEmpty() ? QStringLiteral(" ") : shown);
}

}  // namespace jupan
