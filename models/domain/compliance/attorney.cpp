// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

/// Whoever is represented on a debt is contacted through the attorney, as long as that one can be reached.
class Attorney final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.question.attorneys, [&](const AttorneyKnown &known) {
            return known.state == AttorneyState::Reachable && touches(known.debts, facts.question.debts) &&
                   inForce(known.since, known.until, at);
        });
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const AttorneyKnown &known : facts.question.attorneys)
            next.offer(known.until);
    }
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<Attorney>();
}

} // namespace

const RuleKind attorney{u"attorney", RuleClass::Attorney, RuleNeeds::Nothing, read};

} // namespace kept
