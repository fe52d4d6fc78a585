// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/queue/queuerepository.h"
#include "models/store/reads/queuereads.h"

namespace kept {

/// Every queue in the supervisor's order, with its definition and how many customers stand in it.
struct Queues
{
    struct Queue
    {
        QueueRecord record;
        QueueDefinition definition;
        QueueCounts counts;
    };
    using Answer = std::vector<Queue>;
};

/// The queue that a word names: its name, whatever case, or its id. Errors: NAME.UNKNOWN (NotFound).
struct NamedQueue
{
    using Answer = QueueId;
    QString name;
};

/// The customers of a queue, a page at a time; see queueEntryRows() for the order.
struct QueueEntries
{
    using Answer = std::vector<QueueEntryRow>;
    QueueId queue = QueueId::fromValue(0);
    QueueList list = QueueList::Ready;
    int limit = 100;
    qint64 offset = 0;
};

/// Where one customer stands: queue, band, points with their reasons, what it waits for, who has it until when.
struct QueueStanding
{
    struct Answer
    {
        QueueEntryRow row;
        std::vector<QueueReason> reasons;
        bool isLeased = false; ///< by now, with the lease not over
    };
    AccountId customer;
};

/// The customers the asking person had last, the latest first, the present one among them: what Back goes through.
struct RecentCustomers
{
    using Answer = std::vector<QueueEntryRow>;
    int limit = 5;
};

Result<Queues::Answer> answer(Database &database, const Asking &asking, const Queues &question);
Result<NamedQueue::Answer> answer(Database &database, const Asking &asking, const NamedQueue &question);
Result<QueueEntries::Answer> answer(Database &database, const Asking &asking, const QueueEntries &question);
/// A customer that no queue has ever known stands in none. Error: RECORD.MISSING (NotFound).
Result<QueueStanding::Answer> answer(Database &database, const Asking &asking, const QueueStanding &question);
Result<RecentCustomers::Answer> answer(Database &database, const Asking &asking, const RecentCustomers &question);

/// The reasons of an entry, read.
std::vector<QueueReason> reasonsOf(const QueueEntry &entry);

} // namespace kept
