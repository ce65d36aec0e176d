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
    <name>AxesSection</name>
    <message numerus="yes">
        <source>%n further KPI(s) are listed with the assumptions.</source>
        <translation>
            <numerusform>%n further KPI is listed with the assumptions.</numerusform>
            <numerusform>%n further KPIs are listed with the assumptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) are tracked: they are measured and reported beside the money, and never added to it.</source>
        <translation>
            <numerusform>%n KPI is tracked: it is measured and reported beside the money, and never added to it.</numerusform>
            <numerusform>%n KPIs are tracked: they are measured and reported beside the money, and never added to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s) are listed. Of all checklist items, %1 of %2 are done.</source>
        <translation>
            <numerusform>%n data source is listed. Of all checklist items, %1 of %2 are done.</numerusform>
            <numerusform>%n data sources are listed. Of all checklist items, %1 of %2 are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further source(s) are left out here.</source>
        <translation>
            <numerusform>%n further source is left out here.</numerusform>
            <numerusform>%n further sources are left out here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no start yet; planned for %n week(s)</source>
        <translation>
            <numerusform>no start yet; planned for %n week</numerusform>
            <numerusform>no start yet; planned for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1, %n week(s)</source>
        <translation>
            <numerusform>from %1, %n week</numerusform>
            <numerusform>from %1, %n weeks</numerusform>
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
    <name>BusinessModelSection</name>
    <message numerus="yes">
        <source>%n question(s) are not answered yet.</source>
        <translation>
            <numerusform>%n question is not answered yet.</numerusform>
            <numerusform>%n questions are not answered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message numerus="yes">
        <source>%1 · overdue by %n day(s)</source>
        <translation>
            <numerusform>%1 · overdue by %n day</numerusform>
            <numerusform>%1 · overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>It is from %1, %n year(s) ago, and may be out of date.</source>
        <translation>
            <numerusform>It is from %1, %n year ago, and may be out of date.</numerusform>
            <numerusform>It is from %1, %n years ago, and may be out of date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsSection</name>
    <message numerus="yes">
        <source>%n more claim(s) are on the page “Claim check”.</source>
        <translation>
            <numerusform>%n more claim is on the page “Claim check”.</numerusform>
            <numerusform>%n more claims are on the page “Claim check”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatesWords</name>
    <message numerus="yes">
        <source>%n alert(s) now.</source>
        <translation>
            <numerusform>%n alert now.</numerusform>
            <numerusform>%n alerts now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GovernanceLists</name>
    <message numerus="yes">
        <source>%n risk(s) are not rated yet.</source>
        <translation>
            <numerusform>%n risk is not rated yet.</numerusform>
            <numerusform>%n risks are not rated yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GovernanceSection</name>
    <message numerus="yes">
        <source>%n item(s) are overdue.</source>
        <translation>
            <numerusform>%n item is overdue.</numerusform>
            <numerusform>%n items are overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InformationSection</name>
    <message numerus="yes">
        <source>%n further input(s) is (are) worth less.</source>
        <translation>
            <numerusform>%n further input is worth less.</numerusform>
            <numerusform>%n further inputs are worth less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further uncertain input(s): knowing any one of them would change no decision.</source>
        <translation>
            <numerusform>%n further uncertain input: knowing it would change no decision.</numerusform>
            <numerusform>%n further uncertain inputs: knowing any one of them would change no decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain input(s): knowing any one of them would change no decision.</source>
        <translation>
            <numerusform>%n uncertain input: knowing it would change no decision.</numerusform>
            <numerusform>%n uncertain inputs: knowing any one of them would change no decision.</numerusform>
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
    <name>PilotPlanReport</name>
    <message numerus="yes">
        <source>%1; the change log holds %n change(s) of them since then</source>
        <translation>
            <numerusform>%1; the change log holds %n change of them since then</numerusform>
            <numerusform>%1; the change log holds %n changes of them since then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PilotSection</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PilotWords</name>
    <message numerus="yes">
        <source>Baseline: %n week(s) between the first and the last have no measurement.</source>
        <translation>
            <numerusform>Baseline: %n week between the first and the last has no measurement.</numerusform>
            <numerusform>Baseline: %n weeks between the first and the last have no measurement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pilot: %n week(s) between the first and the last have no measurement.</source>
        <translation>
            <numerusform>Pilot: %n week between the first and the last has no measurement.</numerusform>
            <numerusform>Pilot: %n weeks between the first and the last have no measurement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the baseline lie on or after the pilot&apos;s start.</source>
        <translation>
            <numerusform>%n measurement of the baseline lies on or after the pilot&apos;s start.</numerusform>
            <numerusform>%n measurements of the baseline lie on or after the pilot&apos;s start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the pilot lie before its start or after its last week.</source>
        <translation>
            <numerusform>%n measurement of the pilot lies before its start or after its last week.</numerusform>
            <numerusform>%n measurements of the pilot lie before its start or after its last week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between the minimum of %1 and the target of %2 nothing is certain yet: extend. About %n further observation(s) of the pilot would settle it.</source>
        <translation>
            <numerusform>Between the minimum of %1 and the target of %2 nothing is certain yet: extend. About %n further observation of the pilot would settle it.</numerusform>
            <numerusform>Between the minimum of %1 and the target of %2 nothing is certain yet: extend. About %n further observations of the pilot would settle it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the figures: stop. %n KPI(s) miss the minimum for certain.</source>
        <translation>
            <numerusform>By the figures: stop. %n KPI misses the minimum for certain.</numerusform>
            <numerusform>By the figures: stop. %n KPIs miss the minimum for certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the figures: extend. %n KPI(s) are not decided yet.</source>
        <translation>
            <numerusform>By the figures: extend. %n KPI is not decided yet.</numerusform>
            <numerusform>By the figures: extend. %n KPIs are not decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To show an effect of %1, %2 items each before and during the pilot are needed; at the present volume %n week(s).</source>
        <translation>
            <numerusform>To show an effect of %1, %2 items each before and during the pilot are needed; at the present volume %n week.</numerusform>
            <numerusform>To show an effect of %1, %2 items each before and during the pilot are needed; at the present volume %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
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
    <name>ReportMoney</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadParts</name>
    <message numerus="yes">
        <source>%n more are in the exported tables (CSV).</source>
        <translation>
            <numerusform>%n more is in the exported tables (CSV).</numerusform>
            <numerusform>%n more are in the exported tables (CSV).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoiSection</name>
    <message numerus="yes">
        <source>%n further KPI(s) together</source>
        <translation>
            <numerusform>%n further KPI</numerusform>
            <numerusform>%n further KPIs together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleCharts</name>
    <message numerus="yes">
        <source>Solid: the scale plan. Dashed: the plan now. %n further department(s) stand in the table of figures only.</source>
        <translation>
            <numerusform>Solid: the scale plan. Dashed: the plan now. %n further department stands in the table of figures only.</numerusform>
            <numerusform>Solid: the scale plan. Dashed: the plan now. %n further departments stand in the table of figures only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleSection</name>
    <message numerus="yes">
        <source>%n more to look at are on the page “Scale plan”.</source>
        <translation>
            <numerusform>%n more to look at is on the page “Scale plan”.</numerusform>
            <numerusform>%n more to look at are on the page “Scale plan”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scale-up has %n stage(s); the first, “%1”, begins in %2.</source>
        <translation>
            <numerusform>The scale-up has %n stage, “%1”; it begins in %2.</numerusform>
            <numerusform>The scale-up has %n stages; the first, “%1”, begins in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenariosSection</name>
    <message numerus="yes">
        <source>It is negative in %n of them.</source>
        <translation>
            <numerusform>It is negative in %n of them.</numerusform>
            <numerusform>It is negative in %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SensitivitySection</name>
    <message numerus="yes">
        <source>%n input(s) cannot bring NPV to zero alone.</source>
        <translation>
            <numerusform>%n input cannot bring NPV to zero alone.</numerusform>
            <numerusform>%n inputs cannot bring NPV to zero alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched for the %n inputs that move NPV most.</source>
        <translation>
            <numerusform>Searched for the input that moves NPV most.</numerusform>
            <numerusform>Searched for the %n inputs that move NPV most.</numerusform>
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
    <name>jupan::ChecklistsPage</name>
    <message numerus="yes">
        <source>%n item(s) are overdue: do them, or set another day.</source>
        <translation>
            <numerusform>%n item is overdue: do it, or set another day.</numerusform>
            <numerusform>%n items are overdue: do them, or set another day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ChecklistsTopics</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::DataFlowMap</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>jupan::OverviewRisks</name>
    <message numerus="yes">
        <source>%n item(s) overdue.</source>
        <translation>
            <numerusform>%n item overdue.</numerusform>
            <numerusform>%n items overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PilotApplyCard</name>
    <message numerus="yes">
        <source>%n effect(s) are in the plan now, marked as measured. Undo takes that back.</source>
        <translation>
            <numerusform>%n effect is in the plan now, marked as measured. Undo takes that back.</numerusform>
            <numerusform>%n effects are in the plan now, marked as measured. Undo takes that back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PilotKpiCard</name>
    <message numerus="yes">
        <source>Add %n KPI(s) to the pilot</source>
        <translation>
            <numerusform>Add %n KPI to the pilot</numerusform>
            <numerusform>Add %n KPIs to the pilot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PilotKpiResult</name>
    <message numerus="yes">
        <source>%1: mean %2 of %n observation(s), %3 items</source>
        <extracomment>phase, mean, number of observations</extracomment>
        <translation>
            <numerusform>%1: mean %2 of %n observation, %3 items</numerusform>
            <numerusform>%1: mean %2 of %n observations, %3 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %n observation(s)</source>
        <translation>
            <numerusform>%1: mean %2 of %n observation</numerusform>
            <numerusform>%1: mean %2 of %n observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PilotMeasureCard</name>
    <message numerus="yes">
        <source>%n measurement(s). Double-click a cell to change it.</source>
        <translation>
            <numerusform>%n measurement. Double-click a cell to change it.</numerusform>
            <numerusform>%n measurements. Double-click a cell to change it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s), of which %1 left out. Double-click a cell to change it.</source>
        <translation>
            <numerusform>%n measurement, of which %1 left out. Double-click a cell to change it.</numerusform>
            <numerusform>%n measurements, of which %1 left out. Double-click a cell to change it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) taken over.</source>
        <translation>
            <numerusform>%n measurement taken over.</numerusform>
            <numerusform>%n measurements taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>%n measurement removed; undo brings it back.</numerusform>
            <numerusform>%n measurements removed; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PilotMeasurements</name>
    <message numerus="yes">
        <source>Enter %n measurement(s)</source>
        <translation>
            <numerusform>Enter %n measurement</numerusform>
            <numerusform>Enter %n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n measurement(s)</source>
        <translation>
            <numerusform>Remove %n measurement</numerusform>
            <numerusform>Remove %n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n measurement(s)</source>
        <translation>
            <numerusform>Leave out %n measurement</numerusform>
            <numerusform>Leave out %n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n measurement(s) again</source>
        <translation>
            <numerusform>Count %n measurement again</numerusform>
            <numerusform>Count %n measurements again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n measurement(s)</source>
        <translation>
            <numerusform>Mark %n measurement</numerusform>
            <numerusform>Mark %n measurements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PilotPlanCard</name>
    <message numerus="yes">
        <source>%1 The change log holds %n change(s) of them since then.</source>
        <translation>
            <numerusform>%1 The change log holds %n change of them since then.</numerusform>
            <numerusform>%1 The change log holds %n changes of them since then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PilotReadingPanel</name>
    <message numerus="yes">
        <source>%n measurement(s) can be taken over: %1 of the baseline, %2 of the pilot.</source>
        <translation>
            <numerusform>%n measurement can be taken over: %1 of the baseline, %2 of the pilot.</numerusform>
            <numerusform>%n measurements can be taken over: %1 of the baseline, %2 of the pilot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) look as if percent were written in two ways, such as 40 and 0.4, the first in line %1. They are read as they stand; put them right first if that is wrong.</source>
        <translation>
            <numerusform>%n row looks as if percent were written in two ways, such as 40 and 0.4, in line %1. It is read as it stands; put it right first if that is wrong.</numerusform>
            <numerusform>%n rows look as if percent were written in two ways, such as 40 and 0.4, the first in line %1. They are read as they stand; put them right first if that is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n measurement(s)</source>
        <translation>
            <numerusform>Take over %n measurement</numerusform>
            <numerusform>Take over %n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why it is not taken (%n row(s))</source>
        <translation>
            <numerusform>Why it is not taken (%n row)</numerusform>
            <numerusform>Why it is not taken (%n rows)</numerusform>
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
    <name>jupan::ReportOutputCard</name>
    <message numerus="yes">
        <source>Saved %n table(s) into %1</source>
        <translation>
            <numerusform>Saved %n table into %1</numerusform>
            <numerusform>Saved %n tables into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ReportPage</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
    <name>jupan::RiskMatrixChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::RisksPage</name>
    <message numerus="yes">
        <source>%n risk(s) are not rated yet: give each a likelihood and an impact.</source>
        <translation>
            <numerusform>%n risk is not rated yet: give it a likelihood and an impact.</numerusform>
            <numerusform>%n risks are not rated yet: give each a likelihood and an impact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ScalePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
