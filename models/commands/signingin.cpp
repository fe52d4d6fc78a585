// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/signingin.h"

#include "models/domain/signin.h"
#include "models/store/securitypolicyrepository.h"
#include "models/store/signinrepository.h"
#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestIdleMinutes = 480;

// Locked, so that guesses at two desks are counted one after another.
Result<UserRecord> activeUser(Transaction &transaction, UserId id)
{
    KEPT_TRY(auto user, RecordTable<UserRecord>::get(transaction.database(), id.value(), Lock::ForUpdate));
    if (user.isActive)
        return user;
    return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                {{u"object"_s, objectType(ObjectKind::User).apiName}, {u"id"_s, id.value()}});
}

tl::unexpected<Error> refused(const QString &code)
{
    return refuse({Finding{code, Severity::Block, {}, {}, {}, {}}});
}

Result<void> checkMaySet(const Context &context, const SetPassword &command, const UserSecret &secret)
{
    if (context.actor != command.user)
        return context.role == Role::Administrator ? Result<void>() : refused(u"PASSWORD.OTHERS"_s);
    if (secret.password && !fits(*secret.password, command.present))
        return refused(u"PASSWORD.WRONG"_s);
    return {};
}

void touchUser(Transaction &transaction, UserId user)
{
    transaction.journal().touch(ObjectKind::User, user.value());
    transaction.journal().setSubject(ObjectKind::User, user.value());
}

// Passwords of a server are the server's business; here only the attempts are counted.
bool isLetIn(const SignIn &command, const UserSecret &secret)
{
    if (command.proof)
        return command.proof == PasswordProof::Right;
    return !secret.password || fits(*secret.password, command.password);
}

Instant waitAfter(const UserSecret &secret)
{
    return Instant{secret.failedAt.value_or(0) + signInDelay(secret.failures)};
}

} // namespace

Result<PasswordSet> execute(Transaction &transaction, const Context &context, const SetPassword &command)
{
    KEPT_CHECK(activeUser(transaction, command.user));
    KEPT_TRY(UserSecret secret, secretOf(transaction.database(), command.user));
    KEPT_CHECK(checkMaySet(context, command, secret));
    if (command.remove.value_or(false)) {
        secret.password.reset();
    } else {
        if (command.password.isEmpty())
            return fail(ErrorKind::Invalid, u"PASSWORD.MISSING"_s);
        KEPT_CHECK(checkPassword(command.password));
        // A salt has to be another each time, not secret: the command's id is random.
        secret.password = hashPassword(command.password, context.commandId, command.rounds);
    }
    secret.failures = 0;
    secret.failedAt.reset();
    KEPT_CHECK(saveSecret(transaction, command.user, secret));
    touchUser(transaction, command.user);
    return PasswordSet{command.user};
}

Result<SignedIn> execute(Transaction &transaction, const Context &context, const SignIn &command)
{
    KEPT_CHECK(activeUser(transaction, command.user));
    KEPT_TRY(UserSecret secret, secretOf(transaction.database(), command.user));
    // Too early: not looked at, and not counted either.
    if ((secret.password || command.proof) && context.now < waitAfter(secret).utc)
        return SignedIn{false, waitAfter(secret)};
    touchUser(transaction, command.user);
    const bool isRight = isLetIn(command, secret);
    const bool hadFailures = secret.failures > 0;
    secret.failures = isRight ? 0 : secret.failures + 1;
    secret.failedAt = isRight ? std::nullopt : std::optional(context.now);
    if (!isRight || hadFailures)
        KEPT_CHECK(saveSecret(transaction, command.user, secret));
    if (isRight)
        return SignedIn{true, {}};
    return SignedIn{false, signInDelay(secret.failures) > 0 ? std::optional(waitAfter(secret)) : std::nullopt};
}

Result<IdleLockSet> execute(Transaction &transaction, const Context &, const SetIdleLock &command)
{
    if (command.minutes < 0 || command.minutes > longestIdleMinutes)
        return fail(ErrorKind::Invalid, u"IDLE.MINUTES"_s);
    KEPT_TRY(const PolicyId policy,
             changeSecurityPolicy(transaction, [&](SecurityPolicyRecord &record) { record.idleLockMinutes = command.minutes; }));
    return IdleLockSet{policy};
}

} // namespace kept
