// The single steps of migrations(), a file each, named after the version they start from.
#pragma once

#include "core/storage/migrations.h"

namespace jupan::storage {

extern const Migration fromVersion1;
extern const Migration fromVersion2;
extern const Migration fromVersion3;

/// The statements of the last, in a file of their own for their length.
extern const char sqlFromVersion3[];

}  // namespace jupan::storage
