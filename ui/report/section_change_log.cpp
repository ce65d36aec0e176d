#include <QCoreApplication>
#include <algorithm>

#include "core/audit/change_log.h"
#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/models/log_words.h"
#include "ui/report/road_parts.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

constexpr std::size_t mostEntries = 20;
constexpr std::size_t mostEdits = 15;
/// Entries among which the latest edits are looked for.
constexpr std::size_t mostRead = 1'000;
/// Longer logs take seconds to verify; whoever wants to know asks on the page.
constexpr std::int64_t mostToVerify = 100'000;

class ChangeLogSectionWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeLogSection)
};

/// What a reader asks for first: decisions, passed gates and charges.
std::vector<ChangeEntry> decisionsOf(const ChangeLog& log) {
    std::vector<ChangeEntry> kept;
    using enum ChangeAction;
    for (const ChangeAction action : {overridden, decided, imported, created}) {
        if (kept.size() >= mostEntries) break;
        const auto found = log.entries({.action = action, .limit = mostEntries - kept.size()});
        if (found) kept.insert(kept.end(), found.value().begin(), found.value().end());
    }
    std::ranges::sort(kept, std::ranges::greater(), &ChangeEntry::number);
    return kept;
}

/// The latest edits; measurements, which come by the hundred, are left out.
std::vector<ChangeEntry> editsOf(const ChangeLog& log) {
    auto found = log.entries({.action = ChangeAction::edited, .limit = mostRead});
    if (!found) return {};
    std::vector<ChangeEntry> edits = std::move(found).value();
    std::erase_if(edits, [](const ChangeEntry& entry) { return entry.path.starts_with("pilot_observations"); });
    if (edits.size() > mostEdits) edits.resize(mostEdits);
    return edits;
}

/// Whether the chain holds: a paragraph, or a warning where it does not.
ReportParagraph chainParagraph(const ChangeLog& log, const ChainHead& head, const Formatter& formatter) {
    if (head.count > mostToVerify)
        return {
            ChangeLogSectionWords::tr("The chain has not been verified for this report: the log is long. It is "
                                      "verified on the page “Change log”.")};
    const auto findings = log.verify();
    if (!findings)
        return {ChangeLogSectionWords::tr("The chain could not be verified: the log cannot be read."),
                ParagraphStyle::warning};
    if (findings.value().empty()) return {unbrokenChain(head, formatter)};
    return {chainFindings(findings.value(), formatter), ParagraphStyle::warning};
}

ReportTable entryTable(const std::vector<ChangeEntry>& entries, const ReportContext& context) {
    const Project& project = context.project();
    ReportTable table{
        .columns = {
            figureColumn(ChangeLogSectionWords::tr("No."), 0.6), wordColumn(ChangeLogSectionWords::tr("Time"), 1.5),
            wordColumn(ChangeLogSectionWords::tr("Who"), 1), wordColumn(ChangeLogSectionWords::tr("Action"), 0.9),
            wordColumn(ChangeLogSectionWords::tr("What"), 2), wordColumn(ChangeLogSectionWords::tr("Old value"), 1.5),
            wordColumn(ChangeLogSectionWords::tr("New value"), 1.8)}};
    // Who decides says why; an edit is known by its beginning.
    const auto value = [&](const ChangeEntry& entry, const std::string& raw) {
        const QString text = changeValue(project, entry.path, raw, context.formatter);
        const bool whole = entry.action == ChangeAction::decided || entry.action == ChangeAction::overridden;
        return whole ? sentenceCell(text) : nameText(text.toStdString());
    };
    for (const ChangeEntry& entry : entries)
        table.rows.push_back(
            {.cells = {QString::number(entry.number), changeTime(entry.time),
                       nameText(changeAuthor(entry.who).toStdString()), changeActionName(entry.action),
                       cellText(changePlace(project, entry.path, context.formatter.language()).toStdString()),
                       value(entry, entry.before), value(entry, entry.after)}});
    return table;
}

void writeLog(SectionWriter& writer, const ChangeLog& log, const ChainHead& head, const ReportContext& context) {
    writer.lead(ChangeLogSectionWords::tr("The change log holds %1 entries.")
                    .arg(context.formatter.number(static_cast<double>(head.count), 0)));
    const ReportParagraph chain = chainParagraph(log, head, context.formatter);
    writer.paragraph(chain.text, chain.style);
    writer.paragraph(ChangeLogSectionWords::tr("Hash of the last entry:"));
    writer.formula(QString::fromStdString(head.hash));
    writer.heading(ChangeLogSectionWords::tr("Decisions, passed gates and charges"));
    writer.table(entryTable(decisionsOf(log), context));
    writer.heading(ChangeLogSectionWords::tr("Latest edits"));
    writer.table(entryTable(editsOf(log), context));
    writer.note(
        ChangeLogSectionWords::tr("The newest entries on top; measurements of the pilot are left out. All "
                                  "entries are in the exported change log."));
}

}  // namespace

ReportSection changeLogSection(const ReportContext& context) {
    SectionWriter writer("change-log", choiceText(ReportPart::changeLog));
    if (context.document.spending().importing())
        return writer.done(
            ChangeLogSectionWords::tr("A file is being imported; the change log can be read when that is over."));
    const ChangeLog* log = context.document.changeLog();
    const auto head = log ? log->head() : Result<ChainHead>(ChainHead{});
    if (!head) return writer.done(ChangeLogSectionWords::tr("The change log cannot be read."));
    if (log && head.value().count > 0) writeLog(writer, *log, head.value(), context);
    return writer.done(
        ChangeLogSectionWords::tr("Nothing has been logged yet: entries follow when the project is saved."));
}

}  // namespace jupan
