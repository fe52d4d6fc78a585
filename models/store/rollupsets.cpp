// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"
#include "models/store/promiserepository.h"
#include "models/store/reads/sqltext.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// PARTS: what was charged and is unpaid, in the order it is paid off; MONEY: what came in and is not allocated. Each is a
// stretch of one line, and a payment pays what it overlaps.
QString overlapSql(const QString &scope)
{
    return u"WITH component AS ("
           "SELECT i.collection_plan_id AS plan, i.id AS item, i.due_date AS due, 1 AS rank, i.fees_amount - i.paid_fees AS open "
           "FROM collection_plan_item i WHERE i.deleted_at IS NULL AND i.status <> 'Closed' UNION ALL "
           "SELECT i.collection_plan_id, i.id, i.due_date, 2, i.tax_amount - i.paid_tax "
           "FROM collection_plan_item i WHERE i.deleted_at IS NULL AND i.status <> 'Closed' UNION ALL "
           "SELECT i.collection_plan_id, i.id, i.due_date, 3, i.interest_amount - i.paid_interest "
           "FROM collection_plan_item i WHERE i.deleted_at IS NULL AND i.status <> 'Closed' UNION ALL "
           "SELECT i.collection_plan_id, i.id, i.due_date, 4, i.principal_amount - i.paid_principal "
           "FROM collection_plan_item i WHERE i.deleted_at IS NULL AND i.status <> 'Closed'), "
           "parts AS (SELECT plan, item, rank, open, CAST(sum(open) OVER (PARTITION BY plan ORDER BY due, item, rank) AS BIGINT) "
           "AS finish "
           "FROM component WHERE open > 0 AND plan IN (%1)), "
           "money AS (SELECT m.collection_plan_id AS plan, m.id AS payment, m.amount - m.allocated_amount AS open, "
           "CAST(sum(m.amount - m.allocated_amount) OVER (PARTITION BY m.collection_plan_id ORDER BY m.value_date, m.id) AS "
           "BIGINT) AS finish "
           "FROM payment m WHERE m.status = 'Received' AND m.deleted_at IS NULL AND m.amount > m.allocated_amount "
           "AND m.collection_plan_id IN (%1)) "
           "SELECT money.payment, parts.item, parts.rank, "
           "CASE WHEN money.finish < parts.finish THEN money.finish ELSE parts.finish END - "
           "CASE WHEN money.finish - money.open > parts.finish - parts.open THEN money.finish - money.open ELSE parts.finish - "
           "parts.open END "
           "FROM money JOIN parts ON parts.plan = money.plan AND money.finish - money.open < parts.finish "
           "AND parts.finish - parts.open < money.finish ORDER BY money.payment, parts.item, parts.rank"_s.arg(scope);
}

struct Overlap
{
    PaymentId payment;
    PlanItemId item;
    qint64 rank;
    qint64 amount;
};

Result<void> writeAllocations(Transaction &transaction, const std::vector<Overlap> &overlaps)
{
    Database &database = transaction.database();
    const QStringList components{u"Fees"_s, u"Tax"_s, u"Interest"_s, u"Principal"_s};
    KEPT_TRY(const auto ids, database.newIds(u"payment_allocation"_s, static_cast<int>(overlaps.size())));
    BulkWriter writer(database, u"payment_allocation"_s,
                      {u"id"_s, u"created_at"_s, u"payment_id"_s, u"collection_plan_item_id"_s, u"component"_s, u"amount"_s});
    for (size_t i = 0; i < overlaps.size(); ++i) {
        const Overlap &each = overlaps[i];
        writer.add(ids[i]).add(transaction.journal().at()).add(each.payment).add(each.item);
        writer.add(components.at(each.rank - 1)).add(each.amount);
        KEPT_CHECK(writer.endRow());
    }
    return writer.finish();
}

Result<void> runAll(Database &database, const QStringList &statements, const QString &scope)
{
    for (const QString &sql : statements) {
        Query query(database, sql.contains(u"%1"_s) ? sql.arg(scope) : sql);
        KEPT_CHECK(query.run());
    }
    return {};
}

QString paidFrom(const QString &component)
{
    return u"COALESCE((SELECT sum(a.amount) FROM payment_allocation a WHERE a.collection_plan_item_id = collection_plan_item.id "
           "AND a.component = '%1' AND a.undone_by_id IS NULL), 0)"_s.arg(component);
}

