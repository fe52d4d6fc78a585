// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/thirdparty.h"

#include "models/domain/compliance/scope.h"

#include <algorithm>

namespace kept {
namespace {

bool applies(const ContactQuestion &question)
{
    return underRegulationF(question) && question.role == PersonRole::ThirdParty;
}

std::optional<Refusal> checkPurpose(const ContactFacts &facts, qint64)
{
    return facts.question.purpose == ContactPurpose::Location ? std::nullopt : std::optional(Refusal{});
}

std::optional<qint64> never(const ContactFacts &, qint64)
{
    return std::nullopt;
}

std::optional<Refusal> checkOnce(const ContactFacts &facts, qint64 at)
{
    const ContactQuestion &question = facts.question;
    if (question.purpose != ContactPurpose::Location || question.locationCallback == LocationCallback::Welcome)
        return std::nullopt;
    const auto spoken = std::ranges::find_if(question.history, [&](const PastContact &past) {
        return past.person == question.person && past.outcome == ContactOutcome::Conversation && past.at <= at;
    });
    if (spoken == question.history.end())
        return std::nullopt;
    return Refusal{{int(spoken - question.history.begin())}};
}

std::optional<qint64> nextPast(const ContactFacts &facts, qint64 at)
{
    NextInstant next(at);
    for (const PastContact &past : facts.question.history)
        next.offer(past.at);
    return next.value();
}

} // namespace

const ContactRule thirdParty{
    u"US.REGF.6D1", u"12 CFR 1006.6(d)(1)", RuleSeverity::Prohibition, RuleNeeds::Nothing, applies, checkPurpose, never};
const ContactRule locationOnce{
    u"US.REGF.10C", u"12 CFR 1006.10(c)", RuleSeverity::Prohibition, RuleNeeds::Nothing, applies, checkOnce, nextPast};

} // namespace kept
