// The ladder of a workload (계단식 접근): from which month on, which models answer which share of the requests; as a
// picture whose boundaries can be moved, and as fields.
#pragma once

#include <QSet>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jupan {

class LadderView;
class NumberEdit;

/// Fields work on a draft: shares are typed one after the other, so that for a while they may not sum to 1. The project
/// gets the draft as soon as it is whole; until then the last valid stages stand, in the picture too, and what is
/// missing is said beside the stage and below.
class StagesEdit : public QWidget {
    Q_OBJECT

public:
    /// Parts: "<path>[0].from_month.edit", "<path>[0].mix[1].share.edit", "….model.combo", "….remove",
    /// "<path>.add", "<path>[0].add_model", "<path>[0].missing", "<path>[0].spread", "<path>.error", "<path>.beyond",
    /// "<path>.ladder", "<path>.ladder.handle[1]" with <path> = "workload.<id>.stages".
    StagesEdit(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows the stages of this workload; a draft of the same workload that is being worked on stays.
    void showWorkload(const std::string& id);
    void clear();

    [[nodiscard]] LadderView* ladder() const { return ladder_; }
    /// Puts a widget between the picture and the fields.
    void addUnderLadder(QWidget* widget);

private:
    using Change = std::function<void(std::vector<Stage>&)>;

    void build();
    void dropRows();
    void buildStage(std::size_t stage, QVBoxLayout* column);
    void buildMonth(std::size_t stage, QGridLayout* grid);
    void buildPart(std::size_t stage, std::size_t part, QGridLayout* grid);
    void buildRemovePart(std::size_t stage, std::size_t part, QGridLayout* grid);
    QHBoxLayout* buildTools(std::size_t stage);
    void buildAddModel(std::size_t stage, QHBoxLayout* tools);
    void buildRest(std::size_t stage, QHBoxLayout* tools);
    void buildAddStage(QVBoxLayout* column);
    QPushButton* makeButton(const QString& name, const QString& text, std::function<void()> act);
    /// What a number field of the draft does: `write` takes the typed value into it.
    void connectNumber(NumberEdit* edit, const QString& name, std::function<void(std::vector<Stage>&, double)> write,
                       std::function<void()> typed = {});
    /// Changes the draft and hands it to the project if it is whole. `shape`: rows come or go.
    void apply(const Change& change, bool shape);
    void setWrong(const QString& field, bool wrong);
    [[nodiscard]] QString refusal(const Problems& problems) const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString pathOf(std::size_t stage) const;

    void connectLadder();
    void showLadder();
    void showBeyond();
    void moveStage(std::size_t stage, int month);

    ProjectDocument& document_;
    ViewSettings& view_;
    std::string id_;
    std::vector<Stage> draft_;
    std::vector<Stage> shown_;                           ///< of the project when the draft was last equal to it
    std::vector<Stage> beforeDrag_;                      ///< while a boundary is dragged
    std::vector<std::optional<std::size_t>> typedPart_;  ///< by stage: the part whose share was typed last
    QSet<QString> wrongFields_;                          ///< whose text is no usable number
    QString builtFor_;
    LadderView* ladder_;
    QLabel* beyond_;
    QWidget* rows_ = nullptr;
    ErrorLabel* error_;
    std::vector<std::function<void()>> loaders_;
    std::vector<std::function<void()>> hints_;  ///< what a stage's draft lacks
};

}  // namespace jupan
