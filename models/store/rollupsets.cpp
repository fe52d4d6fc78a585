// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"
#include "models/store/disputedsql.h"
#include "models/store/itemsums.h"
#include "models/store/openmoney.h"
#include "models/store/promiserepository.h"
#include "models/store/reads/sqltext.h"
#include "models/store/rollups.h"

#include <map>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using ComponentSums = std::array<qint64, 6>;

/// Where open money went, in the store, and in tables of the connection what it comes to by payment, item and plan.
class Allocations final
{
public:
    explicit Allocations(Transaction &transaction) : m_transaction(transaction), m_database(transaction.database()) {}

    Result<void> begin()
    {
        for (const QString &table : {u"allocated_now (payment %int, amount %int)"_s,
                                     u"paid_now (item %int, principal %int, interest %int, fees %int, tax %int, "
                                     "penalties %int, costs %int)"_s,
                                     u"free_now (plan %int PRIMARY KEY, amount %int)"_s})
            KEPT_CHECK(m_database.execute(m_database.dialect().translate(u"CREATE TEMPORARY TABLE IF NOT EXISTS "_s + table)));
        for (const QString &table : {u"allocated_now"_s, u"paid_now"_s, u"free_now"_s})
            KEPT_CHECK(m_database.execute(u"DELETE FROM "_s + table));
        return {};
    }

    Result<void> write(const SharedMoney &money)
    {
        KEPT_CHECK(writeShares(money.shares));
        KEPT_CHECK(addUpPayments(money.shares));
        KEPT_CHECK(addUpItems(money.shares));
        BulkWriter writer(m_database, u"free_now"_s, {u"plan"_s, u"amount"_s});
        for (const FreeMoney &each : money.free) {
            writer.add(each.plan).add(each.amount);
            KEPT_CHECK(writer.endRow());
        }
        return writer.finish();
    }

private:
    Result<void> writeShares(const std::vector<MoneyShare> &shares)
    {
        KEPT_TRY(const auto ids, m_database.newIds(u"payment_allocation"_s, static_cast<int>(shares.size())));
        BulkWriter writer(m_database, u"payment_allocation"_s,
                          {u"id"_s, u"created_at"_s, u"payment_id"_s, u"collection_plan_item_id"_s, u"component"_s, u"amount"_s});
        for (size_t i = 0; i < shares.size(); ++i) {
            const MoneyShare &each = shares[i];
            writer.add(ids[i]).add(m_transaction.journal().at()).add(each.payment).add(each.item);
            writer.add(nameOf(each.component)).add(each.amount);
            KEPT_CHECK(writer.endRow());
        }
        return writer.finish();
    }

    // The shares come in the order of their payments.
    Result<void> addUpPayments(const std::vector<MoneyShare> &shares)
    {
        BulkWriter writer(m_database, u"allocated_now"_s, {u"payment"_s, u"amount"_s});
        for (auto each = shares.begin(); each != shares.end();) {
            const PaymentId payment = each->payment;
            qint64 sum = 0;
            for (; each != shares.end() && each->payment == payment; ++each)
                sum += each->amount;
            writer.add(payment).add(sum);
            KEPT_CHECK(writer.endRow());
        }
        return writer.finish();
    }

    Result<void> addUpItems(const std::vector<MoneyShare> &shares)
    {
        std::map<PlanItemId, ComponentSums> sums;
        for (const MoneyShare &each : shares)
            sums[each.item][static_cast<size_t>(each.component)] += each.amount;
        BulkWriter writer(m_database, u"paid_now"_s,
                          {u"item"_s, u"principal"_s, u"interest"_s, u"fees"_s, u"tax"_s, u"penalties"_s, u"costs"_s});
        for (const auto &[item, paid] : sums) {
            writer.add(item);
            for (const Component component : {Component::Principal, Component::Interest, Component::Fees, Component::Tax,
                                              Component::Penalties, Component::Costs})
                writer.add(paid[static_cast<size_t>(component)]);
            KEPT_CHECK(writer.endRow());
        }
        return writer.finish();
    }

    Transaction &m_transaction;
    Database &m_database;
};

// A sum made in the statement that waits for a row would miss what it waited for.
Result<void> lockRows(Database &database, const QString &table, const SqlText &ids)
{
    if (database.dialect().rowLock().isEmpty())
        return {};
    Query lock(database,
               u"SELECT id FROM %1 WHERE id IN (%2) ORDER BY id"_s.arg(table, ids.sql()) + database.dialect().rowLock());
    ids.bindTo(lock);
    return lock.each([](const Row &) {});
}

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
constexpr auto paid = "paid_principal + paid_interest + paid_fees + paid_tax + paid_penalties + paid_costs + forgiven_amount"_L1;

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
    return u"UPDATE payment SET allocated_amount = allocated_amount + s.amount FROM allocated_now s WHERE payment.id = s.payment"_s;
}

