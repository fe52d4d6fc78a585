// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/queue/queueentries.h"

namespace kept {

/// The clock by which leases end, in UTC ms: the server's, so that no desk's wrong clock keeps or takes a customer; on a file
/// `now`, the desk's.
Result<qint64> leaseClock(Database &database, qint64 now);
Asked<qint64> askLeaseClock(Database &database, qint64 now);

/// The first ready customer of the queue by band, points and id, locked until commit; on a server the first that nobody else is
/// taking at this very moment.
Result<std::optional<QueueEntry>> firstReady(Database &database, QueueId queue);

/// The same, after leases whose time is over have ended and those customers of the queue stand ready again whose instant has
/// come; a few thousand at once.
Result<std::optional<QueueEntry>> wakeAndFindFirst(Database &database, QueueId queue, qint64 now, qint64 leaseNow);

/// Those of the queue that wait for an instant, the first to open first.
Result<std::vector<QueueEntry>> nextToOpen(Database &database, QueueId queue, int limit);

/// Leases a customer whose entry is locked; gives the entry with its new, larger number.
Result<QueueEntry> leaseEntry(Database &database, QueueEntry entry, std::optional<UserId> user, qint64 leaseNow, qint64 until);
/// Puts the end of a lease off, whatever became of its end, as long as the number is the person's latest and the customer was
/// not taken back; false when it was.
Result<bool> keepLease(Database &database, AccountId customer, qint64 number, std::optional<UserId> user, qint64 until);

enum class LeaseEnd { Worked, GivenBack };
/// Ends the lease of a customer whose entry is locked; waits and return instant are those of `entry`.
Result<void> endLease(Database &database, const QueueEntry &entry, LeaseEnd end, qint64 now);

/// The customer that a person has, ended leases that nobody took back included; locked.
Asked<QueueEntry> leaseOf(Database &database, std::optional<UserId> user);

} // namespace kept
