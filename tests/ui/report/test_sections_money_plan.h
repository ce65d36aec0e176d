// A plan as the sections about money see it, and what their tests look for in them.
#pragma once

#include <array>
#include <boost/test/unit_test.hpp>
#include <optional>

#include "resources/templates/templates.h"
#include "ui/document/simulation_runner.h"
#include "ui/document/spending.h"
#include "ui/report/language_scope.h"
#include "ui/report/sections.h"

namespace jupan::test {

struct MoneySection {
    const char* name;
    ReportSection (*make)(const ReportContext&);
};
inline constexpr std::array moneySections{MoneySection{"summary", summarySection},
                                          MoneySection{"axes", axesSection},
                                          MoneySection{"costs", costsSection},
                                          MoneySection{"roi", roiSection},
                                          MoneySection{"scenarios", scenariosSection},
                                          MoneySection{"sensitivity", sensitivitySection},
                                          MoneySection{"simulation", simulationSection},
                                          MoneySection{"information", informationSection},
                                          MoneySection{"assumptions", assumptionsSection},
                                          MoneySection{"method", methodSection}};

inline Formatter inLanguage(Language language) {
    return {language, NumberUnit::automatic, "KRW"};
}

/// An open document; the words are those of the formatter while it lives.
struct MoneyPlan {
    LanguageScope words;
    ProjectDocument document;
    Formatter formatter;

    MoneyPlan(Project project, Language language, const std::string& scenario = {})
        : words(language), formatter(language, NumberUnit::automatic, project.settings.currency.code) {
        document.spending().setToday(today());
        document.open({nullptr, std::move(project)});
        document.setScenario(scenario);
    }
    static Date today() { return {std::chrono::year(2026), std::chrono::month(4), std::chrono::day(21)}; }

    [[nodiscard]] ReportContext context(bool simulated = true) {
        if (simulated && !simulation_) {
            document.simulation().setChoice({.trials = 500});
            document.simulation().finish();
            simulation_ = document.simulation().result();
        }
        return {.document = document,
                .simulation = simulated ? simulation_ : nullptr,
                .formatter = formatter,
                .day = today(),
                .colors = {}};
    }

private:
    std::shared_ptr<const Simulation> simulation_{};
};

inline Project templateOf(std::string_view id, Language language) {
    auto project = templateProject(id, language == Language::korean ? "ko" : "en");
    BOOST_REQUIRE(project.ok());
    return std::move(project.value());
}

/// Every text of a section, a line each.
inline QStringList textsOf(const ReportSection& section) {
    QStringList texts{section.title, section.emptyReason};
    for (const ReportBlock& block : section.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block)) texts << heading->text;
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) texts << paragraph->text;
        if (const auto* list = std::get_if<ReportList>(&block)) texts << list->items;
        if (const auto* chart = std::get_if<ReportChart>(&block)) texts << chart->words;
        if (const auto* row = std::get_if<ReportFigures>(&block))
            for (const ReportFigure& figure : row->figures) texts << figure.name << figure.value << figure.note;
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            texts << table->caption << table->unit << table->note;
            for (const ReportColumn& column : table->columns) texts << column.title;
            for (const ReportRow& each : table->rows) texts << each.cells;
        }
    }
    texts.removeAll(QString());
    return texts;
}

template <class Block>
std::vector<const Block*> blocksOf(const ReportSection& section) {
    std::vector<const Block*> blocks;
    for (const ReportBlock& block : section.blocks)
        if (const auto* found = std::get_if<Block>(&block)) blocks.push_back(found);
    return blocks;
}

}  // namespace jupan::test
