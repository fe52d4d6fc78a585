// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/scope.h"

#include <algorithm>

namespace kept {
namespace {

/// Day one is the day of the consent (comment 14(b)(3)(i)-3.iii).
constexpr qint64 consentedDays = 7;

/// A conversation uses the consent up (comment 14(b)(3)(i)-2).
bool spokenSince(const ContactQuestion &question, const MoreCallsConsent &consent, PlanId debt, qint64 at)
{
    return std::ranges::any_of(question.history, [&](const PastContact &past) {
        return past.channel == ContactChannel::Call && past.outcome == ContactOutcome::Conversation &&
               past.person == question.person && past.at > consent.at && past.at < at && isOurs(past) &&
               contains(past.talked, debt);
    });
}

bool holds(const ContactQuestion &question, const MoreCallsConsent &consent, const ZoneClock &zone, PlanId debt, qint64 at)
{
    if (consent.person != question.person || !inForce(consent.at, consent.revokedAt, at))
        return false;
    if (!consent.debts.empty() && !contains(consent.debts, debt))
        return false;
    if ((consent.from && at < *consent.from) || (consent.until && at >= *consent.until))
        return false;
    return zone.dayAt(at) - zone.dayAt(consent.at) < consentedDays && !spokenSince(question, consent, debt, at);
}

qint64 clockOr(QTime clock, qint64 otherwise)
{
    return clock.isValid() ? clock.msecsSinceStartOfDay() : otherwise;
}

} // namespace

bool contains(const std::vector<PlanId> &debts, PlanId debt)
{
    return std::ranges::find(debts, debt) != debts.end();
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
        return past.direction == ContactDirection::Placed && past.channel == question.channel && isOurs(past) &&
               past.at > message->at && past.at <= at;
    });
}

void offerReply(NextInstant &next, const ContactQuestion &question)
{
    if (question.replyTo)
        next.offer(question.replyTo->at);
}

bool hoursConsented(const ContactQuestion &question, ZoneSpan places, qint64 at)
{
    return std::ranges::any_of(question.hours, [&](const HoursConsent &consent) {
        return inForce(consent.at, consent.revokedAt, at) && std::ranges::all_of(places, [&](const ZoneClock *zone) {
                   const qint64 clock = zone->clockAt(at);
                   return clockOr(consent.from, 0) <= clock && clock < clockOr(consent.to, ZoneClock::dayMs);
               });
    });
}

void offerHoursConsents(NextInstant &next, const ContactQuestion &question, ZoneSpan places)
{
    for (const HoursConsent &consent : question.hours) {
        next.offer(consent.at);
        for (const ZoneClock *zone : places)
            next.offer(zone->nextClock(next.after(), clockOr(consent.from, 0)));
    }
}

bool dialConsented(const ContactQuestion &question, qint64 at)
{
    return std::ranges::any_of(question.dialConsents, [&](const DialConsent &consent) {
        return (!consent.point || consent.point == question.point) && inForce(consent.at, consent.revokedAt, at);
    });
}

bool isHoliday(const ContactQuestion &question, qint64 day)
{
    return std::ranges::any_of(question.holidays, [&](QDate holiday) { return dayNumber(holiday) == day; });
}

bool moreCallsConsented(const ContactQuestion &question, const ZoneClock &zone, PlanId debt, qint64 at)
{
    return std::ranges::any_of(question.moreCalls,
                               [&](const MoreCallsConsent &consent) { return holds(question, consent, zone, debt, at); });
}

void offerMoreCalls(NextInstant &next, const ContactQuestion &question)
{
    for (const MoreCallsConsent &consent : question.moreCalls) {
        next.offer(consent.at);
        next.offer(consent.from);
    }
}

} // namespace kept
