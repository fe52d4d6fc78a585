// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/callhours.h"

#include "models/domain/civiltime.h"
#include "models/domain/compliance/nextclock.h"
#include "models/domain/compliance/scope.h"

#include <algorithm>

namespace kept {
namespace {

constexpr int hourMs = 60 * 60 * 1000;
constexpr QTime opens = QTime::fromMSecsSinceStartOfDay(8 * hourMs);
constexpr QTime closes = QTime::fromMSecsSinceStartOfDay(21 * hourMs);

bool timed(const ContactQuestion &question)
{
    return question.channel != ContactChannel::Letter;
}

bool appliesToConsumers(const ContactQuestion &question)
{
    return underRegulationF(question) && consumerLike(question.role) && timed(question);
}

bool appliesToOthers(const ContactQuestion &question)
{
    return underRegulationF(question) && question.role == PersonRole::ThirdParty && timed(question);
}

bool within(const ContactFacts &facts, QTime from, QTime to, qint64 at)
{
    return std::ranges::all_of(facts.zones, [&](const QTimeZone &zone) {
        const QTime clock = localTime(at, zone);
        return from <= clock && clock < to;
    });
}

bool consented(const ContactFacts &facts, qint64 at)
{
    return std::ranges::any_of(facts.question.hours, [&](const HoursConsent &consent) {
        return consent.at <= at && (!consent.revokedAt || at < *consent.revokedAt) && within(facts, consent.from, consent.to, at);
    });
}

std::optional<Refusal> check(const ContactFacts &facts, qint64 at)
{
    if (within(facts, opens, closes, at) || consented(facts, at))
        return std::nullopt;
    return Refusal{};
}

std::optional<qint64> nextChange(const ContactFacts &facts, qint64 at)
{
    NextInstant next(at);
    for (const QTimeZone &zone : facts.zones) {
        next.offer(nextClock(at, opens, zone));
        next.offer(nextClock(at, closes, zone));
        for (const HoursConsent &consent : facts.question.hours) {
            next.offer(nextClock(at, consent.from, zone));
            next.offer(nextClock(at, consent.to, zone));
        }
    }
    for (const HoursConsent &consent : facts.question.hours) {
        next.offer(consent.at);
        next.offer(consent.revokedAt);
    }
    return next.value();
}

} // namespace

const ContactRule callHours{
    u"US.REGF.6B1I", u"12 CFR 1006.6(b)(1)(i)", RuleSeverity::Prohibition, RuleNeeds::LocalClock, appliesToConsumers, check,
    nextChange};
const ContactRule callHoursOfOthers{
    u"GEN.HOURS_3P", u"12 CFR 1006.14(a)", RuleSeverity::Policy, RuleNeeds::LocalClock, appliesToOthers, check, nextChange};

} // namespace kept
