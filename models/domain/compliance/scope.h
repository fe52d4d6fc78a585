// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"
#include "models/domain/compliance/zoneclock.h"

#include <optional>

namespace kept {

/// Keeps the earliest instant after `at`; the boundaries of a rule are gathered with it.
class NextInstant final
{
public:
    explicit NextInstant(qint64 after) : m_after(after) {}

    qint64 after() const { return m_after; }
    void offer(std::optional<qint64> instant)
    {
        if (instant && *instant > m_after && (!m_next || *instant < *m_next))
            m_next = instant;
    }

    std::optional<qint64> value() const { return m_next; }

private:
    qint64 m_after;
    std::optional<qint64> m_next;
};

bool contains(const std::vector<PlanId> &debts, PlanId debt);

/// False for a contact that another collector made: it says nothing of what we did.
inline bool isOurs(const PastContact &past)
{
    return !past.excludedFrom || *past.excludedFrom > past.at;
}

/// Does a flag on these debts concern the asked ones? No debts named: it concerns all.
bool touches(const std::vector<PlanId> &flagged, const std::vector<PlanId> &asked);

/// Is something in force that began and may have ended?
inline bool inForce(qint64 from, std::optional<qint64> until, qint64 at)
{
    return from <= at && (!until || at < *until);
}

/// Does the contact answer the person's own message by the same medium, once (comment 6(b)(1)-2)?
bool isReply(const ContactQuestion &question, qint64 at);
void offerReply(NextInstant &next, const ContactQuestion &question);

/// Consent to the hour, which has to hold on the wall of every zone the person may be in.
bool hoursConsented(const ContactQuestion &question, ZoneSpan places, qint64 at);
void offerHoursConsents(NextInstant &next, const ContactQuestion &question, ZoneSpan places);

/// Consent to be called by machine at the asked number; a revocation counts at once.
bool dialConsented(const ContactQuestion &question, qint64 at);

/// Consent to more calls that holds at the instant, in the zone, for a debt (12 CFR 1006.14(b)(3)(i)).
bool moreCallsConsented(const ContactQuestion &question, const ZoneClock &zone, PlanId debt, qint64 at);
void offerMoreCalls(NextInstant &next, const ContactQuestion &question);

/// A date as days since 1970-01-01.
inline qint64 dayNumber(QDate date)
{
    constexpr qint64 julianDayOf1970 = 2'440'588;
    return date.toJulianDay() - julianDayOf1970;
}

bool isHoliday(const ContactQuestion &question, qint64 day);

/// Offers the next midnight of every zone.
inline void offerMidnights(NextInstant &next, ZoneSpan zones)
{
    for (const ZoneClock *zone : zones)
        next.offer(zone->nextClock(next.after(), 0));
}

} // namespace kept
