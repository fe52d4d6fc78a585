// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/newmoney.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto madeAllocation = "PaymentAllocation.Made";
constexpr auto undoneAllocation = "PaymentAllocation.Undone";

PlanId firstPlan(const Row &row)
{
    return row.id<PlanId>(0);
}

} // namespace

Result<std::vector<PlanId>> promisedPlansWithNewMoney(Database &database, const PlanScope &plans, ImportId run)
{
    Query query(database,
                u"SELECT DISTINCT q.collection_plan_id FROM promise_to_pay q WHERE q.collection_plan_id IN (%1) "
                "AND q.deleted_at IS NULL AND q.created_import_id IS DISTINCT FROM ? "
                "AND q.status IN ('Open', 'Kept', 'PartiallyKept', 'Broken') AND EXISTS (SELECT 1 FROM payment m "
                "WHERE m.collection_plan_id = q.collection_plan_id AND m.created_import_id = ? AND m.status = 'Received') "
                "ORDER BY q.collection_plan_id"_s.arg(plans.sql()));
    return query.bind(run).bind(run).all(firstPlan);
}

Result<std::vector<PlanId>> plansToReplay(Database &database, const PlanScope &plans, ImportId run)
{
    Query query(database,
                u"SELECT n.collection_plan_id FROM collection_plan p JOIN collection_plan_item n ON n.collection_plan_id = p.id "
                "WHERE p.id IN (%1) AND p.created_import_id IS DISTINCT FROM ? AND n.created_import_id = ? AND n.deleted_at IS "
                "NULL AND EXISTS (SELECT 1 FROM collection_plan_item i JOIN payment_allocation a ON a.collection_plan_item_id = "
                "i.id WHERE i.collection_plan_id = n.collection_plan_id AND i.due_date > n.due_date AND a.undone_by_id IS NULL) "
                "UNION SELECT c.collection_plan_id FROM collection_plan_item c JOIN payment m ON m.collection_plan_id = "
                "c.collection_plan_id AND m.value_date < c.due_date WHERE c.kind = 'Charge' AND c.deleted_at IS NULL AND "
                "m.created_import_id = ? AND m.status = 'Received' AND m.deleted_at IS NULL AND c.collection_plan_id IN (%1) "
                "ORDER BY 1"_s.arg(plans.sql()));
    return query.bind(run).bind(run).bind(run).all(firstPlan);
}

Result<std::vector<PlanId>> settledPlansThatOwe(Database &database, const PlanScope &plans, ImportId run)
{
    Query query(database,
                u"SELECT p.id FROM (%1) AS s JOIN collection_plan p ON p.id = s.id WHERE p.is_closed = 1 AND "
                "p.closed_as_settled = 1 AND p.current_due_amount > 0 AND p.created_import_id IS DISTINCT FROM ? AND EXISTS "
                "(SELECT 1 FROM collection_plan_item i WHERE i.collection_plan_id = p.id AND i.created_import_id = ?) "
                "ORDER BY p.id"_s.arg(plans.sql()));
    return query.bind(run).bind(run).all(firstPlan);
}

Result<std::vector<PaymentRecord>> newPaymentsOf(Database &database, ImportId run, PlanId plan)
{
    return RecordTable<PaymentRecord>::where(database,
                                             u"collection_plan_id = ? AND created_import_id = ? AND status = 'Received' "
                                             "AND deleted_at IS NULL ORDER BY value_date, id"_s,
                                             {plan.value(), run.value()});
}

Result<std::vector<PlanId>> plansPaidUp(Database &database, const PostedPlans &posted, QDate day)
{
    if (posted.isEmpty())
        return std::vector<PlanId>();
    Query query(database, u"SELECT p.id FROM (%1) AS n JOIN collection_plan p ON p.id = n.plan WHERE p.is_closed = 0 AND "
                          "(p.current_due_amount <= 0 OR p.past_due_since IS NULL OR p.past_due_since >= ?) ORDER BY p.id"_s.arg(
                              posted.sql()));
    return query.bind(day).all(firstPlan);
}

Result<std::vector<PlanId>> plansThatOpenCases(Database &database, const PlanScope &plans, ImportId run)
{
    Query rules(database, u"SELECT count(*) FROM case_rule WHERE is_active = 1 AND deleted_at IS NULL"_s);
    KEPT_TRY(const qint64 count, rules.integer());
    if (count == 0)
        return std::vector<PlanId>();
    Query query(database, u"SELECT p.id FROM (%1) AS s JOIN collection_plan p ON p.id = s.id WHERE p.created_import_id = ? "
                          "AND p.is_closed = 0 AND p.collection_plan_reason_id IN (SELECT r.collection_plan_reason_id FROM "
                          "case_rule r WHERE r.is_active = 1 AND r.deleted_at IS NULL) ORDER BY p.id"_s.arg(plans.sql()));
    return query.bind(run).all(firstPlan);
}

