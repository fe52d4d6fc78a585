// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/promiseterms.h"

#include "models/store/holidaybook.h"

namespace kept {

Result<PromiseTerms> promiseTerms(Database &database, const PlanRecord &plan, const QTimeZone &deskZone)
{
    PromiseTerms terms;
    KEPT_TRY(terms.policy, policyFor(database, plan, {}));
    KEPT_TRY(const auto known, knownZoneOf(database, plan));
    terms.zone = known.value_or(deskZone);
    terms.isZoneKnown = known.has_value();
    KEPT_TRY(terms.calendar, bankCalendar(database, plan));
    KEPT_TRY(terms.holds, holdsOfPlan(database, plan.id));
    return terms;
}

} // namespace kept
