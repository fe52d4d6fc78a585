// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/newmoney.h"

#include "models/domain/civiltime.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

PlanId firstPlan(const Row &row)
{
    return row.id<PlanId>(0);
}

} // namespace

Result<std::vector<PlanId>> promisedPlansWithNewMoney(Database &database, ImportId run)
{
    Query query(database,
                u"SELECT DISTINCT q.collection_plan_id FROM promise_to_pay q WHERE q.collection_plan_id IN (SELECT id FROM "
                "refresh_scope) AND q.deleted_at IS NULL AND q.created_import_id IS DISTINCT FROM ? "
                "AND q.status IN ('Open', 'Kept', 'PartiallyKept', 'Broken') AND EXISTS (SELECT 1 FROM payment m "
                "WHERE m.collection_plan_id = q.collection_plan_id AND m.created_import_id = ? AND m.status = 'Received') "
                "ORDER BY q.collection_plan_id"_s);
    return query.bind(run).bind(run).all(firstPlan);
}

Result<std::vector<PaymentRecord>> newPaymentsOf(Database &database, ImportId run, PlanId plan)
{
    return RecordTable<PaymentRecord>::where(database,
                                             u"collection_plan_id = ? AND created_import_id = ? AND status = 'Received' "
                                             "AND deleted_at IS NULL ORDER BY value_date, id"_s,
                                             {plan.value(), run.value()});
}

Result<std::map<PromiseId, QDate>> importedPromisesOf(Database &database, ImportId run, PlanId plan, const QTimeZone &zone)
{
    Query query(database,
                u"SELECT q.id, q.created_import_id, q.created_at FROM promise_to_pay q WHERE q.collection_plan_id = ? AND "
                "q.created_import_id IS NOT NULL AND (q.created_import_id = ? OR q.received_amount > COALESCE((SELECT "
                "sum(h.amount) FROM promise_match h JOIN promise_instalment i ON i.id = h.promise_instalment_id WHERE "
                "i.promise_id = q.id AND h.undone_by_id IS NULL), 0))"_s);
    std::map<PromiseId, QDate> days;
    KEPT_CHECK(query.bind(plan).bind(run).each([&](const Row &row) {
        const bool isOwn = row.integer(1) == run.value();
        days.emplace(row.id<PromiseId>(0), isOwn ? QDate() : localDate(row.integer(2), zone).addDays(1));
    }));
    return days;
}

Result<std::vector<PlanId>> plansPaidUp(Database &database, QDate day)
{
    Query query(database, u"SELECT p.id FROM posted_now n JOIN collection_plan p ON p.id = n.plan WHERE p.is_closed = 0 AND "
                          "(p.current_due_amount <= 0 OR p.past_due_since IS NULL OR p.past_due_since >= ?) ORDER BY p.id"_s);
    return query.bind(day).all(firstPlan);
}

Result<std::map<PlanId, std::vector<PaymentId>>> matchedPaymentsOf(Database &database, ImportId run)
{
    Query query(database,
                u"SELECT DISTINCT m.collection_plan_id, m.id FROM payment m JOIN promise_match h ON h.payment_id = m.id "
                "WHERE m.created_import_id = ? AND h.undone_by_id IS NULL ORDER BY m.collection_plan_id, m.id"_s);
    std::map<PlanId, std::vector<PaymentId>> payments;
    KEPT_CHECK(query.bind(run).each([&](const Row &row) { payments[row.id<PlanId>(0)].push_back(row.id<PaymentId>(1)); }));
    return payments;
}

Result<std::vector<PlanId>> plansClosedBy(Database &database, ImportId run)
{
    Query query(database, u"SELECT p.id FROM collection_plan p JOIN payment m ON m.id = p.closed_by_payment_id "
                          "WHERE m.created_import_id = ? ORDER BY p.id"_s);
    return query.bind(run).all(firstPlan);
}

} // namespace kept
