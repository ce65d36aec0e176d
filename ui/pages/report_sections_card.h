// Which sections the report has, in which order, and the author's own words in them.
#pragma once

#include <string>
#include <vector>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/report/compose.h"
#include "ui/widgets/card.h"

class QListWidget;
class QListWidgetItem;

namespace jupan {

class BusinessText;
class TextEdit;

/// Parts are "report.sections" (the list), "report.up", ".down", ".addText", ".removeText", ".usual", "report.own" (the
/// author's words for the chosen section), "report.missing" and "report.sections.error"; the chosen section's heading
/// is the field "report_section.title".
class ReportSectionsCard : public Card {
    Q_OBJECT

public:
    ReportSectionsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();
    /// Sections that the last report had to leave out, with the reason.
    void setLeftOut(const std::vector<SectionLeftOut>& leftOut);
    /// Chooses the section with this id, if there is one.
    void select(const std::string& id);

signals:
    /// The reader chose this section, or changed something about it.
    void sectionChosen(const QString& id);

private:
    void fillList();
    void fillRow(QListWidgetItem& row, const ReportSectionChoice& section);
    void showChosen();
    void showMissing(const ReportSectionChoice* section);
    [[nodiscard]] std::string chosenId() const;
    /// Where the author writes is seen, once the card has taken its new height.
    void showWhereToWrite();
    void takeCheck(QListWidgetItem* row);
    void takeOrder();
    void move(int places);
    void addText();
    void removeText();
    void useUsual();
    void takeWords(const QString& words);
    void takeHeading(const QString& title);
    void edit(const QString& step, const std::function<void(Project&)>& change, const QString& mergeKey = {});

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* help_;
    QListWidget* list_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* addText_;
    QPushButton* removeText_;
    QPushButton* usual_;
    QLabel* missing_;
    TextEdit* heading_;
    QLabel* ownTitle_;
    BusinessText* own_;
    ErrorLabel* error_;
    std::vector<SectionLeftOut> leftOut_;
    std::string wanted_;  ///< the section that the reader chose last; may be gone until an undo brings it back
    bool filling_ = false;
};

}  // namespace jupan
