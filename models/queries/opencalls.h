// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/interactionrepository.h"

namespace kept {

/// The calls that whoever asks placed and has not wrapped up, the first one first.
struct OpenCalls
{
    using Answer = std::vector<InteractionRecord>;
};

Result<OpenCalls::Answer> answer(Database &database, const Asking &asking, const OpenCalls &question);

} // namespace kept
