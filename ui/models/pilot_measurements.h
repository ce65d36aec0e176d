// The measurements of one KPI in one phase as a table that can be written in; every change is one undo step.
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

namespace jupan {

/// Rows by day, then as they were entered. Thousands of them: cells are made on demand.
class PilotMeasurements : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { date, value, count, season, campaign, note, columns };

    PilotMeasurements(ProjectDocument& document, ViewSettings& view, QObject* parent = nullptr);

    /// Takes the present project and language.
    void show(const std::string& kpi, PilotPhase phase);
    /// As the table shows it; `row` as in index().
    [[nodiscard]] const PilotObservation& observation(int row) const;
    /// Of the shown rows.
    [[nodiscard]] int leftOut() const;

    // Each is one undo step and shows the project as it then is. What is refused is told by refused().
    bool add(std::vector<PilotObservation> observations);
    bool remove(const std::vector<int>& rows);
    /// Kept, but not counted; `reason` is not empty.
    bool leaveOut(const std::vector<int>& rows, const QString& reason);
    bool countAgain(const std::vector<int>& rows);
    /// `column`: season or campaign.
    bool flag(const std::vector<int>& rows, Column column, bool on);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& typed, int role) override;

signals:
    /// What was typed cannot be taken, in words; nothing has changed.
    void refused(const QString& sentence);

private:
    [[nodiscard]] QString cellText(const PilotObservation& observation, int column, bool editing) const;
    bool type(int row, int column, const QString& text);
    bool edit(const QString& name, const std::function<void(std::vector<PilotObservation>&)>& change);
    bool editEach(const QString& name, const std::vector<int>& rows,
                  const std::function<void(PilotObservation&)>& change);

    ProjectDocument& document_;
    ViewSettings& view_;
    std::shared_ptr<const Project> shown_;  ///< rows are places in its list
    std::string kpi_;
    PilotPhase phase_ = PilotPhase::baseline;
    std::vector<std::size_t> rows_;
};

/// A day as people write it ("2026-10-05", "2026년 10월 5일"), or why it is none.
struct TypedDay {
    std::optional<Date> day{};
    QString refusal{};
};
TypedDay typedDay(const QString& text);

}  // namespace jupan
