// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

namespace kept {

namespace {

/// Nobody asks for a consumer who has died; those who stand in for them may be spoken to.
class Deceased final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64) const override { return facts.question.life == LifeState::Deceased; }
    void offerChanges(const ContactFacts &, NextInstant &) const override {}
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<Deceased>();
}

} // namespace

const RuleKind deceased{u"deceased", RuleClass::Deceased, RuleNeeds::Nothing, read};

} // namespace kept
