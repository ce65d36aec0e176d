// Ways to save (절감 방법): what would save in each workload and seat plan, most money first.
#pragma once

#include "ui/models/saving_list.h"
#include "ui/pages/page.h"

class QTableView;

namespace jupan {

class Card;
class EmptyState;
class SavingsDetails;
class SavingTableModel;

class SavingsPage : public Page {
    Q_OBJECT

public:
    SavingsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "workload.<id>…" or "seat.<id>…" chooses what saves most there.
    void reveal(const QString& path) override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const ListedSaving* chosen() const;
    void choose(const SavingKey& key);
    void showChoice();
    void fitTable();
    [[nodiscard]] int heightOf(int row) const;
    void tryChosen();

    SavingList list_;
    SavingTableModel* model_;
    Card* listCard_;
    QLabel* alone_;
    QTableView* table_;
    SavingsDetails* details_;
    Card* emptyCard_;
    EmptyState* empty_;
    std::optional<SavingKey> key_;
    bool refreshing_ = false;
    bool pricesChanged_ = false;
};

}  // namespace jupan
