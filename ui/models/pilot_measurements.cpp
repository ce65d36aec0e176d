#include "ui/models/pilot_measurements.h"

#include <QCoreApplication>
#include <QFont>
#include <algorithm>
#include <array>
#include <chrono>
#include <set>

#include "core/usage/day_text.h"
#include "ui/format/field_text.h"
#include "ui/format/number_entry.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

constexpr std::array fieldNames{"date", "value", "count", "season", "campaign", "note"};

FieldSpec fieldOf(int column) {
    return findField("observation", fieldNames.at(static_cast<std::size_t>(column))).value();
}

}  // namespace

TypedDay typedDay(const QString& text) {
    const MomentResult read = readMoment(text.trimmed().toStdString(), DateOrder::yearMonthDay);
    if (!read.fault) return {.day = Date(std::chrono::sys_days(std::chrono::days(read.moment.day)))};
    // As a field for a day says it.
    if (*read.fault == ReadFaultCode::noSuchDate)
        return {.refusal = QCoreApplication::translate(
                    "Widgets", "There is no such day. Write year, month, day, such as 2026-10-05.")};
    if (*read.fault == ReadFaultCode::dateFarAway)
        return {
            .refusal =
                QCoreApplication::translate("Widgets", "Days from %1 to %2 are allowed.").arg(firstYear).arg(lastYear)};
    return {.refusal =
                QCoreApplication::translate("Widgets", "This is no day. Write year, month, day, such as 2026-10-05.")};
}

PilotMeasurements::PilotMeasurements(ProjectDocument& document, ViewSettings& view, QObject* parent)
    : QAbstractTableModel(parent), document_(document), view_(view), shown_(document.snapshot()) {}

void PilotMeasurements::show(const std::string& kpi, PilotPhase phase) {
    const auto project = document_.snapshot();
    const auto& all = project->pilot.observations;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].kpi.text == kpi && all[i].phase == phase) rows.push_back(i);
    std::ranges::stable_sort(rows, [&](std::size_t a, std::size_t b) { return all[a].date < all[b].date; });
    if (kpi == kpi_ && phase == phase_ && rows == rows_) {
        // The choice of rows and the place in the table stay.
        shown_ = project;
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
        return;
    }
    beginResetModel();
    shown_ = project;
    kpi_ = kpi;
    phase_ = phase;
    rows_ = std::move(rows);
    endResetModel();
}

const PilotObservation& PilotMeasurements::observation(int row) const {
    return shown_->pilot.observations[rows_[static_cast<std::size_t>(row)]];
}

int PilotMeasurements::leftOut() const {
    int out = 0;
    for (int row = 0; row < rowCount(); ++row) out += observation(row).excluded;
    return out;
}

int PilotMeasurements::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int PilotMeasurements::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant PilotMeasurements::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) return {};
    const FieldSpec field = fieldOf(section);
    if (role == Qt::DisplayRole) return fieldLabel(field);
    if (role == Qt::ToolTipRole) return fieldHelp(field);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == value || section == count ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags PilotMeasurements::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == season || index.column() == campaign) return usual | Qt::ItemIsUserCheckable;
    return usual | Qt::ItemIsEditable;
}

QString PilotMeasurements::cellText(const PilotObservation& shown, int column, bool editing) const {
    switch (column) {
        case date:
            return editing ? QString::fromStdString(toText(shown.date)) : view_.formatter().date(shown.date);
        case value:
            return editing ? editText(shown.value, Unit::none) : view_.formatter().exactNumber(shown.value);
        case count:
            return editing ? QString::number(shown.count) : view_.formatter().number(shown.count, 0);
        case note:
            if (editing) return QString::fromStdString(shown.note);
            return shown.excluded ? tr("Left out: %1").arg(displayName(shown.note)) : displayName(shown.note);
        default:
            return {};
    }
}

QVariant PilotMeasurements::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PilotObservation& shown = observation(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return cellText(shown, column, false);
        case Qt::EditRole:
            return cellText(shown, column, true);
        case Qt::ToolTipRole:
            return column == note ? cellText(shown, column, false) : QVariant();
        case Qt::CheckStateRole:
            if (column == season) return shown.season ? Qt::Checked : Qt::Unchecked;
            if (column == campaign) return shown.campaign ? Qt::Checked : Qt::Unchecked;
            return {};
        case Qt::AccessibleTextRole:
            if (column == season || column == campaign) {
                const bool on = column == season ? shown.season : shown.campaign;
                return on ? tr("%1: yes").arg(fieldLabel(fieldOf(column)))
                          : tr("%1: no").arg(fieldLabel(fieldOf(column)));
            }
            return cellText(shown, column, false);
        case Qt::TextAlignmentRole:
            if (column == value || column == count) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case Qt::FontRole:
            if (shown.excluded && column != note) {
                QFont font;
                font.setStrikeOut(true);
                return font;
            }
            return {};
        default:
            return {};
    }
}

