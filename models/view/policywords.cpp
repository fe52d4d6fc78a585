// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/policywords.h"

#include "models/view/moneytext.h"

#include <QCoreApplication>

#include <limits>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

QString shareText(int basisPoints, const Wording &wording)
{
    return tr("%1 %").arg(wording.locale.toString(basisPoints / 100.0, 'g', 5));
}

QString minorText(qint64 minor)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return tr("%n minor unit(s)", nullptr, static_cast<int>(std::min(minor, most)));
}

QString closureText(const EffectivePolicy &policy, const Wording &wording)
{
    QStringList amounts;
    for (const auto &[currency, least] : policy.closureThresholds)
        amounts.append(proseText(Money::fromMinor(least.value, currency), wording.locale));
    return amounts.isEmpty() ? tr("none") : amounts.join(u", "_s);
}

template<class T>
QString placeOf(const Decided<T> &decided)
{
    return policyPlaceText(decided.scope, decided.policy);
}

QString placeOf(const EffectivePolicy &policy, PolicyField field)
{
    switch (field) {
    case PolicyField::Limit: return placeOf(policy.maximumPromises);
    case PolicyField::Counting: return placeOf(policy.counting);
    case PolicyField::Grace: return placeOf(policy.graceDays);
    case PolicyField::GraceKind: return placeOf(policy.graceKind);
    case PolicyField::ToleranceShare: return placeOf(policy.toleranceBasisPoints);
    case PolicyField::ToleranceAmount: return placeOf(policy.toleranceMinor);
    case PolicyField::Horizon: return placeOf(policy.horizonDays);
    case PolicyField::FirstPartShare: return placeOf(policy.firstPartBasisPoints);
    case PolicyField::FirstPartAmount: return placeOf(policy.firstPartMinimum);
    case PolicyField::AllocationOrder: return placeOf(policy.allocationOrder);
    case PolicyField::ClosureElsewhere: return placeOf(policy.closureThreshold);
    case PolicyField::Closure: break;
    }
    return policy.closureThresholds.empty() ? policyPlaceText({}, {}) : placeOf(policy.closureThresholds.begin()->second);
}

} // namespace

QString countingText(PromiseCounting counting)
{
    switch (counting) {
    case PromiseCounting::AllMade: return tr("All that were made");
    case PromiseCounting::NotCancelled: return tr("All but cancelled ones");
    case PromiseCounting::BrokenOnly: return tr("Broken ones");
    case PromiseCounting::OpenOnly: break;
    }
    return tr("Open ones");
}

QString graceKindText(GraceKind kind)
{
    return kind == GraceKind::Business ? tr("Business days") : tr("Calendar days");
}

QString policyPlaceText(std::optional<PolicyScope> scope, const QString &name)
{
    if (!scope)
        return tr("the program");
    switch (*scope) {
    case PolicyScope::System: return tr("the whole house");
    case PolicyScope::Team: return tr("the team %1").arg(name);
    case PolicyScope::User: return name;
    case PolicyScope::Plan: break;
    }
    return tr("the plan %1").arg(isolated(name));
}

QString policyValueText(const EffectivePolicy &policy, PolicyField field, const Wording &wording)
{
    switch (field) {
    case PolicyField::Limit: return countText(policy.maximumPromises.value, wording.locale);
    case PolicyField::Counting: return wording.locale.toLower(countingText(policy.counting.value));
    case PolicyField::Grace: return countText(policy.graceDays.value, wording.locale);
    case PolicyField::GraceKind: return wording.locale.toLower(graceKindText(policy.graceKind.value));
    case PolicyField::ToleranceShare: return shareText(policy.toleranceBasisPoints.value, wording);
    case PolicyField::ToleranceAmount: return minorText(policy.toleranceMinor.value);
    case PolicyField::Horizon: return countText(policy.horizonDays.value, wording.locale);
    case PolicyField::FirstPartShare: return shareText(policy.firstPartBasisPoints.value, wording);
    case PolicyField::FirstPartAmount: return minorText(policy.firstPartMinimum.value);
    case PolicyField::AllocationOrder: return policy.allocationOrder.value;
    case PolicyField::ClosureElsewhere: return minorText(policy.closureThreshold.value);
    case PolicyField::Closure: break;
    }
    return closureText(policy, wording);
}

QString policySourceText(const EffectivePolicy &policy, PolicyField field, const Wording &wording)
{
    return tr("%1, from %2").arg(policyValueText(policy, field, wording), placeOf(policy, field));
}

} // namespace kept
