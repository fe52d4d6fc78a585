// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/promiseparts.h"

#include "models/store/bulkwriter.h"
#include "models/store/imports/blocks.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<void> insertParts(Database &database, const std::vector<ImportedParts> &promises, qint64 at, std::optional<qint64> by)
{
    size_t count = 0;
    for (const ImportedParts &promise : promises)
        count += promise.parts.size();
    if (count == 0)
        return {};
    KEPT_TRY(const auto ids, database.newIds(u"promise_instalment"_s, static_cast<int>(count)));
    BulkWriter writer(database, u"promise_instalment"_s,
                      {u"id"_s, u"created_at"_s, u"created_by"_s, u"updated_at"_s, u"updated_by"_s, u"promise_id"_s,
                       u"collection_plan_id"_s, u"part_number"_s, u"due_date"_s, u"amount"_s, u"received_amount"_s,
                       u"required_amount"_s, u"deadline_at"_s, u"last_day"_s, u"status"_s});
    auto id = ids.begin();
    for (const ImportedParts &promise : promises) {
        qint64 number = 0;
        for (const ImportedPart &part : promise.parts) {
            writer.add(*id++).add(at).add(by).add(at).add(by).add(promise.promise).add(promise.plan).add(++number);
            writer.add(part.dueDate).add(part.amount).add(part.received).add(part.required).add(part.deadlineAt);
            writer.add(part.lastDay).add(QStringView(part.status));
            KEPT_CHECK(writer.endRow());
        }
    }
    return writer.finish();
}

Result<QHash<qint64, std::vector<ImportedPart>>> loadParts(Database &database, const std::vector<qint64> &promises)
{
    QHash<qint64, std::vector<ImportedPart>> parts;
    KEPT_CHECK(
        eachBlock(database,
                  u"SELECT promise_id, due_date, amount, received_amount, status FROM promise_instalment "
                  "WHERE promise_id IN (%1) ORDER BY promise_id, part_number"_s,
                  promises, [&](const Row &row) {
                      parts[row.integer(0)].push_back({row.date(1), row.integer(2), row.integer(3), 0, 0, {}, row.text(4)});
                  }));
    return parts;
}

Result<std::vector<qint64>> heldSlots(Database &database, qint64 plan)
{
    Query query(database, u"SELECT slot FROM promise_to_pay WHERE collection_plan_id = ? AND slot IS NOT NULL"_s);
    query.bind(plan);
    return query.all([](const Row &row) { return row.integer(0); });
}

Result<QHash<qint64, QDate>> lastPostedPayments(Database &database, const std::vector<qint64> &plans)
{
    QHash<qint64, QDate> last;
    KEPT_CHECK(eachBlock(database,
                         u"SELECT collection_plan_id, max(value_date) FROM payment WHERE collection_plan_id IN (%1) "
                         "AND is_posted = 1 AND status = 'Received' GROUP BY collection_plan_id"_s,
                         plans, [&](const Row &row) { last.insert(row.integer(0), row.date(1)); }));
    return last;
}

} // namespace kept
