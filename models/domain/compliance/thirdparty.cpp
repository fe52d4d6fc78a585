// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

namespace kept {

namespace {

/// Whomever the rule binds is not contacted at all; its scope says for which purposes they may be.
class ThirdParty final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &, qint64) const override { return true; }
    void offerChanges(const ContactFacts &, NextInstant &) const override {}
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<ThirdParty>();
}

} // namespace

const RuleKind thirdParty{u"third_party", RuleClass::ThirdParty, RuleNeeds::Nothing, read};

} // namespace kept
