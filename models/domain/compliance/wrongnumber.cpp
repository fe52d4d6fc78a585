// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

namespace kept {

namespace {

/// A number known to be another person's is not used.
class WrongNumber final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return facts.question.wrongSince && *facts.question.wrongSince <= at;
    }

    void offerChanges(const ContactFacts &, NextInstant &) const override {}
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<WrongNumber>();
}

} // namespace

const RuleKind wrongNumber{u"wrong_number", RuleClass::Number, RuleNeeds::Nothing, read};

} // namespace kept
