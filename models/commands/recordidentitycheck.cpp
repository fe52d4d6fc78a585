// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordidentitycheck.h"

#include "models/commands/references.h"
#include "models/store/identityrepository.h"
#include "models/store/securitypolicyrepository.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 weekMs = 7 * 86'400'000LL;

std::vector<AskedQuestion> askedOf(const RecordIdentityCheck &command)
{
    std::vector<AskedQuestion> asked;
    for (const AskedQuestionInput &each : command.asked)
        asked.push_back({each.question, each.answer});
    return asked;
}

Result<void> checkAsked(const std::vector<AskedQuestion> &asked, const IdentityRules &rules,
                        const std::vector<IdentityQuestion> &askable)
{
    const auto has = [](const std::vector<IdentityQuestion> &all, IdentityQuestion question) {
        return std::find(all.begin(), all.end(), question) != all.end();
    };
    if (asked.empty())
        return fail(ErrorKind::Invalid, u"IDENTITY.ASKED"_s);
    for (const AskedQuestion &each : asked) {
        const auto times = std::count_if(asked.begin(), asked.end(),
                                         [&](const AskedQuestion &other) { return other.question == each.question; });
        if (times > 1 || !has(rules.questions, each.question))
            return fail(ErrorKind::Invalid, u"IDENTITY.ASKED"_s, nameOf(each.question));
        if (!has(askable, each.question))
            return fail(ErrorKind::Invalid, u"IDENTITY.UNKNOWN"_s, nameOf(each.question));
    }
    return {};
}

Result<void> refuseLocked(const IdentityLock &lock)
{
    if (!lock.lockedUntil)
        return {};
    return refuse({Finding{u"IDENTITY.LOCKED"_s, Severity::Block, {}, {}, lock.lockedUntil, {}}});
}

} // namespace

Result<IdentityChecked> execute(Transaction &transaction, const Context &context, const RecordIdentityCheck &command)
{
    Database &database = transaction.database();
    KEPT_CHECK(lockContact(transaction, command.contact));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.account));
    KEPT_TRY(const SecurityPolicy policy, securityPolicy(database));
    KEPT_TRY(const auto before, identityChecks(database, command.contact, context.now - weekMs));
    auto attempts = attemptsOf(before);
    KEPT_CHECK(refuseLocked(identityLock(policy.identity, attempts, context.now)));
    KEPT_TRY(const auto expected, expectedAnswers(database, command.contact, policy.identity.questions));
    std::vector<IdentityQuestion> askable;
    for (const ExpectedAnswer &each : expected)
        askable.push_back(each.question);
    const auto asked = askedOf(command);
    KEPT_CHECK(checkAsked(asked, policy.identity, askable));
    const IdentityVerdict verdict = concludeIdentity(policy.identity, asked, askable);
    if (verdict == IdentityVerdict::Open)
        return fail(ErrorKind::Invalid, u"IDENTITY.OPEN"_s);
    KEPT_CHECK(noteWhom(transaction, command.account, command.contact));
    Journal &journal = transaction.journal();
    KEPT_CHECK(addIdentityCheck(transaction, {command.contact, journal.account(), context.now, context.actor, asked, verdict}));
    journal.touch(ObjectKind::Contact, command.contact.value());
    journal.setSubject(ObjectKind::Contact, command.contact.value());
    attempts.push_back({context.now, verdict});
    const IdentityLock lock = identityLock(policy.identity, attempts, context.now);
    return IdentityChecked{verdict, lock.attemptsLeft,
                           lock.lockedUntil ? std::optional(Instant{*lock.lockedUntil}) : std::nullopt};
}

} // namespace kept
