// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace kept {

/// Copies a file store, which may be in use, to a new file: checked, on disk, and only then under its name.
/// Errors: BACKUP.SERVER (Refused: a server has its own tools), BACKUP.EXISTS (Refused), FILE.WRITE, those of the store.
Result<void> backUpStore(Database &database, const QString &path);

/// Puts a checked copy of `backup` where the store is; what was there is kept beside it. Nobody may have the store open.
/// Returns where the former store is now; empty when there was none.
/// Errors: BACKUP.SERVER, BACKUP.INUSE (Refused), FILE.WRITE, those of opening the backup.
Result<QString> restoreStore(const QString &backup, const StoreLocation &store, qint64 now);

} // namespace kept
