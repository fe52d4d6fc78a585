// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/returnedmoney.h"

#include "models/store/imports/blocks.h"
#include "models/store/itemsums.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stampSql(const RowStamp &stamp)
{
    return u"version = version + 1, updated_at = %1, updated_by = %2"_s.arg(QString::number(stamp.at),
                                                                            stamp.by ? QString::number(*stamp.by) : u"NULL"_s);
}

RowStamp stampOf(Transaction &transaction)
{
    const auto by = transaction.journal().by();
    return {transaction.journal().at(), by ? std::optional(by->value()) : std::nullopt};
}

// What the payments had put on each item, by component.
QString paidBack()
{
    QStringList sums;
    for (const auto &[component, name] :
         {std::pair(u"Principal"_s, u"principal"_s), std::pair(u"Interest"_s, u"interest"_s), std::pair(u"Fees"_s, u"fees"_s),
          std::pair(u"Tax"_s, u"tax"_s), std::pair(u"Penalties"_s, u"penalties"_s), std::pair(u"Costs"_s, u"costs"_s)})
        sums.append(
            u"CAST(COALESCE(sum(CASE WHEN a.component = '%1' THEN a.amount END), 0) AS BIGINT) AS %2"_s.arg(component, name));
    return u"SELECT a.collection_plan_item_id AS item, CAST(sum(a.amount) AS BIGINT) AS whole, %1 FROM payment_allocation a "
           "JOIN returned_now n ON n.payment = a.payment_id WHERE a.undone_by_id IS NULL GROUP BY a.collection_plan_item_id"_s
               .arg(sums.join(u", "_s));
}

QString takeOffItems()
{
    const QString unpaid = QString::fromLatin1(unpaidOfItem).replace(u"i."_s, QString());
    return u"UPDATE collection_plan_item SET paid_principal = paid_principal - s.principal, paid_interest = paid_interest - "
           "s.interest, paid_fees = paid_fees - s.fees, paid_tax = paid_tax - s.tax, paid_penalties = paid_penalties - "
           "s.penalties, paid_costs = paid_costs - s.costs, forgiven_amount = CASE WHEN status = 'Closed' AND settled_by_id IS "
           "NOT "
           "NULL AND forgiven_amount = 0 THEN %1 ELSE forgiven_amount END, status = CASE WHEN status = 'Closed' AND "
           "settled_by_id IS NULL THEN "
           "status WHEN %1 + s.whole = 0 THEN 'Paid' ELSE 'Pending' END FROM (%2) AS s WHERE collection_plan_item.id = s.item"_s
               .arg(unpaid, paidBack());
}

QString moveFiguresBack()
{
    return u"UPDATE collection_plan SET total_payments_received = total_payments_received - s.amount, current_due_amount = "
           u"s.due, "
           "past_due_since = s.since FROM (SELECT p.id AS plan, n.amount, CASE WHEN %1 THEN %2 ELSE p.current_due_amount + "
           "n.allocated END AS due, CASE WHEN %1 THEN %3 ELSE p.past_due_since END AS since FROM (SELECT r.plan, "
           "CAST(sum(r.amount) AS BIGINT) AS amount, CAST(sum(r.allocated) AS BIGINT) AS allocated FROM returned_now r "
           "WHERE r.moves = 1 GROUP BY r.plan) AS n JOIN collection_plan p ON p.id = n.plan) AS s "
           "WHERE collection_plan.id = s.plan"_s.arg(hasItemsSql(), unpaidSql(), unpaidSinceSql());
}

PlanId firstPlan(const Row &row)
{
    return row.id<PlanId>(0);
}

} // namespace

