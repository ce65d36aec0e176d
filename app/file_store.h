// The window's project files, kept by core/storage.
#pragma once

#include "ui/document/project_store.h"

namespace jupan {

class FileStores : public ProjectStores {
public:
    Result<OpenedProject> open(const QString& path) override;
    Result<OpenedProject> create(const QString& path, const Project& project, const Ledger& charges) override;
    Result<OpenedProject> inMemory(const Project& project, const Ledger& charges) override;
};

}  // namespace jupan
