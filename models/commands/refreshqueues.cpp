// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/refreshqueues.h"

#include "models/store/queue/queuechanges.h"
#include "models/store/queue/queueentries.h"
#include "models/store/queue/queuerepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualLimit = 5000;

void add(QueuesRefreshed &run, const PlaceRefresh &some)
{
    run.customers += some.customers;
    run.entered += some.entered;
    run.left += some.left;
    run.moved += some.moved;
}

Result<PlaceRefresh> refreshOne(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                                AccountId customer)
{
    KEPT_TRY(const auto entry, queueEntryOf(database, customer, Lock::ForUpdate));
    if (!entry)
        return refreshPlaces(database, queues, moment, customer.value() - 1, 1);
    PlaceRefresh run;
    KEPT_TRY(const QueueEntry after, refreshPlaceOf(database, queues, moment, *entry));
    run.customers = 1;
    run.entered = !entry->queue && after.queue ? 1 : 0;
    run.left = entry->queue && !after.queue ? 1 : 0;
    run.moved = run.entered + run.left == 0 && after != *entry ? 1 : 0;
    return run;
}

Result<QueuesRefreshed> refreshEach(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                                    const std::vector<AccountId> &customers)
{
    QueuesRefreshed run;
    for (const AccountId customer : customers) {
        KEPT_TRY(const PlaceRefresh one, refreshOne(database, queues, moment, customer));
        add(run, one);
    }
    return run;
}

Result<QueuesRefreshed> refreshChanged(Transaction &transaction, const std::vector<DefinedQueue> &queues,
                                       const QueueMoment &moment, int limit)
{
    QueuesRefreshed run;
    if (queues.empty())
        return run;
    KEPT_TRY(const auto changes, takeQueueChanges(transaction, moment.today, limit));
    if (!changes)
        return run;
    KEPT_TRY(run, refreshEach(transaction.database(), queues, moment, changes->customers));
    run.all = changes->isAll;
    return run;
}

} // namespace

Result<QueuesRefreshed> execute(Transaction &transaction, const Context &context, const RefreshQueues &command)
{
    const int limit = command.limit.value_or(usualLimit);
    if (limit <= 0)
        return fail(ErrorKind::Invalid, u"QUEUE.LIMIT"_s);
    Database &database = transaction.database();
    KEPT_TRY(const auto queues, definedQueues(database));
    const QueueMoment moment{context.now, context.today()};
    QueuesRefreshed run;
    if (command.changed.value_or(false)) {
        KEPT_TRY(run, refreshChanged(transaction, queues, moment, limit));
    } else if (command.customers) {
        KEPT_TRY(run, refreshEach(database, queues, moment, *command.customers));
    } else {
        if (!command.after)
            KEPT_CHECK(passQueueChanges(transaction, moment.today));
        KEPT_TRY(const PlaceRefresh some,
                 refreshPlaces(database, queues, moment, command.after ? command.after->value() : 0, limit));
        add(run, some);
        run.next = some.next;
    }
    if (run.entered + run.left + run.moved > 0)
        for (const DefinedQueue &queue : queues)
            transaction.journal().touch(ObjectKind::Queue, queue.id.value());
    return run;
}

Result<QueuesRefreshed> refreshAllQueues(Database &database, Context context, const std::function<QString()> &newCommandId,
                                         const std::function<bool(qint64 done)> &goOn)
{
    QueuesRefreshed total;
    for (std::optional<AccountId> after;;) {
        context.commandId = newCommandId();
        KEPT_TRY(const auto portion, perform(database, context, RefreshQueues{{}, after, {}, {}}));
        total.customers += portion.outcome.customers;
        total.entered += portion.outcome.entered;
        total.left += portion.outcome.left;
        total.moved += portion.outcome.moved;
        after = portion.outcome.next;
        if (!after)
            return total;
        if (goOn && !goOn(total.customers))
            return fail(ErrorKind::Cancelled, u"STORE.INTERRUPTED"_s);
    }
}

} // namespace kept
