// Saves the report, the workbook and the tables.
#pragma once

#include <functional>

#include "ui/pages/page.h"
#include "ui/report/output.h"
#include "ui/widgets/card.h"

namespace jupan {

/// Parts are "report.save.pdf", ".html", ".odt", ".xlsx", ".tables", "report.said" and
/// "report.error".
class ReportOutputCard : public Card {
    Q_OBJECT

public:
    /// `request` answers what a report made now needs to know.
    ReportOutputCard(ProjectDocument& document, ViewSettings& view, std::function<ReportRequest()> request,
                     QWidget* parent = nullptr);
    void load();

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void addButton(OutputKind kind);
    void save(OutputKind kind);
    void saveTables();
    void writeTables(const QString& folder);
    void write(OutputKind kind, const QString& path);
    [[nodiscard]] QString suggestion(OutputKind kind) const;
    void say(const QString& message, bool failed);

    ProjectDocument& document_;
    ViewSettings& view_;
    std::function<ReportRequest()> request_;
    QLabel* help_;
    QHBoxLayout* row_;
    std::vector<std::pair<OutputKind, QPushButton*>> buttons_;
    QPushButton* tables_;
    QLabel* said_;
    ErrorLabel* error_;
};

}  // namespace jupan
