// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/userrepository.h"

namespace kept {

/// Everybody who works here or did, by name.
Result<std::vector<UserRecord>> userRecords(Database &database);
/// Those who administer and may sign in. Held until the transaction ends: nobody else can take the role from one of them.
Result<std::vector<UserRecord>> lockedAdministrators(Transaction &transaction);

} // namespace kept
