// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/place.h"

#include "models/domain/compliance/scope.h"

#include <algorithm>

namespace kept {
namespace {

std::optional<Refusal> checkWorkplace(const ContactFacts &facts, qint64)
{
    const ContactQuestion &question = facts.question;
    if (question.place == ContactPlace::Work && question.employer == EmployerStance::ProhibitsCalls)
        return Refusal{};
    return std::nullopt;
}

std::optional<qint64> never(const ContactFacts &, qint64)
{
    return std::nullopt;
}

std::optional<Refusal> checkInconvenient(const ContactFacts &facts, qint64 at)
{
    const ContactQuestion &question = facts.question;
    const auto &places = question.inconvenientPlaces;
    if (question.place == ContactPlace::Unknown || isReply(question, at))
        return std::nullopt;
    return std::ranges::find(places, question.place) == places.end() ? std::nullopt : std::optional(Refusal{});
}

std::optional<qint64> nextInconvenient(const ContactFacts &facts, qint64 at)
{
    NextInstant next(at);
    offerReply(next, facts.question);
    return next.value();
}

} // namespace

const ContactRule workplace{
    u"US.REGF.6B3", u"12 CFR 1006.6(b)(3)", RuleSeverity::Prohibition, RuleNeeds::Nothing, underRegulationF, checkWorkplace,
    never};
const ContactRule inconvenientPlace{u"US.REGF.6B1II", u"12 CFR 1006.6(b)(1)(ii)", RuleSeverity::Prohibition, RuleNeeds::Nothing,
                                    underRegulationF, checkInconvenient,          nextInconvenient};

} // namespace kept
