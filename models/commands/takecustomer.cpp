// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/takecustomer.h"

#include "models/commands/leases.h"
#include "models/commands/references.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"
#include "models/queries/customerreach.h"
#include "models/store/queue/queuerepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// As many as are judged in a fraction of a second.
constexpr int mostLooks = 40;

Result<CustomerTaken> leased(Transaction &transaction, const LeaseDesk &desk, const Context &context, const QueueEntry &entry)
{
    const qint64 until = desk.leaseNow + desk.lengthFor(entry.queue);
    KEPT_TRY(const QueueEntry after, leaseEntry(transaction.database(), entry, context.actor, desk.leaseNow, until));
    KEPT_CHECK(noteWhom(transaction, entry.account, {}));
    transaction.journal().setSubject(ObjectKind::Account, entry.account.value());
    transaction.journal().touch(ObjectKind::Account, entry.account.value());
    CustomerTaken taken;
    taken.account = after.account;
    taken.lease = after.leaseNumber;
    taken.until = Instant{until};
    taken.queue = after.queue;
    taken.band = after.queue ? std::optional(after.band) : std::nullopt;
    taken.points = after.queue ? std::optional(after.points) : std::nullopt;
    return taken;
}

Result<void> giveBackFormer(Transaction &transaction, const LeaseDesk &desk, const Context &context, Asked<QueueEntry> asked)
{
    KEPT_TRY(const auto former, asked.first());
    if (former)
        KEPT_CHECK(giveBack(transaction, desk, context, *former, LeaseEnd::GivenBack));
    return {};
}

Result<void> putOff(Database &database, const Context &context, QueueEntry entry, const CustomerReach::Answer &reach)
{
    entry.waitingFor = reach.hasNumber ? QueueWait::Rule : QueueWait::NoNumber;
    entry.waitingRule = reach.rule;
    entry.notBefore = reach.next;
    entry.waitingSince = context.now;
    KEPT_TRY(const bool isWritten, savePlace(database, entry));
    return isWritten ? Result<void>() : fail(ErrorKind::Conflict, u"STORE.BUSY"_s);
}

// Who is to be called back, or was given back until a day, opens then only where the rules allow a call; of those that open
// first as many are looked at as are judged in a fraction of a second.
Result<std::optional<Instant>> nextOpening(Database &database, ContactJudge &judge, QueueId queue)
{
    KEPT_TRY(const auto waiting, nextToOpen(database, queue, mostLooks));
    std::optional<Instant> first;
    for (const QueueEntry &entry : waiting) {
        if (first && *entry.notBefore >= first->utc)
            break;
        KEPT_TRY(const auto reach, reachOf(database, judge, entry.account, *entry.notBefore));
        const auto opens = reach.isAllowed ? entry.notBefore : reach.next;
        if (opens && (!first || *opens < first->utc))
            first = Instant{*opens};
    }
    return first;
}

// What changed since the queue was scored may have moved the customer away or back.
bool stillComesFirst(const QueueEntry &before, const QueueEntry &now)
{
    const bool isBack = now.band != before.band ? now.band > before.band : now.points < before.points;
    return now.queue == before.queue && now.isReady() && !isBack;
}

Result<void> needActive(Database &database, QueueId queue)
{
    KEPT_TRY(const auto record, RecordTable<QueueRecord>::get(database, queue.value()));
    return record.isActive ? Result<void>() : refuse({Finding{u"QUEUE.INACTIVE"_s, Severity::Block, {}, {}, {}, {}}});
}

} // namespace

Result<CustomerTaken> execute(Transaction &transaction, const Context &context, const TakeNext &command)
{
    Database &database = transaction.database();
    Asked<QueueEntry> former = leaseOf(database, context.actor);
    KEPT_TRY(const LeaseDesk desk, LeaseDesk::open(database, context, former));
    if (!desk.offers(command.queue))
        KEPT_CHECK(needActive(database, command.queue));
    KEPT_CHECK(giveBackFormer(transaction, desk, context, std::move(former)));
    ContactJudge judge(packsOr(context.packs));
    CustomerTaken none;
    for (int look = 0; look < mostLooks; ++look) {
        KEPT_TRY(const auto candidate, look == 0 ? wakeAndFindFirst(database, command.queue, context.now, desk.leaseNow)
                                                 : firstReady(database, command.queue));
        if (!candidate) {
            KEPT_TRY(none.nextOpening, nextOpening(database, judge, command.queue));
            return none;
        }
        KEPT_TRY(const QueueEntry entry, refreshPlaceOf(database, desk.queues, desk.moment, *candidate));
        if (!stillComesFirst(*candidate, entry))
            continue;
        KEPT_TRY(const auto reach, reachOf(database, judge, entry.account, context.now));
        if (reach.isAllowed) {
            KEPT_TRY(CustomerTaken taken, leased(transaction, desk, context, entry));
            taken.putOff = none.putOff;
            return taken;
        }
        KEPT_CHECK(putOff(database, context, entry, reach));
        none.putOff += 1;
    }
    none.more = true;
    return none;
}

Result<CustomerTaken> execute(Transaction &transaction, const Context &context, const TakeCustomer &command)
{
    Database &database = transaction.database();
    KEPT_TRY(const LeaseDesk desk, LeaseDesk::open(database, context));
    const auto isTaken = [&](const QueueEntry &entry) {
        return entry.leaseUntil && *entry.leaseUntil > desk.leaseNow && entry.leasedTo != context.actor;
    };
    // Looked at before any row is locked: two people who want each other's customers do not wait for each other.
    KEPT_TRY(const auto seen, queueEntryOf(database, command.account));
    if (seen && isTaken(*seen))
        return refusedBy(database, u"QUEUE.TAKEN"_s, *seen);
    if (!seen || !seen->leaseUntil || seen->leasedTo != context.actor)
        KEPT_CHECK(giveBackFormer(transaction, desk, context, leaseOf(database, context.actor)));
    KEPT_TRY(const QueueEntry entry, lockedEntry(transaction, desk, command.account));
    if (isTaken(entry))
        return refusedBy(database, u"QUEUE.TAKEN"_s, entry);
    KEPT_TRY(const QueueEntry fresh, refreshPlaceOf(database, desk.queues, desk.moment, entry));
    return leased(transaction, desk, context, fresh);
}

} // namespace kept
