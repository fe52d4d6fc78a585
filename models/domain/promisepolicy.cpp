// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promisepolicy.h"

namespace kept {
namespace {

/// Takes the stated values into `decided`, the strictest winning; the first stated one displaces the default.
template<class T, class Stricter>
void decide(Decided<T> &decided, const std::vector<ScopedPolicy> &policies, std::optional<T> PromisePolicy::*field,
            Stricter stricter)
{
    for (const ScopedPolicy &stated : policies) {
        const std::optional<T> &value = stated.policy.*field;
        if (value && (!decided.scope || stricter(*value, decided.value)))
            decided = {*value, stated.scope, stated.name};
    }
}

} // namespace

EffectivePolicy resolvePolicy(const std::vector<ScopedPolicy> &policies)
{
    EffectivePolicy effective;
    const auto less = [](auto a, auto b) { return a < b; };
    const auto more = [](auto a, auto b) { return a > b; };
    decide(effective.maximumPromises, policies, &PromisePolicy::maximumPromises, less);
    decide(effective.counting, policies, &PromisePolicy::counting, less);
    decide(effective.graceDays, policies, &PromisePolicy::graceDays, less);
    decide(effective.graceKind, policies, &PromisePolicy::graceKind, less);
    decide(effective.toleranceMinor, policies, &PromisePolicy::toleranceMinor, less);
    decide(effective.toleranceBasisPoints, policies, &PromisePolicy::toleranceBasisPoints, less);
    decide(effective.horizonDays, policies, &PromisePolicy::horizonDays, less);
    decide(effective.firstPartMinimum, policies, &PromisePolicy::firstPartMinimum, more);
    decide(effective.firstPartBasisPoints, policies, &PromisePolicy::firstPartBasisPoints, more);
    decide(effective.closureThreshold, policies, &PromisePolicy::closureThreshold, less);
    return effective;
}

EffectivePolicy withOverride(EffectivePolicy policy, int supervisorsMaximum, const QString &supervisor)
{
    policy.maximumPromises = {supervisorsMaximum, PolicyScope::User, supervisor};
    return policy;
}

Money requiredAmount(Money promised, const EffectivePolicy &policy)
{
    const auto share = promised.percent(policy.toleranceBasisPoints.value, Rounding::Down);
    const qint64 tolerance = std::max(policy.toleranceMinor.value, share ? share->minor() : 0);
    const qint64 required = tolerance < promised.minor() ? promised.minor() - tolerance : 1;
    return Money::fromMinor(std::max<qint64>(required, 1), promised.currency());
}

} // namespace kept
