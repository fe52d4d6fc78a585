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

Result<std::vector<PlanId>> plansOfHold(Database &database, const HoldRecord &hold)
{
    Query query(database, u"SELECT id FROM collection_plan WHERE (id = ? OR account_id = ? OR contact_id = ?) AND is_closed = 0 "
                          "AND deleted_at IS NULL ORDER BY id"_s);
    query.bind(hold.plan).bind(hold.account).bind(hold.contact);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

} // namespace kept
