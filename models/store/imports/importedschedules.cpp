// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/importedschedules.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<PlanId>> plansWithSchedules(Database &database)
{
    Query query(database, u"SELECT DISTINCT collection_plan_id FROM payment_schedule WHERE deleted_at IS NULL "
                          "ORDER BY collection_plan_id"_s);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

} // namespace kept
