// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queue/queuechanges.h"

#include "models/store/reads/sqltext.h"

#include <map>
#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString feedKey = u"queue.feed"_s;

/// How far the feed was taken, and on which day everybody was placed; kept as "position day".
struct FeedMark
{
    FeedCursor cursor;
    QDate day;

    QString text() const { return u"%1 %2"_s.arg(cursor.position).arg(day.toString(Qt::ISODate)); }
    static FeedMark of(const QString &text)
    {
        return {{text.section(u' ', 0, 0).toLongLong()}, QDate::fromString(text.section(u' ', 1), Qt::ISODate)};
    }
};

Result<std::optional<QString>> markText(Database &database, const QString &lock)
{
    Query query(database, u"SELECT value FROM setting WHERE key = ?"_s + lock);
    query.bind(feedKey);
    return query.first([](const Row &row) { return row.text(0); });
}

Result<void> writeMark(Database &database, const FeedMark &mark)
{
    Query query(database,
                u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    KEPT_CHECK(query.bind(feedKey).bind(mark.text()).run());
    return {};
}

// The customer behind a record of that kind; empty for kinds that no queue asks about.
QString customersOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Account: return u"SELECT id FROM account WHERE id IN ("_s;
    case ObjectKind::Contact: return u"SELECT account_id FROM contact WHERE id IN ("_s;
    case ObjectKind::ContactPoint:
        return u"SELECT c.account_id FROM contact_point p JOIN contact c ON c.id = p.contact_id WHERE p.id IN ("_s;
    case ObjectKind::CollectionPlan: return u"SELECT account_id FROM collection_plan WHERE id IN ("_s;
    case ObjectKind::FinancialAccount: return u"SELECT account_id FROM financial_account WHERE id IN ("_s;
    case ObjectKind::Interaction: return u"SELECT account_id FROM interaction WHERE id IN ("_s;
    case ObjectKind::PromiseToPay:
        return u"SELECT p.account_id FROM promise_to_pay r JOIN collection_plan p ON p.id = r.collection_plan_id WHERE r.id IN ("_s;
    case ObjectKind::Approval:
        return u"SELECT p.account_id FROM approval a JOIN collection_plan p ON p.id = a.collection_plan_id WHERE a.id IN ("_s;
    case ObjectKind::Hold:
        return u"SELECT COALESCE(h.account_id, p.account_id, c.account_id) FROM hold h "
               "LEFT JOIN collection_plan p ON p.id = h.collection_plan_id LEFT JOIN contact c ON c.id = h.contact_id "
               "WHERE h.id IN ("_s;
    default: return {};
    }
}

Result<std::set<qint64>> customersBehind(Database &database, const std::vector<Touched> &records)
{
    std::map<ObjectKind, std::vector<qint64>> byKind;
    for (const Touched &record : records)
        if (!customersOf(record.object).isEmpty())
            byKind[record.object].push_back(record.id);
    std::set<qint64> customers;
    for (const auto &[kind, ids] : byKind) {
        const QString select = customersOf(kind);
        KEPT_CHECK(inParts(ids, [&](std::span<const qint64> part) -> Result<void> {
            SqlText text(select);
            KEPT_TRY(const auto found,
                     allOf(database, text.addList(part).add(u")"_s), [](const Row &row) { return row.integer(0); }));
            customers.insert(found.begin(), found.end());
            return {};
        }));
    }
    customers.erase(0);
    return customers;
}

} // namespace

Result<std::optional<QueueChanges>> takeQueueChanges(Transaction &transaction, QDate today, int most)
{
    Database &database = transaction.database();
    const QString lock = database.dialect().rowLock();
    KEPT_TRY(const auto known, markText(database, {}));
    KEPT_TRY(const auto taken, markText(database, lock.isEmpty() ? lock : lock + u" SKIP LOCKED"_s));
    if (known && !taken)
        return std::optional<QueueChanges>();
    const FeedMark before = FeedMark::of(taken.value_or(QString()));
    QueueChanges changes;
    changes.isAll = before.day != today;
    if (changes.isAll) {
        KEPT_CHECK(passQueueChanges(transaction, today));
        return std::optional(changes);
    }
    KEPT_TRY(const Changes feed, changesSince(database, before.cursor));
    if (feed.next == before.cursor)
        return std::optional(changes);
    KEPT_CHECK(writeMark(database, {feed.next, today}));
    KEPT_TRY(const auto customers, customersBehind(database, feed.records));
    changes.isAll = customers.size() > static_cast<size_t>(most);
    if (!changes.isAll)
        for (const qint64 customer : customers)
            changes.customers.push_back(AccountId::fromValue(customer));
    return std::optional(changes);
}

Result<void> passQueueChanges(Transaction &transaction, QDate today)
{
    Database &database = transaction.database();
    KEPT_TRY(const FeedCursor cursor, feedCursor(database));
    return writeMark(database, {cursor, today});
}

} // namespace kept
