// Measurements of the pilot, typed, pasted or from a file: baseline and pilot of one KPI at a time.
#pragma once

#include "ui/models/pilot_measurements.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace jupan {

class DateEdit;
class NumberEdit;
class PilotReadingPanel;

/// Parts are "pilot.measure.kpi", ".phase", ".date", ".value", ".count", ".add", ".paste", ".file", ".table",
/// ".remove",
/// ".season", ".campaign", ".reason", ".leaveOut", ".countAgain", ".error", ".said"; the preview "pilot.reading…".
class PilotMeasureCard : public Card {
    Q_OBJECT

public:
    PilotMeasureCard(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);
    void load();

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    QPushButton* addButton(const char* name, void (PilotMeasureCard::*act)());
    QLayout* entryRow();
    QLayout* rowActions();
    void connectParts();
    void fillKpis();
    void showRows();
    void retranslate();
    void enableActions();
    void enter();
    void paste();
    void askForFile();
    void takeFile(const QString& path);
    void offer(const std::string& text, const QString& source);
    void take(const std::vector<PilotObservation>& observations);
    void removeRows();
    void leaveOut();
    void countAgain();
    void markSeason() { mark(PilotMeasurements::season); }
    void markCampaign() { mark(PilotMeasurements::campaign); }
    /// On, unless all chosen rows are.
    void mark(PilotMeasurements::Column column);
    void say(const QString& text);
    void refuse(const QString& sentence);
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] std::string kpi() const;
    [[nodiscard]] PilotPhase phase() const;
    [[nodiscard]] std::string unit() const;

    ProjectDocument& document_;
    ViewSettings& view_;
    PilotMeasurements* model_;
    QLabel* help_;
    QLabel* kpiLabel_;
    QComboBox* kpi_;
    QLabel* phaseLabel_;
    QComboBox* phase_;
    DateEdit* date_;
    NumberEdit* value_;
    NumberEdit* count_;
    QPushButton* add_;
    QPushButton* paste_;
    QPushButton* file_;
    PilotReadingPanel* reading_;
    QLabel* state_;
    QTableView* table_;
    QWidget* actions_;
    QPushButton* remove_;
    QPushButton* season_;
    QPushButton* campaign_;
    QLineEdit* reason_;
    QPushButton* leaveOut_;
    QPushButton* countAgain_;
    ErrorLabel* error_;
    QLabel* said_;
};

}  // namespace jupan