Result<QHash<qint64, ReturnFacts>> returnFacts(Database &database, const std::vector<qint64> &payments)
{
    QHash<qint64, ReturnFacts> facts;
    KEPT_CHECK(eachBlock(
        database,
        u"SELECT p.id, p.collection_plan_id, p.amount, p.value_date, p.status, p.reverses_id, e.id, COALESCE(e.external_id, ''), "
        "CASE WHEN EXISTS (SELECT 1 FROM field_history h JOIN event v ON v.id = h.event_id WHERE h.object = 'Payment' "
        "AND h.record_id = p.id AND h.field = 'Status' AND v.command = 'TransferPayment') THEN 1 ELSE 0 END, (SELECT "
        "max(w.value_date) FROM payment w WHERE w.reverses_id = p.id AND w.deleted_at IS NOT NULL AND w.created_import_id IS NOT "
        "NULL) "
        "FROM payment p LEFT JOIN payment e ON e.reverses_id = p.id AND e.deleted_at IS NULL WHERE p.id IN (%1)"_s,
        payments, [&](const Row &row) {
            facts.insert(row.integer(0),
                         {row.integer(1), row.integer(2), row.date(3).toString(Qt::ISODate).toLatin1(),
                          row.text(4) == u"Received", !row.isNull(5), row.optionalInteger(6).value_or(0), row.text(7).toUtf8(),
                          row.flag(8), row.isNull(9) ? QByteArray() : row.date(9).toString(Qt::ISODate).toLatin1()});
        }));
    return facts;
}

Result<void> markReversed(Database &database, ImportId run, const RowStamp &stamp, const std::vector<qint64> &payments)
{
    KEPT_CHECK(BeforeImages(database, run).addPayments(payments));
    return eachBlock(database,
                     u"UPDATE payment SET status = 'Reversed', %1 WHERE status = 'Received' AND id IN (%2) RETURNING id"_s.arg(
                         stampSql(stamp), u"%1"_s),
                     payments, [](const Row &) {});
}

Result<ReturnedMoney> ReturnedMoney::of(Transaction &transaction, ImportId run, const std::vector<TakenBack> &taken, QDate today)
{
    Database &database = transaction.database();
    KEPT_CHECK(database.execute(database.dialect().translate(
        u"CREATE TEMPORARY TABLE IF NOT EXISTS returned_now (payment %int PRIMARY KEY, entry %int, plan %int, amount %int, "
        "allocated %int, moves %int)"_s)));
    ReturnedMoney money(database);
    KEPT_CHECK(money.read(run, taken));
    KEPT_CHECK(money.writeEntries(transaction, run, today, taken));
    std::stable_sort(money.m_entries.begin(), money.m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.plan < b.plan; });
    KEPT_CHECK(money.fill());
    return money;
}

// A plan without items has money in its figures as a whole, from the row that brings it on.
Result<void> ReturnedMoney::read(ImportId run, const std::vector<TakenBack> &taken)
{
    std::vector<qint64> ids;
    QHash<qint64, const TakenBack *> toldOf;
    for (const TakenBack &each : taken) {
        ids.push_back(each.payment);
        toldOf.insert(each.payment, &each);
    }
    return eachBlock(
        *m_table,
        u"SELECT p.id, p.collection_plan_id, p.amount, p.allocated_amount, p.is_posted, CASE WHEN p.created_import_id = "
        "%2 THEN 1 ELSE 0 END, e.id FROM payment p LEFT JOIN payment e ON e.reverses_id = p.id AND e.deleted_at IS NULL WHERE p.id IN (%1)"_s
            .arg(u"%1"_s, QString::number(run.value())),
        ids, [&](const Row &row) {
            const TakenBack *told = toldOf.take(row.integer(0));
            if (!told)
                return;
            const bool isNew = row.flag(5);
            const bool isOwn = isNew && row.flag(4);
            m_entries.push_back({row.id<PaymentId>(0), PaymentId::fromValue(row.optionalInteger(6).value_or(0)),
                                 row.id<PlanId>(1), row.integer(2), isNew && !isOwn ? row.integer(2) : row.integer(3),
                                 told->isPosted && !isOwn, isOwn});
        });
}

