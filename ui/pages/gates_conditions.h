// The conditions of one gate: how each stands, where it is mended, and which ones the firm wants.
#pragma once

#include "core/governance/gates.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jupan {

class ErrorLabel;
class NumberEdit;

/// Parts are "<name>.condition.0" … with ".text", ".detail", ".open" and ".remove"; "<name>.change" shows ".kind",
/// ".subject", ".threshold" or ".score", ".add", ".error" and ".defaults".
class GateConditions : public QWidget {
    Q_OBJECT

public:
    GateConditions(Gate gate, const QString& name, ProjectDocument& document, ViewSettings& view,
                   QWidget* parent = nullptr);
    void load(const GateResult& result);

signals:
    void pageRequested(jupan::PageId page, const QString& path);

private:
    /// A condition as it is shown.
    struct Line {
        ConditionState state = ConditionState::unknown;
        QString text, detail, open;
        PageId page{};
        QString path;
        bool operator==(const Line&) const = default;
    };

    void buildForm();
    void setTexts();
    void addLine(std::size_t index, const Line& line);
    /// What the chosen kind can be about, and its usual threshold.
    void followKind();
    void add();
    void remove(std::size_t index);
    void setConditions(const QString& name, std::vector<GateCondition> conditions);
    [[nodiscard]] ConditionKind kind() const;

    Gate gate_;
    QString name_;
    ProjectDocument& document_;
    ViewSettings& view_;
    QVBoxLayout* rows_;
    QPushButton* change_;
    QWidget* form_;
    QLabel* kindLabel_;
    QComboBox* kind_;
    QLabel* subjectLabel_;
    QComboBox* subject_;
    NumberEdit* threshold_;  ///< a share
    NumberEdit* score_;      ///< of risks
    QPushButton* add_;
    QPushButton* defaults_;
    ErrorLabel* error_;
    std::vector<Line> lines_;
    std::vector<QPushButton*> removes_;
};

}  // namespace jupan
