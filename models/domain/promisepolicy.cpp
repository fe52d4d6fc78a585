// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promisepolicy.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

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

// The least of each currency; what cannot be read states nothing.
void decideClosure(std::map<Currency, Decided<qint64>> &decided, const std::vector<ScopedPolicy> &policies)
{
    for (const ScopedPolicy &stated : policies) {
        const auto amounts = closureThresholds(stated.policy.closureThresholds.value_or(QString()));
        if (!amounts)
            continue;
        for (const auto &[currency, minor] : *amounts) {
            const auto known = decided.find(currency);
            if (known == decided.end() || minor < known->second.value)
                decided.insert_or_assign(currency, Decided<qint64>{minor, stated.scope, stated.name});
        }
    }
}

void decideOrder(Decided<QString> &decided, const std::vector<ScopedPolicy> &policies)
{
    for (const ScopedPolicy &stated : policies) {
        const auto &text = stated.policy.allocationOrder;
        if (text && allocationOrder(*text) && (!decided.scope || stated.scope > *decided.scope))
            decided = {*text, stated.scope, stated.name};
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
    decideClosure(effective.closureThresholds, policies);
    decideOrder(effective.allocationOrder, policies);
    return effective;
}

Result<std::map<Currency, qint64>> closureThresholds(QStringView text)
{
    std::map<Currency, qint64> amounts;
    for (const QStringView entry : text.split(u',', Qt::SkipEmptyParts)) {
        const auto words = entry.trimmed().split(u' ', Qt::SkipEmptyParts);
        const auto currency = words.size() == 2 ? Currency::fromCode(words.front()) : std::nullopt;
        const auto amount = currency ? Money::parse(words.back(), *currency) : Result<Money>();
        if (!currency || !amount || amount->isNegative() || amounts.contains(*currency))
            return fail(ErrorKind::Invalid, u"POLICY.CLOSURE"_s, {}, {{u"text"_s, entry.toString()}});
        amounts.emplace(*currency, amount->minor());
    }
    return amounts;
}

qint64 closureThreshold(const EffectivePolicy &policy, Currency currency)
{
    const auto stated = policy.closureThresholds.find(currency);
    return stated == policy.closureThresholds.end() ? policy.closureThreshold.value : stated->second.value;
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