Result<qint64> attachCases(Database &database, ImportId run, PlanId plan)
{
    Query query(database, u"UPDATE collection_case SET created_import_id = ? WHERE collection_plan_id = ?"_s);
    return query.bind(run).bind(plan).run();
}

Result<std::vector<PlanId>> plansClosedByRows(Database &database, ImportId run)
{
    Query query(database,
                u"SELECT p.id FROM import_before b JOIN collection_plan p ON p.id = b.record_id WHERE b.import_run_id = ? "
                "AND b.object = 'CollectionPlan' AND b.before_image LIKE '%\"is_closed\":0%' AND p.is_closed = 1 "
                "AND p.closed_by_payment_id IS NULL AND (EXISTS (SELECT 1 FROM collection_case c "
                "WHERE c.collection_plan_id = p.id AND c.deleted_at IS NULL) OR EXISTS (SELECT 1 FROM promise_to_pay q "
                "WHERE q.collection_plan_id = p.id AND q.deleted_at IS NULL)) ORDER BY p.id"_s);
    return query.bind(run).all(firstPlan);
}

Result<std::map<PlanId, std::vector<PaymentId>>> matchedPaymentsOf(Database &database, ImportId run)
{
    Query query(database,
                u"SELECT DISTINCT m.collection_plan_id, m.id FROM payment m JOIN promise_match h ON h.payment_id = m.id "
                "JOIN promise_instalment i ON i.id = h.promise_instalment_id JOIN promise_to_pay q ON q.id = i.promise_id "
                "WHERE m.created_import_id = ? AND q.created_import_id IS DISTINCT FROM ? AND h.undone_by_id IS NULL "
                "ORDER BY m.collection_plan_id, m.id"_s);
    std::map<PlanId, std::vector<PaymentId>> payments;
    KEPT_CHECK(
        query.bind(run).bind(run).each([&](const Row &row) { payments[row.id<PlanId>(0)].push_back(row.id<PaymentId>(1)); }));
    return payments;
}

Result<std::vector<PlanId>> plansClosedBy(Database &database, ImportId run)
{
    Query query(database, u"SELECT p.id FROM collection_plan p JOIN payment m ON m.id = p.closed_by_payment_id "
                          "WHERE m.created_import_id = ? ORDER BY p.id"_s);
    return query.bind(run).all(firstPlan);
}

Result<void> noteMovedMoney(Database &database, ImportId run, PlanId plan, const std::vector<AllocationRecord> &before)
{
    KEPT_TRY(const auto after, allocationsOf(database, plan));
    const auto note = [&](const QString &what, const std::vector<AllocationRecord> &rows,
                          const std::vector<AllocationRecord> &others) -> Result<void> {
        for (const AllocationRecord &row : rows) {
            if (std::any_of(others.begin(), others.end(), [&](const AllocationRecord &other) { return other.id == row.id; }))
                continue;
            Query query(database, u"INSERT INTO import_before (import_run_id, object, record_id, before_image, found_version, "
                                  "left_version) VALUES (?, ?, ?, '{}', 0, 0) ON CONFLICT (import_run_id, object, record_id) "
                                  "DO NOTHING"_s);
            KEPT_CHECK(query.bind(run).bind(what).bind(row.id).run());
        }
        return {};
    };
    KEPT_CHECK(note(QString::fromLatin1(madeAllocation), after, before));
    return note(QString::fromLatin1(undoneAllocation), before, after);
}

Result<void> restoreMovedMoney(Database &database, ImportId run)
{
    const auto noted = [&](const char *what) {
        return u"id IN (SELECT record_id FROM import_before WHERE import_run_id = %1 AND object = '%2')"_s.arg(
            QString::number(run.value()), QLatin1StringView(what));
    };
    // At a server only who owns the tables removes what was put anew of older payments; else it stays as taken back.
    for (const QString &sql : {u"UPDATE payment_allocation SET undone_by_id = NULL WHERE "_s + noted(undoneAllocation),
                               u"DELETE FROM payment_allocation WHERE "_s + noted(madeAllocation),
                               u"UPDATE payment_allocation SET undone_by_id = payment_id WHERE "_s + noted(madeAllocation)}) {
        Query query(database, sql);
        KEPT_CHECK(query.run());
    }
    return {};
}

} // namespace kept
