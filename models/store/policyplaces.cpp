// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policyplaces.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString statesSql(PolicyScope scope)
{
    return u"EXISTS (SELECT 1 FROM policy s WHERE s.scope = '%1' AND s.scope_id = x.id AND s.deleted_at IS NULL AND "
           "(s.maximum_promises IS NOT NULL OR s.promise_counting IS NOT NULL OR s.grace_days IS NOT NULL OR "
           "s.grace_kind IS NOT NULL OR s.tolerance_minor IS NOT NULL OR s.tolerance_basis_points IS NOT NULL OR "
           "s.horizon_days IS NOT NULL OR s.first_part_minimum IS NOT NULL OR s.first_part_basis_points IS NOT NULL OR "
           "s.closure_threshold IS NOT NULL OR s.closure_thresholds IS NOT NULL OR s.allocation_order IS NOT NULL))"_s.arg(
               nameOf(scope));
}

Result<void> addPlaces(Database &database, PolicyScope scope, const QString &from, std::vector<PolicyPlace> *places)
{
    Query query(database, u"SELECT x.id, x.name, CASE WHEN %1 THEN 1 ELSE 0 END FROM %2 AND x.deleted_at IS NULL "
                          "ORDER BY x.name, x.id"_s.arg(statesSql(scope), from));
    return query.each([&](const Row &row) { places->push_back({scope, row.integer(0), row.text(1), row.flag(2)}); });
}

} // namespace

Result<std::vector<PolicyPlace>> policyPlaces(Database &database)
{
    std::vector<PolicyPlace> places;
    KEPT_CHECK(addPlaces(database, PolicyScope::Team, u"team x WHERE 1 = 1"_s, &places));
    KEPT_CHECK(addPlaces(database, PolicyScope::User, u"app_user x WHERE x.is_active <> 0"_s, &places));
    KEPT_CHECK(addPlaces(database, PolicyScope::Plan, u"collection_plan x WHERE "_s + statesSql(PolicyScope::Plan), &places));
    return places;
}

} // namespace kept
