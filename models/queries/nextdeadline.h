// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/database.h"

namespace kept {

/// When the next open part of a promise or instalment of a payment plan comes due, in UTC milliseconds; nothing when none is open. It may have passed.
struct NextDeadline
{
    using Answer = std::optional<qint64>;
};

Result<NextDeadline::Answer> answer(Database &database, const Asking &asking, const NextDeadline &question);

} // namespace kept