QString addPaid()
{
    return u"UPDATE collection_plan_item SET paid_principal = paid_principal + s.principal, paid_interest = paid_interest + "
           "s.interest, paid_fees = paid_fees + s.fees, paid_tax = paid_tax + s.tax, paid_penalties = paid_penalties + "
           "s.penalties, paid_costs = paid_costs + s.costs FROM paid_now s WHERE collection_plan_item.id = s.item"_s;
}

// What a plan without items got before its figures were told is in them as a whole.
QString takeWhole()
{
    return u"UPDATE payment SET allocated_amount = amount WHERE status = 'Received' AND allocated_amount <> amount "
           "AND is_posted = 0 AND collection_plan_id IN (SELECT p.id FROM collection_plan p WHERE p.id IN (%1) AND NOT EXISTS "
           "(SELECT 1 "
           "FROM collection_plan_item i WHERE i.collection_plan_id = p.id AND i.deleted_at IS NULL))"_s;
}

Result<void> allocate(Transaction &transaction, const QString &scope, const BulkLoad &load)
{
    Database &database = transaction.database();
    if (load.mayHaveItems)
        KEPT_CHECK(runAll(database, {freeWhatWasWhole()}, scope));
    Allocations allocations(transaction);
    KEPT_CHECK(allocations.begin());
    OpenMoney open(database, scope, load.mayHaveItems ? std::nullopt : load.run);
    for (;;) {
        KEPT_TRY(const auto money, open.next());
        if (!money)
            break;
        KEPT_CHECK(allocations.write(*money));
    }
    return runAll(database,
                  {addPaid(), addAllocated(), takeWhole(),
                   u"UPDATE collection_plan_item SET status = 'Pending' WHERE collection_plan_id IN (%1) AND status = 'Paid' AND "
                   "%3 > 0 AND %3 < %2"_s.arg(u"%1"_s, charged, paid),
                   u"UPDATE collection_plan_item SET status = CASE WHEN forgiven_amount > 0 THEN 'Closed' ELSE 'Paid' END WHERE "
                   u"collection_plan_id IN (%1) AND status IN ('New', "
                   "'Pending') AND %2 > 0 AND %2 = %3"_s.arg(u"%1"_s, charged, paid)},
                  scope);
}

// The opening figure is what a feed told of beside the payments on file; what the load posts is not in the figures yet.
Result<void> openPlans(Database &database, const QString &scope, const BulkLoad &load)
{
    Query query(
        database,
        u"UPDATE collection_plan SET opening_payments_received = s.total - s.filed, total_payments_received = s.total "
        "FROM (SELECT f.plan, f.filed, CASE WHEN f.filed > f.told THEN f.filed ELSE f.told END AS total FROM (SELECT p.id "
        "AS plan, p.total_payments_received AS told, CAST(COALESCE((SELECT sum(m.amount) FROM payment m WHERE "
        "m.collection_plan_id = p.id AND m.status = 'Received' AND m.deleted_at IS NULL AND (m.is_posted = 0 OR "
        "m.created_import_id IS DISTINCT FROM ?)), 0) AS BIGINT) AS filed FROM collection_plan p WHERE p.id IN (%1)) AS f) "
        "AS s WHERE collection_plan.id = s.plan AND (opening_payments_received <> s.total - s.filed OR "
        "total_payments_received <> s.total)"_s.arg(scope));
    KEPT_CHECK(query.bind(load.run ? load.run->value() : qint64(0)).run());
    return {};
}

Result<void> writePosted(Database &database, const BulkLoad &load)
{
    KEPT_CHECK(database.execute(database.dialect().translate(
        u"CREATE TEMPORARY TABLE IF NOT EXISTS posted_now (plan %int PRIMARY KEY, amount %int, fees %int, interest %int, tax %int)"_s)));
    KEPT_CHECK(database.execute(u"DELETE FROM posted_now"_s));
    BulkWriter writer(database, u"posted_now"_s, {u"plan"_s, u"amount"_s, u"fees"_s, u"interest"_s, u"tax"_s});
    for (const auto &[plan, figures] : load.posted) {
        writer.add(plan).add(figures.received).add(figures.fees).add(figures.interest).add(figures.tax);
        KEPT_CHECK(writer.endRow());
    }
    return writer.finish();
}

// Of a plan without items its due amount is paid, by the oldest money first; what is left over stays free.
Result<void> payWithoutItems(Database &database, const BulkLoad &load)
{
    const QString bare = u"SELECT p.plan FROM posted_now p WHERE NOT EXISTS (SELECT 1 FROM collection_plan_item i "
                         "WHERE i.collection_plan_id = p.plan AND i.deleted_at IS NULL)"_s;
    Query any(database, u"SELECT count(*) FROM (%1) AS bare"_s.arg(bare));
    KEPT_TRY(const qint64 count, any.integer());
    if (count == 0)
        return {};
    Query query(
        database,
        u"UPDATE payment SET allocated_amount = CASE WHEN s.room <= 0 THEN 0 WHEN s.room < payment.amount THEN s.room ELSE "
        "payment.amount END FROM (SELECT m.id AS payment, p.current_due_amount + m.amount - sum(m.amount) OVER "
        "(PARTITION BY p.id ORDER BY m.value_date, m.id) AS room FROM collection_plan p "
        "JOIN payment m ON m.collection_plan_id = p.id AND m.created_import_id = ? AND m.is_posted = 1 AND m.status = "
        "'Received' WHERE p.id IN (%1)) AS s WHERE payment.id = s.payment"_s.arg(bare));
    KEPT_CHECK(query.bind(load.run ? load.run->value() : qint64(0)).run());
    return {};
}

