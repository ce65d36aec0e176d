// How the report looks: cover, language, money, colour, logo.
#pragma once

#include <QCheckBox>
#include <array>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan {

class DateEdit;
class EntityForm;
class ReportColorField;

/// Fields are "report.title" …; "report.cover.box" and "report.contents.box" are plain boxes; parts of the logo are
/// "report.logo.picture", ".choose", ".remove", ".error". No figure of the project depends on anything here, so what is
/// refused is said in place and the results stay as valid as they were.
class ReportLookCard : public Card {
    Q_OBJECT

public:
    ReportLookCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    struct Box {
        QCheckBox* box;
        const char* field;  ///< of the description
        bool ReportSettings::*value;
    };
    void nameParts();
    void layOut();
    void connectFields();
    void loadColor();
    /// The problem, if the document refuses the change; the step is named after the field.
    [[nodiscard]] Problems change(const char* field, const std::function<void(ReportSettings&)>& change);
    void takeColor(const QString& color);
    void chooseLogo();
    void takeLogo(const QString& path);
    void removeLogo();
    void showLogo();
    void setLogo(const QString& step, const std::string& logo);

    ProjectDocument& document_;
    ViewSettings& view_;
    EntityForm* names_;
    DateEdit* date_;
    EntityForm* form_;
    ReportColorField* color_;
    std::array<Box, 2> boxes_;
    QLabel* logoTitle_;
    QLabel* logo_;
    QPushButton* choose_;
    QPushButton* remove_;
    ErrorLabel* error_;
    Problems colorProblems_;  ///< of what stands in the field
};

}  // namespace jupan
