// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace kept {

/// "Kept" in ASCII: marks a database file as ours.
inline constexpr int applicationId = 0x4B657074;

/// Whether a path holds a file that may be opened as a store: ours, whole in its header, on a local disk.
/// Errors: STORE.MISSING (NotFound), STORE.EMPTY, STORE.FOREIGN, STORE.DAMAGED, STORE.NETWORKFILE, STORE.UNREADABLE (Invalid).
Result<void> checkStoreFile(const QString &path);

/// Creates a store without tables that only its owner may read. It appears whole or not at all, never over another:
/// who comes second finds the first one's. Errors: STORE.CREATE (Storage), STORE.NETWORKFILE (Invalid).
Result<void> createStoreFile(const QString &path);

} // namespace kept
