// The company's own prices: entered, imported, exported. They belong to the reader's computer, not to the project.
#pragma once

#include "ui/document/project_document.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QTableView;

namespace jupan {

class PriceCatalogueTableModel;
class PricesImportPanel;
class PricesOwnForm;

class PricesOwnCard : public Card {
    Q_OBJECT

public:
    /// Parts: "prices.own.table", ".add", ".edit", ".delete", ".import", ".export", ".notice", ".undo", ".trouble",
    /// ".aside"; the form "own.…", the import "prices.import.…".
    PricesOwnCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();
    /// Begins an own price of this entry.
    void startNew(const CatalogueModel& entry);
    /// Shows what the file would bring in.
    void import(const QString& path);

signals:
    /// As Page::fileRequested.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(QHBoxLayout* row, const char* part, void (PricesOwnCard::*act)());
    void buildTrouble();
    void buildNotice();
    void retranslate();
    void refreshTrouble();
    void layoutTable();
    void showChoice();
    void startFresh();
    void edit();
    void remove();
    void askForImport();
    void askForExport();
    void exportTo(const QString& path);
    void setFileAside();
    void keep(const CatalogueModel& entry, const QString& before);
    void closeForm();
    /// Says what was done; `before` can be brought back.
    void showNotice(const QString& sentence, std::optional<PriceCatalogue> before = {});
    void bringBack();

    ProjectDocument& document_;
    ViewSettings& view_;
    PriceCatalogueTableModel* model_;
    QLabel* sentence_;
    QWidget* trouble_;
    QLabel* troubleText_;
    QPushButton* aside_;
    QTableView* table_;
    EmptyState* empty_;
    QPushButton* add_;
    QPushButton* edit_;
    QPushButton* delete_;
    QPushButton* import_;
    QPushButton* export_;
    QWidget* notice_;
    QLabel* noticeText_;
    QPushButton* undo_;
    PricesOwnForm* form_;
    PricesImportPanel* importPanel_;
    std::string chosen_;  ///< id of a row
    std::optional<PriceCatalogue> before_;
    bool refreshing_ = false;
};

}  // namespace jupan
