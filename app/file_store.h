// The window's project files, kept by core/storage.
#pragma once

#include "ui/document/project_store.h"

namespace jupan {

class FileStores : public ProjectStores {
public:
    Result<OpenedProject> open(const QString& path) override;
    Result<OpenedProject> create(const QString& path, const Document& document) override;
    Result<OpenedProject> inMemory(const Document& document) override;
    Result<Project> read(const QString& path) override;
};

}  // namespace jupan
