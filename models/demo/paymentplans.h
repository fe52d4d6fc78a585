// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demo.h"
#include "models/store/transaction.h"

namespace kept::demo {

/// Agrees payment plans on a few of the plans that were made: most of them active, some that wait for approval, some broken.
Result<void> addPaymentPlans(Transaction &transaction, const DemoOptions &options);

} // namespace kept::demo
