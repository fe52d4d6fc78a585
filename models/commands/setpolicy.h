// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/promiserules.h"

namespace kept {

struct PolicySet
{
    PolicyId policy = PolicyId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("policy", policy, "The policy");
    }
};

/// States the policy of one scope anew.
struct SetPolicy
{
    using Outcome = PolicySet;
    static QString commandName() { return QStringLiteral("SetPolicy"); }
    static QString meaning()
    {
        return QStringLiteral("States the policy of a scope on promises and money; what is left out is inherited.");
    }
    static constexpr Right right = Right::Administer;

    PolicyScope scope = PolicyScope::System;
    std::optional<qint64> scopeId;
    std::optional<QString> name;
    std::optional<int> maximumPromises;
    std::optional<PromiseCounting> counting;
    std::optional<int> graceDays;
    std::optional<GraceKind> graceKind;
    std::optional<qint64> toleranceMinor;
    std::optional<int> toleranceBasisPoints;
    std::optional<int> horizonDays;
    std::optional<qint64> firstPartMinimum;
    std::optional<int> firstPartBasisPoints;
    std::optional<qint64> closureThreshold;
    std::optional<QString> closureThresholds;
    std::optional<QString> allocationOrder;
    std::optional<QString> buckets;

    template<class V>
    void describe(V &v)
    {
        v("scope", scope, "Where it holds");
        v("scopeId", scopeId, "The team, user or plan");
        v("name", name, "How it is called");
        v("maximumPromises", maximumPromises, "The most promises that may count");
        v("counting", counting, "Which promises count");
        v("graceDays", graceDays, "Days after the date on which money still counts");
        v("graceKind", graceKind, "Calendar or business days");
        v("toleranceMinor", toleranceMinor, "What may be missing, in minor units");
        v("toleranceBasisPoints", toleranceBasisPoints, "What may be missing, in hundredths of a percent");
        v("horizonDays", horizonDays, "How far ahead a promise may reach, in days");
        v("firstPartMinimum", firstPartMinimum, "The least first part, in minor units");
        v("firstPartBasisPoints", firstPartBasisPoints, "The least first part, in hundredths of a percent of the balance");
        v("closureThreshold", closureThreshold,
          "A balance this small closes a plan, in minor units, in currencies not named below");
        v("closureThresholds", closureThresholds, "The same by currency: USD 5.00, JPY 500");
        v("allocationOrder", allocationOrder, "Where money goes: a named order or a list of components, a direction, a rule");
        v("buckets", buckets, "The first day of each range of days past due: 1, 31, 61, 91; of the whole house only");
    }
};

/// Errors: POLICY.SCOPE (a scope id is missing, or the system has one), POLICY.BUCKETS (ranges for less than the whole house),
/// BUCKETS.TEXT, POLICY.VALUE (a negative value), POLICY.CLOSURE (not a list of amounts),
/// ALLOCATION.ORDER, ALLOCATION.TWICE (no order), all Invalid; REFERENCE.MISSING (NotFound).
Result<PolicySet> execute(Transaction &transaction, const Context &context, const SetPolicy &command);

} // namespace kept
