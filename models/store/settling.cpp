// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settling.h"

#include <libpq-fe.h>

namespace kept {

bool answerCanGetLost(const Database &database)
{
    return database.engine() == Engine::PostgreSql &&
           PQtransactionStatus(static_cast<const PGconn *>(database.nativeHandle())) == PQTRANS_IDLE;
}

} // namespace kept
