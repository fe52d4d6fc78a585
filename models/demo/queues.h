// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demo.h"
#include "models/store/transaction.h"

namespace kept::demo {

/// Three call queues, with every customer in its place, so that a first start has somebody to call.
Result<void> addQueues(Transaction &transaction, const DemoOptions &options);

} // namespace kept::demo
