// What the program has to say about the file, in place instead of in a box that pops up.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace jupan {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    enum class Tone { information, trouble };

    explicit NoticeBar(QWidget* parent = nullptr);
    /// Shows a sentence until it is closed or replaced; `action` is the text of a button, or empty for none.
    void show(const QString& sentence, Tone tone, const QString& action = {});
    void dismiss();
    [[nodiscard]] QString sentence() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* sentence_;
    QPushButton* action_;
    QPushButton* close_;
};

}  // namespace jupan
