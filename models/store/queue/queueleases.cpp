// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queue/queueleases.h"

#include "models/store/queue/queueentryrow.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wokenAtOnce = 2000;

// Rows that others are writing are left to them; a file has one writer anyway.
QString passingLock(const Database &database)
{
    const QString lock = database.dialect().rowLock();
    return lock.isEmpty() ? lock : lock + u" SKIP LOCKED"_s;
}

Query expiry(Database &database, qint64 leaseNow)
{
    Query query(database,
                u"UPDATE queue_entry SET version = version + 1, leased_to = NULL, leased_at = NULL, lease_until = NULL, "
                "is_ready = CASE WHEN queue_id IS NOT NULL AND waiting_for IS NULL THEN 1 ELSE 0 END "
                "WHERE account_id IN (SELECT account_id FROM queue_entry WHERE lease_until IS NOT NULL "
                "AND lease_until <= ? ORDER BY lease_until%1)"_s.arg(passingLock(database)));
    query.bind(leaseNow);
    return query;
}

// Who is to be called back comes first, without being scored again.
Query waking(Database &database, QueueId queue, qint64 now)
{
    Query query(database, u"UPDATE queue_entry SET version = version + 1, is_ready = 1, not_before = NULL, band = CASE WHEN "
                          u"waiting_for = 'Callback' "
                          "THEN 0 ELSE band END, waiting_for = NULL, waiting_rule = NULL, waiting_since = NULL "
                          "WHERE account_id IN (SELECT account_id FROM queue_entry WHERE queue_id = ? AND is_ready = 0 "
                          "AND lease_until IS NULL AND not_before <= ? ORDER BY not_before LIMIT %1%2)"_s.arg(
                              QString::number(wokenAtOnce), passingLock(database)));
    query.bind(queue).bind(now);
    return query;
}

Query ready(Database &database, QueueId queue)
{
    Query query(database, u"SELECT %1 FROM queue_entry e WHERE e.queue_id = ? AND e.is_ready = 1 "
                          "ORDER BY e.band, e.points DESC, e.account_id LIMIT 1"_s.arg(QStringView(queueEntryColumns)) +
                              passingLock(database));
    query.bind(queue);
    return query;
}

} // namespace

Asked<qint64> askLeaseClock(Database &database, qint64 now)
{
    const bool isServer = database.engine() == Engine::PostgreSql;
    Query query(database, isServer ? u"SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"_s : u"SELECT ?"_s);
    if (!isServer)
        query.bind(now);
    return {std::move(query), [](const Row &row) { return row.integer(0); }};
}

Result<qint64> leaseClock(Database &database, qint64 now)
{
    return askLeaseClock(database, now).query.integer();
}

Result<std::optional<QueueEntry>> wakeAndFindFirst(Database &database, QueueId queue, qint64 now, qint64 leaseNow)
{
    Query ending = expiry(database, leaseNow), awake = waking(database, queue, now), first = ready(database, queue);
    Query::together({&ending, &awake, &first});
    KEPT_CHECK(ending.run());
    KEPT_CHECK(awake.run());
    return first.first(queueEntryIn);
}

Result<std::optional<QueueEntry>> firstReady(Database &database, QueueId queue)
{
    return ready(database, queue).first(queueEntryIn);
}

Result<std::vector<QueueEntry>> nextToOpen(Database &database, QueueId queue, int limit)
{
    Query query(database,
                u"SELECT %1 FROM queue_entry e WHERE e.queue_id = ? AND e.is_ready = 0 AND e.lease_until IS NULL "
                "AND e.not_before IS NOT NULL ORDER BY e.not_before, e.account_id LIMIT ?"_s.arg(QStringView(queueEntryColumns)));
    query.bind(queue).bind(limit);
    return query.all(queueEntryIn);
}

Result<QueueEntry> leaseEntry(Database &database, QueueEntry entry, std::optional<UserId> user, qint64 leaseNow, qint64 until)
{
    entry.version += 1;
    entry.leaseNumber += 1;
    entry.leasedTo = user;
    entry.leasedAt = leaseNow;
    entry.leaseUntil = until;
    Query query(database, u"UPDATE queue_entry SET version = version + 1, is_ready = 0, lease_number = ?, leased_to = ?, "
                          u"leased_at = ?, lease_until = ?, "
                          "last_leased_to = ?, last_leased_at = ? WHERE account_id = ?"_s);
    query.bind(entry.leaseNumber).bind(user).bind(leaseNow).bind(until);
    query.bind(user ? user->value() : 0).bind(leaseNow).bind(entry.account);
    KEPT_CHECK(query.runLater());
    return entry;
}

Result<bool> keepLease(Database &database, AccountId customer, qint64 number, std::optional<UserId> user, qint64 until)
{
    Query query(database, u"UPDATE queue_entry SET lease_until = ? WHERE account_id = ? AND lease_number = ? "
                          "AND lease_until IS NOT NULL AND COALESCE(leased_to, 0) = ?"_s);
    query.bind(until).bind(customer).bind(number).bind(user ? user->value() : 0);
    KEPT_TRY(const qint64 kept, query.run());
    return kept == 1;
}

Result<void> endLease(Database &database, const QueueEntry &entry, LeaseEnd end, qint64 now)
{
    return saveReturned(database, entry, now, end == LeaseEnd::Worked ? std::optional(now) : std::nullopt);
}

Asked<QueueEntry> leaseOf(Database &database, std::optional<UserId> user)
{
    // Who waits for the row sees it as it is then: taken back by another desk, it is not found.
    Query query(database, u"SELECT %1 FROM queue_entry e WHERE e.lease_until IS NOT NULL AND COALESCE(e.leased_to, 0) = ?"_s.arg(
                              QStringView(queueEntryColumns)) +
                              database.dialect().rowLock());
    query.bind(user ? user->value() : 0);
    return {std::move(query), queueEntryIn};
}

} // namespace kept
