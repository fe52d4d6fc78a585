// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/allocationorder.h"
#include "models/domain/money.h"
#include "models/domain/names.h"

#include <map>
#include <optional>
#include <vector>

namespace kept {

/// Which promises use up the limit, the strictest first.
enum class PromiseCounting { AllMade, NotCancelled, BrokenOnly, OpenOnly };

template<>
struct EnumNames<PromiseCounting>
{
    static constexpr EnumName<PromiseCounting> all[] = {{PromiseCounting::AllMade, "AllMade"},
                                                        {PromiseCounting::NotCancelled, "NotCancelled"},
                                                        {PromiseCounting::BrokenOnly, "BrokenOnly"},
                                                        {PromiseCounting::OpenOnly, "OpenOnly"}};
};

/// How grace days are counted.
enum class GraceKind { Calendar, Business };

template<>
struct EnumNames<GraceKind>
{
    static constexpr EnumName<GraceKind> all[] = {{GraceKind::Calendar, "Calendar"}, {GraceKind::Business, "Business"}};
};

/// Where a policy is stated, the widest first.
enum class PolicyScope { System, Team, User, Plan };

template<>
struct EnumNames<PolicyScope>
{
    static constexpr EnumName<PolicyScope> all[] = {
        {PolicyScope::System, "System"}, {PolicyScope::Team, "Team"}, {PolicyScope::User, "User"}, {PolicyScope::Plan, "Plan"}};
};

/// What one scope states about promises and money; a blank value is inherited.
struct PromisePolicy
{
    std::optional<int> maximumPromises;
    std::optional<PromiseCounting> counting;
    std::optional<int> graceDays;
    std::optional<GraceKind> graceKind;
    std::optional<qint64> toleranceMinor;
    std::optional<int> toleranceBasisPoints;
    std::optional<int> horizonDays;
    std::optional<qint64> firstPartMinimum;   ///< minor units
    std::optional<int> firstPartBasisPoints;  ///< of what can be promised
    std::optional<qint64> closureThreshold;   ///< minor units; an open balance at most this may close by itself
    std::optional<QString> closureThresholds; ///< the same by currency, as closureThresholds() reads it
    std::optional<QString> allocationOrder;   ///< where money goes, as allocationOrder() reads it
    std::optional<QString> buckets;           ///< of days past due, as bucketsFromText() reads them; the whole house's only
};

/// A policy with the place and name it is stated under.
struct ScopedPolicy
{
    PolicyScope scope = PolicyScope::System;
    QString name;
    PromisePolicy policy;
};

/// A value in force and where it comes from; no scope means that the program's own default applies.
template<class T>
struct Decided
{
    T value;
    std::optional<PolicyScope> scope = {};
    QString policy = {};
};

/// The policy in force for one plan and user.
struct EffectivePolicy
{
    Decided<int> maximumPromises{3};
    Decided<PromiseCounting> counting{PromiseCounting::NotCancelled};
    Decided<int> graceDays{0};
    Decided<GraceKind> graceKind{GraceKind::Business};
    Decided<qint64> toleranceMinor{0};
    Decided<int> toleranceBasisPoints{0};
    Decided<int> horizonDays{45};
    Decided<qint64> firstPartMinimum{0};
    Decided<int> firstPartBasisPoints{0};
    Decided<qint64> closureThreshold{0};
    std::map<Currency, Decided<qint64>> closureThresholds; ///< by currency, instead of closureThreshold
    Decided<QString> allocationOrder{allocationOrderNames().constFirst()};
};

/// The strictest value among the scopes that state one; what none states keeps the program's default, which is never
/// unlimited. Equally strict values are attributed to the first that states them. No order of allocation is stricter than another:
/// there the narrowest scope decides.
EffectivePolicy resolvePolicy(const std::vector<ScopedPolicy> &policies);

/// Small balances by currency in text, "USD 5.00, JPY 500". Error (Invalid): POLICY.CLOSURE (value text).
Result<std::map<Currency, qint64>> closureThresholds(QStringView text);
/// The open balance that may close by itself in a currency, in minor units.
qint64 closureThreshold(const EffectivePolicy &policy, Currency currency);

/// The policy with a supervisor's limit in the place of the user's: an override is the supervisor's own limit, not none.
EffectivePolicy withOverride(EffectivePolicy policy, int supervisorsMaximum, const QString &supervisor);

/// What has to be received for a promised amount to be kept: the amount less the larger of both tolerances, at least
/// one minor unit.
Money requiredAmount(Money promised, const EffectivePolicy &policy);

} // namespace kept
