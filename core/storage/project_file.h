// The .jupan file: one project in one SQLite database (interfaces.md). No other room sees SQL.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "core/audit/change_log.h"
#include "core/base/problem.h"
#include "core/ledger/charge_ledger.h"
#include "core/project/project.h"

namespace jupan {

/// What to do where a file of that name stands already.
enum class IfExists { refuse, replace };

/// Writes the project, the charges and the change log as a new file: first whole and synchronised under a temporary
/// name beside it, then renamed, so that `path` never names half a file. Empty, or: fileUnwritable (also when the name
/// is taken and `refuse` was said: detail "exists"), fileInUse (the file to replace is open for writing), what
/// validate(), validateLedger() and validateHistory() refuse. With `stamps` a log that holds nothing begins with the
/// entry "created"; any other is kept as it is, whether its chain holds or not.
Problems writeProjectFile(const std::filesystem::path& path, const Project& project, IfExists ifExists,
                          const Ledger& ledger = {}, const ChangeHistory& history = {}, const StampSource& stamps = {});

/// What the caller wants to do with the file.
enum class Access {
    read,   ///< never written; no lock is taken, so another program may have it open
    write,  ///< written if it can be; otherwise read, and readOnly() says why
};

/// Why an open file cannot be saved.
enum class ReadOnlyReason {
    asked,   ///< opened with Access::read
    medium,  ///< medium, file or folder cannot be written
    inUse,   ///< another program has it open for writing
};

/// An open project file. Holds the writer's lock as long as it lives, unless readOnly(). Not for use by two threads at
/// once.
class ProjectFile {
public:
    /// Opens, checks (header, version, schema, integrity, references, values) and reads the file. Problems:
    /// fileUnreadable, fileTooLarge, notAProject, versionTooNew, unknownSchema, damagedFile, readOnlyFile (an
    /// interrupted save must be undone and that cannot be written), fileInUse (being saved for longer than two
    /// seconds), and what validate() refuses. A refused file is not touched; only the remains of an interrupted save
    /// of our own are cleared away first, with Access::write. A file of an older version is brought to the present one
    /// if it may be written, else converted in memory; its log says so. So it does where the triggers that keep the log
    /// had to be put back: a change of the log itself is no reason to refuse the file, log().verify() finds it.
    /// `stamps`: who and when the entries of the log name, asked for at each write; without it entries have empty
    /// stamps.
    static Result<ProjectFile> open(const std::filesystem::path& path, Access access, const StampSource& stamps = {});

    /// writeProjectFile, then open for writing.
    static Result<ProjectFile> create(const std::filesystem::path& path, const Project& project, IfExists ifExists,
                                      const Ledger& ledger = {}, const ChangeHistory& history = {},
                                      const StampSource& stamps = {});

    /// A project whose charges and log stand in memory only: one read from JSON. path() is empty; save keeps the
    /// project here. Problems: what validate(), validateLedger() and validateHistory() refuse.
    static Result<ProjectFile> inMemory(Project project, const Ledger& ledger, const ChangeHistory& history = {},
                                        const StampSource& stamps = {});

    ProjectFile(ProjectFile&&) noexcept;
    ProjectFile& operator=(ProjectFile&&) noexcept;
    ~ProjectFile();

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] std::optional<ReadOnlyReason> readOnly() const;

    /// The project as it stands in the file: as read, or as saved last.
    [[nodiscard]] const Project& project() const;

    /// Writes what differs from project(), and the log's entries about it, in one transaction: after it, or after a
    /// crash at any moment, the file holds the one or the other. Empty, or the file is unchanged: what validate()
    /// refuses, readOnlyFile, fileInUse (another program has written or is writing the file), fileUnwritable (full,
    /// removed or replaced by another file: detail "moved").
    Problems save(Project project);

    /// The ledger of charges. Imports, entries and removals are written at once, each in one transaction, whatever
    /// project() still waits to be saved; readOnlyFile and fileInUse as for save. May be used on another thread than
    /// the rest, but never at the same time.
    [[nodiscard]] ChargeLedger& charges();
    [[nodiscard]] const ChargeLedger& charges() const;

    /// The change log: what every save, import and removal changed. As charges(), not to be used at the same time as
    /// anything else.
    [[nodiscard]] const ChangeLog& log() const;

    /// writeProjectFile with project(), the charges and the log; this file stays the open one. Its own path is refused
    /// as fileInUse.
    [[nodiscard]] Problems saveCopy(const std::filesystem::path& path, IfExists ifExists) const;

private:
    struct Content;
    explicit ProjectFile(std::unique_ptr<Content> content);
    std::unique_ptr<Content> content_;
};

}  // namespace jupan
