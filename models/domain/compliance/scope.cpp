// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/scope.h"

#include "models/domain/civiltime.h"

#include <algorithm>

namespace kept {
namespace {

bool contains(const std::vector<PlanId> &debts, PlanId debt)
{
    return std::ranges::find(debts, debt) != debts.end();
}

/// A conversation uses the consent up (comment 14(b)(3)(i)-2).
bool spokenSince(const ContactQuestion &question, const MoreCallsConsent &consent, PlanId debt, qint64 at)
{
    return std::ranges::any_of(question.history, [&](const PastContact &past) {
        return past.channel == ContactChannel::Call && past.outcome == ContactOutcome::Conversation &&
               past.person == question.person && past.at > consent.at && past.at < at && contains(past.talked, debt);
    });
}

bool holds(const ContactQuestion &question, const MoreCallsConsent &consent, const QTimeZone &zone, PlanId debt, qint64 at)
{
    if (consent.person != question.person || !touches(consent.debts, {debt}) || consent.at > at)
        return false;
    if (consent.revokedAt && *consent.revokedAt <= at)
        return false;
    if ((consent.from && at < *consent.from) || (consent.until && at >= *consent.until))
        return false;
    if (localDate(consent.at, zone).daysTo(localDate(at, zone)) > 6)
        return false;
    return !spokenSince(question, consent, debt, at);
}

} // namespace

bool underRegulationF(const ContactQuestion &question)
{
    return question.collector == CollectorKind::ThirdParty && question.nature == DebtNature::Consumer;
}

bool consumerLike(PersonRole role)
{
    return role < PersonRole::ThirdParty;
}

bool excludedFromFrequency(PersonRole role)
{
    return role > PersonRole::ThirdParty;
}

bool touches(const std::vector<PlanId> &flagged, const std::vector<PlanId> &asked)
{
    return flagged.empty() || std::ranges::any_of(asked, [&](PlanId debt) { return contains(flagged, debt); });
}

bool isReply(const ContactQuestion &question, qint64 at)
{
    const auto &message = question.replyTo;
    if (!message || message->channel != question.channel || message->at > at)
        return false;
    return std::ranges::none_of(question.history, [&](const PastContact &past) {
        return past.direction == ContactDirection::Placed && past.channel == question.channel && past.at > message->at &&
               past.at <= at;
    });
}

void offerReply(NextInstant &next, const ContactQuestion &question)
{
    if (!question.replyTo)
        return;
    next.offer(question.replyTo->at);
    for (const PastContact &past : question.history)
        next.offer(past.at);
}

bool moreCallsConsented(const ContactQuestion &question, const QTimeZone &zone, PlanId debt, qint64 at)
{
    return std::ranges::any_of(question.moreCalls,
                               [&](const MoreCallsConsent &consent) { return holds(question, consent, zone, debt, at); });
}

} // namespace kept
