// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/customerdetail.h"

#include "models/queries/placedscope.h"

namespace kept {

bool stands(const HoldRow &hold, QDate day)
{
    return !hold.liftedAt && hold.start <= day && (!hold.end || *hold.end >= day);
}

Result<CustomerDetail::Answer> answer(Database &database, const Asking &asking, const CustomerDetail &question)
{
    CustomerDetail::Answer found;
    KEPT_CHECK(needSight(database, asking, question.customer));
    KEPT_TRY(found.customer, customerOf(database, question.customer));
    KEPT_TRY(found.contacts, contactsOf(database, question.customer));
    KEPT_TRY(found.points, contactPointsOf(database, question.customer));
    KEPT_TRY(found.holds, holdsOf(database, question.customer));
    std::erase_if(found.holds, [&](const HoldRow &hold) { return !stands(hold, asking.today); });
    KEPT_TRY(found.consents, consentsOf(database, question.customer));
    KEPT_TRY(found.requests, contactRequestsOf(database, question.customer));
    KEPT_TRY(found.financialAccounts, financialAccountsOf(database, question.customer));
    return found;
}

} // namespace kept
