// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/zonedplans.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

PlanId firstPlan(const Row &row)
{
    return row.id<PlanId>(0);
}

// Conditions on a plan p: a deadline, or days that a hold takes out of its age.
const QString expects = u"p.deleted_at IS NULL AND (EXISTS (SELECT 1 FROM promise_instalment i WHERE i.collection_plan_id = p.id "
                        "AND i.status = 'Open' AND i.deleted_at IS NULL) OR EXISTS (SELECT 1 FROM payment_schedule s WHERE "
                        "s.collection_plan_id = p.id AND s.status = 'Active' AND s.deleted_at IS NULL) OR EXISTS (SELECT 1 FROM "
                        "hold h WHERE h.stops_ageing = 1 AND h.deleted_at IS NULL AND (h.collection_plan_id = p.id OR "
                        "h.account_id = p.account_id OR h.contact_id = p.contact_id)))"_s;
const QString hasNoZone = u"COALESCE(p.time_zone, '') = ''"_s;

} // namespace

Result<std::vector<PlanId>> plansInZoneOf(Database &database, ContactId contact)
{
    Query query(database, u"SELECT p.id FROM collection_plan p WHERE p.contact_id = ? AND %1 AND %2 ORDER BY p.id"_s.arg(
                              hasNoZone, expects));
    return query.bind(contact).all(firstPlan);
}

Result<std::vector<PlanId>> plansZonedBy(Database &database, ImportId run)
{
    const QString images = u"FROM import_before b JOIN collection_plan p ON p.%1 = b.record_id WHERE b.import_run_id = ? AND "
                           "b.object = '%2' AND %3 AND %4"_s;
    const QString own = images.arg(u"id"_s, u"CollectionPlan"_s, expects,
                                   u"(b.before_image LIKE '%\"time_zone\":%' OR b.before_image LIKE '%\"contact_id\":%')"_s);
    const QString persons = images.arg(u"contact_id"_s, u"Contact"_s, expects,
                                       hasNoZone + u" AND b.before_image LIKE '%\"time_zone\":%'"_s);
    Query query(database, u"SELECT p.id "_s + own + u" UNION SELECT p.id "_s + persons + u" ORDER BY 1"_s);
    return query.bind(run).bind(run).all(firstPlan);
}

} // namespace kept
