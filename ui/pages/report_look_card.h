// How the report looks: cover, language, money, colour, logo.
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan {

class EntityForm;

/// Fields are "report.title" …; other parts "report.logo.picture", ".choose", ".remove", ".error", "report.pickColor".
class ReportLookCard : public Card {
    Q_OBJECT

public:
    ReportLookCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void chooseLogo();
    void takeLogo(const QString& path);
    void removeLogo();
    void showLogo();
    void setLogo(const QString& step, const std::string& logo);

    ProjectDocument& document_;
    ViewSettings& view_;
    EntityForm* form_;
    QLabel* logoTitle_;
    QLabel* logo_;
    QPushButton* choose_;
    QPushButton* remove_;
    ErrorLabel* error_;
};

}  // namespace jupan
