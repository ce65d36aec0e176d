#include "ui/analysis/business_charts.h"

#include <QCoreApplication>

#include "ui/models/business_answers.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

struct BusinessCharts {
    Q_DECLARE_TR_FUNCTIONS(BusinessCharts)
};

}  // namespace

void showValueEngine(ValueEngineChart& chart, const Project& project, const Formatter& formatter) {
    ValueEngineData engine;
    ChartTable table{{BusinessCharts::tr("Field"), BusinessCharts::tr("Answer")}, {}};
    for (const BusinessPrompt& prompt : promptsOf(PromptGroup::engine)) {
        const QString title = promptWords(prompt.id, formatter.language()).title;
        const QString answer = QString::fromStdString(businessAnswer(project, prompt.id).text);
        engine.fields.push_back({title, answer});
        table.rows.push_back({title, answer});
    }
    const std::string chosen = chosenCard(project, PromptGroup::modelType);
    engine.hub = BusinessCharts::tr("Value engine");
    if (!chosen.empty()) engine.hubAnswer = promptWords(chosen, formatter.language()).title;
    engine.unanswered = BusinessCharts::tr("Not written yet");
    table.rows.push_back({BusinessCharts::tr("Type of business model"), engine.hubAnswer});
    ChartTexts texts;
    texts.title = BusinessCharts::tr("Value engine canvas");
    texts.source = displayName(project.settings.name);
    texts.table = std::move(table);
    chart.setData(std::move(engine), std::move(texts));
}

}  // namespace jupan
