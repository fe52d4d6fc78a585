// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/identitystanding.h"

#include "models/domain/catalogue.h"
#include "models/queries/placedscope.h"
#include "models/store/securitypolicyrepository.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 weekMs = 7 * 1'440 * minuteMs;

// A pass is whose made it: nobody speaks for what another heard.
void notePass(IdentityStanding::Answer &standing, const std::vector<IdentityCheckRow> &checks, const Asking &asking, qint64 since)
{
    for (const IdentityCheckRow &check : checks) {
        const qint64 until = check.at + standing.rules.validMinutes * minuteMs;
        const bool isOurs = check.verdict == IdentityVerdict::Passed && check.by == asking.actor;
        if (!isOurs || check.at < since || check.at > asking.now || until <= asking.now)
            continue;
        standing.passedAt = check.at;
        standing.validUntil = until;
    }
}

Result<std::optional<ContactId>> whomOf(const IdentityStanding &question, const std::vector<ContactRow> &people)
{
    if (!question.contact)
        return people.empty() ? std::nullopt : std::optional(people.front().id);
    if (std::any_of(people.begin(), people.end(), [&](const ContactRow &row) { return row.id == question.contact; }))
        return question.contact;
    return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                {{u"object"_s, objectType(ObjectKind::Contact).apiName}, {u"id"_s, question.contact->value()}});
}

} // namespace

Result<IdentityStanding::Answer> answer(Database &database, const Asking &asking, const IdentityStanding &question)
{
    IdentityStanding::Answer standing;
    KEPT_CHECK(needSight(database, asking, question.customer));
    KEPT_CHECK(customerOf(database, question.customer));
    KEPT_TRY(standing.people, contactsOf(database, question.customer).all());
    KEPT_TRY(standing.contact, whomOf(question, standing.people));
    KEPT_TRY(const SecurityPolicy policy, securityPolicy(database));
    standing.rules = policy.identity;
    standing.masksMoney = policy.masksMoney;
    standing.attemptsLeft = policy.identity.attempts;
    if (!standing.contact)
        return standing;
    KEPT_TRY(standing.questions, expectedAnswers(database, *standing.contact, policy.identity.questions));
    KEPT_TRY(const auto checks, identityChecks(database, *standing.contact, asking.now - weekMs));
    const IdentityLock lock = identityLock(policy.identity, attemptsOf(checks), asking.now);
    standing.attemptsLeft = lock.attemptsLeft;
    standing.lockedUntil = lock.lockedUntil;
    notePass(standing, checks, asking, question.since);
    return standing;
}

Result<HouseSecurity::Answer> answer(Database &database, const Asking &, const HouseSecurity &)
{
    KEPT_TRY(const SecurityPolicy policy, securityPolicy(database));
    return HouseSecurity::Answer{policy.identity, policy.masksMoney, policy.idleLockMinutes};
}

} // namespace kept
