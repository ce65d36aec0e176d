// Every input of the plan with its range and where it comes from, and how much of NPV rests on guesses.
#include <QCoreApplication>
#include <map>
#include <optional>

#include "core/engine/data_quality.h"
#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/format/field_text.h"
#include "ui/models/scenario_inputs.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class AssumptionsSection {
    Q_DECLARE_TR_FUNCTIONS(AssumptionsSection)
};

/// "kpi" and "reduction" of "kpi.handling.reduction"; of paths of two parts the last is the field
/// ("project.contingency").
struct InputPlace {
    std::string entity{};  ///< "kpi.handling", "project", "fx"
    std::string field{};   ///< "kpi.reduction"
};
InputPlace placeOf(const std::string& path) {
    const auto first = path.find('.');
    const std::string word = path.substr(0, first);
    if (word == "project" || word == "fx") return {word, path};
    const auto second = path.find('.', first + 1);
    return {path.substr(0, second), word + path.substr(second)};
}

/// What fields count as that nobody has filled in: those of entities as they are made.
std::map<std::string, std::optional<double>> usualValues() {
    Project plain;
    plain.models.push_back({.id = {"x"}});
    plain.workUnits.push_back({.id = {"x"}});
    for (std::size_t kind = 0; kind < EnumNames<KpiKind>::names.size(); ++kind)
        plain.kpis.push_back({.id = {"x"}, .kind = static_cast<KpiKind>(kind)});
    plain.workloads.push_back({.id = {"x"}});
    plain.seats.push_back({.id = {"x"}});
    for (std::size_t kind = 0; kind < EnumNames<CostKind>::names.size(); ++kind)
        plain.costs.push_back({.id = {"x"}, .kind = static_cast<CostKind>(kind)});
    std::map<std::string, std::optional<double>> values;
    for (const NumberField& field : numberFieldsToRead(plain)) values.emplace(placeOf(field.path).field, field.value());
    return values;
}

/// Inputs that say something: those of the project, all that must be given, and whatever else is not as usual.
bool saysSomething(const NumberField& field, const Project& project,
                   const std::map<std::string, std::optional<double>>& usual) {
    if (!field.value()) return false;
    if (field.info.required || project.provenance.contains(field.path)) return true;
    if (const Uncertain* value = field.uncertain(); value && value->spread) return true;
    const InputPlace place = placeOf(field.path);
    if (place.entity == "project" || place.entity == "fx") return true;
    const auto known = usual.find(place.field);
    return known == usual.end() || known->second != field.value();
}

QString groupTitle(const Project& project, const std::string& entity) {
    if (entity == "project") return AssumptionsSection::tr("Project");
    if (entity == "fx") return AssumptionsSection::tr("Exchange rates");
    const QString kind = entityName(std::string_view(entity).substr(0, entity.find('.')));
    return AssumptionsSection::tr("%1: %2", "kind of entry, name").arg(kind, entityTitle(project, entity));
}

QString fieldTitle(const Project& project, const std::string& path) {
    if (path.starts_with("fx.")) return oneLine(path.substr(3));
    const auto field = inputField(project, path);
    return field ? fieldLabel(*field) : inputName(project, path);
}

QString rangeText(const QString& low, const QString& high) {
    return AssumptionsSection::tr("%1 to %2", "low, high").arg(low, high);
}

QStringList inputCells(const NumberField& field, const Project& project, const Formatter& formatter) {
    const auto spec = inputField(project, field.path);
    const auto words = [&](double number) { return inputValue(spec, number, formatter); };
    const Uncertain* value = field.uncertain();
    const bool ranged = value && value->spread;
    const auto known = project.provenance.find(field.path);
    const Provenance provenance = known == project.provenance.end() ? Provenance() : known->second;
    // A length or a month that nobody chose needs no grounds; a number that moves the plan does.
    const bool needsGrounds = known != project.provenance.end() || field.mayBeUncertain();
    QStringList grounds;
    if (needsGrounds) grounds << choiceText(provenance.source);
    if (const QString date = oneLine(provenance.date); !date.isEmpty()) grounds << date;
    return {fieldTitle(project, field.path), words(*field.value()),
            ranged ? rangeText(words(value->spread->low), words(value->spread->high)) : dash(),
            orDash(grounds.join(QStringLiteral(", "))), orDash(oneLine(provenance.note))};
}

