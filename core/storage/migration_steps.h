// The single steps of migrations(), a file each, named after the version they start from.
#pragma once

#include "core/storage/migrations.h"

namespace jupan::storage {

extern const Migration fromVersion1;

}  // namespace jupan::storage
