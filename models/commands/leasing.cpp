// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/leasing.h"

#include "models/commands/leases.h"
#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int farthestDays = 400; // as long as a queue may let a customer rest

Result<void> needFuture(const Context &context, const std::optional<Instant> &at)
{
    if (!at)
        return {};
    if (at->utc <= context.now)
        return fail(ErrorKind::Invalid, u"QUEUE.PAST"_s);
    const bool isFar = at->utc - context.now > farthestDays * 86'400'000LL;
    return isFar ? fail(ErrorKind::Invalid, u"QUEUE.FAR"_s, {}, {{u"days"_s, farthestDays}}) : Result<void>();
}

LeaseReleased released(const QueueEntry &entry)
{
    return {entry.account, entry.notBefore ? std::optional(Instant{*entry.notBefore}) : std::nullopt};
}

} // namespace

Result<LeaseKept> execute(Transaction &transaction, const Context &context, const KeepLease &command)
{
    Database &database = transaction.database();
    KEPT_TRY(const LeaseDesk desk, LeaseDesk::open(database, context));
    KEPT_TRY(const QueueEntry entry, needLease(transaction, context, command.account, command.lease));
    const qint64 until = desk.leaseNow + desk.lengthFor(entry.queue);
    KEPT_TRY(const bool isKept, keepLease(database, command.account, command.lease, context.actor, until));
    if (!isKept)
        return refusedBy(database, u"QUEUE.LEASE"_s, entry);
    return LeaseKept{Instant{until}};
}

Result<LeaseReleased> execute(Transaction &transaction, const Context &context, const ReleaseLease &command)
{
    KEPT_CHECK(needFuture(context, command.returnAt));
    KEPT_TRY(const LeaseDesk desk, LeaseDesk::open(transaction.database(), context));
    KEPT_TRY(QueueEntry entry, needLease(transaction, context, command.account, command.lease));
    KEPT_CHECK(noteWhom(transaction, command.account, {}));
    transaction.journal().setSubject(ObjectKind::Account, command.account.value());
    if (command.returnAt)
        entry.returnAt = command.returnAt->utc;
    KEPT_TRY(const QueueEntry after,
             giveBack(transaction, desk, context, entry, command.worked ? LeaseEnd::Worked : LeaseEnd::GivenBack));
    return released(after);
}

Result<LeaseReleased> execute(Transaction &transaction, const Context &context, const ReleaseLeaseOf &command)
{
    Database &database = transaction.database();
    KEPT_TRY(const LeaseDesk desk, LeaseDesk::open(database, context));
    KEPT_TRY(const auto entry, queueEntryOf(database, command.account, Lock::ForUpdate));
    if (!entry || !entry->leaseUntil)
        return refuse({Finding{u"QUEUE.IDLE"_s, Severity::Block, {}, {}, {}, {}}});
    KEPT_CHECK(noteWhom(transaction, command.account, {}));
    transaction.journal().setSubject(ObjectKind::Account, command.account.value());
    KEPT_TRY(const QueueEntry after, takeBack(transaction, desk, context, *entry));
    return released(after);
}

Result<CallbackSet> execute(Transaction &transaction, const Context &context, const SetCallback &command)
{
    KEPT_CHECK(needFuture(context, command.at));
    Database &database = transaction.database();
    KEPT_TRY(const LeaseDesk desk, LeaseDesk::open(database, context));
    KEPT_TRY(QueueEntry entry, lockedEntry(transaction, desk, command.account));
    KEPT_CHECK(noteWhom(transaction, command.account, {}));
    transaction.journal().setSubject(ObjectKind::Account, command.account.value());
    entry.callbackAt = command.at ? std::optional(command.at->utc) : std::nullopt;
    entry.callbackNote = command.note.value_or(QString());
    KEPT_TRY(const bool isWritten, savePlace(database, entry));
    if (!isWritten)
        return fail(ErrorKind::Conflict, u"STORE.BUSY"_s);
    KEPT_TRY(const QueueEntry after, refreshPlaceOf(database, desk.queues, desk.moment, entry));
    if (command.at && !after.queue)
        return refuse({Finding{u"QUEUE.NOCALLBACK"_s, Severity::Block, {}, {}, {}, {}}});
    transaction.journal().touch(ObjectKind::Account, command.account.value());
    return CallbackSet{command.account, command.at};
}

} // namespace kept