QString moveFigures()
{
    return u"UPDATE collection_plan SET total_payments_received = total_payments_received + s.amount, total_fees_amount = "
           "total_fees_amount + s.fees, total_interest_amount = total_interest_amount + s.interest, total_tax_amount = "
           "total_tax_amount + s.tax, current_due_amount = s.due, past_due_since = s.since FROM (SELECT p.id AS plan, n.amount, "
           "n.fees, n.interest, n.tax, CASE WHEN %1 THEN %2 "
           "WHEN p.current_due_amount <= 0 THEN p.current_due_amount WHEN p.current_due_amount < n.amount THEN 0 "
           "ELSE p.current_due_amount - n.amount END AS due, CASE WHEN %1 THEN %3 ELSE p.past_due_since END "
           "AS since FROM posted_now n JOIN collection_plan p ON p.id = n.plan) AS s WHERE collection_plan.id = s.plan"_s.arg(
               hasItemsSql(), unpaidSql(), unpaidSinceSql());
}

Result<void> postMoney(Database &database, const BulkLoad &load)
{
    if (load.posted.empty())
        return {};
    KEPT_CHECK(writePosted(database, load));
    KEPT_CHECK(payWithoutItems(database, load));
    Query move(database, moveFigures());
    KEPT_CHECK(move.run());
    return {};
}

Result<void> countPlans(Database &database, const QString &scope)
{
    return runAll(
        database,
        {u"UPDATE collection_plan SET unallocated_amount = s.unallocated, disputed_amount = s.disputed, past_due_since = "
         u"s.since FROM (SELECT p.id AS plan, CASE WHEN EXISTS (SELECT 1 FROM "
         "collection_plan_item i WHERE i.collection_plan_id = p.id AND i.deleted_at IS NULL) "
         "THEN COALESCE((SELECT f.amount FROM free_now f WHERE f.plan = p.id), 0) ELSE COALESCE((SELECT sum(m.amount - "
         "m.allocated_amount) FROM payment m WHERE m.collection_plan_id = p.id AND m.status = 'Received' "
         "AND m.deleted_at IS NULL), 0) END AS unallocated, "_s +
         disputedSql(u"p"_s) +
         u" AS disputed, "
         "CASE WHEN p.figures_as_of_date IS NOT NULL THEN p.past_due_since ELSE COALESCE(p.past_due_since, "
         "(SELECT min(i.due_date) FROM collection_plan_item i WHERE i.collection_plan_id = p.id AND i.deleted_at IS NULL "
         "AND i.status <> 'Closed' AND i.principal_amount + i.interest_amount + i.fees_amount + i.tax_amount + "
         "i.penalties_amount + i.costs_amount > i.paid_principal + i.paid_interest + i.paid_fees + i.paid_tax + "
         "i.paid_penalties + i.paid_costs + i.forgiven_amount)) END AS since "
         "FROM collection_plan p WHERE p.id IN (%1)) AS s "
         "WHERE collection_plan.id = s.plan AND (unallocated_amount <> s.unallocated OR disputed_amount <> s.disputed "
         "OR past_due_since IS DISTINCT FROM s.since)"_s},
        scope);
}

// The worst state first: what a person should look at speaks for the account.
Result<void> sumAccounts(Database &database, const SqlText &accounts)
{
    KEPT_CHECK(lockRows(database, u"financial_account"_s, accounts));
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

Result<void> refreshScope(Transaction &transaction, const QString &plans, const BulkLoad &load)
{
    Database &database = transaction.database();
    if (!load.isMoneyAlone)
        KEPT_CHECK(openPlans(database, plans, load));
    KEPT_CHECK(allocate(transaction, plans, load));
    KEPT_CHECK(postMoney(database, load));
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

Result<PostedPlans> refreshFor(Transaction &transaction, const PlanScope &plans, const BulkLoad &load)
{
    PostedPlans posted;
    if (!load.posted.empty())
        posted.m_table.reset(&transaction.database());
    KEPT_CHECK(refreshScope(transaction, plans.sql(), load));
    return posted;
}

QString PostedPlans::sql() const
{
    return u"SELECT plan FROM posted_now"_s;
}

void PostedPlans::Emptying::operator()(Database *database) const
{
    [[maybe_unused]] const auto done = database->execute(u"DELETE FROM posted_now"_s);
}

Result<void> refreshAll(Transaction &transaction)
{
    const QString all = u"SELECT id FROM collection_plan WHERE deleted_at IS NULL"_s;
    KEPT_CHECK(lockRows(transaction.database(), u"collection_plan"_s, SqlText(all)));
    return refreshScope(transaction, all, {});
}

} // namespace kept
