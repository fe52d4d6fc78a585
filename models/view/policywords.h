// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promisepolicy.h"
#include "models/view/findingtext.h"

namespace kept {

/// Which promises count: "All but cancelled ones".
QString countingText(PromiseCounting counting);
/// "Business days"
QString graceKindText(GraceKind kind);
/// The order in which money pays, as allocationOrder() reads it: "Fees, interest, principal"; what it can't read as it is.
QString allocationOrderText(const QString &order);
/// The same with every kind of charge: "Costs, penalties, fees, tax, interest, principal; the oldest item first".
QString allocationOrderDetail(const QString &order);
/// Where something is stated: "the whole house", "the team West 2", "the program" where nobody states it.
QString policyPlaceText(std::optional<PolicyScope> scope, const QString &name);

/// What a policy decides, in the order in which people are shown it.
enum class PolicyField {
    Limit,
    Counting,
    Grace,
    GraceKind,
    ToleranceShare,
    ToleranceAmount,
    Horizon,
    FirstPartShare,
    FirstPartAmount,
    AllocationOrder,
    Closure,
    ClosureElsewhere,
};
/// "Most promises of a plan"
QString policyFieldText(PolicyField field);
/// Where a value that holds is stated, and under which name; nothing where the program's own holds.
struct PolicySource
{
    std::optional<PolicyScope> scope;
    QString name;
};
PolicySource policySource(const EffectivePolicy &policy, PolicyField field);
/// A value that holds: "3", "Business days", "2.5 %", "500 minor units".
QString policyValueText(const EffectivePolicy &policy, PolicyField field, const Wording &wording);
/// Where it comes from: "3, from the whole house".
QString policySourceText(const EffectivePolicy &policy, PolicyField field, const Wording &wording);

} // namespace kept
