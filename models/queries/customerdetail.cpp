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
    auto customer = customerRowsOf(database, question.customer);
    auto contacts = contactsOf(database, question.customer);
    auto points = contactPointsOf(database, question.customer);
    auto holds = holdsOf(database, question.customer);
    auto consents = consentsOf(database, question.customer);
    auto requests = contactRequestsOf(database, question.customer);
    auto financialAccounts = financialAccountsOf(database, question.customer);
    askTogether(customer, contacts, points, holds, consents, requests, financialAccounts);
    KEPT_TRY(found.customer, onlyCustomer(customer));
    KEPT_TRY(found.contacts, contacts.all());
    KEPT_TRY(found.points, points.all());
    KEPT_TRY(found.holds, holds.all());
    std::erase_if(found.holds, [&](const HoldRow &hold) { return !stands(hold, asking.today); });
    KEPT_TRY(found.consents, consents.all());
    KEPT_TRY(found.requests, requests.all());
    KEPT_TRY(found.financialAccounts, financialAccounts.all());
    return found;
}

} // namespace kept
