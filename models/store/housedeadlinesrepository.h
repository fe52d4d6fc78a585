// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/housedeadlines.h"
#include "models/domain/promisepolicy.h"
#include "models/store/recordtable.h"

namespace kept {

/// What the policy of the whole house says about deadlines; a blank is the program's default.
struct HouseDeadlinesRecord
{
    static constexpr ObjectKind object = ObjectKind::Policy;
    PolicyId id = PolicyId::fromValue(0);
    qint64 version = 0;
    PolicyScope scope = PolicyScope::System;
    std::optional<int> reminderLeadDays;
    std::optional<int> disputeDays;

    template<class V>
    void columns(V &v)
    {
        v("scope", scope);
        v("reminder_lead_days", reminderLeadDays);
        v("dispute_days", disputeDays);
    }
};

/// The deadlines in force.
Result<HouseDeadlines> houseDeadlines(Database &database);
/// States them; the policy of the whole house, made if there is none, is the event's subject.
Result<PolicyId> setHouseDeadlines(Transaction &transaction, std::optional<int> reminderLeadDays, std::optional<int> disputeDays);

} // namespace kept
