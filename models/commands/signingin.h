// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/passwordhash.h"
#include "models/store/passwordproof.h"

namespace kept {

struct PasswordSet
{
    UserId user = UserId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("user", user, "Whose");
    }
};

/// Sets or takes away the password of a user of this store. What is typed is in no description: no event, file or log has it.
struct SetPassword
{
    using Outcome = PasswordSet;
    static QString commandName() { return QStringLiteral("SetPassword"); }
    static QString meaning() { return QStringLiteral("Sets the password of a user; it is typed in the window."); }

    UserId user = UserId::fromValue(0);
    std::optional<bool> remove;
    QString present = {};        ///< the password so far, of those who change their own
    QString password = {};       ///< the new one
    int rounds = passwordRounds; ///< of its hash; fewer are for tests

    template<class V>
    void describe(V &v)
    {
        v("user", user, "Whose");
        v("remove", remove, "Whether the user signs in without one from now on");
    }
};

/// Errors: RECORD.MISSING (NotFound); PASSWORD.OTHERS (Refused: somebody else's, by who is no administrator); PASSWORD.WRONG
/// (Refused: the present one); PASSWORD.MISSING, and those of checkPassword() (Invalid).
Result<PasswordSet> execute(Transaction &transaction, const Context &context, const SetPassword &command);

struct SignedIn
{
    bool accepted = false;
    std::optional<Instant> waitUntil;

    template<class V>
    void describe(V &v)
    {
        v("accepted", accepted, "Whether it was the password");
        v("waitUntil", waitUntil, "From when another attempt is looked at");
    }
};

/// Signs a user of this store in, or lets one go on after a lock. A wrong password is recorded too: it is no error.
struct SignIn
{
    using Outcome = SignedIn;
    static QString commandName() { return QStringLiteral("SignIn"); }
    static QString meaning() { return QStringLiteral("Signs a user in; failed attempts are recorded and slow down the next."); }

    UserId user = UserId::fromValue(0);
    QString password = {};
    std::optional<PasswordProof> proof = {}; ///< what the server said to the password; left out, the store's own is compared

    template<class V>
    void describe(V &v)
    {
        v("user", user, "Who");
    }
};

/// Errors: RECORD.MISSING (NotFound), also for who is not active any more.
Result<SignedIn> execute(Transaction &transaction, const Context &context, const SignIn &command);

struct IdleLockSet
{
    PolicyId policy = PolicyId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("policy", policy, "The policy of the house");
    }
};

/// States after how long a desk locks itself.
struct SetIdleLock
{
    using Outcome = IdleLockSet;
    static QString commandName() { return QStringLiteral("SetIdleLock"); }
    static QString meaning() { return QStringLiteral("States after how many minutes without a key a desk locks itself."); }
    static constexpr Right right = Right::Administer;

    int minutes = 10;

    template<class V>
    void describe(V &v)
    {
        v("minutes", minutes, "Minutes without key or pointer; 0: never");
    }
};

/// Errors: IDLE.MINUTES (Invalid).
Result<IdleLockSet> execute(Transaction &transaction, const Context &context, const SetIdleLock &command);

} // namespace kept
