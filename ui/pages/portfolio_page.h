// Portfolio (포트폴리오): the projects of a folder side by side, beside the open one, which it does not touch.
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/portfolio_reading.h"

class QComboBox;
class QProgressBar;
class QPushButton;

namespace jupan {

class BubbleChart;
class Card;
class ChartActions;
class EmptyState;
class ErrorLabel;
class PortfolioTable;
struct Portfolio;
enum class OutputKind;

class PortfolioPage : public Page {
    Q_OBJECT

public:
    PortfolioPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    ~PortfolioPage() override;

    [[nodiscard]] QString title() const override;
    /// How the window reads a project. Without one every file is a row that could not be read.
    void setReader(ProjectReader reader);
    /// The folder of last time: read when the page is shown first, if it is there. Before that.
    void setLastFolder(const QString& folder) { last_ = folder; }
    /// Reads the projects of the folder; rows appear as they are read.
    void showFolder(const QString& folder);

signals:
    /// Another folder is shown, to be given to setLastFolder() when the program starts again.
    void folderChanged(const QString& folder);

protected:
    void refresh() override;

private:
    void build();
    void buildHead();
    void chooseFolder();
    void openLastFolder();
    void setFirstWords();
    void compare();
    void fillCurrencies();
    void showLeftOut(const Formatter& settled);
    void retranslate();
    void save(const QString& suffix);
    void write(const QString& suffix, const QString& path);
    [[nodiscard]] QByteArray bytesOf(const QString& suffix) const;
    void say(const QString& message, bool failed);

    PortfolioReading* reading_;
    std::unique_ptr<Portfolio> portfolio_;
    QString folder_;
    QString last_;
    bool opened_ = false;
    EmptyState* empty_;
    QWidget* filled_;
    Card* head_;
    QLabel* path_;
    QPushButton* choose_;
    QPushButton* again_;
    QLabel* currencyLabel_;
    QComboBox* currency_;
    QProgressBar* progress_;
    Card* tableCard_;
    QLabel* leftOut_;
    QLabel* rule_;
    PortfolioTable* table_;
    Card* chartCard_;
    BubbleChart* chart_;
    ChartActions* actions_;
    Card* saveCard_;
    std::vector<std::pair<QString, QPushButton*>> saves_;
    QLabel* said_;
    ErrorLabel* error_;
};

}  // namespace jupan
