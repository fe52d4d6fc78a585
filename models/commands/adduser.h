// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/role.h"

namespace kept {

struct UserAdded
{
    UserId user = UserId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("user", user, "The user");
    }
};

/// Adds a user.
struct AddUser
{
    using Outcome = UserAdded;
    static QString commandName() { return QStringLiteral("AddUser"); }
    static QString meaning() { return QStringLiteral("Adds a person who works here."); }
    static constexpr Right right = Right::Administer;

    QString name;
    QString signIn;
    Role role = Role::Specialist;
    std::optional<TeamId> team;
    std::optional<AccountId> agency;
    std::optional<int> promiseLimit;
    std::optional<bool> letIn = {};
    QString password = {}; ///< of the login at the server, and in no description; empty: none, or as it is

    template<class V>
    void describe(V &v)
    {
        v("name", name, "Name");
        v("signIn", signIn, "The name to sign in with");
        v("role", role, "What the person is here for");
        v("team", team, "The team");
        v("agency", agency, "The agency, for an agency user");
        v("promiseLimit", promiseLimit, "The most promises that this person's approval can bring a plan to");
        v("letIn", letIn, "Whether a server lets the login of that name in, made when there is none; else not");
    }
};

/// Errors: those of checkUser() and changeLogin(); USER.SIGNIN (Conflict: taken).
Result<UserAdded> execute(Transaction &transaction, const Context &context, const AddUser &command);

} // namespace kept
