// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/ceaserequest.h"

#include "models/domain/compliance/scope.h"

namespace kept {
namespace {

bool excepted(ContactPurpose purpose)
{
    return purpose == ContactPurpose::TerminateEfforts || purpose == ContactPurpose::RemedyMayInvoke ||
           purpose == ContactPurpose::RemedyIntends;
}

bool applies(const ContactQuestion &question)
{
    return underRegulationF(question) && consumerLike(question.role) && !excepted(question.purpose);
}

std::optional<Refusal> check(const ContactFacts &facts, qint64 at)
{
    for (const CeaseRequest &request : facts.question.ceases) {
        const bool inForce = request.receivedAt <= at && (!request.withdrawnAt || at < *request.withdrawnAt);
        if (inForce && touches(request.debts, facts.question.debts))
            return Refusal{};
    }
    return std::nullopt;
}

std::optional<qint64> nextChange(const ContactFacts &facts, qint64 at)
{
    NextInstant next(at);
    for (const CeaseRequest &request : facts.question.ceases) {
        next.offer(request.receivedAt);
        next.offer(request.withdrawnAt);
    }
    return next.value();
}

} // namespace

const ContactRule ceaseRequest{u"US.REGF.6C", u"12 CFR 1006.6(c)", RuleSeverity::Prohibition, RuleNeeds::Nothing, applies,
                               check,         nextChange};

} // namespace kept
