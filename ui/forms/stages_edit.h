// The ladder of a workload (계단식 접근): from which month on, which models answer which share of the requests.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jupan {

/// Works on a draft: shares are typed one after the other, so that for a while they may not sum to 1. The project gets
/// the draft as soon as it is whole; until then the last valid stages stand and what is missing is said below.
class StagesEdit : public QWidget {
    Q_OBJECT

public:
    /// Parts: "<path>[0].from_month.edit", "<path>[0].mix[1].share.edit", "….model.combo", "….remove",
    /// "<path>.add", "<path>[0].add_model", "<path>.error" with <path> = "workload.<id>.stages".
    StagesEdit(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows the stages of this workload; a draft of the same workload that is being worked on stays.
    void showWorkload(const std::string& id);
    void clear();

private:
    using Change = std::function<void(std::vector<Stage>&)>;

    void build();
    void dropRows();
    void buildStage(std::size_t stage, QVBoxLayout* column);
    void buildPart(std::size_t stage, std::size_t part, QGridLayout* grid);
    QPushButton* makeButton(const QString& name, const QString& text, std::function<void()> act);
    /// Changes the draft and hands it to the project if it is whole. `shape`: rows come or go.
    void apply(const Change& change, bool shape);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString pathOf(std::size_t stage) const;

    ProjectDocument& document_;
    ViewSettings& view_;
    std::string id_;
    std::vector<Stage> draft_;
    std::vector<Stage> shown_;  ///< of the project when the draft was last equal to it
    QString builtFor_;
    QWidget* rows_ = nullptr;
    ErrorLabel* error_;
    std::vector<std::function<void()>> loaders_;
};

}  // namespace jupan
