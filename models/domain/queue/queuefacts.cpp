// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/queue/queuefacts.h"

#include <algorithm>

namespace kept {

namespace {

constexpr qint64 dayMs = 86'400'000;

std::optional<qint64> daysSince(std::optional<qint64> at, qint64 now)
{
    return at ? std::optional(std::max<qint64>(0, (now - *at) / dayMs)) : std::nullopt;
}

} // namespace

QueueFactKind kindOf(QueueFact fact)
{
    if (fact == QueueFact::OverdueAmount || fact == QueueFact::DueAmount)
        return QueueFactKind::Amount;
    if (fact <= QueueFact::ConversationDays)
        return QueueFactKind::Number;
    return fact <= QueueFact::Agency ? QueueFactKind::Words : QueueFactKind::Flag;
}

std::optional<qint64> numberOf(const QueueFacts &facts, QueueFact fact, const QueueMoment &moment)
{
    switch (fact) {
    case QueueFact::DaysPastDue: return facts.daysPastDue.value_or(0);
    case QueueFact::OpenPlans: return facts.openPlans;
    case QueueFact::RiskScore: return facts.riskScore;
    case QueueFact::PromiseBrokenDays: return daysSince(facts.promiseBrokenAt, moment.now);
    case QueueFact::PromiseDueDays:
        return facts.nextPromise ? std::optional(moment.today.daysTo(*facts.nextPromise)) : std::nullopt;
    case QueueFact::ContactDays: return daysSince(facts.contactAt, moment.now);
    case QueueFact::ConversationDays: return daysSince(facts.conversationAt, moment.now);
    default: return std::nullopt;
    }
}

std::optional<qint64> amountOf(const QueueFacts &facts, QueueFact fact, Currency currency)
{
    for (const QueueDue &due : facts.due)
        if (due.currency == currency)
            return fact == QueueFact::OverdueAmount ? due.overdue : due.due;
    return std::nullopt;
}

QStringList wordsOf(const QueueFacts &facts, QueueFact fact)
{
    switch (fact) {
    case QueueFact::PlanStatus: return facts.planStatuses;
    case QueueFact::PaymentPlanStatus: return facts.paymentPlanStatuses;
    case QueueFact::Segment: return facts.segments;
    case QueueFact::CustomerType: return facts.customerTypes;
    case QueueFact::AccountType: return facts.accountTypes;
    case QueueFact::Language: return facts.languages;
    case QueueFact::Country: return facts.countries;
    case QueueFact::State: return facts.states;
    case QueueFact::HoldReason: return facts.holdReasons;
    case QueueFact::Owner: return facts.owners;
    case QueueFact::Team: return facts.teams;
    case QueueFact::Agency: return facts.agencies;
    default: return {};
    }
}

bool flagOf(const QueueFacts &facts, QueueFact fact, const QueueMoment &moment)
{
    switch (fact) {
    case QueueFact::CallbackDue: return facts.callbackAt && *facts.callbackAt <= moment.now;
    case QueueFact::Disputed: return facts.isDisputed;
    case QueueFact::OnHold: return facts.isHeld || (facts.openPlans > 0 && facts.heldPlans == facts.openPlans);
    case QueueFact::New: return !facts.contactAt;
    case QueueFact::PlacedWithAgency: return !facts.agencies.isEmpty();
    case QueueFact::PromiseOpen: return facts.nextPromise.has_value();
    case QueueFact::SupervisorReview: return facts.isInReview;
    case QueueFact::Reachable: return facts.isReachable;
    default: return false;
    }
}

} // namespace kept
