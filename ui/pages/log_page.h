// Change log (감사 로그): who changed what and when, whether the chain of entries holds, and the log as CSV.
#pragma once

#include <QTimer>

#include "ui/models/log_reader.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace jupan {

class Card;
class ErrorLabel;
class LogStateCard;
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
    /// What came of the last act; empty: nothing.
    void say(const QString& sentence);
    void askForExport();
    void writeCsv(const QString& path);
    /// A save has written new entries.
    void followSave();

    LogReader reader_;
    LogTableModel* model_;
    LogStateCard* state_;
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
    bool outdated_ = true;
};

}  // namespace jupan