QString putAllocated()
{
    return u"UPDATE payment SET allocated_amount = COALESCE((SELECT sum(a.amount) FROM payment_allocation a "
           "WHERE a.payment_id = payment.id AND a.undone_by_id IS NULL), 0) WHERE status = 'Received' AND "
           "collection_plan_id IN (%1) AND EXISTS (SELECT 1 FROM collection_plan_item i "
           "WHERE i.collection_plan_id = payment.collection_plan_id AND i.deleted_at IS NULL)"_s;
}

Result<void> allocate(Transaction &transaction, const QString &scope)
{
    Database &database = transaction.database();
    // A plan that had no items when its payments came may have some now.
    KEPT_CHECK(runAll(database, {putAllocated()}, scope));
    std::vector<Overlap> overlaps;
    Query query(database, overlapSql(scope));
    KEPT_CHECK(query.each([&](const Row &row) {
        overlaps.push_back({row.id<PaymentId>(0), row.id<PlanItemId>(1), row.integer(2), row.integer(3)});
    }));
    KEPT_CHECK(writeAllocations(transaction, overlaps));
    const QString paidItems =
        u"UPDATE collection_plan_item SET paid_principal = %2, paid_interest = %3, paid_fees = %4, paid_tax = %5 "
        "WHERE collection_plan_id IN (%1) AND id IN (SELECT collection_plan_item_id FROM payment_allocation)"_s.arg(
            scope, paidFrom(u"Principal"_s), paidFrom(u"Interest"_s), paidFrom(u"Fees"_s), paidFrom(u"Tax"_s));
    return runAll(
        database,
        {paidItems, putAllocated(),
         u"UPDATE payment SET allocated_amount = amount WHERE status = 'Received' AND collection_plan_id IN (%1) "
         "AND NOT EXISTS (SELECT 1 FROM collection_plan_item i WHERE i.collection_plan_id = payment.collection_plan_id "
         "AND i.deleted_at IS NULL)"_s,
         u"UPDATE collection_plan_item SET status = 'Paid' WHERE collection_plan_id IN (%1) AND status IN ('New', 'Pending') "
         "AND principal_amount + interest_amount + fees_amount + tax_amount > 0 AND principal_amount + interest_amount + "
         "fees_amount + tax_amount = paid_principal + paid_interest + paid_fees + paid_tax"_s},
        scope);
}

Result<void> countPlans(Database &database, const QString &scope)
{
    return runAll(
        database,
        {u"UPDATE collection_plan SET unallocated_amount = COALESCE((SELECT sum(m.amount - m.allocated_amount) FROM payment m "
         "WHERE m.collection_plan_id = collection_plan.id AND m.status = 'Received' AND m.deleted_at IS NULL), 0), "
         "disputed_amount = COALESCE((SELECT sum(d.amount) FROM dispute d WHERE d.collection_plan_id = collection_plan.id "
         "AND d.status = 'Open' AND d.deleted_at IS NULL), 0) + COALESCE((SELECT sum(i.disputed_amount) FROM "
         "collection_plan_item i "
         "WHERE i.collection_plan_id = collection_plan.id AND i.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM dispute d "
         "WHERE d.collection_plan_item_id = i.id AND d.status = 'Open' AND d.deleted_at IS NULL)), 0), "
         "past_due_since = CASE WHEN figures_as_of_date IS NOT NULL THEN past_due_since ELSE COALESCE(past_due_since, "
         "(SELECT min(i.due_date) FROM collection_plan_item i WHERE i.collection_plan_id = collection_plan.id "
         "AND i.deleted_at IS NULL AND i.status <> 'Closed' AND i.principal_amount + i.interest_amount + i.fees_amount + "
         "i.tax_amount "
         "> i.paid_principal + i.paid_interest + i.paid_fees + i.paid_tax)) END, "
         "opening_payments_received = CASE WHEN NOT EXISTS (SELECT 1 FROM payment m WHERE m.collection_plan_id = "
         "collection_plan.id) "
         "THEN total_payments_received WHEN EXISTS (SELECT 1 FROM payment m WHERE m.collection_plan_id = collection_plan.id "
         "AND m.created_import_id IS NULL) THEN opening_payments_received ELSE 0 END WHERE id IN (%1)"_s},
        scope);
}

