// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/signinlist.h"

#include <algorithm>

namespace kept {

Result<SignInList::Answer> answer(Database &database, const Asking &, const SignInList &)
{
    SignInList::Answer list;
    KEPT_TRY(list.people, signInRows(database));
    list.hasAdministrator = std::any_of(list.people.begin(), list.people.end(),
                                        [](const SignInRow &row) { return row.role == Role::Administrator; });
    return list;
}

} // namespace kept
