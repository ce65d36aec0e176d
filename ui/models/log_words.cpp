#include "ui/models/log_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <charconv>

#include "core/project/editing.h"
#include "resources/framework/framework_words.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/framework_language.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

constexpr std::size_t namedFindings = 5;
constexpr qsizetype shownHash = 12;  // of 64 digits: enough to compare by eye

class LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

template <class Entity>
std::optional<QString> nameIn(const Project& project, std::string_view word, std::string_view id) {
    if (word != pathWord<Entity>()) return std::nullopt;
    const Entity* entity = findEntity<Entity>(project, id);
    if (!entity) return std::nullopt;
    if constexpr (requires { entity->name; }) {
        if (!entity->name.empty()) return shortName(entity->name);
    } else {
        if (!entity->text.empty()) return shortName(entity->text);
    }
    return std::nullopt;
}

template <class... Entity>
QString nameAmong(const Project& project, std::string_view word, std::string_view id) {
    std::optional<QString> name;
    (void)((name = nameIn<Entity>(project, word, id)).has_value() || ...);
    return name ? *name : shortName(std::string(id));
}

/// The name of what stands at word.id; its id if it has none.
QString nameAt(const Project& project, std::string_view word, std::string_view id, Language language) {
    // What ships has its words elsewhere; own words of a checklist item go before them.
    const std::string_view kind = word == "checklist"        ? "checklist"
                                  : word == "business_model" ? "prompt"
                                  : word == "roadmap"        ? "step"
                                                             : "";
    if (!kind.empty()) {
        const std::string key = std::string(kind) + "." + std::string(id);
        const FrameworkWords& words = frameworkWords(frameworkLanguage(language), key);
        const ChecklistEntry* own = word == "checklist" ? findEntity<ChecklistEntry>(project, id) : nullptr;
        if (!words.title.empty() && (!own || own->text.empty())) return shortName(words.title);
    }
    return nameAmong<Model, WorkUnit, Kpi, Workload, Seat, Cost, DataSource, ChecklistEntry, Risk, RoadmapItem,
                     ScaleStage, Claim>(project, word, id);
}

/// "pilot_observations[3]" -> section and 4; without brackets no number.
struct ListPlace {
    std::string_view section;
    int number = 0;
};
ListPlace listPlaceOf(std::string_view part) {
    const std::size_t open = part.find('[');
    if (open == part.npos) return {part};
    int index = 0;
    std::from_chars(part.data() + open + 1, part.data() + part.size(), index);
    return {part.substr(0, open), index + 1};
}

/// A sentence with the numbers of its entries.
QString finding(const ChainFinding& found, const Formatter& formatter) {
    const QString first = formatter.number(static_cast<double>(found.number));
    const QString last = formatter.number(static_cast<double>(found.number + found.count - 1));
    const bool several = found.count > 1;
    switch (found.kind) {
        case ChainFinding::Kind::changed:
            return LogWords::tr("Entry %1 was changed after the fact.").arg(first);
        case ChainFinding::Kind::missing:
            return several ? LogWords::tr("Entries %1 to %2 were removed.").arg(first, last)
                           : LogWords::tr("Entry %1 was removed.").arg(first);
        case ChainFinding::Kind::moved:
            return LogWords::tr("Entry %1 does not stand in its own place.").arg(first);
        case ChainFinding::Kind::cutOff:
            return several
                       ? LogWords::tr("The log was cut off: entries %1 to %2 are missing at the end.").arg(first, last)
                       : LogWords::tr("The log was cut off: entry %1 is missing at the end.").arg(first);
    }
    return {};
}

}  // namespace

QString changeActionName(ChangeAction action) {
    switch (action) {
        case ChangeAction::created:
            return LogWords::tr("Created");
        case ChangeAction::edited:
            return LogWords::tr("Edited");
        case ChangeAction::imported:
            return LogWords::tr("Charges");
        case ChangeAction::overridden:
            return LogWords::tr("Overridden");
        case ChangeAction::decided:
            return LogWords::tr("Decided");
        case ChangeAction::noted:
            return LogWords::tr("Noted by the program");
    }
    return {};
}

