// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

namespace kept {

namespace {

/// The calls of the rule's scope need consent to be called by machine (47 CFR 64.1200(a)(1)(iii)).
class DialConsentNeeded final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64 at) const override { return !dialConsented(facts.question, at); }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const DialConsent &consent : facts.question.dialConsents)
            next.offer(consent.at);
    }
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<DialConsentNeeded>();
}

} // namespace

const RuleKind dialConsent{u"dial_consent", RuleClass::Dialling, RuleNeeds::Nothing, read};

} // namespace kept
