// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/role.h"

namespace kept {

struct UserUpdated
{
    UserId user = UserId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("user", user, "The user");
    }
};

/// States anew what a user is: what is left out is none. At a server the login, where it was let in, goes with the role. The name to sign in with stays; it may be a login of the server.
struct UpdateUser
{
    using Outcome = UserUpdated;
    static QString commandName() { return QStringLiteral("UpdateUser"); }
    static QString meaning() { return QStringLiteral("Changes a person who works here, or ends that they do."); }
    static constexpr Right right = Right::Administer;

    UserId user = UserId::fromValue(0);
    QString name;
    Role role = Role::Specialist;
    std::optional<TeamId> team;
    std::optional<AccountId> agency;
    std::optional<int> promiseLimit;
    std::optional<bool> active;
    std::optional<bool> letIn = {};
    QString password = {}; ///< of the login at the server, and in no description; empty: as it is

    template<class V>
    void describe(V &v)
    {
        v("user", user, "The user");
        v("name", name, "Name");
        v("role", role, "What the person is here for");
        v("team", team, "The team");
        v("agency", agency, "The agency, for an agency user");
        v("promiseLimit", promiseLimit, "The most promises that this person's approval can bring a plan to");
        v("active", active, "Whether the person may sign in; left out, so it is");
        v("letIn", letIn, "Whether a server lets the login in, where it was not let in before; else not");
    }
};

/// Errors: those of checkUser() and changeLogin(); RECORD.MISSING (NotFound).
Result<UserUpdated> execute(Transaction &transaction, const Context &context, const UpdateUser &command);

} // namespace kept
