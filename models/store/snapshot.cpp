// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshot.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<Snapshot> Snapshot::begin(Database &database)
{
    KEPT_CHECK(database.execute(database.engine() == Engine::PostgreSql ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s
                                                                        : u"BEGIN"_s));
    return Snapshot(database);
}

Snapshot::~Snapshot()
{
    // Nothing was written: where the connection is gone, so is the transaction.
    if (m_database) [[maybe_unused]]
        const auto ended = m_database->execute(u"ROLLBACK"_s);
}

} // namespace kept
