// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setpolicy.h"

#include "models/commands/planclock.h"
#include "models/commands/references.h"
#include "models/domain/ageing.h"
#include "models/domain/allocationorder.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Policies = RecordTable<PolicyRecord>;

PromisePolicy statedBy(const SetPolicy &command)
{
    return {command.maximumPromises,  command.counting,          command.graceDays,
            command.graceKind,        command.toleranceMinor,    command.toleranceBasisPoints,
            command.horizonDays,      command.firstPartMinimum,  command.firstPartBasisPoints,
            command.closureThreshold, command.closureThresholds, command.allocationOrder,
            command.buckets};
}

Result<void> checkScope(Transaction &transaction, const SetPolicy &command)
{
    if ((command.scope == PolicyScope::System) == command.scopeId.has_value())
        return fail(ErrorKind::Invalid, u"POLICY.SCOPE"_s);
    if (command.buckets && command.scope != PolicyScope::System)
        return fail(ErrorKind::Invalid, u"POLICY.BUCKETS"_s);
    switch (command.scope) {
    case PolicyScope::System: return {};
    case PolicyScope::Team: return needRecord(transaction, ObjectKind::Team, *command.scopeId);
    case PolicyScope::User: return needRecord(transaction, ObjectKind::User, *command.scopeId);
    case PolicyScope::Plan: return needRecord(transaction, ObjectKind::CollectionPlan, *command.scopeId);
    }
    return {};
}

Result<void> checkValues(const PromisePolicy &policy)
{
    for (const auto &value :
         {policy.maximumPromises, policy.graceDays, policy.toleranceBasisPoints, policy.horizonDays, policy.firstPartBasisPoints})
        if (value.value_or(0) < 0)
            return fail(ErrorKind::Invalid, u"POLICY.VALUE"_s);
    for (const auto &value : {policy.toleranceMinor, policy.firstPartMinimum, policy.closureThreshold})
        if (value.value_or(0) < 0)
            return fail(ErrorKind::Invalid, u"POLICY.VALUE"_s);
    if (policy.closureThresholds)
        KEPT_CHECK(closureThresholds(*policy.closureThresholds));
    if (policy.buckets)
        KEPT_CHECK(bucketsFromText(*policy.buckets));
    if (policy.allocationOrder)
        KEPT_CHECK(allocationOrder(*policy.allocationOrder));
    return {};
}

// What counts holds a slot: with another way of counting, slots are given back and taken on every plan it reaches.
Result<void> recount(Transaction &transaction, const Context &context, const SetPolicy &command)
{
    if (command.scope == PolicyScope::User)
        return {};
    KEPT_TRY(const auto plans, plansWithPromises(transaction.database(), command.scope, command.scopeId));
    KEPT_CHECK(lockPlans(transaction, plans));
    for (const PlanId plan : plans)
        KEPT_CHECK(runPlanClock(transaction, context, plan));
    return {};
}

} // namespace

Result<PolicySet> execute(Transaction &transaction, const Context &context, const SetPolicy &command)
{
    KEPT_CHECK(checkScope(transaction, command));
    KEPT_CHECK(checkValues(statedBy(command)));
    KEPT_TRY(const auto known, findPolicy(transaction.database(), command.scope, command.scopeId));
    PolicyRecord record = known.value_or(PolicyRecord());
    record.scope = command.scope;
    record.scopeId = command.scopeId;
    record.name = command.name;
    record.policy = statedBy(command);
    const bool countsAnew = (known ? known->policy.counting : PromisePolicy().counting) != command.counting;
    if (known)
        KEPT_CHECK(Policies::save(transaction, *known, record));
    else
        KEPT_CHECK(Policies::add(transaction, record));
    transaction.journal().setSubject(ObjectKind::Policy, record.id.value());
    if (countsAnew)
        KEPT_CHECK(recount(transaction, context, command));
    return PolicySet{record.id};
}

} // namespace kept
