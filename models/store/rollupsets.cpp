// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"
#include "models/store/openmoney.h"
#include "models/store/promiserepository.h"
#include "models/store/reads/sqltext.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where open money went in this round: in the store, and in a table of the connection for what adds it up.
class Allocations final
{
public:
    explicit Allocations(Transaction &transaction) : m_transaction(transaction) {}

    Result<void> begin()
    {
        Database &database = m_transaction.database();
        KEPT_CHECK(database.execute(database.dialect().translate(
            u"CREATE TEMPORARY TABLE IF NOT EXISTS allocated_now (payment %int, item %int, component %text, amount %int)"_s)));
        return database.execute(u"DELETE FROM allocated_now"_s);
    }

    Result<void> write(const std::vector<MoneyShare> &shares)
    {
        Database &database = m_transaction.database();
        KEPT_TRY(const auto ids, database.newIds(u"payment_allocation"_s, static_cast<int>(shares.size())));
        BulkWriter writer(database, u"payment_allocation"_s,
                          {u"id"_s, u"created_at"_s, u"payment_id"_s, u"collection_plan_item_id"_s, u"component"_s, u"amount"_s});
        BulkWriter now(database, u"allocated_now"_s, {u"payment"_s, u"item"_s, u"component"_s, u"amount"_s});
        for (size_t i = 0; i < shares.size(); ++i) {
            const MoneyShare &each = shares[i];
            writer.add(ids[i]).add(m_transaction.journal().at()).add(each.payment).add(each.item);
            writer.add(nameOf(each.component)).add(each.amount);
            KEPT_CHECK(writer.endRow());
            now.add(each.payment).add(each.item).add(nameOf(each.component)).add(each.amount);
            KEPT_CHECK(now.endRow());
        }
        KEPT_CHECK(writer.finish());
        return now.finish();
    }

private:
    Transaction &m_transaction;
};

Result<void> runAll(Database &database, const QStringList &statements, const QString &scope)
{
    for (const QString &sql : statements) {
        Query query(database, sql.contains(u"%1"_s) ? sql.arg(scope) : sql);
        KEPT_CHECK(query.run());
    }
    return {};
}

constexpr auto hasItems = "EXISTS (SELECT 1 FROM collection_plan_item i WHERE i.collection_plan_id = payment.collection_plan_id "
                          "AND i.deleted_at IS NULL)"_L1;

constexpr auto charged = "principal_amount + interest_amount + fees_amount + tax_amount + penalties_amount + costs_amount"_L1;
constexpr auto paid = "paid_principal + paid_interest + paid_fees + paid_tax + paid_penalties + paid_costs"_L1;

// A plan without items took its payments whole; it may have some now.
QString freeWhatWasWhole()
{
    return u"UPDATE payment SET allocated_amount = 0 WHERE status = 'Received' AND allocated_amount > 0 "
           "AND collection_plan_id IN (%1) AND %2 AND NOT EXISTS (SELECT 1 FROM payment_allocation a "
           "WHERE a.payment_id = payment.id AND a.undone_by_id IS NULL)"_s.arg(u"%1"_s, hasItems);
}

// Only what was put somewhere now is added: a long history of payments is not summed again for each that comes.
QString addAllocated()
{
    return u"UPDATE payment SET allocated_amount = allocated_amount + s.added FROM (SELECT payment, sum(amount) AS added "
           "FROM allocated_now GROUP BY payment) AS s WHERE payment.id = s.payment"_s;
}

QString addPaid()
{
    const auto sum = [](const QString &component) {
        return u"sum(CASE component WHEN '%1' THEN amount ELSE 0 END)"_s.arg(component);
    };
    return u"UPDATE collection_plan_item SET paid_principal = paid_principal + s.principal, paid_interest = paid_interest + "
           "s.interest, paid_fees = paid_fees + s.fees, paid_tax = paid_tax + s.tax, paid_penalties = paid_penalties + "
           "s.penalties, paid_costs = paid_costs + s.costs FROM (SELECT item, %1 AS principal, %2 AS interest, %3 AS fees, "
           "%4 AS tax, %5 AS penalties, %6 AS costs FROM allocated_now GROUP BY item) AS s "
           "WHERE collection_plan_item.id = s.item"_s.arg(sum(u"Principal"_s), sum(u"Interest"_s), sum(u"Fees"_s), sum(u"Tax"_s),
                                                          sum(u"Penalties"_s), sum(u"Costs"_s));
}

