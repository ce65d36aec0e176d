#include "ui/analysis/actuals_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/project/amounts.h"
#include "ui/format/read_fault_text.h"
#include "ui/models/budget_words.h"

namespace jupan {
namespace {

class ActualsWords {
    Q_DECLARE_TR_FUNCTIONS(ActualsWords)
};

constexpr const char* dash = "–";

/// In the order of UsageFormat.
constexpr std::array formatNames{
    QT_TRANSLATE_NOOP("ActualsWords", "OpenAI usage"),
    QT_TRANSLATE_NOOP("ActualsWords", "OpenAI costs"),
    QT_TRANSLATE_NOOP("ActualsWords", "OpenAI dashboard, cost"),
    QT_TRANSLATE_NOOP("ActualsWords", "OpenAI dashboard, activity"),
    QT_TRANSLATE_NOOP("ActualsWords", "Anthropic usage"),
    QT_TRANSLATE_NOOP("ActualsWords", "Anthropic costs"),
    QT_TRANSLATE_NOOP("ActualsWords", "Anthropic console, tokens"),
    QT_TRANSLATE_NOOP("ActualsWords", "Anthropic console, cost"),
    QT_TRANSLATE_NOOP("ActualsWords", "Azure cost details"),
    QT_TRANSLATE_NOOP("ActualsWords", "LiteLLM spend logs"),
    QT_TRANSLATE_NOOP("ActualsWords", "LiteLLM daily spend"),
    QT_TRANSLATE_NOOP("ActualsWords", "FOCUS cost report"),
    QT_TRANSLATE_NOOP("ActualsWords", "Langfuse observations"),
    QT_TRANSLATE_NOOP("ActualsWords", "CSV with named columns"),
};

struct RoleWords {
    const char* name;
    const char* help;
};

/// In the order of ColumnRole.
constexpr std::array<RoleWords, columnRoles> roles{{
    {QT_TRANSLATE_NOOP("ActualsWords", "Date"),
     QT_TRANSLATE_NOOP("ActualsWords", "The day of the charge, with or without a time.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Time in seconds since 1970"),
     QT_TRANSLATE_NOOP("ActualsWords", "Used instead of the date where it is filled.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Vendor"),
     QT_TRANSLATE_NOOP("ActualsWords", "Who charges, where the file is of several vendors.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Model"),
     QT_TRANSLATE_NOOP("ActualsWords", "The model's name as the vendor writes it.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Project"), QT_TRANSLATE_NOOP("ActualsWords", "Its id, a workspace, a team.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Name of the project"),
     QT_TRANSLATE_NOOP("ActualsWords", "For people; the id tells projects apart.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "API key"), QT_TRANSLATE_NOOP("ActualsWords", "Which key was used.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Text"),
     QT_TRANSLATE_NOOP("ActualsWords", "Of a card statement the shop; else the line item or meter.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Kind of charge"),
     QT_TRANSLATE_NOOP("ActualsWords", "Such as usage, tax or credit.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Requests"),
     QT_TRANSLATE_NOOP("ActualsWords", "How many calls the row stands for.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Input tokens"),
     QT_TRANSLATE_NOOP("ActualsWords", "All of them, those from a cache included.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Input tokens without cache"),
     QT_TRANSLATE_NOOP("ActualsWords", "Those neither read from a cache nor written to one.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Cached tokens"),
     QT_TRANSLATE_NOOP("ActualsWords", "Input tokens read from a cache.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Tokens written to a cache"),
     QT_TRANSLATE_NOOP("ActualsWords", "Input tokens put into a cache.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Tokens written to a longer cache"),
     QT_TRANSLATE_NOOP("ActualsWords", "The same, of a cache with another lifetime.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Output tokens"), QT_TRANSLATE_NOOP("ActualsWords", "What the model answered.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Batch"),
     QT_TRANSLATE_NOOP("ActualsWords", "Whether the calls ran as a batch.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Amount"),
     QT_TRANSLATE_NOOP("ActualsWords", "The money of the row; a credit is negative.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Currency"),
     QT_TRANSLATE_NOOP("ActualsWords", "Three letters such as KRW or USD.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Number of the record"),
     QT_TRANSLATE_NOOP("ActualsWords", "An approval or transaction number; it tells a row that comes twice.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Quantity"),
     QT_TRANSLATE_NOOP("ActualsWords", "Tokens of one kind, with a unit and a kind beside them.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Unit of the quantity"),
     QT_TRANSLATE_NOOP("ActualsWords", "Such as tokens or 1K.")},
    {QT_TRANSLATE_NOOP("ActualsWords", "Kind of tokens"),
     QT_TRANSLATE_NOOP("ActualsWords", "Input, cached input or output.")},
}};

QString translated(const char* source) {
    return QCoreApplication::translate("ActualsWords", source);
}

QString delimiterName(char delimiter) {
    switch (delimiter) {
        case ',':
            return ActualsWords::tr("commas");
        case ';':
            return ActualsWords::tr("semicolons");
        case '\t':
            return ActualsWords::tr("tabs");
        default:
            return QStringLiteral("“%1”").arg(QLatin1Char(delimiter));
    }
}

QString textOf(const std::string& text) {
    return shownFileText(text);
}

}  // namespace

QString usageFormatName(std::string_view format) {
    if (format == "manual") return ActualsWords::tr("Entered by hand");
    if (const auto known = usageFormatNamed(format)) return translated(formatNames[static_cast<std::size_t>(*known)]);
    return shownFileText(format);
}

QString encodingName(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::ascii:
        case TextEncoding::utf8:
            return QStringLiteral("UTF-8");
        case TextEncoding::utf16le:
        case TextEncoding::utf16be:
            return QStringLiteral("UTF-16");
        case TextEncoding::cp949:
            break;
    }
    return ActualsWords::tr("Korean (CP949)");
}

QString columnRoleName(ColumnRole role) {
    return translated(roles[static_cast<std::size_t>(role)].name);
}

QString columnRoleHelp(ColumnRole role) {
    return translated(roles[static_cast<std::size_t>(role)].help);
}

QString fileSentence(const ActualsFile& file) {
    const UsagePreview& preview = file.preview();
    const QString encoding = encodingName(preview.encoding);
    if (preview.fault) return {};
    if (file.needsMapping())
        return ActualsWords::tr("CSV of another make, in %1, its columns divided by %2.")
            .arg(encoding, delimiterName(preview.delimiter));
    const QString format = preview.format ? usageFormatName(nameOf(*preview.format)) : QString();
    if (preview.json) return ActualsWords::tr("Known as: %1. JSON in %2.").arg(format, encoding);
    return ActualsWords::tr("Known as: %1. CSV in %2, its columns divided by %3.")
        .arg(format, encoding, delimiterName(preview.delimiter));
}

QString mappingGapText(MappingGap gap) {
    if (gap == MappingGap::date) return ActualsWords::tr("Choose the column with the date.");
    return ActualsWords::tr("Choose the column with the amount, or one with requests or tokens.");
}

QString chargeGroupText(const ChargeGroup& group) {
    QStringList parts;
    const std::string& project = group.projectName.empty() ? group.project : group.projectName;
    for (const std::string* part :
         {&group.vendor, &group.model, &project, &group.key, &group.lineItem, &group.description})
        if (!part->empty()) parts << textOf(*part);
    if (group.batch) parts << ActualsWords::tr("batch");
    return parts.isEmpty() ? QString::fromUtf8(dash) : parts.join(QStringLiteral(" · "));
}

QString ruleMoneyText(const RuleCatch& caught, const Formatter& formatter) {
    if (!caught.anyLeftOut) return tableMoneyIn(caught.converted, formatter.currency(), formatter);
    QStringList parts;
    for (const auto& [currency, amount] : caught.amounts) parts << tableMoneyIn(amount, currency, formatter);
    return parts.isEmpty() ? QString::fromUtf8(dash) : parts.join(QStringLiteral(" · "));
}

QString chargeRuleText(const ChargeRule& rule) {
    QStringList parts;
    const auto add = [&](const QString& sentence, const std::string& text) {
        if (!text.empty()) parts << sentence.arg(textOf(text));
    };
    add(ActualsWords::tr("vendor “%1”"), rule.vendor);
    add(ActualsWords::tr("project “%1”"), rule.project);
    add(ActualsWords::tr("key “%1”"), rule.key);
    add(ActualsWords::tr("model “%1”"), rule.model);
    add(ActualsWords::tr("text “%1”"), rule.text);
    return parts.isEmpty() ? ActualsWords::tr("nothing yet") : parts.join(QStringLiteral(", "));
}

QString ruleTargetText(const ChargeRule& rule, const Budget& budget, const Project& project) {
    if (rule.effect == RuleEffect::leaveOut) return ActualsWords::tr("Left out");
    const BudgetLine* line = findLine(budget, rule.line);
    if (!line) return ActualsWords::tr("“%1” is not in the budget").arg(textOf(rule.line));
    return budgetLineName(*line, project);
}

QString sumsText(const std::map<std::string, Decimal>& sums, const Formatter& formatter) {
    QStringList parts;
    for (const auto& [currency, amount] : sums) parts << formatter.exactMoneyIn(amount, currency);
    return parts.isEmpty() ? QString::fromUtf8(dash) : parts.join(QStringLiteral(" · "));
}

QString tableSumsText(const std::map<std::string, Decimal>& sums, const Formatter& formatter) {
    QStringList parts;
    for (const auto& [currency, amount] : sums) parts << tableMoneyIn(amount, currency, formatter);
    return parts.isEmpty() ? QString::fromUtf8(dash) : parts.join(QStringLiteral(" · "));
}

QString tableMoneyIn(const Decimal& amount, std::string_view currency, const Formatter& formatter) {
    const double value = asDouble(amount);
    return std::abs(value) < 1 ? formatter.price(value, currency) : formatter.moneyIn(value, currency);
}

QString eachCostText(std::optional<double> cost, const std::string& currency, const Formatter& formatter) {
    if (!cost || *cost == 0 || !std::isfinite(*cost)) return formatter.price(cost, currency);
    const int digits = std::clamp(3 - static_cast<int>(std::floor(std::log10(std::abs(*cost)))), 0, 12);
    const double step = std::pow(10.0, digits);
    return formatter.price(std::round(*cost * step) / step, currency);
}

QString daysText(std::optional<Date> first, std::optional<Date> last, const Formatter& formatter) {
    if (!first || !last) return QString::fromUtf8(dash);
    if (*first == *last) return formatter.date(*first);
    const bool korean = formatter.language() == Language::korean;
    const bool oneYear = first->year() == last->year();
    // The year once: where the language puts it.
    const QString from = oneYear && !korean ? formatter.dayAndMonth(*first) : formatter.date(*first);
    const QString to = oneYear && korean ? formatter.dayAndMonth(*last) : formatter.date(*last);
    return ActualsWords::tr("%1 – %2").arg(from, to);
}

QStringList rateUseSentences(const std::string& currency, const RateUse& use, const Project& project,
                             const Formatter& formatter) {
    QStringList sentences;
    const auto count = [&](RateOrigin origin) {
        return static_cast<int>(use.charges[static_cast<std::size_t>(origin)]);
    };
    if (const int n = count(RateOrigin::own); n > 0)
        sentences << ActualsWords::tr("%n charge(s) in the project's own currency", nullptr, n);
    if (const int n = count(RateOrigin::ofDay); n > 0)
        sentences << ActualsWords::tr("%n charge(s) by the rate of their day", nullptr, n);
    if (const int n = count(RateOrigin::earlier); n > 0)
        sentences << (use.lastUsed ? ActualsWords::tr("%n charge(s) by an earlier rate, the latest of %1", nullptr, n)
                                         .arg(formatter.date(*use.lastUsed))
                                   : ActualsWords::tr("%n charge(s) by an earlier rate", nullptr, n));
    if (const int n = count(RateOrigin::planned); n > 0) {
        const auto planned = project.settings.fx.find(currency);
        const QString rate = planned == project.settings.fx.end() ? QString::fromUtf8(dash)
                                                                  : formatter.exactNumber(planned->second.value);
        sentences << ActualsWords::tr("%n charge(s) by the plan's rate, %1", nullptr, n).arg(rate);
    }
    if (use.waiting > 0)
        sentences << ActualsWords::tr("%n charge(s) wait for a rate: %1 are in no sum", nullptr,
                                      static_cast<int>(use.waiting))
                         .arg(formatter.exactMoneyIn(use.waitingAmount, currency));
    return sentences;
}

Date dateOfDay(std::int32_t day) {
    return Date{std::chrono::sys_days{std::chrono::days{day}}};
}

}  // namespace jupan
