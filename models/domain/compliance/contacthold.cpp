// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/contacthold.h"

#include "models/domain/compliance/scope.h"

namespace kept {
namespace {

bool applies(const ContactQuestion &)
{
    return true;
}

std::optional<Refusal> check(const ContactFacts &facts, qint64 at)
{
    for (const ContactHold &hold : facts.question.holds) {
        const bool inForce = hold.from <= at && (!hold.until || at < *hold.until);
        if (inForce && touches(hold.debts, facts.question.debts))
            return Refusal{{}, hold.reason};
    }
    return std::nullopt;
}

std::optional<qint64> nextChange(const ContactFacts &facts, qint64 at)
{
    NextInstant next(at);
    for (const ContactHold &hold : facts.question.holds) {
        next.offer(hold.from);
        next.offer(hold.until);
    }
    return next.value();
}

} // namespace

const ContactRule contactHold{u"GEN.CONTACT_HOLD", u"house policy", RuleSeverity::Policy, RuleNeeds::Nothing, applies, check,
                              nextChange};

} // namespace kept
