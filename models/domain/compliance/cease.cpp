// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

/// A written request to cease counts from receipt, for its debts (12 CFR 1006.6(c)).
class Cease final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.question.ceases, [&](const CeaseRequest &request) {
            return inForce(request.receivedAt, request.withdrawnAt, at) && touches(request.debts, facts.question.debts);
        });
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const CeaseRequest &request : facts.question.ceases)
            next.offer(request.withdrawnAt);
    }
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<Cease>();
}

} // namespace

const RuleKind cease{u"cease", RuleClass::Cease, RuleNeeds::Nothing, read};

} // namespace kept
