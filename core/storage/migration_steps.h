// The single steps of migrations(), a file each, named after the version they start from.
#pragma once

#include "core/storage/migrations.h"

namespace jupan::storage {

extern const Migration fromVersion1;
extern const Migration fromVersion2;
extern const Migration fromVersion3;
extern const Migration fromVersion4;
extern const Migration fromVersion5;

/// The statements of long ones, in files of their own.
extern const char sqlFromVersion3[];
extern const char sqlFromVersion4[];

}  // namespace jupan::storage
