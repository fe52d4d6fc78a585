// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/userrepository.h"

namespace kept {

/// A user as it is kept: names without blanks around them; an agency only for who works for one, who must not keep what was placed
/// with it in view. Whatever makes or changes a user asks this, then checkUser(), so that no way lets past what another refuses.
UserRecord tidiedUser(UserRecord user);

/// `before` is the user as it was, an empty one for a new person. Errors: USER.NAME (Invalid: no name, or none to sign in with),
/// USER.LIMIT (Invalid: negative), USER.AGENCY (Invalid: an agency user who works here and has no agency), USER.LASTADMIN (Refused:
/// nobody would be left to administer); REFERENCE.MISSING (NotFound).
Result<void> checkUser(Transaction &transaction, const UserRecord &before, const UserRecord &after);

} // namespace kept
