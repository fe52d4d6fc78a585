// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuescore.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of queue_entry: where a customer stands, what it waits for, and who works on it.
struct QueueEntry
{
    AccountId account = AccountId::fromValue(0);
    qint64 version = 1;
    std::optional<QueueId> queue; ///< none: in no queue
    QueueBand band = QueueBand::Rest;
    int points = 0;
    QString reasons = QStringLiteral("[]"); ///< JSON, as toJson(std::vector<QueueReason>) writes it
    std::optional<qint64> notBefore;        ///< UTC ms; none while it waits: nobody knows when
    std::optional<QueueWait> waitingFor;
    QString waitingRule;                ///< id of the contact rule that refuses, with QueueWait::Rule
    std::optional<qint64> waitingSince; ///< UTC ms
    std::optional<qint64> returnAt;     ///< UTC ms until which it was given back
    std::optional<qint64> callbackAt;   ///< UTC ms at which the customer is to be called back
    QString callbackNote;
    qint64 leaseNumber = 0;           ///< of the last lease; the fencing number
    std::optional<UserId> leasedTo;   ///< none with a lease: of the one person at a file without users
    std::optional<qint64> leasedAt;   ///< by the clock of leases, leaseClock()
    std::optional<qint64> leaseUntil; ///< by the clock of leases; none: nobody works on it

    bool isReady() const { return queue && !waitingFor && !leaseUntil; }
    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

Result<std::optional<QueueEntry>> queueEntryOf(Database &database, AccountId customer, Lock lock = Lock::None);
/// The entries of customers from the first to the last id, by id.
Result<std::vector<QueueEntry>> queueEntriesBetween(Database &database, AccountId first, AccountId last);
/// Makes the row; nobody holds it.
Result<void> addQueueEntry(Database &database, const QueueEntry &entry);
/// Writes where it stands and what it waits for, and gives it its new version; the lease stays whosever it is by now. False
/// when somebody else wrote the entry since it was read: then nothing is written.
Result<bool> savePlace(Database &database, QueueEntry &entry);

/// Writes the place of an entry that is locked, and the lease ends with it. `now` and `workedAt` (else the former stays) are UTC ms.
Result<void> saveReturned(Database &database, const QueueEntry &entry, qint64 now, std::optional<qint64> workedAt);

/// What comes of a wait that a contact rule gave: it stands for a day, or the rules are asked again at once.
enum class Waits { Stand, AskAgain };

/// The entry as its place, agreed callback and return make it. A customer without a place is in no queue.
QueueEntry placedEntry(const QueueEntry &before, const std::optional<QueuePlace> &place, const QueueMoment &moment, Waits waits);

/// What a run through customers changed.
struct PlaceRefresh
{
    int customers = 0; ///< looked at
    int entered = 0;   ///< stand in a queue and did not
    int left = 0;
    int moved = 0;                 ///< to another queue, band or number of points, or began or ended to wait
    std::optional<AccountId> next; ///< the last one looked at, where more come after it
};

/// Scores the next `limit` customers after that id and writes what differs. Leases stay.
Result<PlaceRefresh> refreshPlaces(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                                   qint64 after, int limit);
/// Where one customer stands by today's facts, not yet written; its waits for a contact rule are given up.
Result<QueueEntry> freshPlaceOf(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                                const QueueEntry &entry);
/// The same, written when it differs; the entry is locked.
Result<QueueEntry> refreshPlaceOf(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                                  const QueueEntry &entry);

} // namespace kept
