// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

/// No contact on some days of the week or on holidays, wherever the person may be.
class ClosedDays final : public RuleCheck
{
public:
    explicit ClosedDays(ShutDays shut) : m_shut(shut) {}

    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.zones, [&](const ZoneClock *zone) {
            const qint64 day = zone->dayAt(at);
            return (m_shut.weekdays >> ZoneClock::weekday(day) & 1U) != 0 || (m_shut.holidays && isHoliday(facts.question, day));
        });
    }

    bool asksForHolidays() const override { return m_shut.holidays; }
    void offerChanges(const ContactFacts &facts, NextInstant &next) const override { offerMidnights(next, facts.zones); }

private:
    ShutDays m_shut;
};

std::shared_ptr<const RuleCheck> read(SpecReader &spec)
{
    return std::make_shared<ClosedDays>(readShutDays(spec));
}

} // namespace

const RuleKind closedDays{u"closed_days", RuleClass::Day, RuleNeeds::LocalClock, read};

} // namespace kept
