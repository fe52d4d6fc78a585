// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addteam.h"

#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<TeamAdded> execute(Transaction &transaction, const Context &, const AddTeam &command)
{
    if (command.name.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"TEAM.NAME"_s);
    TeamRecord team;
    team.name = command.name.trimmed();
    KEPT_CHECK(RecordTable<TeamRecord>::add(transaction, team));
    transaction.journal().setSubject(ObjectKind::Team, team.id.value());
    return TeamAdded{team.id};
}

} // namespace kept
