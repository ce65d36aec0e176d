// Change log (감사 로그): who changed what and when, whether the chain of entries holds, and the log as CSV.
#pragma once

#include <QTimer>
#include <optional>

#include "ui/models/log_reader.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace jupan {

class Card;
class EmptyState;
class ErrorLabel;
class LogTableModel;

class LogPage : public Page {
    Q_OBJECT

public:
    LogPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    void setTexts();
    void fillActions();
    /// Reads what is searched for and shows it.
    void showEntries();
    void fitColumns();
    /// The chosen entry with its whole texts, below the table.
    void showChosen();
    /// Reads the whole log; `always`: however long it is.
    void verify(bool always);
    void askForExport();
    void writeCsv(const QString& path);
    /// A save has written new entries.
    void followSave();

    LogReader reader_;
    LogTableModel* model_;
    Card* stateCard_;
    QLabel* chain_;
    ErrorLabel* broken_;
    QLabel* who_;
    QPushButton* verify_;
    Card* listCard_;
    QLineEdit* search_;
    QComboBox* action_;
    QPushButton* export_;
    QTableView* table_;
    QLabel* empty_;
    QLabel* count_;
    QPushButton* more_;
    QPlainTextEdit* chosen_;
    QLabel* said_;
    ErrorLabel* error_;
    QTimer typing_;  ///< a search begins when typing pauses
    /// What is known of the chain of this document.
    std::optional<std::int64_t> verifiedCount_;
    bool outdated_ = true;
};

}  // namespace jupan
