#include "ui/report/compose.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

#include "core/project/report_editing.h"
#include "ui/format/field_text.h"
#include "ui/report/language_scope.h"
#include "ui/report/logo.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using SectionMaker = ReportSection (*)(const ReportContext&);

/// By ReportPart; the author's own text is made of the choice alone.
constexpr std::array<SectionMaker, EnumNames<ReportPart>::names.size() - 1> makers{
    summarySection,    axesSection,          costsSection,  roiSection,         scenariosSection, sensitivitySection,
    simulationSection, informationSection,   budgetSection, governanceSection,  roadmapSection,   pilotSection,
    scaleSection,      businessModelSection, claimsSection, assumptionsSection, methodSection,    changeLogSection};

/// Blank lines part paragraphs; lines inside one stay as the author broke them.
std::vector<ReportBlock> authorBlocks(const std::string& text) {
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*\\n"));
    std::vector<ReportBlock> blocks;
    QString words = QString::fromStdString(text);
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (const QString& paragraph : words.split(blankLine, Qt::SkipEmptyParts))
        if (const QString trimmed = paragraph.trimmed(); !trimmed.isEmpty())
            blocks.emplace_back(ReportParagraph{trimmed, ParagraphStyle::author});
    return blocks;
}

ReportSection makeSection(const ReportSectionChoice& choice, const ReportContext& context) {
    ReportSection section;
    if (choice.part != ReportPart::text)
        section = makers[static_cast<std::size_t>(choice.part)](context);
    else if (choice.text.empty())
        section.emptyReason = ReportWords::tr("Nothing is written there yet.");
    section.anchor = QString::fromStdString(choice.id.text);
    if (!choice.title.empty()) section.title = QString::fromStdString(choice.title);
    if (section.title.isEmpty()) section.title = choiceText(choice.part);
    std::vector<ReportBlock> own = authorBlocks(choice.text);
    section.blocks.insert(section.blocks.begin(), std::make_move_iterator(own.begin()),
                          std::make_move_iterator(own.end()));
    return section;
}

NumberUnit numberUnit(ReportUnit unit) {
    switch (unit) {
        case ReportUnit::one:
            return NumberUnit::one;
        case ReportUnit::thousand:
            return NumberUnit::thousand;
        case ReportUnit::tenThousand:
            return NumberUnit::tenThousand;
        case ReportUnit::million:
            return NumberUnit::million;
        case ReportUnit::hundredMillion:
            return NumberUnit::hundredMillion;
        case ReportUnit::automatic:
            break;
    }
    return NumberUnit::automatic;
}

QColor reportColor(const ReportSettings& report) {
    return report.color.empty() ? ChartColors().series.front() : QColor(QString::fromStdString(report.color));
}

/// The cover, the foot of the pages, and what the file says about itself.
void describeReport(Report& made, const Project& project, const Formatter& formatter) {
    const ReportSettings& chosen = project.report;
    const std::string& title = chosen.title.empty() ? project.settings.name : chosen.title;
    made.cover = {.title = QString::fromStdString(title),
                  .client = QString::fromStdString(project.settings.client),
                  .author = QString::fromStdString(chosen.author),
                  .date = formatter.date(made.date),
                  .confidentiality = QString::fromStdString(chosen.confidentiality),
                  .logo = logoPicture(chosen.logo)};
    made.hasCover = chosen.cover;
    made.hasContents = chosen.contents;
    made.color = reportColor(chosen);
    made.contentsTitle = ReportWords::tr("Contents");
    made.footer = made.cover.confidentiality.isEmpty()
                      ? made.cover.title
                      : ReportWords::tr("%1 · %2").arg(made.cover.title, made.cover.confidentiality);
}

}  // namespace

Language reportLanguage(const Project& project, Language otherwise) {
    if (!project.report.language) return otherwise;
    return *project.report.language == ReportLanguage::korean ? Language::korean : Language::english;
}

Formatter reportFormatter(const Project& project, Language language) {
    const Formatter formatter(language, numberUnit(project.report.unit), project.settings.currency.code);
    if (!project.report.currency) return formatter;
    const auto rate = project.settings.fx.find(project.report.currency->code);
    return rate == project.settings.fx.end() ? formatter
                                             : formatter.shownIn(project.report.currency->code, rate->second.value);
}

ComposedReport composeReport(ProjectDocument& document, const ReportRequest& request) {
    const Project& project = document.project();
    ComposedReport made;
    Report& report = made.report;
    report.language = reportLanguage(project, request.language);
    report.date = project.report.date.value_or(request.today);
    report.program = request.program;
    const LanguageScope words(report.language);
    const Formatter formatter = reportFormatter(project, report.language);
    describeReport(report, project, formatter);
    ChartColors colors;
    colors.series.front() = report.color;
    const ReportContext context{.document = document,
                                .simulation = request.simulation,
                                .formatter = formatter,
                                .day = report.date,
                                .colors = colors};
    for (const ReportSectionChoice& choice : reportSections(project)) {
        if (!choice.included) continue;
        ReportSection section = makeSection(choice, context);
        if (section.blocks.empty())
            made.leftOut.push_back({choice.id.text, section.title, section.emptyReason});
        else
            report.sections.push_back(std::move(section));
    }
    return made;
}

}  // namespace jupan
