// Checklists (체크리스트): eight lists that ship, items of the firm's own, how ready each list is, on paper too.
#pragma once

#include "ui/pages/page.h"

class QPagedPaintDevice;
class QPushButton;

namespace jupan {

class Card;
class ChecklistsItemsCard;
class ChecklistsTopics;
class ErrorLabel;

/// What is drawn on paper, whatever device it is.
using PaperTaker = std::function<void(QPagedPaintDevice&)>;

class ChecklistsPage : public Page {
    Q_OBJECT

public:
    ChecklistsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

signals:
    /// Asks the window for a printer to draw on.
    void printRequested(const jupan::PaperTaker& draw);

public slots:
    /// "checklist.<id>…" shows its list and selects the item.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    void buildTopics();
    [[nodiscard]] QString sentence() const;
    void savePdf();
    void print();
    void say(const QString& message, bool failed);

    Card* topicsCard_;
    ChecklistsTopics* topics_;
    ChecklistsItemsCard* items_;
    QPushButton* pdf_;
    QPushButton* print_;
    QLabel* said_;
    ErrorLabel* error_;
};

}  // namespace jupan
