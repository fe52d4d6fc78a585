// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/frequency.h"

#include "models/domain/civiltime.h"
#include "models/domain/compliance/nextclock.h"
#include "models/domain/compliance/scope.h"

namespace kept {

bool frequencyApplies(const ContactQuestion &question)
{
    return underRegulationF(question) && question.channel == ContactChannel::Call && !excludedFromFrequency(question.role);
}

bool inSevenDays(const ContactQuestion &question, const PastContact &past, const QTimeZone &zone, qint64 at)
{
    if (past.channel != ContactChannel::Call || past.person != question.person || past.at > at)
        return false;
    if (past.excludedFrom && *past.excludedFrom <= at)
        return false;
    return localDate(past.at, zone).daysTo(localDate(at, zone)) < 7;
}

std::optional<qint64> nextFrequencyChange(const ContactFacts &facts, qint64 at)
{
    NextInstant next(at);
    for (const QTimeZone &zone : facts.zones)
        next.offer(nextClock(at, QTime(0, 0), zone));
    for (const PastContact &past : facts.question.history) {
        next.offer(past.at);
        next.offer(past.at + 1);
        next.offer(past.excludedFrom);
    }
    for (const MoreCallsConsent &consent : facts.question.moreCalls) {
        next.offer(consent.at);
        next.offer(consent.from);
        next.offer(consent.until);
        next.offer(consent.revokedAt);
    }
    return next.value();
}

} // namespace kept
