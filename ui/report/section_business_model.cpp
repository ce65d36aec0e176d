#include <QCoreApplication>
#include <algorithm>

#include "core/governance/shipped_items.h"
#include "ui/analysis/business_charts.h"
#include "ui/format/field_text.h"
#include "ui/models/business_answers.h"
#include "ui/report/road_parts.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class BusinessModelSectionWords {
    Q_DECLARE_TR_FUNCTIONS(BusinessModelSection)
};

QString groupName(PromptGroup group) {
    switch (group) {
        case PromptGroup::question:
            return BusinessModelSectionWords::tr("Thirteen questions");
        case PromptGroup::engine:
            return BusinessModelSectionWords::tr("Value engine");
        case PromptGroup::modelType:
            return BusinessModelSectionWords::tr("Type of business model");
        case PromptGroup::role:
            return BusinessModelSectionWords::tr("The firm's role");
        case PromptGroup::revenueModel:
            return BusinessModelSectionWords::tr("Revenue model");
        case PromptGroup::changePattern:
            return BusinessModelSectionWords::tr("Patterns of change");
        case PromptGroup::sensing:
            return BusinessModelSectionWords::tr("Sensing, recognising, acting");
    }
    return {};
}

bool isSaid(const BusinessAnswer& answer) {
    return answer.ticked || !oneLine(answer.text).isEmpty();
}

/// Answers in words; those that nobody has written are left out.
ReportTable answersOf(PromptGroup group, const ReportContext& context) {
    ReportTable table{.columns = {wordColumn(group == PromptGroup::question ? BusinessModelSectionWords::tr("Question")
                                                                            : BusinessModelSectionWords::tr("Field"),
                                             2),
                                  wordColumn(BusinessModelSectionWords::tr("Answer"), 4)}};
    for (const BusinessPrompt& prompt : promptsOf(group)) {
        const QString answer = severalLines(businessAnswer(context.project(), prompt.id).text);
        if (!answer.isEmpty())
            table.rows.push_back({.cells = {promptWords(prompt.id, context.formatter.language()).title, answer}});
    }
    return table;
}

/// Cards that are true of the firm, with the note beside them.
QStringList tickedCards(PromptGroup group, const ReportContext& context) {
    QStringList items;
    for (const BusinessPrompt& prompt : promptsOf(group)) {
        const BusinessAnswer answer = businessAnswer(context.project(), prompt.id);
        if (!answer.ticked) continue;
        const QString title = promptWords(prompt.id, context.formatter.language()).title;
        const QString note = oneLine(answer.text);
        items << (note.isEmpty() ? title : BusinessModelSectionWords::tr("%1: %2", "card: note").arg(title, note));
    }
    return items;
}

void writeQuestions(SectionWriter& writer, const ReportContext& context) {
    const std::size_t all = promptsOf(PromptGroup::question).size();
    const auto answered = static_cast<std::size_t>(answeredPrompts(context.project(), PromptGroup::question));
    writer.lead(BusinessModelSectionWords::tr("%1 of %2 questions are answered.").arg(answered).arg(all));
    writer.heading(groupName(PromptGroup::question));
    ReportTable table = answersOf(PromptGroup::question, context);
    if (answered < all)
        table.note = BusinessModelSectionWords::tr("%n question(s) are not answered yet.", nullptr,
                                                   static_cast<int>(all - answered));
    writer.table(std::move(table));
}

}  // namespace

ReportSection businessModelSection(const ReportContext& context) {
    const Project& project = context.project();
    SectionWriter writer("business-model", choiceText(ReportPart::businessModel));
    const bool said =
        std::ranges::any_of(project.businessModel, [](const auto& answer) { return isSaid(answer.second); });
    if (said) {
        writeQuestions(writer, context);
        if (answeredPrompts(project, PromptGroup::engine) > 0 || !chosenCard(project, PromptGroup::modelType).empty()) {
            writer.heading(groupName(PromptGroup::engine));
            writer.chart<ValueEngineChart>(
                context,
                BusinessModelSectionWords::tr("Five fields around the type of business model that they drive."),
                [&](ValueEngineChart& chart) { showValueEngine(chart, project, context.formatter); }, QSize(720, 400));
            writer.table(answersOf(PromptGroup::engine, context));
        }
        for (const PromptGroup group :
             {PromptGroup::modelType, PromptGroup::role, PromptGroup::revenueModel, PromptGroup::changePattern}) {
            writer.heading(groupName(group));
            writer.list(tickedCards(group, context));
        }
        writer.heading(groupName(PromptGroup::sensing));
        writer.table(answersOf(PromptGroup::sensing, context));
    }
    return writer.done(
        BusinessModelSectionWords::tr("Nothing is written about the business model yet: answer the questions on the "
                                      "page “Business model”."));
}

}  // namespace jupan
