// Answers to the questions about the business model (framework.md). The questions stand in core/governance.
#pragma once

#include <string>

#include "core/project/field.h"

namespace jupan {

struct BusinessAnswer {
    bool ticked = false;  ///< of a card: it is true of this firm
    std::string text{};
    bool operator==(const BusinessAnswer&) const = default;
};

template <class Visitor, Of<BusinessAnswer> E>
void describe(Visitor& visit, E& answer) {
    visit({.name = "ticked"}, answer.ticked);
    visit({.name = "text"}, answer.text);
}

}  // namespace jupan
