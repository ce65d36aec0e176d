// Conditions of the gates in words: what is asked, how it stands, what is missing.
#pragma once

#include <QString>
#include <vector>

#include "core/governance/gates.h"
#include "ui/format/field_text.h"

namespace jupan {

/// "Checklist “Security and privacy” is at least 80 % ready".
QString conditionText(const GateCondition& condition, const Project& project, const Formatter& formatter);
/// "met", "not met", "not known yet", "what it refers to is gone".
QString conditionStateText(ConditionState state);
/// What is, and what is missing, in a sentence; empty where the state says it all.
QString conditionDetail(const ConditionResult& result, const Project& project, const Formatter& formatter);

/// What a condition of this kind can be about: id and name, the empty id (all of them) first where there is one. None:
/// the kind has no subject.
struct ConditionSubject {
    std::string id{};
    QString name{};
};
std::vector<ConditionSubject> conditionSubjects(ConditionKind kind, const Project& project, const Formatter& formatter);

/// The field of the threshold of this kind: a share as per cent, points, or a score from 1 to 25.
FieldSpec thresholdField(ConditionKind kind);
/// What the default condition of this kind asks for.
double usualThreshold(ConditionKind kind);

}  // namespace jupan
