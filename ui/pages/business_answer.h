// One prompt of the business model with room for its answer: in words, or ticked and noted.
#pragma once

#include <QPlainTextEdit>
#include <string>

#include "ui/document/project_document.h"

class QCheckBox;
class QLabel;

namespace jupan {

class ErrorLabel;

/// Several lines of plain text that grow with what is written, up to a limit. Tab leaves it.
class BusinessText : public QPlainTextEdit {
    Q_OBJECT

public:
    /// The longest answer that is taken.
    static constexpr int longest = 10'000;
    static constexpr int mostLines = 10;

    explicit BusinessText(int leastLines, QWidget* parent = nullptr);
    /// Emits nothing; keeps the cursor while the text is the same.
    void setAnswer(const QString& text);

signals:
    void written(const QString& text);
    /// The reader is done with it for now.
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fitHeight();

    int leastLines_;
    bool loading_ = false;
};

/// Parts are "business.<id>.title" or ".tick", ".hint", ".text", ".error".
class BusinessPromptEdit : public QWidget {
    Q_OBJECT

public:
    enum class Form { answer, card };

    BusinessPromptEdit(ProjectDocument& document, std::string id, Form form, QWidget* parent = nullptr);

    /// Words of the present language.
    void setTexts(const QString& title, const QString& hint);
    /// Takes the present answer.
    void load();
    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] BusinessText* edit() const { return text_; }

private:
    void write(const QString& text);

    ProjectDocument& document_;
    std::string id_;
    QString plainTitle_;
    QLabel* title_ = nullptr;
    QCheckBox* tick_ = nullptr;
    QLabel* hint_;
    BusinessText* text_;
    ErrorLabel* error_;
};

}  // namespace jupan
