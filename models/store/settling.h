// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace kept {

/// Whether what comes next on this connection is a transaction of its own whose answer can get lost: at a server, with none open.
/// Inside another transaction nothing is ever committed by itself.
bool answerCanGetLost(const Database &database);

} // namespace kept
