#include "ui/pages/checklists_table_model.h"

#include <algorithm>

#include "core/project/editing.h"
#include "ui/format/field_text.h"
#include "ui/models/checklists_words.h"

namespace jupan {
namespace {

QString chipOf(ItemStatus status) {
    switch (status) {
        case ItemStatus::done:
            return QStringLiteral("measured");
        case ItemStatus::inProgress:
            return QStringLiteral("quoted");
        case ItemStatus::open:
            return QStringLiteral("caution");
        case ItemStatus::notApplicable:
            break;
    }
    return {};
}

}  // namespace

const ChecklistLine* ChecklistsTableModel::line(const std::string& id) const {
    const auto found =
        std::ranges::find_if(lines_, [&](const ChecklistLine& line) { return line.entry.id.text == id; });
    return found == lines_.end() ? nullptr : &*found;
}

std::vector<EntityTableModel::Row> ChecklistsTableModel::makeRows() {
    lines_ = checklistLines(project(), topic_);
    std::vector<Row> rows;
    rows.reserve(lines_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) rows.push_back({lines_[i].entry.id.text, i});
    return rows;
}

std::vector<EntityTableModel::Column> ChecklistsTableModel::makeColumns() {
    return {{fieldLabel("checklist", "status"), false, true},
            {fieldLabel("checklist", "text")},
            {fieldLabel("checklist", "owner")},
            {fieldLabel("checklist", "due")},
            {fieldLabel("checklist", "evidence")},
            {fieldLabel("checklist", "cost")}};
}

EntityTableModel::Cell ChecklistsTableModel::cell(const Row& row, int column) const {
    const ChecklistLine& line = lines_[row.index];
    const ChecklistEntry& entry = line.entry;
    const auto textCell = [](const std::string& text) {
        return text.empty() ? Cell{.text = QStringLiteral("–")} : nameCell(text);
    };
    switch (column) {
        case status:
            return {.text = choiceText(entry.status),
                    .tip = tr("Space changes it; Enter or a click shows the choices."),
                    .chip = chipOf(entry.status)};
        case item: {
            const QString title = checklistTitle(entry, formatter().language());
            const QString more = checklistExplanation(line, formatter().language());
            return {.text = title, .tip = more.isEmpty() ? title : title + QStringLiteral(" — ") + more};
        }
        case owner:
            return textCell(entry.owner);
        case due:
            return {.text = dueText(entry, today_, formatter()), .bad = isOverdue(entry, today_)};
        case evidence:
            return textCell(entry.evidence);
        default: {
            const Cost* linked = entry.cost ? findEntity<Cost>(project(), entry.cost->text) : nullptr;
            return linked ? nameCell(linked->name) : Cell{.text = QStringLiteral("–")};
        }
    }
}

}  // namespace jupan
