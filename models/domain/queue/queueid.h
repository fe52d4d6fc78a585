// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

namespace kept {

using QueueId = Id<struct QueueTag>;

} // namespace kept
