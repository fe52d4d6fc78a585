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

QString placedRows(const ObjectType &object, AccountId agency)
{
    const QString plans =
        u"SELECT x.%1 FROM collection_plan x WHERE x.deleted_at IS NULL AND x.collection_agency_account_id = %2"_s;
    const QString number = QString::number(agency.value());
    if (object.kind == ObjectKind::CollectionPlan)
        return u"t.collection_agency_account_id = "_s + number;
    const bool isOnPlan = object.field(u"CollectionPlanId") != nullptr;
    if (!isOnPlan)
        return u"1 = 1"_s;
    QString seen = u"t.collection_plan_id IN (%1)"_s.arg(plans.arg(u"id"_s, number));
    if (object.kind == ObjectKind::Case)
        return seen;
    QStringList whose;
    if (object.field(u"AccountId"))
        whose.append(u"t.account_id IN (%1)"_s.arg(plans.arg(u"account_id"_s, number)));
    if (object.field(u"ContactId"))
        whose.append(
            u"t.contact_id IN (SELECT c.id FROM contact c WHERE c.account_id IN (%1))"_s.arg(plans.arg(u"account_id"_s, number)));
    if (whose.isEmpty())
        return seen;
    QString onNone = u"t.collection_plan_id IS NULL AND (%1)"_s.arg(whose.join(u" OR "_s));
    if (object.kind == ObjectKind::Interaction)
        onNone +=
            u" AND (COALESCE(t.notes, '') = '' OR t.performed_by IN (SELECT id FROM app_user WHERE agency_account_id = %1))"_s
                .arg(number);
    return seen + u" OR "_s + onNone;
}

} // namespace kept
