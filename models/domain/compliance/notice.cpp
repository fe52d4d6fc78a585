// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first contact waits some days after the written notice.
class Notice final : public RuleCheck
{
public:
    explicit Notice(int days) : m_days(days) {}

    bool concerns(const ContactQuestion &question) const override { return question.noticeSentOn.has_value(); }

    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        const qint64 free = freeDay(facts.question);
        return std::ranges::any_of(facts.zones, [&](const ZoneClock *zone) { return zone->dayAt(at) < free; });
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const ZoneClock *zone : facts.zones)
            next.offer(zone->startOfDay(freeDay(facts.question)));
    }

private:
    qint64 freeDay(const ContactQuestion &question) const { return dayNumber(*question.noticeSentOn) + m_days; }
    int m_days;
};

std::shared_ptr<const RuleCheck> read(SpecReader &spec)
{
    return std::make_shared<Notice>(spec.number(u"days"_s, 1, 366));
}

} // namespace

const RuleKind notice{u"notice", RuleClass::Notice, RuleNeeds::Nothing, read};

} // namespace kept
