// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/signinrepository.h"

namespace kept {

/// Who may sign in at this store.
struct SignInList
{
    struct Answer
    {
        std::vector<SignInRow> people; ///< active users by name
        bool hasAdministrator = false; ///< without one the person at the machine has to be it
        std::optional<UserId> session; ///< whom the server signed in; a file knows nobody
        QString login;                 ///< of that session at the server
        bool asksPassword = false;     ///< whether the server asked that session for a password
    };
};

Result<SignInList::Answer> answer(Database &database, const Asking &asking, const SignInList &question);

} // namespace kept
