// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/location.h"

namespace kept {

/// Where the administrator keeps own rule packs for a store: what KEPT_PACKS says, else `packs` beside the file, and for a
/// server `packs` among this user's data of the program. The folder need not be there.
QString packFolder(const StoreLocation &store);

} // namespace kept