std::string_view changedEntity(std::string_view path) {
    const std::string_view head = path.substr(0, path.find('.'));
    const ListPlace place = listPlaceOf(head);
    return place.number > 0 ? listWord(place.section) : head;
}

QString changePlace(const Project& project, std::string_view path, Language language) {
    if (path.empty() || path == "project") return LogWords::tr("The project");
    if (path == "schema_version") return LogWords::tr("Version of the file format");
    const std::size_t dot = path.find('.');
    const std::string_view head = path.substr(0, dot);
    const std::string_view rest = dot == path.npos ? std::string_view() : path.substr(dot + 1);
    // The import's own number, from 1 on; not a place in a list.
    if (head == "actuals") return LogWords::tr("Actual charges, import %1").arg(listPlaceOf(rest).number - 1);
    if (head == "provenance" || head == "measurements") {
        const QString about = inputWords(project, rest);
        return head == "provenance" ? LogWords::tr("Source of “%1”").arg(about)
                                    : LogWords::tr("How “%1” can be measured").arg(about);
    }
    const auto field = inputField(project, path);
    const QString label = field ? fieldLabel(*field) : QString();
    if (const ListPlace place = listPlaceOf(head); place.number > 0) {
        const QString item = entityName(listWord(place.section));
        if (item.isEmpty()) return placeText(path);
        return label.isEmpty() ? LogWords::tr("%1 %2").arg(item).arg(place.number)
                               : LogWords::tr("%1 %2 · %3").arg(item).arg(place.number).arg(label);
    }
    const QString entity = entityName(head);
    // Settings have no id: their words are the same everywhere.
    if (entity.isEmpty() || head == "project" || rest.empty()) return placeText(path);
    const std::string_view id = rest.substr(0, rest.find('.'));
    const bool whole = id.size() == rest.size();
    if (whole && !label.isEmpty() && !findField(head, id)) return placeText(path);
    if (whole && findField(head, id)) return LogWords::tr("%1 · %2", "thing · field").arg(entity, label);
    const QString name = nameAt(project, head, id, language);
    return label.isEmpty() || whole ? LogWords::tr("%1 “%2”").arg(entity, name)
                                    : LogWords::tr("%1 “%2” · %3").arg(entity, name, label);
}

QString changeTime(const std::string& utc) {
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : displayName(utc);
}

QString changeAuthor(const std::string& who) {
    return who.empty() ? LogWords::tr("not named") : displayName(who);
}

QString unbrokenChain(const ChainHead& head, const Formatter& formatter) {
    if (head.count == 0) return LogWords::tr("Nothing has been logged yet.");
    const QString hash = QString::fromStdString(head.hash).left(shownHash);
    if (head.count == 1) return LogWords::tr("The chain is unbroken: it has one entry (hash %1…).").arg(hash);
    return LogWords::tr("The chain is unbroken: %1 entries (hash of the last: %2…).")
        .arg(formatter.number(static_cast<double>(head.count)), hash);
}

QString chainFindings(const std::vector<ChainFinding>& findings, const Formatter& formatter) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(findings.size(), namedFindings); ++i) lines << finding(findings[i], formatter);
    if (findings.size() > namedFindings) lines << LogWords::tr("More of the log does not hold either.");
    return lines.join(u'\n');
}

QString loggedAs(const std::string& account) {
    if (account.empty())
        return LogWords::tr("Changes are logged without a name, because the account on this computer has none.");
    return LogWords::tr(
               "Your changes are logged under “%1”, the name of your account on this computer. It says who "
               "was signed in, and proves no more than that.")
        .arg(displayName(account));
}

}  // namespace jupan
