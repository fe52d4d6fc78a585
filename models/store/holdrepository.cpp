// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/holdrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<HoldRecord>> holdsOfPlan(Database &database, PlanId plan)
{
    return RecordTable<HoldRecord>::where(
        database,
        u"deleted_at IS NULL AND (collection_plan_id = ? OR account_id = (SELECT account_id FROM collection_plan WHERE id = ?) "
        "OR contact_id = (SELECT contact_id FROM collection_plan WHERE id = ?)) ORDER BY start_date, id"_s,
        {plan.value(), plan.value(), plan.value()});
}

Result<std::vector<PlanId>> plansWithStoppedClocks(Database &database, QDate date)
{
    Query query(
        database,
        u"SELECT DISTINCT p.id FROM hold h JOIN collection_plan p ON p.id = h.collection_plan_id "
        "OR p.account_id = h.account_id OR p.contact_id = h.contact_id WHERE p.is_closed = 0 AND p.deleted_at IS NULL "
        "AND h.deleted_at IS NULL AND h.lifted_at IS NULL AND h.start_date <= ? AND (h.end_date IS NULL OR h.end_date >= ?) "
        "AND (h.stops_ageing = 1 OR h.stops_promise_clock = 1) ORDER BY p.id"_s);
    query.bind(date).bind(date);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

Result<std::vector<PlanId>> plansOfHold(Database &database, const HoldRecord &hold)
{
    Query query(database, u"SELECT id FROM collection_plan WHERE (id = ? OR account_id = ? OR contact_id = ?) AND is_closed = 0 "
                          "AND deleted_at IS NULL ORDER BY id"_s);
    query.bind(hold.plan).bind(hold.account).bind(hold.contact);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

} // namespace kept
