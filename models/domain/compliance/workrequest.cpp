// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An oral request not to be called at work stands for some days, the day of the request included; for good once it is
/// confirmed in writing (209 CMR 18.16(1)(c)).
class WorkCalls final : public RuleCheck
{
public:
    explicit WorkCalls(int days) : m_days(days) {}

    bool concerns(const ContactQuestion &question) const override { return question.workRequest.has_value(); }

    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        const WorkRequest &request = *facts.question.workRequest;
        if (facts.question.place != ContactPlace::Work)
            return false;
        if (request.confirmation == WrittenConfirmation::Received)
            return true;
        return std::ranges::any_of(facts.zones, [&](const ZoneClock *zone) {
            const qint64 passed = zone->dayAt(at) - zone->dayAt(request.oralAt);
            return passed >= 0 && passed < m_days;
        });
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const ZoneClock *zone : facts.zones)
            next.offer(zone->startOfDay(zone->dayAt(facts.question.workRequest->oralAt) + m_days));
        offerMidnights(next, facts.zones);
    }

private:
    int m_days;
};

std::shared_ptr<const RuleCheck> read(SpecReader &spec)
{
    return std::make_shared<WorkCalls>(spec.number(u"days"_s, 1, 366));
}

} // namespace

const RuleKind workRequest{u"work_request", RuleClass::Place, RuleNeeds::Nothing, read};

} // namespace kept
