// Where files are dropped, chosen or pasted.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QMimeData;
class QPushButton;

namespace jupan {

/// The usage files among what is dragged: local files of any ending but that of a project.
QStringList usageFilesOf(const QMimeData* data);

class ActualsDropArea : public QFrame {
    Q_OBJECT

public:
    /// Parts: "actuals.choose", "actuals.paste". Ctrl+V pastes while one of them has the focus.
    explicit ActualsDropArea(QWidget* parent = nullptr);

    /// Sets the texts again.
    void refresh();
    /// Shows that what is dragged can be dropped here.
    void setTarget(bool target);
    [[nodiscard]] QPushButton* choose() const { return choose_; }

signals:
    void chooseRequested();
    void pasteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool target_ = false;
    QLabel* sentence_;
    QPushButton* choose_;
    QPushButton* paste_;
};

}  // namespace jupan
