// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/queue/queueentries.h"

namespace kept {

/// How many customers a queue has, and how they stand.
struct QueueCounts
{
    qint64 ready = 0;
    qint64 later = 0; ///< wait, for an instant or for who knows what
    qint64 leased = 0;
    std::optional<qint64> nextOpening; ///< UTC ms: the first instant at which one that waits opens
};

/// Who of a queue is listed.
enum class QueueList { Ready, Later, Leased };

/// An entry as a list shows it.
struct QueueEntryRow
{
    QueueEntry entry;
    QString customer;
    QString queueName; ///< empty: in no queue
    QString leasedTo;  ///< who has it; empty without a lease, and at a file without users
};

/// @param now UTC ms, for waits; @param leaseNow for leases that are over
Result<QueueCounts> queueCounts(Database &database, QueueId queue, qint64 now, qint64 leaseNow);
/// Ready ones as they will be handed out; later ones by their instant, those without one last; leased ones by the end of the
/// lease. What is over by now is listed where it will stand once somebody asks for the next.
Result<std::vector<QueueEntryRow>> queueEntryRows(Database &database, QueueId queue, QueueList list, qint64 now, qint64 leaseNow,
                                                  int limit, qint64 offset);
/// None for a customer no queue has ever known.
Result<std::optional<QueueEntryRow>> queueEntryRow(Database &database, AccountId customer);
/// The customers a person had last, the latest first.
Result<std::vector<QueueEntryRow>> recentQueueEntries(Database &database, std::optional<UserId> user, int limit);

} // namespace kept
