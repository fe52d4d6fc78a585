// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuefacts.h"
#include "models/store/query.h"

namespace kept {

/// What the queues know of the next `limit` customers after that one, by id; none left: empty. A few statements for all of
/// them together, so that a portfolio is read in one pass. Agreed callbacks are the entry's and not among them.
Result<std::vector<QueueFacts>> queueFactsAfter(Database &database, qint64 after, int limit, const QueueMoment &moment);
/// The same of one customer; none when there is no such customer.
Result<std::optional<QueueFacts>> queueFactsOf(Database &database, AccountId customer, const QueueMoment &moment);

} // namespace kept
