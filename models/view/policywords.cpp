// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/policywords.h"

#include "models/view/moneytext.h"
#include "models/view/paymentlines.h"

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

struct OrderWord
{
    const char *name;
    const char *text;
};

constexpr OrderWord orderWords[] = {
    {"FeesInterestPrincipal", QT_TRANSLATE_NOOP("kept", "Fees, interest, principal")},
    {"PenaltyFeeInterestPrincipal", QT_TRANSLATE_NOOP("kept", "Penalties, fees, interest, principal")},
    {"InterestPrincipalPenaltyFee", QT_TRANSLATE_NOOP("kept", "Interest, principal, penalties, fees")},
    {"CostsInterestPrincipal", QT_TRANSLATE_NOOP("kept", "Costs, interest, principal")},
    {"PrincipalFirst", QT_TRANSLATE_NOOP("kept", "Principal first")},
    {"DuePenaltyFeeInterestPrincipal", QT_TRANSLATE_NOOP("kept", "Due: penalties, fees, interest, principal")},
    {"DuePenaltyInterestPrincipalFee", QT_TRANSLATE_NOOP("kept", "Due: penalties, interest, principal, fees")},
    {"PastDueDueInAdvance", QT_TRANSLATE_NOOP("kept", "Overdue, then due, then in advance")},
};

QString componentList(const std::vector<Component> &components)
{
    QStringList words;
    for (const Component component : components)
        words.append(words.isEmpty() ? componentText(component) : QLocale().toLower(componentText(component)));
    return words.join(u", "_s);
}

// What an order says beside its name or its list of components.
QString ruleText(const AllocationOrder &order)
{
    QString text;
    if (order.direction == AllocationDirection::Vertical)
        text += u"; "_s + tr("each of them on all items before the next");
    if (order.future == FutureRule::Last)
        text += u"; "_s + tr("what is left pays the last item");
    if (order.future == FutureRule::Reamortise)
        text += u"; "_s + tr("what is left is spread over all items");
    return text;
}

template<class T>
PolicySource sourceOf(const Decided<T> &decided)
{
    return {decided.scope, decided.policy};
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

QString allocationOrderText(const QString &order)
{
    const auto parsed = allocationOrder(order);
    if (!parsed)
        return order;
    const QString name = order.section(u' ', 0, 0, QString::SectionSkipEmpty);
    for (const OrderWord &word : orderWords)
        if (name == QLatin1StringView(word.name))
            return tr(word.text) + ruleText(*parsed);
    return componentList(parsed->due) + ruleText(*parsed);
}

QString allocationOrderDetail(const QString &order)
{
    const auto parsed = allocationOrder(order);
    if (!parsed)
        return order;
    const QString due = componentList(parsed->due);
    const QString advance = componentList(parsed->advance);
    const QString rules = ruleText(*parsed);
    switch (parsed->split) {
    case DueSplit::DueFirst: return tr("What is due: %1. Then in advance: %2").arg(due, advance) + rules;
    case DueSplit::PastDueDueInAdvance:
        return tr("What is past due, then what is due: %1. Then in advance: %2").arg(due, advance) + rules;
    case DueSplit::None: break;
    }
    return tr("%1; the oldest item first").arg(due) + rules;
}

QString policyFieldText(PolicyField field)
{
    switch (field) {
    case PolicyField::Limit: return tr("Most promises of a plan");
    case PolicyField::Counting: return tr("Which promises count");
    case PolicyField::Grace: return tr("Days of grace");
    case PolicyField::GraceKind: return tr("Kind of those days");
    case PolicyField::ToleranceShare: return tr("Share that may be missing");
    case PolicyField::ToleranceAmount: return tr("Amount that may be missing, in minor units");
    case PolicyField::Horizon: return tr("A promise reaches ahead, in days");
    case PolicyField::FirstPartShare: return tr("Least share of the first part");
    case PolicyField::FirstPartAmount: return tr("Least amount of the first part, in minor units");
    case PolicyField::AllocationOrder: return tr("Order in which money pays");
    case PolicyField::ClosureElsewhere: return tr("Small balances in other currencies, in minor units");
    case PolicyField::Closure: break;
    }
    return tr("Small balances that close a plan");
}

PolicySource policySource(const EffectivePolicy &policy, PolicyField field)
{
    switch (field) {
    case PolicyField::Limit: return sourceOf(policy.maximumPromises);
    case PolicyField::Counting: return sourceOf(policy.counting);
    case PolicyField::Grace: return sourceOf(policy.graceDays);
    case PolicyField::GraceKind: return sourceOf(policy.graceKind);
    case PolicyField::ToleranceShare: return sourceOf(policy.toleranceBasisPoints);
    case PolicyField::ToleranceAmount: return sourceOf(policy.toleranceMinor);
    case PolicyField::Horizon: return sourceOf(policy.horizonDays);
    case PolicyField::FirstPartShare: return sourceOf(policy.firstPartBasisPoints);
    case PolicyField::FirstPartAmount: return sourceOf(policy.firstPartMinimum);
    case PolicyField::AllocationOrder: return sourceOf(policy.allocationOrder);
    case PolicyField::ClosureElsewhere: return sourceOf(policy.closureThreshold);
    case PolicyField::Closure: break;
    }
    return policy.closureThresholds.empty() ? PolicySource() : sourceOf(policy.closureThresholds.begin()->second);
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
    case PolicyField::AllocationOrder: return wording.locale.toLower(allocationOrderText(policy.allocationOrder.value));
    case PolicyField::ClosureElsewhere: return minorText(policy.closureThreshold.value);
    case PolicyField::Closure: break;
    }
    return closureText(policy, wording);
}

QString policySourceText(const EffectivePolicy &policy, PolicyField field, const Wording &wording)
{
    const PolicySource source = policySource(policy, field);
    return tr("%1, from %2").arg(policyValueText(policy, field, wording), policyPlaceText(source.scope, source.name));
}

} // namespace kept
