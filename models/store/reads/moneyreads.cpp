// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/moneyreads.h"

#include "models/domain/catalogue.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto selectPromises =
    "SELECT r.id, r.collection_plan_id, p.account_id, p.name, a.name, r.status, r.type, r.method, r.channel, "
    "r.currency_iso_code, "
    "r.amount, r.received_amount, r.level, r.slot, COALESCE(u.name, ''), r.taken_at, r.cancel_reason, r.verdict_at, "
    "r.replaces_id, "
    "r.superseded_by_id, (SELECT MIN(i.due_date) FROM promise_instalment i WHERE i.promise_id = r.id), "
    "(SELECT MAX(i.due_date) FROM promise_instalment i WHERE i.promise_id = r.id), "
    "(SELECT MIN(i.due_date) FROM promise_instalment i WHERE i.promise_id = r.id AND i.status = 'Open'), "
    "CASE WHEN p.is_closed = 1 AND r.status = 'Open' THEN p.closed_date END "
    "FROM promise_to_pay r JOIN collection_plan p ON p.id = r.collection_plan_id JOIN account a ON a.id = p.account_id "
    "LEFT JOIN app_user u ON u.id = r.taken_by WHERE r.deleted_at IS NULL AND p.deleted_at IS NULL"_L1;

PromiseRow readPromise(const Row &row)
{
    PromiseRow promise;
    promise.id = row.id<PromiseId>(0);
    promise.number = humanNumber(ObjectKind::PromiseToPay, row.integer(0));
    promise.plan = row.id<PlanId>(1);
    promise.customer = row.id<AccountId>(2);
    promise.planName = row.text(3);
    promise.customerName = row.text(4);
    promise.status = fromName<PromiseState>(row.text(5)).value_or(PromiseState::Draft);
    promise.type = row.text(6);
    promise.method = row.text(7);
    promise.channel = row.text(8);
    promise.currency = row.currency(9);
    promise.amount = row.money(10, promise.currency);
    promise.received = row.money(11, promise.currency);
    promise.level = row.integer(12);
    promise.holdsSlot = !row.isNull(13);
    promise.takenBy = row.text(14);
    promise.takenAt = row.integer(15);
    promise.cancelReason = row.text(16);
    promise.verdictAt = row.optionalInteger(17);
    promise.replaces = row.optionalId<PromiseId>(18);
    promise.supersededBy = row.optionalId<PromiseId>(19);
    promise.firstDue = row.date(20);
    promise.lastDue = row.date(21);
    promise.nextDue = row.optionalDate(22);
    promise.endedWithPlan = row.optionalDate(23);
    return promise;
}

SqlText textList(const QStringList &texts)
{
    SqlText list(u"("_s);
    for (qsizetype i = 0; i < texts.size(); ++i)
        list.add(i == 0 ? u"?"_s : u", ?"_s, texts.at(i));
    return list.add(u")"_s);
}

SqlText promisesWhere(const PromiseFilter &filter)
{
    SqlText text{QString(selectPromises)};
    text.add(ownerCondition(filter.plan, filter.customer, filter.scope));
    if (!filter.statuses.isEmpty())
        text.add(u" AND r.status IN "_s).add(textList(filter.statuses));
    if (filter.dueFrom || filter.dueTo)
        text.add(u" AND EXISTS (SELECT 1 FROM promise_instalment i WHERE i.promise_id = r.id AND i.due_date BETWEEN ? AND ?)"_s,
                 filter.dueFrom.value_or(QDate(1900, 1, 1)), filter.dueTo.value_or(QDate(9999, 12, 31)));
    return text.add(u" ORDER BY r.taken_at DESC, r.id DESC LIMIT ?"_s, qint64(filter.limit));
}

Result<void> readParts(Database &database, std::vector<PromiseRow> *promises)
{
    std::vector<qint64> ids;
    QHash<qint64, PromiseRow *> byId;
    for (PromiseRow &promise : *promises) {
        ids.push_back(promise.id.value());
        byId.insert(promise.id.value(), &promise);
    }
    return inParts(ids, [&](std::span<const qint64> part) -> Result<void> {
        SqlText text(u"SELECT promise_id, id, part_number, due_date, amount, received_amount, deadline_at, status "
                     "FROM promise_instalment WHERE promise_id IN ("_s);
        text.addList(part).add(u") ORDER BY promise_id, part_number"_s);
        Query query(database, text.sql());
        text.bindTo(query);
        return query.each([&](const Row &row) {
            PromiseRow *promise = byId.value(row.integer(0));
            promise->parts.push_back({row.id<PromisePartId>(1), row.integer(2), row.date(3), row.money(4, promise->currency),
                                      row.money(5, promise->currency), row.integer(6), row.text(7)});
        });
    });
}

} // namespace

QString shownState(const PromiseRow &promise)
{
    return promise.endedWithPlan ? u"EndedWithPlan"_s : nameOf(promise.status);
}

QString shownState(const PromiseRow &promise, const PromisePartRow &part)
{
    return promise.endedWithPlan && part.status == nameOf(PromiseState::Open) ? shownState(promise) : part.status;
}

QString overAtSql(const Dialect &dialect)
{
    return u"COALESCE(r.verdict_at, CASE WHEN r.status = 'Open' AND p.is_closed = 1 THEN CAST(%1 AS BIGINT) * 86400000 END)"_s
        .arg(dialect.daysBetween(u"'1970-01-01'"_s, u"p.closed_date"_s));
}

Result<std::vector<PromiseRow>> promiseRows(Database &database, const PromiseFilter &filter)
{
    KEPT_TRY(auto promises, allOf(database, promisesWhere(filter), readPromise));
    KEPT_CHECK(readParts(database, &promises));
    return promises;
}

Result<std::vector<PromiseRow>> promiseRowsOf(Database &database, const std::vector<qint64> &ids)
{
    QHash<qint64, PromiseRow> found;
    const auto read = inParts(ids, [&](std::span<const qint64> part) -> Result<void> {
        SqlText text(QString(selectPromises) + u" AND r.id IN ("_s);
        KEPT_TRY(auto rows, allOf(database, text.addList(part).add(u")"_s), readPromise));
        KEPT_CHECK(readParts(database, &rows));
        for (const PromiseRow &row : rows)
            found.insert(row.id.value(), row);
        return {};
    });
    if (!read)
        return tl::make_unexpected(read.error());
    std::vector<PromiseRow> promises;
    for (const qint64 id : ids)
        if (const auto row = found.constFind(id); row != found.constEnd())
            promises.push_back(*row);
    return promises;
}

} // namespace kept
