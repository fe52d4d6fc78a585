// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"

namespace kept {

/// The rule packs that come with the program, all of them good: a test reads each.
const PackShelf &builtInPacks();

/// The packs in force for whoever asks: the given ones, else those of the program.
inline const PackShelf &packsOr(const std::shared_ptr<const PackShelf> &given)
{
    return given ? *given : builtInPacks();
}

} // namespace kept