Result<void> allocate(Transaction &transaction, const QString &scope)
{
    Database &database = transaction.database();
    KEPT_CHECK(runAll(database, {freeWhatWasWhole()}, scope));
    Allocations allocations(transaction);
    KEPT_CHECK(allocations.begin());
    OpenMoney open(database, scope);
    for (;;) {
        KEPT_TRY(const auto shares, open.next());
        if (!shares)
            break;
        KEPT_CHECK(allocations.write(*shares));
    }
    return runAll(database,
                  {addPaid(), addAllocated(),
                   u"UPDATE payment SET allocated_amount = amount WHERE status = 'Received' AND allocated_amount <> amount "
                   "AND collection_plan_id IN (%1) AND NOT "_s +
                       hasItems,
                   u"UPDATE collection_plan_item SET status = 'Paid' WHERE collection_plan_id IN (%1) AND status IN ('New', "
                   "'Pending') AND %2 > 0 AND %2 = %3"_s.arg(u"%1"_s, charged, paid)},
                  scope);
}

Result<void> countPlans(Database &database, const QString &scope)
{
    return runAll(
        database,
        {u"UPDATE collection_plan SET unallocated_amount = s.unallocated, disputed_amount = s.disputed, past_due_since = "
         u"s.since, "
         "opening_payments_received = s.opening FROM (SELECT p.id AS plan, COALESCE((SELECT sum(m.amount - m.allocated_amount) "
         "FROM payment m WHERE m.collection_plan_id = p.id AND m.status = 'Received' AND m.deleted_at IS NULL), 0) "
         "AS unallocated, COALESCE((SELECT sum(d.amount) FROM dispute d WHERE d.collection_plan_id = p.id AND d.status = 'Open' "
         "AND d.deleted_at IS NULL), 0) + COALESCE((SELECT sum(i.disputed_amount) FROM collection_plan_item i "
         "WHERE i.collection_plan_id = p.id AND i.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM dispute d "
         "WHERE d.collection_plan_item_id = i.id AND d.status = 'Open' AND d.deleted_at IS NULL)), 0) AS disputed, "
         "CASE WHEN p.figures_as_of_date IS NOT NULL THEN p.past_due_since ELSE COALESCE(p.past_due_since, "
         "(SELECT min(i.due_date) FROM collection_plan_item i WHERE i.collection_plan_id = p.id AND i.deleted_at IS NULL "
         "AND i.status <> 'Closed' AND i.principal_amount + i.interest_amount + i.fees_amount + i.tax_amount + "
         "i.penalties_amount + i.costs_amount > i.paid_principal + i.paid_interest + i.paid_fees + i.paid_tax + "
         "i.paid_penalties + i.paid_costs)) END AS since, "
         "CASE WHEN NOT EXISTS (SELECT 1 FROM payment m WHERE m.collection_plan_id = p.id) THEN p.total_payments_received "
         "WHEN EXISTS (SELECT 1 FROM payment m WHERE m.collection_plan_id = p.id AND m.created_import_id IS NULL) "
         "THEN p.opening_payments_received ELSE 0 END AS opening FROM collection_plan p WHERE p.id IN (%1)) AS s "
         "WHERE collection_plan.id = s.plan AND (unallocated_amount <> s.unallocated OR disputed_amount <> s.disputed "
         "OR past_due_since IS DISTINCT FROM s.since OR opening_payments_received <> s.opening)"_s},
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
    Database &database = transaction.database();
    transaction.journal().touch(ObjectKind::FinancialAccount, account.value());
    if (database.engine() == Engine::Sqlite)
        return sumAccounts(database, SqlText(u"?"_s, account.value()));
    // Who may see but one of its plans would sum just that one: the server does it for them.
    Query query(database, u"SELECT sum_account(?)"_s);
    query.bind(account);
    KEPT_CHECK(query.run());
    return {};
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
