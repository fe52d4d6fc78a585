// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace kept {

/// "Kept" in ASCII: marks a database file as ours.
inline constexpr int applicationId = 0x4B657074;

/// Whether a path holds a file that may be opened as a store: ours, whole in its header, on a local disk.
/// Errors: STORE.MISSING (NotFound), STORE.EMPTY, STORE.FOREIGN, STORE.DAMAGED, STORE.NETWORKFILE, STORE.UNREADABLE (Invalid).
Result<void> checkStoreFile(const QString &path);

/// Creates an empty file that only its owner may read. Error: STORE.CREATE (Storage), never over an existing file.
Result<void> createStoreFile(const QString &path);

} // namespace kept
