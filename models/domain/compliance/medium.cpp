// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

bool concerned(const MediumRequest &request, const ContactQuestion &question)
{
    return request.channel == question.channel && (!request.point || request.point == question.point);
}

/// A medium that the person asked not to be used, everywhere or at one number or address (12 CFR 1006.14(h)).
class Medium final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.question.mediumRequests, [&](const MediumRequest &request) {
            return concerned(request, facts.question) && inForce(request.at, request.withdrawnAt, at);
        });
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const MediumRequest &request : facts.question.mediumRequests)
            next.offer(request.withdrawnAt);
    }
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<Medium>();
}

} // namespace

const RuleKind medium{u"medium", RuleClass::Medium, RuleNeeds::Nothing, read};

} // namespace kept
