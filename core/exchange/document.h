// The document of interfaces.md as text: the project, its ledger of charges as the section `actuals`, and its change
// log as the section `change_log`.
#pragma once

#include <string>
#include <string_view>

#include "core/audit/change_log.h"
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
    ChangeHistory history{};
    bool operator==(const Document&) const = default;
};

/// The sections in file order.
template <class Visitor, Of<Project> P, Of<Ledger> L, Of<ChangeHistory> H>
void describeDocument(Visitor& visit, P& project, L& ledger, H& history) {
    auto inOrder = [&](const FieldInfo& section, auto& member) {
        visit(section, member);
        if (section.name == "budget_versions") visit(FieldInfo{.name = "actuals"}, ledger);
    };
    describe(inOrder, project);
    visit(FieldInfo{.name = "change_log"}, history);
}

/// Reads a document. On failure nothing is kept and every problem is returned: syntax, unknown or repeated keys, wrong
/// types, all of `validate`, and all of `validateLedger` and `validateHistory` unless the ledger, or the log, could not
/// even be read. Both come in their order, however the file has them. A log whose chain does not hold is kept as it is.
Result<Document> documentFromJson(std::string_view text);

/// Writes all, as projectToJson; of the ledger and the log an item a line, counts of 0 left out, and nothing at all of
/// those that are empty.
std::string documentToJson(const Project& project, const Ledger& ledger, const ChangeHistory& history = {});

}  // namespace jupan
