// The document of interfaces.md as text: the project, and its ledger of charges as the section `actuals`.
#pragma once

#include <string>
#include <string_view>

#include "core/base/problem.h"
#include "core/ledger/ledger.h"
#include "core/project/project.h"

namespace jupan {

/// How a project document names itself.
inline constexpr std::string_view documentFormat = "jupan-project";

/// The version of the document this program writes, and the newest it reads.
inline constexpr int documentVersion = 1;

struct Document {
    Project project{};
    Ledger ledger{};
    bool operator==(const Document&) const = default;
};

/// The sections in file order.
template <class Visitor, Of<Project> P, Of<Ledger> L>
void describeDocument(Visitor& visit, P& project, L& ledger) {
    auto inOrder = [&](const FieldInfo& section, auto& member) {
        visit(section, member);
        if (section.name == "budget_versions") visit(FieldInfo{.name = "actuals"}, ledger);
    };
    describe(inOrder, project);
}

/// Reads a document. On failure nothing is kept and every problem is returned: syntax, unknown or repeated keys, wrong
/// types, all of `validate`, and all of `validateLedger` unless the ledger could not even be read. The ledger comes in
/// its order, however the file has it.
Result<Document> documentFromJson(std::string_view text);

/// Writes both, as projectToJson; of the ledger an item a line, counts of 0 left out, and nothing at all if it is
/// empty.
std::string documentToJson(const Project& project, const Ledger& ledger);

}  // namespace jupan
