// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"

namespace kept {

/// The rule packs that come with the program, all of them good: a test reads each.
const PackShelf &builtInPacks();

} // namespace kept
