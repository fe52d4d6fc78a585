// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/store/queue/queueleases.h"
#include "models/store/userrepository.h"

namespace kept {

/// What the commands about leases share: the queues and the present of one transaction.
struct LeaseDesk
{
    std::vector<DefinedQueue> queues;
    QueueMoment moment;
    qint64 leaseNow = 0; ///< leaseClock()

    static Result<LeaseDesk> open(Database &database, const Context &context);
    /// The same, sent together with another question, which is read after it.
    static Result<LeaseDesk> open(Database &database, const Context &context, Asked<QueueEntry> &other);
    /// Whether customers may be taken from the queue.
    bool offers(QueueId queue) const;
    /// How long a lease of that queue's customers lasts, in ms; of none, ten minutes.
    qint64 lengthFor(std::optional<QueueId> queue) const;
};

/// The entry behind a lease number of whoever asks, locked. Error: QUEUE.LEASE (Refused; values: who), when another has the
/// customer, or it was taken back.
Result<QueueEntry> needLease(Transaction &transaction, const Context &context, AccountId customer, qint64 number);

/// Whether nobody else is working on the customer just now. Error: QUEUE.TAKEN (Refused; values: who; clearsAt: the end of the lease).
Result<void> needNobodyElse(Database &database, const Context &context, AccountId customer);

/// Ends the lease of a locked entry. Worked: it rests as its queue says, else until tomorrow; given back: for the length of a
/// lease. Gives the entry as it is then.
Result<QueueEntry> giveBack(Transaction &transaction, const LeaseDesk &desk, const Context &context, QueueEntry entry,
                            LeaseEnd end);

/// Ends the lease of a locked entry for whoever has it; the customer stands ready again at once, as far as its queue says so. Gives
/// the entry as it is then.
Result<QueueEntry> takeBack(Transaction &transaction, const LeaseDesk &desk, const Context &context, const QueueEntry &entry);

/// Takes back what a person has who is put out, or is here for something else from now on.
Result<void> takeBackFrom(Transaction &transaction, const Context &context, const UserRecord &before, const UserRecord &after);

/// The entry of a customer, made where no queue knew it; locked. Error: REFERENCE.MISSING (NotFound).
Result<QueueEntry> lockedEntry(Transaction &transaction, const LeaseDesk &desk, AccountId customer);

/// QUEUE.TAKEN or QUEUE.LEASE with who has the customer and until when.
tl::unexpected<Error> refusedBy(Database &database, const QString &code, const QueueEntry &entry);

} // namespace kept
