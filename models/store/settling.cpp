// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settling.h"

namespace kept {

bool answerCanGetLost(const Database &database)
{
    return database.engine() == Engine::PostgreSql && !database.isInTransaction();
}

} // namespace kept
