// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

/// A third party is asked for the consumer's location once (12 CFR 1006.10(c)).
class LocationOnce final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return facts.question.locationCallback == LocationCallback::NotAskedFor && spoken(facts.question, at) >= 0;
    }

    Refusal explain(const ContactFacts &facts, qint64 at) const override { return {{spoken(facts.question, at)}, {}}; }
    bool looksAt(const ContactQuestion &question, const PastContact &past) const override
    {
        return past.person == question.person && past.outcome == ContactOutcome::Conversation;
    }
    void offerChanges(const ContactFacts &, NextInstant &) const override {}

private:
    static int spoken(const ContactQuestion &question, qint64 at)
    {
        const auto found = std::ranges::find_if(question.history, [&](const PastContact &past) {
            return past.person == question.person && past.outcome == ContactOutcome::Conversation && past.at <= at &&
                   isOurs(past);
        });
        return found == question.history.end() ? -1 : static_cast<int>(found - question.history.begin());
    }
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<LocationOnce>();
}

} // namespace

const RuleKind locationOnce{u"location_once", RuleClass::ThirdParty, RuleNeeds::Nothing, read};

} // namespace kept
