// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"
#include "models/store/queue/queueentries.h"

namespace kept {

/// The columns of queue_entry e that queueEntryIn() reads, in its order; what else is selected comes after them.
constexpr auto queueEntryColumns =
    u"e.account_id, e.queue_id, e.band, e.points, e.reasons, e.not_before, e.waiting_for, e.waiting_rule, e.waiting_since, "
    u"e.return_at, e.callback_at, e.callback_note, e.lease_number, e.leased_to, e.leased_at, e.lease_until, e.version";
constexpr int queueEntryColumnCount = 17;

QueueEntry queueEntryIn(const Row &row);

} // namespace kept
