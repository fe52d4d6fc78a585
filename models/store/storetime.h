// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/store/database.h"

namespace kept {

/// How far a clock is ahead of the server's, in milliseconds, as far as the way there and back tells. Less than a blink is 0,
/// and so are a file, which has no time of its own, and a clock that can't be wrong.
Result<qint64> aheadOfStore(Database &database, const Clock &clock);

} // namespace kept