// The worst state first: what a person should look at speaks for the account.
Result<void> sumAccounts(Database &database, const SqlText &accounts)
{
    // A sum made in the statement that waits for the row would miss what it waited for.
    if (!database.dialect().rowLock().isEmpty()) {
        Query lock(database, u"SELECT id FROM financial_account WHERE id IN (%1) ORDER BY id"_s.arg(accounts.sql()) +
                                 database.dialect().rowLock());
        accounts.bindTo(lock);
        KEPT_CHECK(lock.each([](const Row &) {}));
    }
    const QString plans = u"FROM collection_plan p WHERE p.financial_account_id = financial_account.id AND p.deleted_at IS NULL "
                          "AND p.currency_iso_code = financial_account.currency_iso_code"_s;
    Query query(
        database,
        u"UPDATE financial_account SET (plan_count, open_plan_count, initial_due_amount, current_due_amount, total_fees_amount, "
        "total_interest_amount, total_payments_received, promised_amount, disputed_amount, next_promise_date, plan_status) = "
        "(SELECT count(*), count(*) FILTER (WHERE p.is_closed = 0), COALESCE(sum(p.initial_due_amount), 0), "
        "COALESCE(sum(p.current_due_amount), 0), COALESCE(sum(p.total_fees_amount), 0), COALESCE(sum(p.total_interest_amount), "
        "0), "
        "COALESCE(sum(p.total_payments_received), 0), COALESCE(sum(p.promised_amount), 0), COALESCE(sum(p.disputed_amount), 0), "
        "min(p.next_promise_date), CASE max(CASE p.status WHEN 'PromiseBroken' THEN 5 WHEN 'PromiseRegistered' THEN 4 "
        "WHEN 'InProgress' THEN 3 WHEN 'New' THEN 2 ELSE 1 END) WHEN 5 THEN 'PromiseBroken' WHEN 4 THEN 'PromiseRegistered' "
        "WHEN 3 THEN 'InProgress' WHEN 2 THEN 'New' WHEN 1 THEN 'Close' END "_s +
            plans +
            u"), "
            "past_due_since = (SELECT min(p.past_due_since) "_s +
            plans +
            u" AND p.is_closed = 0), "
            "paused_days = COALESCE((SELECT p.paused_days "_s +
            plans +
            u" AND p.is_closed = 0 AND p.past_due_since IS NOT NULL ORDER BY p.past_due_since, p.id LIMIT 1), 0) WHERE id IN ("_s +
            accounts.sql() + u")"_s);
    accounts.bindTo(query);
    KEPT_CHECK(query.run());
    return {};
}

Result<void> refreshScope(Transaction &transaction, const QString &plans)
{
    Database &database = transaction.database();
    KEPT_CHECK(allocate(transaction, plans));
    KEPT_CHECK(countPlans(database, plans));
    std::vector<PlanId> promised;
    {
        Query query(database, u"SELECT DISTINCT collection_plan_id FROM promise_to_pay WHERE collection_plan_id IN (%1) "
                              "ORDER BY collection_plan_id"_s.arg(plans));
        KEPT_TRY(promised, query.all([](const Row &row) { return row.id<PlanId>(0); }));
    }
    for (const PlanId plan : promised)
        KEPT_CHECK(refreshPlan(transaction, plan, Figures::AsTheyAre));
    return sumAccounts(database, SqlText(u"SELECT financial_account_id FROM collection_plan WHERE id IN (%1)"_s.arg(plans)));
}

} // namespace

Result<void> refreshFinancialAccount(Transaction &transaction, FinancialAccountId account)
{
    transaction.journal().touch(ObjectKind::FinancialAccount, account.value());
    return sumAccounts(transaction.database(), SqlText(u"?"_s, account.value()));
}

Result<void> refreshFor(Transaction &transaction, const std::vector<PlanId> &plans)
{
    Database &database = transaction.database();
    KEPT_CHECK(database.execute(
        database.dialect().translate(u"CREATE TEMPORARY TABLE IF NOT EXISTS refresh_scope (id %int PRIMARY KEY)"_s)));
    KEPT_CHECK(database.execute(u"DELETE FROM refresh_scope"_s));
    {
        BulkWriter writer(database, u"refresh_scope"_s, {u"id"_s});
        for (const PlanId plan : plans) {
            writer.add(plan);
            KEPT_CHECK(writer.endRow());
        }
        KEPT_CHECK(writer.finish());
    }
    return refreshScope(transaction, u"SELECT id FROM refresh_scope"_s);
}

Result<void> refreshAll(Transaction &transaction)
{
    return refreshScope(transaction, u"SELECT id FROM collection_plan WHERE deleted_at IS NULL"_s);
}

} // namespace kept
