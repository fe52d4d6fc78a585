// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/leases.h"

#include "models/commands/references.h"
#include "models/domain/civiltime.h"
#include "models/domain/permissions.h"
#include "models/store/queue/queuerepository.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

struct LeaseQuestions
{
    LeaseQuestions(Database &database, const Context &context)
        : queues(queueRecords(database)), clock(askLeaseClock(database, context.now))
    {}

    Result<LeaseDesk> read(const Context &context)
    {
        LeaseDesk desk;
        KEPT_TRY(desk.queues, definedQueues(queues));
        KEPT_TRY(desk.leaseNow, clock.query.integer());
        desk.moment = {context.now, context.today()};
        return desk;
    }

    Asked<QueueRecord> queues;
    Asked<qint64> clock;
};

} // namespace

Result<LeaseDesk> LeaseDesk::open(Database &database, const Context &context)
{
    LeaseQuestions questions(database, context);
    askTogether(questions.queues, questions.clock);
    return questions.read(context);
}

Result<LeaseDesk> LeaseDesk::open(Database &database, const Context &context, Asked<QueueEntry> &other)
{
    LeaseQuestions questions(database, context);
    askTogether(questions.queues, questions.clock, other);
    return questions.read(context);
}

bool LeaseDesk::offers(QueueId queue) const
{
    return std::any_of(queues.begin(), queues.end(), [&](const DefinedQueue &each) { return each.id == queue; });
}

qint64 LeaseDesk::lengthFor(std::optional<QueueId> queue) const
{
    const auto found = std::find_if(queues.begin(), queues.end(), [&](const DefinedQueue &each) { return each.id == queue; });
    return (found == queues.end() ? QueueDefinition().leaseMinutes : found->definition.leaseMinutes) * minuteMs;
}

tl::unexpected<Error> refusedBy(Database &database, const QString &code, const QueueEntry &entry)
{
    Finding finding{code, Severity::Block, {}, {{u"account"_s, entry.account.value()}}, entry.leaseUntil, {}};
    QString who;
    if (entry.leaseUntil && entry.leasedTo)
        if (const auto user = RecordTable<UserRecord>::get(database, entry.leasedTo->value()))
            who = user->name;
    finding.values.insert(u"who"_s, who.isEmpty() ? u"–"_s : who);
    return refuse({finding});
}

Result<QueueEntry> needLease(Transaction &transaction, const Context &context, AccountId customer, qint64 number)
{
    Database &database = transaction.database();
    QueueEntry none;
    none.account = customer;
    // Whoever takes nobody from a queue has no lease, and no sight of anybody's.
    if (!mayPerform(context.role, u"TakeCustomer"))
        return refusedBy(database, u"QUEUE.LEASE"_s, none);
    KEPT_TRY(const auto entry, queueEntryOf(database, customer, Lock::ForUpdate));
    if (entry && entry->leaseNumber == number && entry->leaseUntil && entry->leasedTo == context.actor)
        return *entry;
    return refusedBy(database, u"QUEUE.LEASE"_s, entry.value_or(none));
}

Result<void> needNobodyElse(Database &database, const Context &context, AccountId customer)
{
    // Whoever takes nobody from a queue has no sight of anybody's lease.
    if (!mayPerform(context.role, u"TakeCustomer"))
        return {};
    KEPT_TRY(const auto entry, queueEntryOf(database, customer));
    if (!entry || !entry->leaseUntil || entry->leasedTo == context.actor)
        return {};
    KEPT_TRY(const qint64 now, leaseClock(database, context.now));
    return *entry->leaseUntil > now ? refusedBy(database, u"QUEUE.TAKEN"_s, *entry) : Result<void>();
}

Result<QueueEntry> giveBack(Transaction &transaction, const LeaseDesk &desk, const Context &context, QueueEntry entry,
                            LeaseEnd end)
{
    Database &database = transaction.database();
    const auto queue = entry.queue;
    if (end == LeaseEnd::Worked && entry.callbackAt && *entry.callbackAt <= context.now) {
        entry.callbackAt.reset();
        entry.callbackNote.clear();
    }
    // A wait from before the lease is over: the customer was in somebody's hands.
    entry.waitingFor.reset();
    entry.notBefore.reset();
    KEPT_TRY(QueueEntry after, freshPlaceOf(database, desk.queues, desk.moment, entry));
    if (after.queue && !after.waitingFor) {
        const bool isWorked = end == LeaseEnd::Worked;
        after.waitingFor = isWorked ? QueueWait::Return : QueueWait::Skipped;
        after.notBefore = isWorked ? startOfDay(context.today().addDays(1), context.deskZone)
                                   : context.now + desk.lengthFor(queue);
        after.waitingSince = context.now;
        if (isWorked)
            after.returnAt = after.notBefore;
    }
    KEPT_CHECK(endLease(database, after, end, context.now));
    transaction.journal().touch(ObjectKind::Account, entry.account.value());
    after.leaseUntil.reset();
    after.leasedTo.reset();
    return after;
}

Result<QueueEntry> takeBack(Transaction &transaction, const LeaseDesk &desk, const Context &context, const QueueEntry &entry)
{
    KEPT_TRY(QueueEntry after, freshPlaceOf(transaction.database(), desk.queues, desk.moment, entry));
    KEPT_CHECK(endLease(transaction.database(), after, LeaseEnd::GivenBack, context.now));
    transaction.journal().touch(ObjectKind::Account, entry.account.value());
    return after;
}

Result<void> takeBackFrom(Transaction &transaction, const Context &context, const UserRecord &before, const UserRecord &after)
{
    const auto takes = [](const UserRecord &user) { return user.isActive && mayPerform(user.role, u"TakeCustomer"); };
    if (!takes(before) || takes(after))
        return {};
    Asked<QueueEntry> asked = leaseOf(transaction.database(), after.id);
    KEPT_TRY(const LeaseDesk desk, LeaseDesk::open(transaction.database(), context, asked));
    KEPT_TRY(const auto entry, asked.first());
    if (entry)
        KEPT_CHECK(takeBack(transaction, desk, context, *entry));
    return {};
}

Result<QueueEntry> lockedEntry(Transaction &transaction, const LeaseDesk &desk, AccountId customer)
{
    Database &database = transaction.database();
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, customer.value()));
    KEPT_TRY(auto entry, queueEntryOf(database, customer, Lock::ForUpdate));
    if (entry)
        return *entry;
    QueueEntry added;
    added.account = customer;
    KEPT_CHECK(addQueueEntry(database, added));
    return refreshPlaceOf(database, desk.queues, desk.moment, added);
}

} // namespace kept
