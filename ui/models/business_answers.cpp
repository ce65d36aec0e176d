#include "ui/models/business_answers.h"

#include <QCoreApplication>
#include <algorithm>

#include "resources/framework/framework_words.h"
#include "ui/models/framework_language.h"

namespace jupan {
namespace {

class BusinessAnswers {
    Q_DECLARE_TR_FUNCTIONS(BusinessAnswers)
};

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

void put(Project& project, std::string_view id, const BusinessAnswer& answer) {
    const std::string key(id);
    if (!answer.ticked && isBlank(answer.text))
        project.businessModel.erase(key);
    else
        project.businessModel[key] = answer;
}

}  // namespace

std::vector<BusinessPrompt> promptsOf(PromptGroup group) {
    std::vector<BusinessPrompt> prompts;
    for (const BusinessPrompt& prompt : businessPrompts())
        if (prompt.group == group) prompts.push_back(prompt);
    return prompts;
}

PromptWords promptWords(std::string_view id, Language language) {
    const FrameworkWords& words = frameworkWords(frameworkLanguage(language), "prompt." + std::string(id));
    return {QString::fromStdString(words.title), QString::fromStdString(words.text)};
}

BusinessAnswer businessAnswer(const Project& project, std::string_view id) {
    const auto found = project.businessModel.find(std::string(id));
    return found == project.businessModel.end() ? BusinessAnswer{} : found->second;
}

Problems editBusinessAnswer(ProjectDocument& document, std::string_view id, const QString& title, const QString& part,
                            const std::function<void(BusinessAnswer&)>& change) {
    BusinessAnswer answer = businessAnswer(document.project(), id);
    change(answer);
    const QString key = QStringLiteral("business_model.") + QString::fromUtf8(id.data(), static_cast<int>(id.size()));
    return document.edit(
        BusinessAnswers::tr("Answer “%1”").arg(title), [&](Project& project) { put(project, id, answer); },
        key + u'.' + part);
}

std::string chosenCard(const Project& project, PromptGroup group) {
    for (const BusinessPrompt& prompt : promptsOf(group))
        if (businessAnswer(project, prompt.id).ticked) return std::string(prompt.id);
    return {};
}

Problems chooseCard(ProjectDocument& document, PromptGroup group, std::string_view id) {
    Problems problems = document.edit(BusinessAnswers::tr("Choose the type of business model"), [&](Project& project) {
        for (const BusinessPrompt& prompt : promptsOf(group)) {
            BusinessAnswer answer = businessAnswer(project, prompt.id);
            answer.ticked = prompt.id == id;
            put(project, prompt.id, answer);
        }
    });
    document.closeStep();
    return problems;
}

int answeredPrompts(const Project& project, PromptGroup group) {
    return static_cast<int>(std::ranges::count_if(promptsOf(group), [&](const BusinessPrompt& prompt) {
        return !isBlank(businessAnswer(project, prompt.id).text);
    }));
}

}  // namespace jupan
