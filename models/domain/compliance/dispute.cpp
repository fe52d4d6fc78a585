// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"
#include "models/domain/compliance/validationperiod.h"

#include <algorithm>

namespace kept {

namespace {

bool inPeriod(const DebtDispute &dispute, ZoneSpan zones)
{
    const std::optional<QDate> end = validationPeriodEnd(dispute);
    return !end ||
           std::ranges::any_of(zones, [&](const ZoneClock *zone) { return zone->dayAt(dispute.receivedAt) <= dayNumber(*end); });
}

/// A debt disputed in writing within the validation period rests until it is verified (12 CFR 1006.38(d)(2)).
class Dispute final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.question.disputes, [&](const DebtDispute &dispute) {
            return inForce(dispute.receivedAt, dispute.verifiedAt, at) && touches(dispute.debts, facts.question.debts) &&
                   inPeriod(dispute, facts.zones);
        });
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const DebtDispute &dispute : facts.question.disputes)
            next.offer(dispute.verifiedAt);
    }
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<Dispute>();
}

} // namespace

const RuleKind dispute{u"dispute", RuleClass::Dispute, RuleNeeds::Nothing, read};

} // namespace kept