bool PilotMeasurements::setData(const QModelIndex& index, const QVariant& typed, int role) {
    if (!index.isValid()) return false;
    if (role == Qt::CheckStateRole)
        return flag({index.row()}, static_cast<Column>(index.column()), typed.toInt() == Qt::Checked);
    if (role != Qt::EditRole) return false;
    const QString text = typed.toString();
    // Nothing typed: no undo step.
    if (text == cellText(observation(index.row()), index.column(), true)) return true;
    return type(index.row(), index.column(), text);
}

bool PilotMeasurements::type(int row, int column, const QString& text) {
    const FieldSpec field = fieldOf(column);
    std::function<void(PilotObservation&)> change;
    if (column == date) {
        const TypedDay day = typedDay(text);
        if (!day.day) {
            emit refused(day.refusal);
            return false;
        }
        change = [day = *day.day](PilotObservation& each) { each.date = day; };
    } else if (column == value || column == count) {
        const NumberEntry number = parseField(text, field.info, column == count);
        if (!number) {
            emit refused(refusalText(number.refusal, field.info, text, view_.formatter()));
            return false;
        }
        change = [=](PilotObservation& each) {
            if (column == value)
                each.value = *number.value;
            else
                each.count = static_cast<int>(*number.value);
        };
    } else if (column == note) {
        const std::string said = text.trimmed().toStdString();
        if (said.empty() && observation(row).excluded) {
            emit refused(tr("This one is left out; the note says why, so it cannot be empty."));
            return false;
        }
        change = [said](PilotObservation& each) { each.note = said; };
    } else {
        return false;
    }
    return editEach(tr("Change a measurement"), {row}, change);
}

bool PilotMeasurements::edit(const QString& name, const std::function<void(std::vector<PilotObservation>&)>& change) {
    const Problems problems = document_.edit(name, [&](Project& project) { change(project.pilot.observations); });
    if (!problems.empty()) {
        emit refused(problemText(problems.front(), view_.formatter()));
        return false;
    }
    show(kpi_, phase_);
    return true;
}

bool PilotMeasurements::editEach(const QString& name, const std::vector<int>& rows,
                                 const std::function<void(PilotObservation&)>& change) {
    std::vector<std::size_t> places;
    for (const int row : rows) places.push_back(rows_[static_cast<std::size_t>(row)]);
    if (places.empty()) return false;
    return edit(name, [&](std::vector<PilotObservation>& all) {
        for (const std::size_t place : places) change(all[place]);
    });
}

bool PilotMeasurements::add(std::vector<PilotObservation> observations) {
    if (observations.empty()) return false;
    const QString name = tr("Enter %n measurement(s)", nullptr, static_cast<int>(observations.size()));
    return edit(name, [&](std::vector<PilotObservation>& all) {
        all.insert(all.end(), std::make_move_iterator(observations.begin()),
                   std::make_move_iterator(observations.end()));
    });
}

bool PilotMeasurements::remove(const std::vector<int>& rows) {
    std::set<std::size_t> places;
    for (const int row : rows) places.insert(rows_[static_cast<std::size_t>(row)]);
    if (places.empty()) return false;
    return edit(tr("Remove %n measurement(s)", nullptr, static_cast<int>(places.size())),
                [&](std::vector<PilotObservation>& all) {
                    std::vector<PilotObservation> kept;
                    kept.reserve(all.size() - places.size());
                    for (std::size_t i = 0; i < all.size(); ++i)
                        if (!places.contains(i)) kept.push_back(std::move(all[i]));
                    all = std::move(kept);
                });
}

bool PilotMeasurements::leaveOut(const std::vector<int>& rows, const QString& reason) {
    return editEach(tr("Leave out %n measurement(s)", nullptr, static_cast<int>(rows.size())), rows,
                    [said = reason.trimmed().toStdString()](PilotObservation& each) {
                        each.excluded = true;
                        each.note = said;
                    });
}

bool PilotMeasurements::countAgain(const std::vector<int>& rows) {
    return editEach(tr("Count %n measurement(s) again", nullptr, static_cast<int>(rows.size())), rows,
                    [](PilotObservation& each) { each.excluded = false; });
}

bool PilotMeasurements::flag(const std::vector<int>& rows, Column column, bool on) {
    if (column != season && column != campaign) return false;
    return editEach(tr("Mark %n measurement(s)", nullptr, static_cast<int>(rows.size())), rows,
                    [=](PilotObservation& each) { (column == season ? each.season : each.campaign) = on; });
}

}  // namespace jupan
