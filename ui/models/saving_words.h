// "What would save" in words: what is done, what it asks for, what is riskier, what it rests on.
#pragma once

#include <QString>
#include <optional>

#include "core/savings/saving.h"
#include "ui/format/field_text.h"
#include "ui/format/formatter.h"

namespace jupan {

/// What is done: "Send 30 % of the requests as batch".
QString savingTitle(const Project& project, const Saving& saving, const Formatter& formatter);

/// The workload or seat plan by name.
QString savingSubject(const Project& project, const Saving& saving);

/// The same with what it is done to, for a scenario's name.
QString savingScenarioName(const Project& project, const Saving& saving, const Formatter& formatter);

/// What it asks for: in a few words, and in whole sentences.
QString savingEffort(SavingKind kind);
QString savingDemand(SavingKind kind);

/// What is riskier: in a few words, and in a sentence. Empty where nothing is.
QString savingRisk(SavingRisk risk);
QString savingRiskNote(const Saving& saving);

/// What Saving::now and Saving::then count, and one of them with its unit.
QString savingQuantity(const Project& project, const Saving& saving);
QString savingQuantityValue(const Project& project, const Saving& saving, double value, const Formatter& formatter);

/// What an assumption is about.
QString assumptionLabel(AssumptionCode code);

/// The field in which the reader may put another value, or nothing: such an assumption is a sentence.
std::optional<FieldSpec> assumptionField(const Project& project, const Saving& saving, AssumptionCode code);

/// An assumption without a field as a sentence.
QString assumptionSentence(const SavingAssumption& assumption, const Formatter& formatter);

/// Where its value comes from, in a sentence.
QString assumptionOrigin(const SavingAssumption& assumption);

/// A model of the project, or one that the saving would add, by name.
QString savingModelName(const Project& project, const Saving& saving, const std::string& id);

}  // namespace jupan
