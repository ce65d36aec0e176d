// Choosing a template and a place for a new project.
#pragma once

#include <QDialog>

#include "ui/window/dialogs.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jupan {

class NewProjectDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewProjectDialog(Language language, QWidget* parent = nullptr);
    [[nodiscard]] NewProject choice() const;

private:
    void suggestPath();
    void browse();

    QListWidget* templates_;
    QLineEdit* path_;
    QPushButton* create_;
    bool pathIsOwn_ = false;  ///< the reader typed or chose it: no more suggestions
};

}  // namespace jupan
