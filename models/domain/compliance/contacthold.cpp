// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

const ContactHold *holding(const ContactQuestion &question, qint64 at)
{
    const auto found = std::ranges::find_if(question.holds, [&](const ContactHold &hold) {
        return inForce(hold.from, hold.until, at) && touches(hold.debts, question.debts);
    });
    return found == question.holds.end() ? nullptr : &*found;
}

/// A hold of the house stops contact while it lasts.
class Hold final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64 at) const override { return holding(facts.question, at) != nullptr; }

    Refusal explain(const ContactFacts &facts, qint64 at) const override
    {
        const ContactHold *hold = holding(facts.question, at);
        return {{}, hold ? hold->reason : QString()};
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const ContactHold &hold : facts.question.holds)
            next.offer(hold.until);
    }
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<Hold>();
}

} // namespace

const RuleKind contactHold{u"contact_hold", RuleClass::Hold, RuleNeeds::Nothing, read};

} // namespace kept
