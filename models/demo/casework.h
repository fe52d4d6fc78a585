// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demo.h"
#include "models/store/transaction.h"

namespace kept::demo {

/// Cases on some open plans, in every state and by every urgency, and money that came for plans that were paid already.
Result<void> addCasework(Transaction &transaction, const DemoOptions &options, DemoCounts *counts);

} // namespace kept::demo
