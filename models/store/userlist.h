// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/userrepository.h"

namespace kept {

/// Everybody who works here or did, by name.
Result<std::vector<UserRecord>> userRecords(Database &database);

} // namespace kept
