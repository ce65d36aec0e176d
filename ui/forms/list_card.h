// A card with a list of entities: the table, what can be done with its rows, and room for the form of the chosen one.
#pragma once

#include "ui/models/entity_table_model.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace jupan {

/// Rows that a table shows before it scrolls by itself.
constexpr int shownRows = 12;

/// Makes the table as high as its rows, up to `mostRows`.
void fitTableHeight(QTableView* table, int mostRows);

/// The columns of `stretched` share the room that the others leave; where that is too little to read a name, they keep
/// a readable width and the table scrolls sideways.
void layoutColumns(QTableView* table, const std::vector<int>& stretched);

/// One entity at a time is chosen; its form stands below the table. Keys in the table: Insert or + adds, Ctrl+D
/// duplicates, Alt+Up and Alt+Down move, Del deletes.
class ListCard : public Card {
    Q_OBJECT

public:
    /// Parts are "<name>.table", "<name>.add", "<name>.duplicate", "<name>.up", "<name>.down", "<name>.delete",
    /// "<name>.notice", "<name>.undo". `stretched`: columns that share the room that the others leave.
    ListCard(const QString& name, EntityTableModel* model, std::vector<int> stretched, ProjectDocument& document,
             QWidget* parent = nullptr);

    struct Texts {
        QString title, add, empty;
    };
    /// Words of the present language; called from refresh() of the owner.
    void setTexts(const Texts& texts);
    /// Takes the document's state; keeps the choice, or the neighbour's place if the chosen one is gone.
    void refreshList();

    [[nodiscard]] const std::string& selectedId() const { return selected_; }
    /// Nothing for an unknown id.
    void select(const std::string& id);
    void selectFirst();
    void clearSelection();

    [[nodiscard]] QTableView* table() const { return table_; }
    [[nodiscard]] QPushButton* addButton() const { return add_; }
    /// After the add button.
    void addButtonAfter(QPushButton* button);
    /// Where the form of the chosen entity stands; hidden while nothing is chosen.
    [[nodiscard]] QVBoxLayout* formArea() const { return formLayout_; }
    /// A sentence about what was just done, until the next edit; with a button that undoes it.
    void showNotice(const QString& sentence, bool undoable);

protected:
    /// A column that makes room for the others in a narrow window, because the form below says the same.
    void hideWhenNarrow(int column);
    void resizeEvent(QResizeEvent* event) override;

signals:
    void addRequested();
    void duplicateRequested(const QString& id);
    void moveRequested(const QString& id, int step);
    void deleteRequested(const QString& id);
    /// The choice changed: by hand, by select(), or because the chosen one is gone.
    void selected();

private:
    void layoutTable();
    void buildButtons(const QString& name);
    void buildNotice(const QString& name);
    void addShortcuts();
    void takeCurrentRow();
    void showChoice();

    ProjectDocument& document_;
    EntityTableModel* model_;
    int expendable_ = -1;
    QTableView* table_;
    EmptyState* empty_;
    QHBoxLayout* buttons_;
    QPushButton* add_;
    QPushButton* duplicate_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* delete_;
    QWidget* notice_;
    QLabel* noticeText_;
    QPushButton* undo_;
    QWidget* form_;
    QVBoxLayout* formLayout_;
    std::vector<int> stretched_;
    std::string selected_;
    int selectedRow_ = -1;
    bool refreshing_ = false;
};

}  // namespace jupan
