#include <QCoreApplication>
#include <algorithm>

#include "core/project/visit.h"
#include "resources/framework/framework_words.h"
#include "ui/format/field_text.h"
#include "ui/models/claim_words.h"
#include "ui/report/road_parts.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

/// Claims that are written out; a report is no archive.
constexpr std::size_t mostClaims = 12;

class ClaimsSectionWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimsSection)
};

/// The figures that the claim states, each in a row.
class StatedFigures {
public:
    StatedFigures(const Claim& claim, const ReportContext& context)
        : formatter_(context.formatter),
          currency_(claim.currency ? claim.currency->code : context.project().settings.currency.code) {
        describe(*this, claim);
    }

    template <class T>
    void operator()(const FieldInfo& info, const T& value) {
        if constexpr (std::is_same_v<T, std::optional<double>> || std::is_same_v<T, std::optional<int>>) {
            if (!value || info.name == "year") return;
            const auto number = static_cast<double>(*value);
            const QString text = info.unit == Unit::money ? formatter_.moneyIn(number, currency_)
                                                          : formatter_.value(number, info.unit, currency_);
            rows.push_back({.cells = {fieldLabel("claim", info.name), text}});
        } else if constexpr (std::is_same_v<T, bool>) {
            if (value) rows.push_back({.cells = {fieldLabel("claim", info.name), ClaimsSectionWords::tr("yes")}});
        }
    }

    std::vector<ReportRow> rows{};

private:
    const Formatter& formatter_;
    std::string currency_;
};

ReportTable recomputedTable(const Claim& claim, const ClaimCheck& check, const Formatter& formatter) {
    const ClaimTable words = claimTable(claim, check, formatter);
    ReportTable table;
    for (std::size_t i = 0; i < words.columns.size(); ++i)
        table.columns.push_back(i == 0 ? wordColumn(words.columns[i].title, 2) : figureColumn(words.columns[i].title));
    for (const auto& cells : words.rows) {
        ReportRow row;
        for (const PriceTextTable::Cell& cell : cells) row.cells << cell.text;
        table.rows.push_back(std::move(row));
    }
    return table;
}

void writeClaim(SectionWriter& writer, const Claim& claim, const ReportContext& context) {
    const ClaimCheck check = checkClaim(claim);
    writer.heading(cellText(claim.name));
    const QString source = oneLine(claimSource(claim).toStdString());
    writer.paragraph(source.isEmpty() ? ClaimsSectionWords::tr("No source is named.")
                                      : ClaimsSectionWords::tr("Source: %1").arg(source),
                     ParagraphStyle::source);
    writer.paragraph(ClaimsSectionWords::tr("Result of the check: %1.").arg(verdictName(verdictOf(claim, check))));
    writer.list(claimSentences(claim, check, context.formatter, context.day));
    writer.table(
        {.caption = ClaimsSectionWords::tr("What is stated"),
         .columns = {wordColumn(ClaimsSectionWords::tr("Figure"), 2), figureColumn(ClaimsSectionWords::tr("Stated"))},
         .rows = StatedFigures(claim, context).rows});
    ReportTable recomputed = recomputedTable(claim, check, context.formatter);
    recomputed.caption = ClaimsSectionWords::tr("Recomputed from what it states");
    writer.table(std::move(recomputed));
    writer.note(severalLines(claim.note));
}

/// A claim that ships keeps the words of the language in which it was taken over; the report says them in its own.
Claim inLanguage(Claim claim, const ReportContext& context) {
    const bool korean = context.formatter.language() == Language::korean;
    static const std::vector<Claim> koreanClaims = namedClaims("ko"), englishClaims = namedClaims("en");
    const std::vector<Claim>& from = korean ? englishClaims : koreanClaims;
    const std::vector<Claim>& to = korean ? koreanClaims : englishClaims;
    for (std::size_t i = 0; i < std::min(from.size(), to.size()); ++i)
        for (std::string Claim::*text : {&Claim::name, &Claim::source, &Claim::note})
            if (!(from[i].*text).empty() && claim.*text == from[i].*text) claim.*text = to[i].*text;
    return claim;
}

ReportTable overviewTable(const std::vector<Claim>& claims) {
    ReportTable table{
        .columns = {wordColumn(fieldLabel("claim", "name"), 3), wordColumn(ClaimsSectionWords::tr("Source"), 2),
                    wordColumn(fieldLabel("claim", "kind"), 1.2), wordColumn(ClaimsSectionWords::tr("Check"), 1)}};
    for (std::size_t i = 0; i < std::min(claims.size(), mostRows); ++i)
        table.rows.push_back(
            {.cells = {cellText(claims[i].name), cellText(claimSource(claims[i]).toStdString()),
                       choiceText(claims[i].kind), verdictName(verdictOf(claims[i], checkClaim(claims[i])))}});
    table.note = moreNote(claims.size(), mostRows);
    return table;
}

}  // namespace

ReportSection claimsSection(const ReportContext& context) {
    std::vector<Claim> claims = context.project().claims;
    for (Claim& claim : claims) claim = inLanguage(std::move(claim), context);
    SectionWriter writer("claims", choiceText(ReportPart::claims));
    if (!claims.empty()) {
        writer.lead(ClaimsSectionWords::tr(
            "Published figures, recomputed from their own inputs. None of them is an input of this plan."));
        if (claims.size() > 1) writer.table(overviewTable(claims));
        const std::size_t shown = std::min(claims.size(), mostClaims);
        for (std::size_t i = 0; i < shown; ++i) writeClaim(writer, claims[i], context);
        if (claims.size() > shown)
            writer.note(ClaimsSectionWords::tr("%n more claim(s) are on the page “Claim check”.", nullptr,
                                               static_cast<int>(claims.size() - shown)));
    }
    return writer.done(ClaimsSectionWords::tr("No claim has been entered yet: add one on the page “Claim check”."));
}

}  // namespace jupan
