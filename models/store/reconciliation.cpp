// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reconciliation.h"

#include "models/store/disputedsql.h"
#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A check: `stored` and `derived` are expressions on the rows of `from`; `from` may end in WHERE.
struct Check
{
    QString rule;
    ObjectKind object;
    QString from;
    QString stored;
    QString derived;
};

QString sumOf(const QString &amount, const QString &from)
{
    return u"CAST(COALESCE((SELECT sum(%1) FROM %2), 0) AS BIGINT)"_s.arg(amount, from);
}

const QString &plansSql()
{
    static const QString sql = u"collection_plan t WHERE t.deleted_at IS NULL"_s;
    return sql;
}

// Parts that still expect money: open ones of open promises on open plans.
QString expecting()
{
    return u"promise_instalment i JOIN promise_to_pay q ON q.id = i.promise_id WHERE i.collection_plan_id = t.id AND i.status = "
           u"'Open' "
           "AND q.status = 'Open' AND i.deleted_at IS NULL AND q.deleted_at IS NULL AND t.is_closed = 0"_s;
}

std::vector<Check> planChecks()
{
    const auto kind = ObjectKind::CollectionPlan;
    const QString items =
        u"collection_plan_item i WHERE i.collection_plan_id = t.id AND i.deleted_at IS NULL AND i.status <> 'Closed'"_s;
    const QString received = u"payment m WHERE m.collection_plan_id = t.id AND m.status = 'Received' AND m.deleted_at IS NULL"_s;
    return {
        {u"PLAN.DUE"_s, kind,
         plansSql() +
             u" AND EXISTS (SELECT 1 FROM collection_plan_item i WHERE i.collection_plan_id = t.id AND i.deleted_at IS NULL)"_s,
         u"t.current_due_amount"_s,
         sumOf(
             u"i.principal_amount + i.interest_amount + i.fees_amount + i.tax_amount + i.penalties_amount + i.costs_amount - "
             "i.paid_principal - i.paid_interest - i.paid_fees - i.paid_tax - i.paid_penalties - i.paid_costs - i.forgiven_amount"_s,
             items)},
        {u"PLAN.PAYMENTS"_s, kind, plansSql(), u"t.total_payments_received"_s,
         u"t.opening_payments_received + "_s + sumOf(u"m.amount"_s, received)},
        {u"PLAN.UNALLOCATED"_s, kind, plansSql(), u"t.unallocated_amount"_s, sumOf(u"m.amount - m.allocated_amount"_s, received)},
        {u"PLAN.DISPUTED"_s, kind, plansSql(), u"t.disputed_amount"_s, disputedSql(u"t"_s)},
        {u"PLAN.PROMISED"_s, kind, plansSql(), u"t.promised_amount"_s,
         sumOf(u"CASE WHEN i.amount > i.received_amount THEN i.amount - i.received_amount ELSE 0 END"_s, expecting())},
        {u"PLAN.NEXTPROMISE"_s, kind, plansSql(), u"t.next_promise_date"_s,
         u"(SELECT min(i.due_date) FROM "_s + expecting() + u")"_s},
        {u"PLAN.PROMISES"_s, kind, plansSql(), u"t.promise_to_pay_count"_s,
         u"(SELECT count(*) FROM promise_to_pay q WHERE q.collection_plan_id = t.id AND q.slot IS NOT NULL AND q.deleted_at IS NULL)"_s},
        {u"PLAN.CLOSED"_s, kind, plansSql(), u"t.is_closed"_s, u"CASE t.status WHEN 'Close' THEN 1 ELSE 0 END"_s},
    };
}

