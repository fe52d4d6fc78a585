// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"
#include "models/store/userrepository.h"

namespace kept {

/// What becomes of a login of the server that was never let into this database.
enum class NewLogin {
    LetIn,     ///< made when there is none
    LeftAlone, ///< the user is known here, and that is all
};

/// Carries what a user has become to the login of that name, in the same transaction: its group is that of the role, and whoever is
/// put out is let in no more. `before` is an empty one for a new person. An empty password leaves that of the login as it is.
/// On a file there are no logins. Errors: those of grantLogin(); USER.GRANT (Refused) for an administrator whose own login may not
/// make roles: the value `words` is the command line that does it.
Result<void> changeLogin(Transaction &transaction, const UserRecord &before, const UserRecord &after, NewLogin fresh,
                         const QString &password);

} // namespace kept
