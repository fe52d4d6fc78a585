// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/holdrepository.h"
#include "models/store/policyrepository.h"

namespace kept {

/// What the promise rules need about a plan's day: its policy, zone and business days.
struct PromiseTerms
{
    static PromiseTerms of(const PromiseBasis &basis)
    {
        return {basis.policy, basis.zone, basis.isZoneKnown, basis.calendar, basis.holds};
    }

    EffectivePolicy policy;
    QTimeZone zone;
    bool isZoneKnown = false; ///< deadlines follow it; that of a desk is none of the plan's
    BusinessCalendar calendar;
    std::vector<HoldRecord> holds; ///< those that concern the plan
};

/// The terms of the plan whoever acts: what counts and when it is due must not change with the person who looks.
Result<PromiseTerms> promiseTerms(Database &database, const PlanRecord &plan, const QTimeZone &deskZone);

} // namespace kept
