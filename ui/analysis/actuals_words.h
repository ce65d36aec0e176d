// Imports, groups of charges, rules and rates in words.
#pragma once

#include <QString>
#include <QStringList>

#include "core/finops/ledger_actuals.h"
#include "core/finops/rule_trial.h"
#include "ui/format/formatter.h"
#include "ui/models/actuals_file.h"

namespace jupan {

/// What a file is, by the name of its format in the ledger: "OpenAI costs", "Entered by hand". Other names as they are.
QString usageFormatName(std::string_view format);

/// "UTF-8", "Korean (CP949)".
QString encodingName(TextEncoding encoding);

/// What a column holds: "Date", "Amount", "Input tokens"; and one sentence of help.
QString columnRoleName(ColumnRole role);
QString columnRoleHelp(ColumnRole role);

/// What was found by looking at the file: its format, encoding and what divides its columns.
QString fileSentence(const ActualsFile& file);

/// Why a mapping reads no file yet.
QString mappingGapText(MappingGap gap);

/// The texts of a group that are not empty: "openai · gpt-5.4 · Chatbot". A charge without any: a dash.
QString chargeGroupText(const ChargeGroup& group);

/// The money that a rule catches: in the project's currency, or as charged where some of it is left out and so not
/// converted.
QString ruleMoneyText(const RuleCatch& caught, const Formatter& formatter);

/// What a rule asks for: "vendor “openai”, text “input”".
QString chargeRuleText(const ChargeRule& rule);

/// Where a rule sends its charges: the line's name, "Left out", or that its line is not in the budget in force.
QString ruleTargetText(const ChargeRule& rule, const Budget& budget, const Project& project);

/// Exact sums by currency: "$12.345 · 1,234 원"; a dash where there is none.
QString sumsText(const std::map<std::string, Decimal>& sums, const Formatter& formatter);

/// The sums as tableMoneyIn() writes them: vendors state amounts like 1.1519999999999999.
QString tableSumsText(const std::map<std::string, Decimal>& sums, const Formatter& formatter);

/// For tables: in the currency's digits, with more of them where little is left of the amount: "$1.15", "$0.0032".
QString tableMoneyIn(const Decimal& amount, std::string_view currency, const Formatter& formatter);

/// What one of many things cost: four digits that count, and no whole unit rounded away: "7.202 원", "$0.001235".
QString eachCostText(std::optional<double> cost, const std::string& currency, const Formatter& formatter);

/// "3 Mar 2026", "3 Mar – 9 Apr 2026"; a dash without days.
QString daysText(std::optional<Date> first, std::optional<Date> last, const Formatter& formatter);

/// How the charges in a currency were converted, one sentence for each kind of rate.
QStringList rateUseSentences(const std::string& currency, const RateUse& use, const Project& project,
                             const Formatter& formatter);

/// A day of the vendor's file, counted from 1970-01-01.
Date dateOfDay(std::int32_t day);

}  // namespace jupan
