// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

namespace kept {

namespace {

/// Not at work when the employer is known to prohibit it (12 CFR 1006.6(b)(3)).
class Employer final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64) const override
    {
        return facts.question.place == ContactPlace::Work && facts.question.employer == EmployerStance::ProhibitsCalls;
    }

    void offerChanges(const ContactFacts &, NextInstant &) const override {}
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<Employer>();
}

} // namespace

const RuleKind employer{u"employer", RuleClass::Place, RuleNeeds::Nothing, read};

} // namespace kept
