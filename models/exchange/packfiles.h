// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"

namespace kept {

/// The rule packs of the program with an administrator's own over them: every *.json of the folder, by name. A file that
/// can't be read or is no good pack is told by PackShelf::rejected(), and the pack it was to replace stays in force.
/// Errors: Unavailable FILE.OPEN when the folder is not there.
Result<PackShelf> packsWithOverrides(const QString &folder);

/// The rule packs in force where an administrator keeps own ones in a folder, which need not be there. A file that was good
/// once and no longer is leaves its last good pack in force: that of `before`, else the copy that the folder keeps in
/// `.in-force` where it can be written to. A file that is taken away takes its pack with it.
PackShelf packsInForce(const QString &folder, const PackShelf *before = nullptr);

/// Reads the folder again. What was good before stays in force where a file no longer is.
Result<void> readOverrides(PackShelf &shelf, const QString &folder);

} // namespace kept
