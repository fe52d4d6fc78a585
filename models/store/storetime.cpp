// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storetime.h"

#include "models/store/queue/queueleases.h"

#include <cstdlib>

namespace kept {

namespace {

constexpr qint64 blinkMs = 250;

} // namespace

Result<qint64> aheadOfStore(Database &database, const Clock &clock)
{
    if (database.engine() != Engine::PostgreSql || !clock.mayBeWrong())
        return 0;
    const qint64 before = clock.now();
    KEPT_TRY(const qint64 there, leaseClock(database, before));
    const qint64 way = clock.now() - before;
    const qint64 ahead = before + way / 2 - there;
    return std::abs(ahead) < blinkMs + std::abs(way) ? 0 : ahead;
}

} // namespace kept