// Of plans that no feed told figures of: what their items are charged, taken-back charges left out.
std::vector<Check> chargeChecks()
{
    const QString own =
        plansSql() + u" AND t.created_import_id IS NULL AND EXISTS (SELECT 1 FROM collection_plan_item i WHERE "
                     "i.collection_plan_id = t.id AND i.deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM collection_plan_item i "
                     "WHERE i.collection_plan_id = t.id AND (i.created_import_id IS NOT NULL OR i.deleted_at IS NOT NULL)) "
                     "AND t.id NOT IN (SELECT b.record_id FROM import_before b WHERE b.object = 'CollectionPlan')"_s;
    const QString items = u"collection_plan_item i WHERE i.collection_plan_id = t.id AND (i.status <> 'Closed' OR "
                          "i.settled_by_id IS NOT NULL)"_s;
    const QString forgiven = sumOf(u"i.forgiven_amount"_s, u"collection_plan_item i WHERE i.collection_plan_id = t.id"_s);
    const QString agreed = sumOf(u"s.forgiven_amount"_s, u"payment_schedule s WHERE s.collection_plan_id = t.id AND s.status = "
                                                         "'Completed' AND s.deleted_at IS NULL"_s);
    const auto kind = ObjectKind::CollectionPlan;
    return {
        {u"PLAN.FEES"_s, kind, own, u"t.total_fees_amount"_s,
         sumOf(u"i.fees_amount + i.penalties_amount + i.costs_amount"_s, items)},
        {u"PLAN.INTEREST"_s, kind, own, u"t.total_interest_amount"_s, sumOf(u"i.interest_amount"_s, items)},
        {u"PLAN.TAX"_s, kind, own, u"t.total_tax_amount"_s, sumOf(u"i.tax_amount"_s, items)},
        {u"PLAN.FORGIVEN"_s, kind, own, forgiven,
         u"CASE WHEN "_s + forgiven + u" > "_s + agreed + u" THEN "_s + agreed + u" ELSE "_s + forgiven + u" END"_s},
    };
}

Check itemCheck(const QString &component, const QString &column)
{
    return {u"ITEM.PAID"_s, ObjectKind::CollectionPlanItem, u"collection_plan_item t WHERE t.deleted_at IS NULL"_s,
            u"t."_s + column,
            sumOf(u"a.amount"_s, u"payment_allocation a WHERE a.collection_plan_item_id = t.id AND a.undone_by_id IS NULL "
                                 "AND a.component = '%1'"_s.arg(component))};
}

std::vector<Check> moneyChecks()
{
    const QString matched = sumOf(u"h.amount"_s, u"promise_match h WHERE h.payment_id = t.id AND h.undone_by_id IS NULL"_s);
    const QString received = sumOf(u"h.amount"_s,
                                   u"promise_match h WHERE h.promise_instalment_id = t.id AND h.undone_by_id IS NULL"_s);
    // A promise may come by an import with money received that no payment stands for.
    const QString isTold = u"CASE WHEN "_s + received +
                           u" <= t.received_amount AND EXISTS (SELECT 1 FROM promise_to_pay q WHERE q.id = t.promise_id AND "
                           "q.created_import_id IS NOT NULL)"_s;
    return {
        itemCheck(u"Principal"_s, u"paid_principal"_s),
        itemCheck(u"Interest"_s, u"paid_interest"_s),
        itemCheck(u"Fees"_s, u"paid_fees"_s),
        itemCheck(u"Tax"_s, u"paid_tax"_s),
        itemCheck(u"Penalties"_s, u"paid_penalties"_s),
        itemCheck(u"Costs"_s, u"paid_costs"_s),
        {u"PAYMENT.ALLOCATED"_s, ObjectKind::Payment,
         u"payment t WHERE t.deleted_at IS NULL AND EXISTS (SELECT 1 FROM collection_plan_item i "
         "WHERE i.collection_plan_id = t.collection_plan_id AND i.deleted_at IS NULL)"_s,
         u"t.allocated_amount"_s,
         sumOf(u"a.amount"_s, u"payment_allocation a WHERE a.payment_id = t.id AND a.undone_by_id IS NULL"_s)},
        {u"PAYMENT.MATCHED"_s, ObjectKind::Payment, u"payment t WHERE t.deleted_at IS NULL"_s, matched,
         u"CASE WHEN "_s + matched + u" > CASE t.status WHEN 'Received' THEN t.amount ELSE 0 END THEN -1 ELSE "_s + matched +
             u" END"_s},
        {u"PART.RECEIVED"_s, ObjectKind::PromiseInstalment, u"promise_instalment t WHERE t.deleted_at IS NULL"_s,
         u"t.received_amount"_s, isTold + u" THEN t.received_amount ELSE "_s + received + u" END"_s},
    };
}

