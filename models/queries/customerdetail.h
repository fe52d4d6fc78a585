// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/customerreads.h"

namespace kept {

/// Who a customer is: people, numbers, holds, consents, and the ids of its financial accounts.
struct CustomerDetail
{
    struct Answer
    {
        CustomerRow customer;
        std::vector<ContactRow> contacts;
        std::vector<ContactPointRow> points;
        std::vector<HoldRow> holds; ///< those that stand today
        std::vector<ConsentRow> consents;
        std::vector<ContactRequestRow> requests; ///< what its people asked for, withdrawn requests too
        std::vector<qint64> financialAccounts;
    };
    AccountId customer;
};

Result<CustomerDetail::Answer> answer(Database &database, const Asking &asking, const CustomerDetail &question);

/// Whether a hold stands on a day.
bool stands(const HoldRow &hold, QDate day);

} // namespace kept
