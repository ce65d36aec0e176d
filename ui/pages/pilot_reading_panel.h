// What a pasted text or a file of measurements would bring, before anything is taken.
#pragma once

#include <QWidget>
#include <vector>

#include "core/pilot/measurement_text.h"
#include "ui/format/formatter.h"

class QLabel;
class QPushButton;
class QTableView;

namespace jupan {

class ErrorLabel;
class PriceTextTable;

/// Parts are "pilot.reading.summary", ".error", ".caution", ".rejected", ".take", ".cancel".
class PilotReadingPanel : public QWidget {
    Q_OBJECT

public:
    explicit PilotReadingPanel(QWidget* parent = nullptr);
    /// `source`: a file's name, or nothing for what was pasted. `unit`: of the KPI.
    void offer(MeasurementReading reading, const QString& source, const std::string& unit, const Formatter& formatter);
    void close();
    [[nodiscard]] bool isOpen() const { return open_; }

signals:
    void taken(const std::vector<jupan::PilotObservation>& observations);

private:
    void showReading(const QString& source, const std::string& unit, const Formatter& formatter);
    void showRejected(const Formatter& formatter);

    MeasurementReading reading_;
    bool open_ = false;
    QLabel* summary_;
    ErrorLabel* error_;
    QLabel* caution_;
    PriceTextTable* model_;
    QTableView* rejected_;
    QPushButton* take_;
    QPushButton* cancel_;
};

}  // namespace jupan