// What was open when its plan closed has no verdict, unless its deadline was before that day in any zone.
std::vector<Check> promiseChecks(const Dialect &dialect, qint64 now)
{
    constexpr int firstEndOfDay = 9 * 3'600'000; // of that day itself, wherever it is, is later than this of it in UTC
    const QString promises = u"promise_to_pay t WHERE t.deleted_at IS NULL"_s;
    const QString made = promises +
                         u" AND t.created_import_id IS NULL AND t.status IN ('Open', 'Kept', 'PartiallyKept', 'Broken')"_s;
    const QString any = u"EXISTS (SELECT 1 FROM promise_instalment i WHERE i.promise_id = t.id AND i.status = '%1')"_s;
    const QString parts =
        u"promise_instalment t JOIN promise_to_pay q ON q.id = t.promise_id JOIN collection_plan p ON p.id = "
        u"t.collection_plan_id "
        "WHERE t.deleted_at IS NULL AND p.deleted_at IS NULL AND q.created_import_id IS NULL AND t.status IN "
        "('Open', 'Kept', 'PartiallyKept', 'Broken') AND q.status IN ('Open', 'Kept', 'PartiallyKept', 'Broken') "
        "AND NOT (p.is_closed = 1 AND t.status = 'Open' AND t.deadline_at >= CAST(%1 AS BIGINT) * 86400000 + %2)"_s
            .arg(dialect.daysBetween(u"'1970-01-01'"_s, u"p.closed_date"_s))
            .arg(firstEndOfDay);
    return {
        {u"PART.SUM"_s, ObjectKind::PromiseToPay, promises, u"t.amount"_s,
         sumOf(u"i.amount"_s, u"promise_instalment i WHERE i.promise_id = t.id"_s)},
        {u"PROMISE.RECEIVED"_s, ObjectKind::PromiseToPay, promises, u"t.received_amount"_s,
         sumOf(u"i.received_amount"_s, u"promise_instalment i WHERE i.promise_id = t.id"_s)},
        {u"PROMISE.VERDICT"_s, ObjectKind::PromiseToPay, made, u"t.status"_s,
         u"CASE WHEN "_s + any.arg(u"Broken"_s) + u" THEN 'Broken' WHEN "_s + any.arg(u"Open"_s) + u" THEN 'Open' WHEN "_s +
             any.arg(u"PartiallyKept"_s) + u" THEN 'PartiallyKept' ELSE 'Kept' END"_s},
        {u"PART.VERDICT"_s, ObjectKind::PromiseInstalment, parts, u"t.status"_s,
         u"CASE WHEN t.received_amount >= COALESCE(t.required_amount, t.amount) THEN 'Kept' WHEN t.deadline_at >= %1 THEN 'Open' "
         "WHEN t.received_amount > 0 THEN 'PartiallyKept' ELSE 'Broken' END"_s.arg(now)},
    };
}

std::vector<Check> paymentPlanChecks()
{
    const QString counted = sumOf(u"h.amount"_s, u"schedule_match h WHERE h.payment_id = t.id AND h.undone_at IS NULL"_s);
    const QString paymentPlans = u"payment_schedule t WHERE t.deleted_at IS NULL"_s;
    const QString own = u"i.payment_schedule_id = t.id AND i.deleted_at IS NULL"_s;
    // The charges of interest that nothing but their instalments decides on.
    const QString charges =
        u"collection_plan_item t WHERE t.deleted_at IS NULL AND t.created_import_id IS NULL AND t.settled_by_id IS NULL "
        "AND t.id IN (SELECT i.charge_item_id FROM payment_schedule_item i WHERE i.charge_item_id IS NOT NULL "
        "AND i.deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM dispute d WHERE d.collection_plan_item_id = t.id "
        "AND d.status = 'Open' AND d.deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM charge_adjustment a "
        "WHERE a.collection_plan_item_id = t.id AND a.undone_at IS NULL)"_s;
    return {
        {u"PAYMENTPLAN.SUM"_s, ObjectKind::PaymentSchedule, paymentPlans, u"t.amount"_s,
         sumOf(u"i.amount"_s, u"payment_schedule_item i WHERE i.status <> 'Deferred' AND "_s + own)},
        {u"PAYMENTPLAN.INTEREST"_s, ObjectKind::PaymentSchedule, paymentPlans, u"t.interest_amount"_s,
         sumOf(u"i.interest_amount"_s, u"payment_schedule_item i WHERE i.status <> 'Deferred' AND "_s + own)},
        {u"INSTALMENT.CHARGE"_s, ObjectKind::CollectionPlanItem, charges, u"CASE t.status WHEN 'Closed' THEN 0 ELSE 1 END"_s,
         u"CASE WHEN EXISTS (SELECT 1 FROM payment_schedule_item i WHERE i.charge_item_id = t.id AND i.deleted_at IS NULL "
         "AND i.status IN ('Open', 'Paid', 'Missed')) THEN 1 ELSE 0 END"_s},
        {u"PAYMENTPLAN.RECEIVED"_s, ObjectKind::PaymentSchedule, paymentPlans, u"t.received_amount"_s,
         sumOf(u"i.received_amount"_s, u"payment_schedule_item i WHERE "_s + own)},
        {u"INSTALMENT.RECEIVED"_s, ObjectKind::PaymentScheduleItem, u"payment_schedule_item t WHERE t.deleted_at IS NULL"_s,
         u"t.received_amount"_s,
         sumOf(u"h.amount"_s, u"schedule_match h WHERE h.payment_schedule_item_id = t.id AND h.undone_at IS NULL"_s)},
        {u"PAYMENT.COUNTED"_s, ObjectKind::Payment, u"payment t WHERE t.deleted_at IS NULL"_s, counted,
         u"CASE WHEN "_s + counted + u" > CASE t.status WHEN 'Received' THEN t.amount ELSE 0 END THEN -1 ELSE "_s + counted +
             u" END"_s},
        {u"PAYMENTPLAN.NEXTDUE"_s, ObjectKind::PaymentSchedule, paymentPlans + u" AND t.status = 'Active'"_s,
         u"t.next_due_date"_s,
         u"(SELECT min(i.due_date) FROM payment_schedule_item i WHERE i.status = 'Open' AND "_s + own + u")"_s},
        {u"PLAN.NEXTINSTALMENT"_s, ObjectKind::CollectionPlan, plansSql(), u"t.next_instalment_date"_s,
         u"(SELECT min(s.next_due_date) FROM payment_schedule s WHERE s.collection_plan_id = t.id AND s.status = 'Active' "
         "AND s.deleted_at IS NULL AND t.is_closed = 0)"_s},
    };
}

