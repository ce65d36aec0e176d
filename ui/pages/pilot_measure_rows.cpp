// What is done with several measurements at once: pasted, from a file, chosen in the table.
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <algorithm>

#include "ui/pages/pilot_measure_card.h"
#include "ui/pages/pilot_reading_panel.h"

namespace jupan {
namespace {

/// More than the measurements of a pilot take as text.
constexpr qint64 largestFileMiB = 32;

}  // namespace

// Several at once ---------------------------------------------------------------------------------------------------

void PilotMeasureCard::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return refuse(tr("The clipboard holds no text. Copy the rows in the spreadsheet first."));
    offer(text.toStdString(), {});
}

void PilotMeasureCard::askForFile() {
    emit fileRequested({.title = tr("Open measurements"),
                        .kind = tr("Text files"),
                        .suffixes = {QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv")}},
                       [this](const QString& path) { takeFile(path); });
}

void PilotMeasureCard::takeFile(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) return refuse(tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > largestFileMiB * 1024 * 1024)
        return refuse(tr("%1 is larger than %2 MiB; that is no file of measurements.").arg(name).arg(largestFileMiB));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) return refuse(tr("%1 cannot be read: %2").arg(name, file.errorString()));
    offer(bytes.toStdString(), name);
}

void PilotMeasureCard::offer(const std::string& text, const QString& source) {
    say({});
    if (kpi().empty()) return;
    reading_->offer(readMeasurements(text, {.kpi = kpi(), .phase = phase()}), source, unit(), view_.formatter());
}

void PilotMeasureCard::take(const std::vector<PilotObservation>& observations) {
    const auto count = static_cast<int>(observations.size());
    const bool others =
        std::ranges::none_of(observations, [this](const PilotObservation& each) { return each.phase == phase(); });
    if (!model_->add(observations)) return;
    // Show what was brought in.
    if (others) phase_->setCurrentIndex(1 - phase_->currentIndex());
    showRows();
    say(tr("%n measurement(s) taken over.", nullptr, count));
}

// Chosen rows -------------------------------------------------------------------------------------------------------

std::vector<int> PilotMeasureCard::chosenRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) rows.push_back(index.row());
    return rows;
}

void PilotMeasureCard::enableActions() {
    const bool any = table_->selectionModel()->hasSelection();
    for (QPushButton* button : {remove_, season_, campaign_, leaveOut_}) button->setEnabled(any);
    const std::vector<int> rows = chosenRows();
    countAgain_->setEnabled(std::ranges::any_of(rows, [this](int row) { return model_->observation(row).excluded; }));
}

void PilotMeasureCard::removeRows() {
    const std::vector<int> rows = chosenRows();
    say({});
    if (!model_->remove(rows)) return;
    showRows();
    say(tr("%n measurement(s) removed; undo brings them back.", nullptr, static_cast<int>(rows.size())));
}

void PilotMeasureCard::leaveOut() {
    say({});
    const std::vector<int> rows = chosenRows();
    if (rows.empty()) return;
    if (reason_->text().trimmed().isEmpty()) {
        reason_->setFocus();
        return refuse(tr("Say why the rows are left out; it stays beside them."));
    }
    if (!model_->leaveOut(rows, reason_->text())) return;
    reason_->clear();
    showRows();
}

void PilotMeasureCard::countAgain() {
    say({});
    if (model_->countAgain(chosenRows())) showRows();
}

void PilotMeasureCard::mark(PilotMeasurements::Column column) {
    say({});
    const std::vector<int> rows = chosenRows();
    const bool all = std::ranges::all_of(rows, [&](int row) {
        const PilotObservation& each = model_->observation(row);
        return column == PilotMeasurements::season ? each.season : each.campaign;
    });
    if (model_->flag(rows, column, !all)) showRows();
}

}  // namespace jupan
