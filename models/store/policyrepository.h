// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promiserules.h"
#include "models/store/holdrepository.h"
#include "models/store/planrepository.h"
#include "models/store/promiserepository.h"

namespace kept {

/// A row of policy: what one scope states; a blank is inherited.
struct PolicyRecord
{
    static constexpr ObjectKind object = ObjectKind::Policy;
    PolicyId id = PolicyId::fromValue(0);
    qint64 version = 0;
    PolicyScope scope = PolicyScope::System;
    std::optional<qint64> scopeId; ///< the team, user or plan
    std::optional<QString> name;
    PromisePolicy policy;

    template<class V>
    void columns(V &v)
    {
        v("scope", scope);
        v("scope_id", scopeId);
        v("name", name);
        v("maximum_promises", policy.maximumPromises);
        v("promise_counting", policy.counting);
        v("grace_days", policy.graceDays);
        v("grace_kind", policy.graceKind);
        v("tolerance_minor", policy.toleranceMinor);
        v("tolerance_basis_points", policy.toleranceBasisPoints);
        v("horizon_days", policy.horizonDays);
        v("first_part_minimum", policy.firstPartMinimum);
        v("first_part_basis_points", policy.firstPartBasisPoints);
        v("closure_threshold", policy.closureThreshold);
        v("closure_thresholds", policy.closureThresholds);
        v("allocation_order", policy.allocationOrder);
        v("buckets", policy.buckets);
    }
};

/// The policy stated for exactly that scope, if any.
Result<std::optional<PolicyRecord>> findPolicy(Database &database, PolicyScope scope, std::optional<qint64> scopeId);

/// Whether any policy states an order of allocation.
Result<bool> anyOrderStated(Database &database);

/// The policy in force on a plan for the person who acts: the strictest of the system's, the team's (the plan's owner team and
/// the actor's own), the actor's and the plan's, whose MaximumPromisetoPayCount is one more statement of the plan.
Result<EffectivePolicy> policyFor(Database &database, const PlanRecord &plan, std::optional<UserId> actor);

/// What the store knows of the promises on a plan, read once.
struct PromiseBasis
{
    EffectivePolicy policy;      ///< whoever acts
    EffectivePolicy actorPolicy; ///< for the person who acts
    QTimeZone zone;
    bool isZoneKnown = false; ///< it is not the desk's
    BusinessCalendar calendar;
    std::vector<PromiseRecord> promises; ///< in the order they were taken
    std::vector<HoldRecord> holds;       ///< those that concern the plan
};

/// The zone is the plan's, else its contact's, else the desk's.
Result<PromiseBasis> promiseBasis(Database &database, const PlanRecord &plan, std::optional<UserId> actor,
                                  const QTimeZone &deskZone);
/// What the rules have to know about the plan at this moment, for the form and for the command alike. `now` is UTC
/// milliseconds.
PromiseFacts factsOf(const PlanRecord &plan, const PromiseBasis &basis, qint64 now);
Result<PromiseFacts> promiseFacts(Database &database, const PlanRecord &plan, std::optional<UserId> actor, qint64 now,
                                  const QTimeZone &deskZone);
/// The zone of the plan or its contact; none where nobody knows one.
Result<std::optional<QTimeZone>> knownZoneOf(Database &database, const PlanRecord &plan);
/// The zone that the plan's dates are judged in: that, else the desk's.
Result<QTimeZone> zoneOf(Database &database, const PlanRecord &plan, const QTimeZone &deskZone);

/// The most promises that a supervisor's approval can bring a plan to: the user's own limit, or one more than policy allows
/// where the user has none.
Result<int> overrideLimit(Database &database, std::optional<UserId> supervisor, const EffectivePolicy &policy);

} // namespace kept