std::vector<Check> accountChecks()
{
    const auto rollup = [](const QString &column, const QString &sum, const QString &and_ = {}) {
        return Check{u"ACCOUNT.ROLLUP"_s, ObjectKind::FinancialAccount, u"financial_account t WHERE t.deleted_at IS NULL"_s,
                     u"t."_s + column,
                     u"COALESCE((SELECT "_s + sum +
                         u" FROM collection_plan p WHERE p.financial_account_id = t.id AND p.deleted_at IS NULL "
                         "AND p.currency_iso_code = t.currency_iso_code"_s +
                         and_ + u"), 0)"_s};
    };
    const auto told = [](const QString &column, const QString &value, const QString &more = {}) {
        return Check{u"ACCOUNT.ROLLUP"_s, ObjectKind::FinancialAccount, u"financial_account t WHERE t.deleted_at IS NULL"_s,
                     u"t."_s + column,
                     u"(SELECT "_s + value +
                         u" FROM collection_plan p WHERE p.financial_account_id = t.id AND p.deleted_at IS NULL "
                         "AND p.currency_iso_code = t.currency_iso_code"_s +
                         more + u")"_s};
    };
    return {
        told(u"past_due_since"_s, u"min(p.past_due_since)"_s, u" AND p.is_closed = 0"_s),
        told(u"next_promise_date"_s, u"min(p.next_promise_date)"_s),
        rollup(u"plan_count"_s, u"count(*)"_s),
        rollup(u"open_plan_count"_s, u"count(*)"_s, u" AND p.is_closed = 0"_s),
        rollup(u"initial_due_amount"_s, u"sum(p.initial_due_amount)"_s),
        rollup(u"current_due_amount"_s, u"sum(p.current_due_amount)"_s),
        rollup(u"total_fees_amount"_s, u"sum(p.total_fees_amount)"_s),
        rollup(u"total_interest_amount"_s, u"sum(p.total_interest_amount)"_s),
        rollup(u"total_payments_received"_s, u"sum(p.total_payments_received)"_s),
        rollup(u"promised_amount"_s, u"sum(p.promised_amount)"_s),
        rollup(u"disputed_amount"_s, u"sum(p.disputed_amount)"_s),
    };
}

Result<void> run(Database &database, const Check &check, std::vector<Difference> &differences)
{
    Query query(
        database,
        u"SELECT id, CAST(stored AS TEXT), CAST(derived AS TEXT) FROM (SELECT t.id AS id, %1 AS stored, %2 AS derived FROM %3) "
        "AS compared WHERE stored <> derived OR (stored IS NULL AND derived IS NOT NULL) "
        "OR (stored IS NOT NULL AND derived IS NULL) ORDER BY id"_s.arg(check.stored, check.derived, check.from));
    return query.each([&](const Row &row) {
        differences.push_back({check.rule, check.object, row.integer(0), row.text(1), row.text(2)});
    });
}

} // namespace

Result<std::vector<Difference>> reconcile(Database &database, qint64 now)
{
    std::vector<Difference> differences;
    for (const auto &checks : {planChecks(), chargeChecks(), moneyChecks(), promiseChecks(database.dialect(), now),
                               paymentPlanChecks(), accountChecks()})
        for (const Check &check : checks)
            KEPT_CHECK(run(database, check, differences));
    return differences;
}

} // namespace kept
