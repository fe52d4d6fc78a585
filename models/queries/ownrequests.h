// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/requestreads.h"

namespace kept {

/// What whoever asks has asked a supervisor for: what was answered, the latest
/// answer first, then what waits. Nothing at a file without users.
struct OwnRequests
{
    using Answer = std::vector<OwnRequest>;
    int limit = 200; ///< of each kind
};

Result<OwnRequests::Answer> answer(Database &database, const Asking &asking, const OwnRequests &question);

} // namespace kept
