// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/adduser.h"

namespace kept {

/// Makes a person's user what it is to be, adding it where there is none: asked twice, it changes nothing the second time.
struct SetUser
{
    using Outcome = UserAdded;
    static QString commandName() { return QStringLiteral("SetUser"); }
    static QString meaning()
    {
        return QStringLiteral("Sets what a person is here for, or that the person is not here any more.");
    }
    static constexpr Right right = Right::Administer;

    QString signIn;
    std::optional<QString> name;
    std::optional<Role> role;
    std::optional<TeamId> team;
    std::optional<AccountId> agency;
    std::optional<bool> isActive;

    template<class V>
    void describe(V &v)
    {
        v("signIn", signIn, "The name to sign in with");
        v("name", name, "Name; else as it was, or the name to sign in with");
        v("role", role, "What the person is here for; else as it was");
        v("team", team, "The team; else as it was");
        v("agency", agency, "The agency, for an agency user; else as it was");
        v("isActive", isActive, "Whether the person works here; else yes");
    }
};

/// At a server the login, where it was let in, goes with the role.
/// Errors: those of checkUser() and changeLogin(); USER.ROLE (Invalid: nobody is added without a role); USER.UNKNOWN (NotFound: nobody there to be put
/// out).
Result<UserAdded> execute(Transaction &transaction, const Context &context, const SetUser &command);

} // namespace kept
