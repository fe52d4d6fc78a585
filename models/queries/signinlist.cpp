// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/signinlist.h"

#include "models/store/sessionuser.h"

#include <algorithm>

namespace kept {

Result<SignInList::Answer> answer(Database &database, const Asking &, const SignInList &)
{
    SignInList::Answer list;
    KEPT_TRY(list.people, signInRows(database));
    list.hasAdministrator = std::any_of(list.people.begin(), list.people.end(),
                                        [](const SignInRow &row) { return row.role == Role::Administrator; });
    if (database.engine() == Engine::Sqlite)
        return list;
    KEPT_TRY(const SessionUser session, sessionUser(database));
    list.login = session.login;
    list.asksPassword = session.usedPassword;
    if (session.user)
        list.session = session.user->id;
    return list;
}

} // namespace kept