ReportTable inputsTable(const Project& project, const Formatter& formatter) {
    ReportTable table{.caption = AssumptionsSection::tr("Inputs of the plan"),
                      .unit = {},
                      .columns = {wordColumn(AssumptionsSection::tr("Input"), 1.7),
                                  figureColumn(AssumptionsSection::tr("Value"), 1.2),
                                  wordColumn(AssumptionsSection::tr("Low to high"), 1.7),
                                  wordColumn(AssumptionsSection::tr("Provenance, date"), 1.3),
                                  wordColumn(AssumptionsSection::tr("Note"), 2.6)},
                      .rows = {},
                      .note = AssumptionsSection::tr(
                          "Values of the base case. Left out are fields that stand as the program sets them and change "
                          "nothing, such as a growth of 0 %. Low and high are minimum and maximum, of normal and "
                          "lognormal distributions the 10th and the 90th percentile.")};
    const auto usual = usualValues();
    std::string group;
    for (const NumberField& field : numberFieldsToRead(project)) {
        if (!saysSomething(field, project, usual)) continue;
        if (const std::string entity = placeOf(field.path).entity; entity != group) {
            group = entity;
            table.rows.push_back({{groupTitle(project, group)}, ReportRowStyle::group});
        }
        table.rows.push_back({inputCells(field, project, formatter)});
    }
    return table;
}

ReportTable guessesTable(const ReportContext& context) {
    const Project& project = context.project();
    ReportTable table{
        .caption = AssumptionsSection::tr("Guesses that move NPV most"),
        .unit = {},
        .columns = {wordColumn(AssumptionsSection::tr("Input"), 2.4),
                    wordColumn(AssumptionsSection::tr("Low to high"), 1.7),
                    figureColumn(AssumptionsSection::tr("NPV at low")),
                    figureColumn(AssumptionsSection::tr("NPV at high")), figureColumn(AssumptionsSection::tr("Swing"))},
        .rows = {},
        .note = AssumptionsSection::tr("In the base case, each input moved alone.")};
    const Formatter& formatter = context.formatter;
    for (const InputSwing& swing : context.results().largestSwings) {
        if (swing.source != Source::guess) continue;
        table.rows.push_back(
            {{inputName(project, swing.path),
              rangeText(inputValue(project, swing.path, swing.low, formatter),
                        inputValue(project, swing.path, swing.high, formatter)),
              formatter.money(swing.npvAtLow), formatter.money(swing.npvAtHigh), formatter.money(swing.size)}});
    }
    return table;
}

ReportTable sharesTable(const ReportContext& context) {
    ReportTable table{.caption = AssumptionsSection::tr("What the movement of NPV rests on"),
                      .unit = {},
                      .columns = {wordColumn(AssumptionsSection::tr("Provenance"), 3),
                                  figureColumn(AssumptionsSection::tr("Share of the NPV swings"))},
                      .rows = {},
                      .note = {}};
    if (const auto& shares = context.results().provenanceShares)
        for (std::size_t i = 0; i < shares->size(); ++i)
            table.rows.push_back({{choiceText(static_cast<Source>(i)), context.formatter.percent((*shares)[i])}});
    return table;
}

QString qualitySentence(const ReportContext& context) {
    const Project& project = context.project();
    if (project.dataSources.empty())
        return AssumptionsSection::tr(
            "No data source is listed, so the quality of the "
            "data is not known and lowers no benefit.");
    const QualityEffect effect = qualityEffect(project);
    const Formatter& formatter = context.formatter;
    if (!effect.quality)
        return AssumptionsSection::tr("No data source has a score yet, so the quality of the data lowers no benefit.");
    const QString figures = AssumptionsSection::tr(
                                "Data quality is %1 of 100 points. NPV of the base case is %2 with the quality of the "
                                "data counted and %3 without.")
                                .arg(formatter.number(effect.quality, 1), formatter.money(effect.npvWith),
                                     formatter.money(effect.npvWithout));
    return figures + QLatin1Char(' ') +
           (project.dataQuality.enabled ? AssumptionsSection::tr("The figures of this report count it.")
                                        : AssumptionsSection::tr("The figures of this report do not count it."));
}

}  // namespace

ReportSection assumptionsSection(const ReportContext& context) {
    SectionWriter write("assumptions", choiceText(ReportPart::assumptions));
    write.lead(guessSentence(context));
    write.table(sharesTable(context));
    write.table(guessesTable(context));
    write.heading(AssumptionsSection::tr("Quality of the data"));
    write.paragraph(qualitySentence(context));
    write.heading(AssumptionsSection::tr("All inputs"));
    write.table(inputsTable(context.project(), context.formatter));
    return write.done();
}

}  // namespace jupan
