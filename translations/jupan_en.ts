<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActualsWords</name>
    <message numerus="yes">
        <source>%n charge(s) in the project&apos;s own currency</source>
        <translation>
            <numerusform>%n charge in the project&apos;s own currency</numerusform>
            <numerusform>%n charges in the project&apos;s own currency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) by the rate of their day</source>
        <translation>
            <numerusform>%n charge by the rate of its day</numerusform>
            <numerusform>%n charges by the rate of their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) by an earlier rate, the latest of %1</source>
        <translation>
            <numerusform>%n charge by an earlier rate, that of %1</numerusform>
            <numerusform>%n charges by an earlier rate, the latest of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) by an earlier rate</source>
        <translation>
            <numerusform>%n charge by an earlier rate</numerusform>
            <numerusform>%n charges by an earlier rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) by the plan&apos;s rate, %1</source>
        <translation>
            <numerusform>%n charge by the plan&apos;s rate, %1</numerusform>
            <numerusform>%n charges by the plan&apos;s rate, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) wait for a rate: %1 are in no sum</source>
        <translation>
            <numerusform>%n charge waits for a rate: %1 is in no sum</numerusform>
            <numerusform>%n charges wait for a rate: %1 are in no sum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n more cell(s) cannot be taken either; nothing was changed.</source>
        <translation>
            <numerusform>%n more cell cannot be taken either; nothing was changed.</numerusform>
            <numerusform>%n more cells cannot be taken either; nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message numerus="yes">
        <source>The pilot measures %n input(s); no cost is estimated yet.</source>
        <translation>
            <numerusform>The pilot measures one input; no cost is estimated yet.</numerusform>
            <numerusform>The pilot measures %n inputs; no cost is estimated yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pilot measures %n input(s), for %1 together.</source>
        <translation>
            <numerusform>The pilot measures one input, for %1.</numerusform>
            <numerusform>The pilot measures %n inputs, for %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pilot measures %n input(s), for %1 so far; %2 without an estimated cost.</source>
        <translation>
            <numerusform>The pilot measures one input, for %1 so far; %2 without an estimated cost.</numerusform>
            <numerusform>The pilot measures %n inputs, for %1 so far; %2 without an estimated cost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SensitivityWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of work units</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) leave(s) %1 without a figure at one end; they come first, with the reason.</source>
        <translation>
            <numerusform>%n input leaves %1 without a figure at one end; it comes first, with the reason.</numerusform>
            <numerusform>%n inputs leave %1 without a figure at one end; they come first, with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further input(s), some without a figure: see the table.</source>
        <translation>
            <numerusform>%n further input, without a figure: see the table.</numerusform>
            <numerusform>%n further inputs, some without a figure: see the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further input(s) move(s) %1 by at most %2 each.</source>
        <translation>
            <numerusform>%n further input moves %1 by at most %2.</numerusform>
            <numerusform>%n further inputs move %1 by at most %2 each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingReasonWords</name>
    <message numerus="yes">
        <source>%n charges of this month wait for an exchange rate and are left out.</source>
        <translation>
            <numerusform>%n charge of this month waits for an exchange rate and is left out.</numerusform>
            <numerusform>%n charges of this month wait for an exchange rate and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingWords</name>
    <message numerus="yes">
        <source>%n charges of this fiscal year wait for an exchange rate and are in no sum.</source>
        <translation>
            <numerusform>%n charge of this fiscal year waits for an exchange rate and is in no sum.</numerusform>
            <numerusform>%n charges of this fiscal year wait for an exchange rate and are in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges in %1 were converted by the last rate known before their day.</source>
        <translation>
            <numerusform>%n charge in %1 was converted by the last rate known before its day.</numerusform>
            <numerusform>%n charges in %1 were converted by the last rate known before their day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges in %1 were converted by the plan&apos;s rate: no rate of their day or before is known.</source>
        <translation>
            <numerusform>%n charge in %1 was converted by the plan&apos;s rate: no rate of its day or before is known.</numerusform>
            <numerusform>%n charges in %1 were converted by the plan&apos;s rate: no rate of their day or before is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ActualsImportSection</name>
    <message numerus="yes">
        <source>Import all %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import all %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ActualsOutcomeView</name>
    <message numerus="yes">
        <source>%n amount(s) had more than 18 digits behind the point and were rounded to these.</source>
        <translation>
            <numerusform>%n amount had more than 18 digits behind the point and was rounded to these.</numerusform>
            <numerusform>%n amounts had more than 18 digits behind the point and were rounded to these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) in %1 wait for an exchange rate and are in no sum until then.</source>
        <translation>
            <numerusform>%n charge in %1 waits for an exchange rate and is in no sum until then.</numerusform>
            <numerusform>%n charges in %1 wait for an exchange rate and are in no sum until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected. Put them right in the file and import it again: what is there already is not added twice.</source>
        <translation>
            <numerusform>%n row was rejected. Put it right in the file and import it again: what is there already is not added twice.</numerusform>
            <numerusform>%n rows were rejected. Put them right in the file and import it again: what is there already is not added twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ActualsPage</name>
    <message numerus="yes">
        <source>%n group(s) of them belong to no budget line yet.</source>
        <translation>
            <numerusform>%n group of them belongs to no budget line yet.</numerusform>
            <numerusform>%n groups of them belong to no budget line yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) wait for an exchange rate.</source>
        <translation>
            <numerusform>%n charge waits for an exchange rate.</numerusform>
            <numerusform>%n charges wait for an exchange rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ActualsRatesSection</name>
    <message numerus="yes">
        <source>%n rate(s) were taken over.</source>
        <translation>
            <numerusform>%n rate was taken over.</numerusform>
            <numerusform>%n rates were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ActualsRuleForm</name>
    <message numerus="yes">
        <source>It catches %n group(s) of charges, together %1.</source>
        <translation>
            <numerusform>It catches %n group of charges, together %1.</numerusform>
            <numerusform>It catches %n groups of charges, together %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) among them wait for an exchange rate.</source>
        <translation>
            <numerusform>%n charge among them waits for an exchange rate.</numerusform>
            <numerusform>%n charges among them wait for an exchange rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) match, but a rule before it takes them.</source>
        <translation>
            <numerusform>%n more group matches, but a rule before it takes it.</numerusform>
            <numerusform>%n more groups match, but rules before it take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ActualsRulesSection</name>
    <message numerus="yes">
        <source>%n rule(s) were added.</source>
        <translation>
            <numerusform>%n rule was added.</numerusform>
            <numerusform>%n rules were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ActualsUnassignedCard</name>
    <message numerus="yes">
        <source>Add %n suggested rule(s)</source>
        <translation>
            <numerusform>Add %n suggested rule</numerusform>
            <numerusform>Add %n suggested rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of charges stand under no line, the most money first. Choose one and make a rule for it.</source>
        <translation>
            <numerusform>%n group of charges stands under no line. Choose it and make a rule for it.</numerusform>
            <numerusform>%n groups of charges stand under no line, the most money first. Choose one and make a rule for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::AlertBell</name>
    <message numerus="yes">
        <source>%n alert(s) about the budget</source>
        <translation>
            <numerusform>%n alert about the budget</numerusform>
            <numerusform>%n alerts about the budget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::AlertList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::BudgetGridCard</name>
    <message numerus="yes">
        <source>%n cell(s), sum %1</source>
        <translation>
            <numerusform>%n cell, sum %1</numerusform>
            <numerusform>%n cells, sum %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::BudgetPage</name>
    <message numerus="yes">
        <source>%1: a budget of %2 in %n line(s).</source>
        <translation>
            <numerusform>%1: a budget of %2 in %n line.</numerusform>
            <numerusform>%1: a budget of %2 in %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::BudgetStateCard</name>
    <message numerus="yes">
        <source>Frozen as version %1 on %2. Actual spending is compared with it. %n reallocation(s) since then are included.</source>
        <translation>
            <numerusform>Frozen as version %1 on %2. Actual spending is compared with it. %n reallocation since then is included.</numerusform>
            <numerusform>Frozen as version %1 on %2. Actual spending is compared with it. %n reallocations since then are included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::FileCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::FlowList</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::MeasureList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further input(s): knowing any one of them changes no decision.</source>
        <translation>
            <numerusform>One further input: knowing it changes no decision.</numerusform>
            <numerusform>%n further inputs: knowing any one of them changes no decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeReconciliation</name>
    <message numerus="yes">
        <source>%n charge(s) wait for an exchange rate.</source>
        <translation>
            <numerusform>%n charge waits for an exchange rate.</numerusform>
            <numerusform>%n charges wait for an exchange rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeSeries</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) entered for %1.</source>
        <translation>
            <numerusform>%n month entered for %1.</numerusform>
            <numerusform>%n months entered for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeUnits</name>
    <message numerus="yes">
        <source>%1 spent in %n month(s) with a count</source>
        <translation>
            <numerusform>%1 spent in %n month with a count</numerusform>
            <numerusform>%1 spent in %n months with a count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::OverviewFigures</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PricesCatalogueCard</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PricesImportPanel</name>
    <message numerus="yes">
        <source>“%1” brings in %n own price(s). Nothing is taken over yet.</source>
        <translation>
            <numerusform>“%1” brings in %n own price. Nothing is taken over yet.</numerusform>
            <numerusform>“%1” brings in %n own prices. Nothing is taken over yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n own price(s)</source>
        <translation>
            <numerusform>Take over %n own price</numerusform>
            <numerusform>Take over %n own prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PricesOwnCard</name>
    <message numerus="yes">
        <source>%n own price(s) were taken over.</source>
        <translation>
            <numerusform>%n own price was taken over.</numerusform>
            <numerusform>%n own prices were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PricesPage</name>
    <message numerus="yes">
        <source>The prices of %n model(s) were updated.</source>
        <translation>
            <numerusform>The prices of %n model were updated.</numerusform>
            <numerusform>The prices of %n models were updated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PricesUpdatePanel</name>
    <message numerus="yes">
        <source>Update %n model(s)</source>
        <translation>
            <numerusform>Update %n model</numerusform>
            <numerusform>Update %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ResultPanel</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::SensitivityBreakEven</name>
    <message numerus="yes">
        <source>%1; %n break-even values in all</source>
        <translation>
            <numerusform>%1; %n break-even value in all</numerusform>
            <numerusform>%1; %n break-even values in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::SpendingDays</name>
    <message numerus="yes">
        <source>Compared with %n earlier days of the same kind.</source>
        <translation>
            <numerusform>Compared with %n earlier day of the same kind.</numerusform>
            <numerusform>Compared with %n earlier days of the same kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::StackedColumnChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::TokensCostCard</name>
    <message numerus="yes">
        <source>Mean of the %n sample(s)</source>
        <translation>
            <numerusform>Mean of the %n sample</numerusform>
            <numerusform>Mean of the %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::TokensUseCard</name>
    <message numerus="yes">
        <source>%n text sample(s), counted with %1</source>
        <translation>
            <numerusform>%n text sample, counted with %1</numerusform>
            <numerusform>%n text samples, counted with %1</numerusform>
        </translation>
    </message>
</context>
</TS>
