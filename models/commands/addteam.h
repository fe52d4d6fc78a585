// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct TeamAdded
{
    TeamId team = TeamId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("team", team, "The team");
    }
};

/// Adds a team.
struct AddTeam
{
    using Outcome = TeamAdded;
    static QString commandName() { return QStringLiteral("AddTeam"); }
    static QString meaning() { return QStringLiteral("Adds a team."); }
    static constexpr Right right = Right::Administer;

    QString name;

    template<class V>
    void describe(V &v)
    {
        v("name", name, "Name");
    }
};

/// Error: TEAM.NAME (Invalid: empty).
Result<TeamAdded> execute(Transaction &transaction, const Context &context, const AddTeam &command);

} // namespace kept
