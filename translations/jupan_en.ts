<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
