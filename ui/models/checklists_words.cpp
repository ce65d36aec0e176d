#include "ui/models/checklists_words.h"

#include <QCoreApplication>
#include <cmath>

#include "resources/framework/framework_words.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

const FrameworkWords& wordsOf(const std::string& id, Language language) {
    return frameworkWords(language == Language::korean ? "ko" : "en", "checklist." + id);
}

}  // namespace

QString checklistTitle(const ChecklistEntry& entry, Language language) {
    if (!entry.text.empty()) return displayName(entry.text);
    const std::string& title = wordsOf(entry.id.text, language).title;
    return displayName(title.empty() ? entry.id.text : title);
}

QString checklistExplanation(const ChecklistLine& line, Language language) {
    if (!line.shipped) return {};
    QString text = QString::fromStdString(wordsOf(line.entry.id.text, language).text);
    if (line.stage == 0) return text;
    const FrameworkWords& stage =
        frameworkWords(language == Language::korean ? "ko" : "en", "stage." + std::to_string(line.stage));
    return QCoreApplication::translate("Checklists", "Stage %1, %2: %3")
        .arg(QString::number(line.stage), QString::fromStdString(stage.title), text);
}

double wholePercent(double share) {
    // Rounded down: 100 % says that nothing is missing.
    return std::floor(share * 100 + 1e-9) / 100;
}

QString readinessText(const Readiness& readiness, const Formatter& formatter) {
    if (!readiness.share) return QCoreApplication::translate("Checklists", "nothing applies");
    return QCoreApplication::translate("Checklists", "%1 of %2 · %3")
        .arg(formatter.number(readiness.done), formatter.number(readiness.applicable),
             formatter.fixedPercent(wholePercent(*readiness.share), 0));
}

QString dueText(const ChecklistEntry& entry, Date today, const Formatter& formatter) {
    if (!entry.due) return QStringLiteral("–");
    const QString day = formatter.date(*entry.due);
    if (!isOverdue(entry, today)) return day;
    const int days = daysBetween(*entry.due, today);
    return QCoreApplication::translate("Checklists", "%1 · overdue by %n day(s)", nullptr, days).arg(day);
}

}  // namespace jupan
