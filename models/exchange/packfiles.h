// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"

namespace kept {

/// The rule packs of the program with an administrator's own over them: every *.json of the folder, by name. A file that
/// can't be read or is no good pack is told by PackShelf::rejected(), and the pack it was to replace stays in force.
/// Errors: Unavailable FILE.OPEN when the folder is not there.
Result<PackShelf> packsWithOverrides(const QString &folder);

/// Reads the folder again. What was good before stays in force where a file no longer is.
Result<void> readOverrides(PackShelf &shelf, const QString &folder);

} // namespace kept
