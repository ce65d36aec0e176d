// The bar at the top: which project, whether it is saved, and the reader's choices.
#pragma once

#include <QFrame>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"

class QLabel;
class QMenu;
class QToolButton;

namespace jupan {

class TopBar : public QFrame {
    Q_OBJECT
public:
    TopBar(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    ~TopBar() override;

    /// Filled by the window.
    [[nodiscard]] QMenu* fileMenu() const { return fileMenu_; }
    void setUndoActions(QAction* undo, QAction* redo);

signals:
    void languageChosen(jupan::Language language);
    /// Where an alert leads.
    void pageRequested(jupan::PageId page, const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addMenuButton(const QString& name, QMenu*& menu);
    void retranslate();
    void refreshDocument();
    void refreshSaveState();
    void fillScenarios();
    void fillUnits();
    void fillThemes();
    [[nodiscard]] QString scenarioName() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* brand_;
    QLabel* file_;
    QLabel* state_;
    QToolButton* fileButton_;
    QToolButton* undo_;
    QToolButton* redo_;
    QToolButton* scenario_;
    QToolButton* unit_;
    QToolButton* theme_;
    QToolButton* language_;
    QMenu* fileMenu_ = nullptr;
    QMenu* scenarioMenu_ = nullptr;
    QMenu* unitMenu_ = nullptr;
    QMenu* themeMenu_ = nullptr;
};

}  // namespace jupan
