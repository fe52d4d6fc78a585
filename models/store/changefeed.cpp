// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changefeed.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rowsPerInsert = 50;

Result<void> publishSome(Transaction &transaction, const Touched *first, qsizetype count)
{
    const QStringList rows(count, u"(?, ?)"_s);
    Query query(transaction.database(), u"INSERT INTO change_feed (object, record_id) VALUES "_s + rows.join(u", "_s));
    for (const Touched *touched = first; touched != first + count; ++touched)
        query.bind(objectType(touched->object).apiName).bind(touched->id);
    return query.runLater();
}

} // namespace

Result<void> publish(Transaction &transaction, const std::vector<Touched> &records)
{
    const auto total = static_cast<qsizetype>(records.size());
    for (qsizetype done = 0; done < total; done += rowsPerInsert)
        KEPT_CHECK(publishSome(transaction, records.data() + done, std::min(rowsPerInsert, total - done)));
    return {};
}

Result<FeedCursor> feedCursor(Database &database)
{
    Query query(database, database.engine() == Engine::PostgreSql
                              ? u"SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)"_s
                              : u"SELECT max(seq) FROM change_feed"_s);
    KEPT_TRY(const qint64 position, query.integer());
    return FeedCursor{position};
}

Result<Changes> changesSince(Database &database, FeedCursor cursor)
{
    // The limit is read first: whatever ran below it has ended and is visible to the second statement.
    KEPT_TRY(const FeedCursor next, feedCursor(database));
    Query query(database, database.engine() == Engine::PostgreSql
                              ? u"SELECT DISTINCT object, record_id FROM change_feed WHERE xid >= CAST(CAST(? AS TEXT) AS XID8) "
                                "AND xid < CAST(CAST(? AS TEXT) AS XID8) ORDER BY object, record_id"_s
                              : u"SELECT DISTINCT object, record_id FROM change_feed WHERE seq > ? AND seq <= ? "
                                "ORDER BY object, record_id"_s);
    query.bind(cursor.position).bind(next.position);
    Changes changes{{}, next};
    KEPT_CHECK(query.each([&](const Row &row) {
        if (const ObjectType *type = objectType(row.text(0)))
            changes.records.push_back({type->kind, row.integer(1)});
    }));
    return changes;
}

} // namespace kept
