// Where a document is kept, as the window sees it. app/ implements it with core/storage: ui never sees SQL.
#pragma once

#include <QString>
#include <memory>

#include "core/audit/change_log.h"
#include "core/base/problem.h"
#include "core/exchange/document.h"
#include "core/ledger/charge_ledger.h"
#include "core/project/project.h"

namespace jupan {

/// Why a document cannot be changed.
enum class ReadOnlyCause { no, medium, usedByAnotherProgram };

/// One open project file.
class ProjectStore {
public:
    virtual ~ProjectStore() = default;
    /// Empty: in memory only.
    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual ReadOnlyCause readOnlyCause() const = 0;
    /// Brings the file to this state in one transaction; on failure it keeps its old one.
    virtual Problems save(const Project& project) = 0;
    /// The charges that are kept beside the project; null where there is no room for any.
    virtual ChargeLedger* charges() { return nullptr; }
    /// Who changed what, up to the last save, import or removal; null where nothing is logged. As charges(), not to be
    /// asked while an import runs.
    [[nodiscard]] virtual const ChangeLog* changeLog() const { return nullptr; }
};

struct OpenedProject {
    std::unique_ptr<ProjectStore> store;
    Project project;
};

/// Opens and creates project files.
class ProjectStores {
public:
    virtual ~ProjectStores() = default;
    /// Opens a .jupan file; read-only where it must be.
    virtual Result<OpenedProject> open(const QString& path) = 0;
    /// Reads the project of a .jupan file or of project JSON, as it stands: nothing is written, locked or kept open.
    virtual Result<Project> read(const QString& path) = 0;
    /// Writes a new .jupan file, replacing one that stands there: callers ask first. A change log that holds nothing
    /// begins with "created".
    virtual Result<OpenedProject> create(const QString& path, const Document& document) = 0;
    /// A project that is kept nowhere, with an empty path, but with charges and a change log like any other.
    virtual Result<OpenedProject> inMemory(const Document& document) = 0;
};

}  // namespace jupan
