// Values of the change log in words.
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <charconv>

#include "core/project/visit.h"
#include "ui/format/field_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/log_words.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class LogValues {
    Q_DECLARE_TR_FUNCTIONS(LogValues)
};

template <class Entity>
QString choiceIn(std::string_view field, const std::string& raw) {
    QString found;
    const Entity entity{};
    auto visit = [&]<class Member>(const FieldInfo& info, const Member&) {
        if constexpr (NamedEnum<Member> && requires(Member value) { choiceText(value); })
            if (info.name == field)
                if (const auto value = enumFromName<Member>(raw)) found = choiceText(*value);
    };
    describe(visit, entity);
    return found;
}

/// A value of an enumeration in words; empty if it is none.
QString choiceOf(const FieldSpec& field, const std::string& raw) {
    const std::string_view name = field.info.name;
    if (field.entity == "project") return choiceIn<Settings>(name, raw);
    if (field.entity == "kpi") return choiceIn<Kpi>(name, raw);
    if (field.entity == "workload") return choiceIn<Workload>(name, raw);
    if (field.entity == "seat") return choiceIn<Seat>(name, raw);
    if (field.entity == "cost") return choiceIn<Cost>(name, raw);
    if (field.entity == "scenario") return choiceIn<Scenario>(name, raw);
    if (field.entity == "adoption") return choiceIn<Adoption>(name, raw);
    if (field.entity == "provenance") return choiceIn<Provenance>(name, raw);
    if (field.entity == "data_source") return choiceIn<DataSource>(name, raw);
    if (field.entity == "checklist") return choiceIn<ChecklistEntry>(name, raw);
    if (field.entity == "risk") return choiceIn<Risk>(name, raw);
    if (field.entity == "roadmap_settings") return choiceIn<RoadmapSettings>(name, raw);
    if (field.entity == "claim") return choiceIn<Claim>(name, raw);
    if (field.entity == "alert") return choiceIn<AlertThreshold>(name, raw);
    return {};
}

/// Numbers and choices of a field in words; empty if the text is neither.
QString fieldValue(const FieldSpec& field, const std::string& raw, const Formatter& formatter) {
    double number = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (error == std::errc() && end == raw.data() + raw.size() && field.info.unit != Unit::none)
        return formatter.value(number, field.info.unit, field.currency);
    return choiceOf(field, raw);
}

std::string scalarText(const QJsonValue& value) {
    if (value.isString()) return value.toString().toStdString();
    if (value.isBool()) return value.toBool() ? "true" : "false";
    if (value.isDouble()) return shortestText(value.toDouble());
    return {};
}

/// What was added or removed as a whole: each of its fields with its value. An uncertain number: "40 % (25 % to 50 %)".
QString objectValue(const QJsonObject& object, const std::optional<FieldSpec>& field, std::string_view entity,
                    const Formatter& formatter) {
    if (field && object.contains("value") && object.contains("low"))
        return LogValues::tr("%1 (%2 to %3)", "an uncertain value and its range")
            .arg(fieldValue(*field, scalarText(object.value("value")), formatter),
                 fieldValue(*field, scalarText(object.value("low")), formatter),
                 fieldValue(*field, scalarText(object.value("high")), formatter));
    QStringList parts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const std::string name = member.key().toStdString(), raw = scalarText(member.value());
        const auto own = findField(entity, name);
        if (name == "id" || raw.empty() || !own) continue;
        const QString words = raw == "true"    ? LogValues::tr("Yes")
                              : raw == "false" ? LogValues::tr("No")
                                               : fieldValue(*own, raw, formatter);
        parts << LogValues::tr("%1: %2", "field: value")
                     .arg(fieldLabel(*own), words.isEmpty() ? displayName(raw) : words);
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString changeValue(const Project& project, std::string_view path, const std::string& raw, const Formatter& formatter) {
    if (raw.empty()) return QChar(0x2013);
    if (raw == "true") return LogValues::tr("Yes");
    if (raw == "false") return LogValues::tr("No");
    const auto field = inputField(project, path);
    if (raw.front() == '{') {
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(raw)).object();
        // An import has no fields of the document: its file and how much it brought.
        if (path.starts_with("actuals.") && object.contains("name"))
            return LogValues::tr("%1, rows added: %2", "file of an import")
                .arg(displayName(object.value("name").toString().toStdString()),
                     formatter.number(object.value("added").toDouble()));
        const QString words = objectValue(object, field, changedEntity(path), formatter);
        if (!words.isEmpty()) return words;
    }
    if (field)
        if (const QString words = fieldValue(*field, raw, formatter); !words.isEmpty()) return words;
    return displayName(raw);
}

}  // namespace jupan
