// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/userrepository.h"

namespace kept {

/// Who is signed in at the server, as the server knows it: nothing that the session may set changes it.
struct SessionUser
{
    QString login;
    bool isOwner = false;           ///< of the tables, or over all of them: no policy binds this login
    bool usedPassword = false;      ///< the server asked this session for one
    std::optional<UserRecord> user; ///< none: the login is nobody's here, or its user is not active any more
};

/// Only for PostgreSQL. Error: STORE.RIGHT (Refused) for a login that was let into no group of this database.
Result<SessionUser> sessionUser(Database &database);

} // namespace kept
