// Where a document is kept, as the window sees it. app/ implements it with core/storage: ui never sees SQL.
#pragma once

#include <QString>
#include <memory>

#include "core/base/problem.h"
#include "core/project/project.h"

namespace jupan {

/// Why a document cannot be changed.
enum class ReadOnlyReason { no, medium, usedByAnotherProgram };

/// One open project file.
class ProjectStore {
public:
    virtual ~ProjectStore() = default;
    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual ReadOnlyReason readOnlyReason() const = 0;
    /// Turns the stored `before` into `after` in one transaction; on failure the file keeps its old state.
    virtual Problems save(const Project& before, const Project& after) = 0;
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
    /// Writes a new .jupan file, replacing one that stands there: callers ask first.
    virtual Result<OpenedProject> create(const QString& path, const Project& project) = 0;
};

}  // namespace jupan
