// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/queuereads.h"

#include "models/store/queue/queueentryrow.h"
#include "models/store/reads/sqltext.h"

#include <algorithm>
#include <tuple>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString entryRow = u"SELECT "_s + QStringView(queueEntryColumns).toString() +
                         u", a.name, q.name, u.name FROM queue_entry e JOIN account a ON a.id = e.account_id "
                         "LEFT JOIN queue q ON q.id = e.queue_id LEFT JOIN app_user u ON u.id = e.leased_to "_s;

QueueEntryRow rowIn(const Row &row)
{
    return {queueEntryIn(row), row.text(queueEntryColumnCount), row.text(queueEntryColumnCount + 1),
            row.text(queueEntryColumnCount + 2)};
}

// A lease whose time is over leases nobody any more, and an instant that has come is waited for no longer.
SqlText isLeased(qint64 leaseNow)
{
    return SqlText(u"(e.lease_until IS NOT NULL AND e.lease_until > ?)"_s, leaseNow);
}

SqlText waits(qint64 now)
{
    return SqlText(u"(e.waiting_for IS NOT NULL AND (e.not_before IS NULL OR e.not_before > ?))"_s, now);
}

SqlText conditionOf(QueueList list, qint64 now, qint64 leaseNow)
{
    if (list == QueueList::Leased)
        return isLeased(leaseNow);
    SqlText condition(u"NOT "_s);
    condition.add(isLeased(leaseNow)).add(list == QueueList::Later ? u" AND "_s : u" AND NOT "_s).add(waits(now));
    return condition;
}

QString orderOf(QueueList list)
{
    switch (list) {
    case QueueList::Ready: return u" ORDER BY e.band, e.points DESC, e.account_id"_s;
    case QueueList::Later: return u" ORDER BY CASE WHEN e.not_before IS NULL THEN 1 ELSE 0 END, e.not_before, e.account_id"_s;
    case QueueList::Leased: return u" ORDER BY e.lease_until, e.account_id"_s;
    }
    return {};
}

bool comesBefore(const QueueEntryRow &one, const QueueEntryRow &other)
{
    const QueueEntry &a = one.entry, &b = other.entry;
    return std::tuple(a.band, b.points, a.account) < std::tuple(b.band, a.points, b.account);
}

} // namespace

// Who is at work is few; the others are counted from the two indexes alone, however many they are. Who is not ready and
// nobody's waits for something: an instant, or without one for a number to call.
Result<QueueCounts> queueCounts(Database &database, QueueId queue, qint64 now, qint64 leaseNow)
{
    const qint64 id = queue.value();
    const QString waiting = u"FROM queue_entry e WHERE e.queue_id = ? AND e.is_ready = 0 AND e.lease_until IS NULL AND "_s;
    SqlText text(u"SELECT (SELECT count(*) FROM queue_entry e WHERE e.queue_id = ? AND e.is_ready = 1), (SELECT count(*) "_s, id);
    text.add(waiting + u"e.not_before <= ?), (SELECT count(*) "_s, id, now);
    text.add(waiting + u"e.not_before > ?), (SELECT count(*) "_s, id, now);
    text.add(waiting + u"e.not_before IS NULL), (SELECT MIN(e.not_before) "_s, id);
    text.add(waiting + u"e.not_before > ?), "_s, id, now);
    const SqlText isWaiting = waits(now);
    text.add(u"COALESCE(SUM(CASE WHEN e.lease_until > ? THEN 1 ELSE 0 END), 0), "
             "COALESCE(SUM(CASE WHEN e.lease_until <= ? AND "_s,
             leaseNow, leaseNow);
    text.add(isWaiting).add(u" THEN 1 ELSE 0 END), 0), count(*), MIN(CASE WHEN "_s).add(isWaiting);
    text.add(u" THEN e.not_before END) FROM queue_entry e WHERE e.lease_until IS NOT NULL AND e.queue_id = ?"_s, id);
    KEPT_TRY(const auto found, allOf(database, text, [](const Row &row) {
                 const qint64 leased = row.integer(5), expiredWaiting = row.integer(6);
                 QueueCounts counts;
                 counts.ready = row.integer(0) + row.integer(1) + row.integer(7) - leased - expiredWaiting;
                 counts.later = row.integer(2) + row.integer(3) + expiredWaiting;
                 counts.leased = leased;
                 counts.nextOpening = row.optionalInteger(4);
                 if (const auto lapsed = row.optionalInteger(8); lapsed && (!counts.nextOpening || *lapsed < *counts.nextOpening))
                     counts.nextOpening = lapsed;
                 return counts;
             }));
    return found.front();
}

Result<std::vector<QueueEntryRow>> queueEntryRows(Database &database, QueueId queue, QueueList list, qint64 now, qint64 leaseNow,
                                                  int limit, qint64 offset)
{
    const auto rowsOf = [&](const SqlText &condition, qint64 most, qint64 from) {
        SqlText text(entryRow);
        text.add(u"WHERE e.queue_id = ? AND "_s, queue.value()).add(condition).add(orderOf(list));
        return allOf(database, text.add(u" LIMIT ? OFFSET ?"_s, most, from), rowIn);
    };
    const SqlText condition = conditionOf(list, now, leaseNow);
    if (list != QueueList::Ready)
        return rowsOf(condition, limit, offset);
    // Those that stand ready come from their index; those that nobody has woken yet are few and stand among them.
    KEPT_TRY(auto rows, rowsOf(SqlText(u"e.is_ready = 1"_s), limit + offset, 0));
    KEPT_TRY(const auto woken, rowsOf(SqlText(u"e.is_ready = 0 AND "_s).add(condition), limit + offset, 0));
    rows.insert(rows.end(), woken.begin(), woken.end());
    std::sort(rows.begin(), rows.end(), comesBefore);
    rows.erase(rows.begin(), rows.begin() + std::min(offset, static_cast<qint64>(rows.size())));
    rows.resize(std::min(rows.size(), static_cast<size_t>(limit)));
    return rows;
}

Result<std::optional<QueueEntryRow>> queueEntryRow(Database &database, AccountId customer)
{
    Query query(database, entryRow + u"WHERE e.account_id = ?"_s);
    query.bind(customer);
    return query.first(rowIn);
}

Result<std::vector<QueueEntryRow>> recentQueueEntries(Database &database, std::optional<UserId> user, int limit)
{
    Query query(database, entryRow + u"WHERE e.last_leased_at IS NOT NULL AND e.last_leased_to = ? "
                                     "ORDER BY e.last_leased_at DESC, e.account_id DESC LIMIT ?"_s);
    query.bind(user ? user->value() : 0).bind(limit);
    return query.all(rowIn);
}

} // namespace kept
