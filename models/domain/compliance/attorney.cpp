// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/attorney.h"

#include "models/domain/compliance/scope.h"

namespace kept {
namespace {

bool applies(const ContactQuestion &question)
{
    return underRegulationF(question) && consumerLike(question.role);
}

bool protects(const AttorneyKnown &attorney, const ContactQuestion &question, qint64 at)
{
    return attorney.state == AttorneyState::Reachable && touches(attorney.debts, question.debts) && attorney.since <= at &&
           (!attorney.until || at < *attorney.until);
}

std::optional<Refusal> check(const ContactFacts &facts, qint64 at)
{
    if (isReply(facts.question, at))
        return std::nullopt;
    for (const AttorneyKnown &attorney : facts.question.attorneys)
        if (protects(attorney, facts.question, at))
            return Refusal{};
    return std::nullopt;
}

std::optional<qint64> nextChange(const ContactFacts &facts, qint64 at)
{
    NextInstant next(at);
    offerReply(next, facts.question);
    for (const AttorneyKnown &attorney : facts.question.attorneys) {
        next.offer(attorney.since);
        next.offer(attorney.until);
    }
    return next.value();
}

} // namespace

const ContactRule attorneyKnown{
    u"US.REGF.6B2", u"12 CFR 1006.6(b)(2)", RuleSeverity::Prohibition, RuleNeeds::Nothing, applies, check, nextChange};

} // namespace kept
