// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/placedscope.h"

#include "models/domain/catalogue.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> unseen(ObjectKind object, qint64 id)
{
    return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, objectType(object).apiName}, {u"id"_s, id}});
}

} // namespace

Result<PortfolioScope> scopeFor(Database &database, const Asking &asking, const PortfolioScope &asked)
{
    KEPT_TRY(const auto agency, agencyOfUser(database, asking.actor));
    return agency ? PortfolioScope::agency(*agency) : asked;
}

Result<bool> maySee(Database &database, const Asking &asking, AccountId customer)
{
    KEPT_TRY(const auto agency, agencyOfUser(database, asking.actor));
    return agency ? hasPlacedPlan(database, *agency, customer) : Result<bool>(true);
}

Result<bool> maySee(Database &database, const Asking &asking, PlanId plan)
{
    KEPT_TRY(const auto agency, agencyOfUser(database, asking.actor));
    return agency ? isPlacedWith(database, *agency, plan) : Result<bool>(true);
}

Result<void> needSight(Database &database, const Asking &asking, AccountId customer)
{
    KEPT_TRY(const bool isSeen, maySee(database, asking, customer));
    return isSeen ? Result<void>() : unseen(ObjectKind::Account, customer.value());
}

Result<void> needSight(Database &database, const Asking &asking, PlanId plan)
{
    KEPT_TRY(const bool isSeen, maySee(database, asking, plan));
    return isSeen ? Result<void>() : unseen(ObjectKind::CollectionPlan, plan.value());
}

Result<void> needSight(Database &database, const Asking &asking, ContactId person)
{
    KEPT_TRY(const auto agency, agencyOfUser(database, asking.actor));
    if (!agency)
        return {};
    KEPT_TRY(const bool isSeen, hasPlacedPlan(database, *agency, person));
    return isSeen ? Result<void>() : unseen(ObjectKind::Contact, person.value());
}

} // namespace kept
