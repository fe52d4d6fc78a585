// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/placement.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<AccountId>> agencyOfUser(Database &database, std::optional<UserId> user)
{
    if (!user)
        return std::nullopt;
    Query query(database, u"SELECT COALESCE(agency_account_id, 0) FROM app_user WHERE id = ? AND role = 'Agency'"_s);
    query.bind(*user);
    return query.first([](const Row &row) { return row.id<AccountId>(0); });
}

Result<bool> isPlacedWith(Database &database, AccountId agency, PlanId plan)
{
    Query query(database, u"SELECT count(*) FROM collection_plan WHERE id = ? AND collection_agency_account_id = ?"_s);
    query.bind(plan).bind(agency);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

Result<bool> hasPlacedPlan(Database &database, AccountId agency, AccountId customer)
{
    Query query(database, u"SELECT count(*) FROM collection_plan WHERE account_id = ? AND collection_agency_account_id = ? AND "
                          "deleted_at IS NULL"_s);
    query.bind(customer).bind(agency);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

Result<bool> isInteractionOf(Database &database, AccountId agency, InteractionId interaction)
{
    Query query(database, u"SELECT count(*) FROM interaction n JOIN app_user u ON u.id = n.performed_by "
                          "WHERE n.id = ? AND u.agency_account_id = ?"_s);
    query.bind(interaction).bind(agency);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

Result<bool> hasPlacedPlan(Database &database, AccountId agency, ContactId person)
{
    Query query(database, u"SELECT account_id FROM contact WHERE id = ? AND account_id IS NOT NULL"_s);
    query.bind(person);
    KEPT_TRY(const auto customer, query.first([](const Row &row) { return row.id<AccountId>(0); }));
    return customer ? hasPlacedPlan(database, agency, *customer) : Result<bool>(false);
}

} // namespace kept