Result<void> ReturnedMoney::writeEntries(Transaction &transaction, ImportId run, QDate today, const std::vector<TakenBack> &taken)
{
    Database &database = *m_table;
    QHash<qint64, bool> untold; // whether it is posted
    for (const TakenBack &each : taken)
        if (!each.entry)
            untold.insert(each.payment, each.isPosted);
    const RowStamp stamp = stampOf(transaction);
    for (Entry &entry : m_entries) {
        const auto told = untold.constFind(entry.payment.value());
        if (told == untold.constEnd())
            continue;
        // A later row may have told of the entry by itself.
        if (entry.reversal.value() != 0) {
            Query query(database, u"UPDATE payment SET is_posted = ? WHERE id = ? AND created_import_id = ?"_s);
            KEPT_CHECK(query.bind(*told).bind(entry.reversal).bind(run).run());
            continue;
        }
        KEPT_TRY(const qint64 id, database.newId(u"payment"_s));
        Query query(
            database,
            u"INSERT INTO payment (id, created_at, created_by, updated_at, updated_by, created_import_id, collection_plan_id, "
            "amount, currency_iso_code, value_date, method, status, reverses_id, received_at, is_posted) SELECT ?, ?, ?, ?, "
            "?, ?, collection_plan_id, amount, currency_iso_code, ?, method, 'Reversed', id, ?, ? FROM payment WHERE id = ?"_s);
        query.bind(id).bind(stamp.at).bind(stamp.by).bind(stamp.at).bind(stamp.by).bind(run).bind(today).bind(stamp.at);
        KEPT_CHECK(query.bind(*told).bind(entry.payment).run());
        entry.reversal = PaymentId::fromValue(id);
    }
    return {};
}

Result<void> ReturnedMoney::fill()
{
    BulkWriter writer(*m_table, u"returned_now"_s,
                      {u"payment"_s, u"entry"_s, u"plan"_s, u"amount"_s, u"allocated"_s, u"moves"_s});
    for (const Entry &each : m_entries) {
        writer.add(each.payment).add(each.reversal).add(each.plan).add(each.amount).add(each.allocated).add(each.moves ? 1 : 0);
        KEPT_CHECK(writer.endRow());
    }
    return writer.finish();
}

Result<void> ReturnedMoney::takeOff(Transaction &transaction) const
{
    const QString stamp = stampSql(stampOf(transaction));
    for (const QString &sql :
         {takeOffItems(),
          u"UPDATE payment_allocation SET undone_by_id = n.entry, %1 FROM returned_now n WHERE payment_allocation.payment_id = "
          "n.payment AND undone_by_id IS NULL"_s.arg(stamp),
          u"UPDATE payment SET allocated_amount = 0 WHERE allocated_amount <> 0 AND id IN (SELECT payment FROM returned_now)"_s,
          moveFiguresBack()}) {
        Query query(*m_table, sql);
        KEPT_CHECK(query.run());
    }
    return {};
}

Result<std::vector<PlanId>> ReturnedMoney::plansWithPromises() const
{
    Query query(*m_table, u"SELECT DISTINCT collection_plan_id FROM promise_to_pay WHERE collection_plan_id IN (%1) "
                          "ORDER BY collection_plan_id"_s.arg(plans()));
    return query.all(firstPlan);
}

// Money that came before what is taken back lies before it too, and stays.
Result<std::vector<std::pair<PlanId, bool>>> ReturnedMoney::plansToReplay(ImportId run) const
{
    Query query(*m_table,
                u"SELECT p.id, max(n.moves) FROM returned_now n JOIN collection_plan p ON p.id = n.plan JOIN payment r ON r.id = "
                "n.payment JOIN payment m ON m.collection_plan_id = n.plan WHERE m.status = 'Received' AND m.deleted_at IS NULL "
                "AND m.created_import_id IS DISTINCT FROM ? AND (m.allocated_amount < m.amount OR m.id > r.id OR m.value_date > "
                "r.value_date OR COALESCE(m.received_at, 0) > COALESCE(r.received_at, 0)) AND (n.moves = 1 OR %1) GROUP BY p.id "
                "ORDER BY p.id"_s.arg(hasItemsSql()));
    return query.bind(run).all([](const Row &row) { return std::pair(row.id<PlanId>(0), row.flag(1)); });
}

Result<std::vector<PlanId>> ReturnedMoney::plansThatMayReopen() const
{
    Query query(*m_table, u"SELECT id FROM collection_plan WHERE id IN (%1) AND closed_as_settled = 1 "
                          "ORDER BY id"_s.arg(plans()));
    return query.all(firstPlan);
}

void ReturnedMoney::Emptying::operator()(Database *database) const
{
    [[maybe_unused]] const auto done = database->execute(u"DELETE FROM returned_now"_s);
}

} // namespace kept
