// The inputs worth measuring, each with what knowing it is worth, what measuring costs, and whether the pilot does it.
#pragma once

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "core/simulation/measurement_plan.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace jupan {

class NumberEdit;
class ProvenanceChip;

/// Parts of a row are "measure.<input path>.words", ".note", ".open", ".worth", ".cost", ".surplus", ".source",
/// ".pilot".
class MeasureList : public QWidget {
    Q_OBJECT

public:
    MeasureList(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Shows the plan. While a cost is being typed the rows keep their order, so that none runs away from the hand.
    void setPlan(const MeasurementPlan& plan);

    /// Brings the row of this input into view and puts the cursor into its cost; false if there is none.
    bool choose(const std::string& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    /// The field of this input is wanted.
    void inputRequested(const QString& path);

private:
    struct Row {
        QLabel* words;
        QLabel* note;
        QPushButton* open;
        QLabel* worth;
        NumberEdit* cost;
        QLabel* surplus;
        ProvenanceChip* source;
        QCheckBox* pilot;
        QWidget* sourcePlace;
        QWidget* below;  ///< holds note and open, across all columns
    };

    void addHead();
    const Row& rowOf(const std::string& path);
    Row makeRow(const std::string& path);
    void connectRow(const std::string& path, const Row& row);
    void loadRow(const Row& row, const MeasurementLine& line, const Formatter& settled);
    void showHead(const Formatter& settled);
    void showRest();
    void arrange();
    void place(const Row& row, int line);
    [[nodiscard]] bool isTyping() const;
    void change(const QString& name, const std::string& path, const std::function<void(Measurement&)>& edit,
                const QString& mergeKey);
    void setCost(const std::string& path, std::optional<double> cost);
    static std::vector<QWidget*> cellsOf(const Row& row);

    ProjectDocument& document_;
    ViewSettings& view_;
    QGridLayout* grid_;
    std::vector<QLabel*> head_;
    std::map<std::string, Row> rows_;
    MeasurementPlan plan_;
    std::vector<std::string> order_;  ///< as shown
    bool all_ = false;                ///< every row, not only the first
    bool loading_ = false;
    bool wide_ = true;  ///< names stand beside the figures, else above them
    QPushButton* showAll_;
    QLabel* rest_;
    QPushButton* showRest_;
    QLabel* restNames_;
    QLabel* pilot_;
};

}  // namespace jupan
