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

constexpr std::size_t mostEntries = 30;
/// Longer logs take seconds to verify; whoever wants to know asks on the page.
constexpr std::int64_t mostToVerify = 100'000;

class ChangeLogSectionWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeLogSection)
};

/// Decisions, overrides and charges are what a reader asks for first; edits fill what room is left.
std::vector<ChangeEntry> entriesThatMatter(const ChangeLog& log) {
    std::vector<ChangeEntry> kept;
    const auto add = [&](ChangeAction action) {
        if (kept.size() >= mostEntries) return;
        const auto found = log.entries({.action = action, .limit = mostEntries - kept.size()});
        if (found) kept.insert(kept.end(), found.value().begin(), found.value().end());
    };
    using enum ChangeAction;
    for (const ChangeAction action : {overridden, decided, imported, created, edited, noted}) add(action);
    std::ranges::sort(kept, std::ranges::greater(), &ChangeEntry::number);
    return kept;
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
    const auto value = [&](const ChangeEntry& entry, const std::string& raw) {
        return nameText(changeValue(project, entry.path, raw, context.formatter).toStdString());
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
    const std::vector<ChangeEntry> entries = entriesThatMatter(log);
    writer.lead(ChangeLogSectionWords::tr("The change log holds %1 entries.")
                    .arg(context.formatter.number(static_cast<double>(head.count), 0)));
    const ReportParagraph chain = chainParagraph(log, head, context.formatter);
    writer.paragraph(chain.text, chain.style);
    writer.paragraph(ChangeLogSectionWords::tr("Hash of the last entry:"));
    writer.formula(QString::fromStdString(head.hash));
    ReportTable table = entryTable(entries, context);
    if (static_cast<std::int64_t>(entries.size()) < head.count)
        table.note = ChangeLogSectionWords::tr(
            "Decisions, passed gates and charges first, then the latest edits; the newest on top. All entries are in "
            "the exported change log.");
    writer.table(std::move(table));
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
