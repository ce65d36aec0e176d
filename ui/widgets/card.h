// Surfaces and plain parts that pages are built from.
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jupan {

/// Sets the property by which the style sheet knows a widget ("title", "muted", "primary" …) and styles it again.
void setRole(QWidget* widget, const char* role);

/// A titled surface. Put the content into body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Beside the title, at its right: chips, buttons.
    [[nodiscard]] QHBoxLayout* header() const { return header_; }
    [[nodiscard]] QVBoxLayout* body() const { return body_; }

private:
    QLabel* title_;
    QHBoxLayout* header_;
    QVBoxLayout* body_;
};

/// What is wrong, in words, with a mark in front; takes no room while there is nothing to say.
class ErrorLabel : public QLabel {
    Q_OBJECT
public:
    explicit ErrorLabel(QWidget* parent = nullptr);
    void setMessage(const QString& message);
    void clearMessage() { setMessage({}); }
    [[nodiscard]] QString message() const { return message_; }

private:
    QString message_;
};

/// Nothing here yet: a sentence that says what to do, and the button that does it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& sentence, const QString& action, QWidget* parent = nullptr);
    void setTexts(const QString& sentence, const QString& action);
    [[nodiscard]] QPushButton* button() const { return button_; }
signals:
    void activated();

private:
    QLabel* sentence_;
    QPushButton* button_;
};

enum class FigureTone { neutral, good, bad };

/// A headline figure: caption, the figure, and the line that keeps it honest. Clicking it (or Enter, Space) emits
/// clicked(), for its arithmetic. Grey while it is stale (ui/theme/stale.h).
class FigureLabel : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureLabel(QWidget* parent = nullptr);
    void setTexts(const QString& caption, const QString& figure, const QString& second = {},
                  FigureTone tone = FigureTone::neutral);
    [[nodiscard]] QString figure() const { return figure_->text(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    QLabel* caption_;
    QLabel* figure_;
    QLabel* second_;
    FigureTone tone_ = FigureTone::neutral;
};

}  // namespace jupan
