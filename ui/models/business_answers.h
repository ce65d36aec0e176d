// Answers of the page Business model: reading and writing them, and how far one is. Which prompts there are stands in
// core/governance, their words in resources/framework.
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/governance/shipped_items.h"
#include "ui/document/project_document.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Prompts of a group, in the order in which they are shown.
std::vector<BusinessPrompt> promptsOf(PromptGroup group);

/// The words of a prompt in a language.
struct PromptWords {
    QString title;
    QString hint;
};
PromptWords promptWords(std::string_view id, Language language);

/// What the document says to a prompt; the empty answer if nothing.
BusinessAnswer businessAnswer(const Project& project, std::string_view id);

/// Changes one answer in one undo step called after `title`; edits with the same `part` ("text", "ticked") in a row
/// are one step. An answer that says nothing is dropped.
Problems editBusinessAnswer(ProjectDocument& document, std::string_view id, const QString& title, const QString& part,
                            const std::function<void(BusinessAnswer&)>& change);

/// The card of the group that is ticked as the only one; empty if none is.
std::string chosenCard(const Project& project, PromptGroup group);
/// Ticks one card of the group and takes the tick off the others; empty: off all of them. One undo step.
Problems chooseCard(ProjectDocument& document, PromptGroup group, std::string_view id);

/// How many prompts of the group are answered in words.
int answeredPrompts(const Project& project, PromptGroup group);

}  // namespace jupan
