// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

bool fallsIn(const InconvenientTime &row, qint64 clock)
{
    const qint64 from = row.from.isValid() ? row.from.msecsSinceStartOfDay() : 0;
    const qint64 to = row.to.isValid() ? row.to.msecsSinceStartOfDay() : ZoneClock::dayMs;
    return from < to ? from <= clock && clock < to : clock >= from || clock < to;
}

bool covers(const InconvenientTime &row, const ZoneClock &zone, qint64 at)
{
    const qint64 wall = zone.wallAt(at);
    const qint64 day = ZoneClock::dayOf(wall);
    if (row.at > at || (row.until && day > dayNumber(*row.until)))
        return false;
    if (!row.days.empty() && std::ranges::find(row.days, ZoneClock::weekday(day)) == row.days.end())
        return false;
    return fallsIn(row, wall - day * ZoneClock::dayMs);
}

/// Not at the times that the person called inconvenient (comment 6(b)(1)-1).
class Designation final : public RuleCheck
{
public:
    bool concerns(const ContactQuestion &question) const override { return !question.inconvenientTimes.empty(); }

    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.question.inconvenientTimes, [&](const InconvenientTime &row) {
            return std::ranges::any_of(facts.zones, [&](const ZoneClock *zone) { return covers(row, *zone, at); });
        });
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        offerMidnights(next, facts.zones);
        for (const InconvenientTime &row : facts.question.inconvenientTimes)
            for (const ZoneClock *zone : facts.zones)
                if (row.to.isValid())
                    next.offer(zone->nextClock(next.after(), row.to.msecsSinceStartOfDay()));
    }
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<Designation>();
}

} // namespace

const RuleKind designation{u"designation", RuleClass::Designation, RuleNeeds::LocalClock, read};

} // namespace kept
