// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dialect.h"

namespace kept {

/// Locks the rows of a SELECT until commit where other tables refer to them. Their key stays free: a row that refers to one of
/// them locks its key too, and two writers holding the whole row would wait for each other for good. Empty on SQLite, whose
/// write transaction has locked everything.
inline QString rowLock(const Dialect &dialect)
{
    return dialect.engine() == Engine::PostgreSql ? QStringLiteral(" FOR NO KEY UPDATE") : QString();
}

} // namespace kept
