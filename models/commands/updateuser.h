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

/// States anew what a user is: what is left out is none. The name to sign in with stays; it may be a login of the server.
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
    }
};

/// Errors: those of checkUser(); RECORD.MISSING (NotFound).
Result<UserUpdated> execute(Transaction &transaction, const Context &context, const UpdateUser &command);

} // namespace kept
