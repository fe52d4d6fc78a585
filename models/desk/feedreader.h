// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changefeed.h"

namespace kept {

/// Follows the change feed of a store on one connection: what this desk, other desks and other programs have committed.
class FeedReader final
{
public:
    /// Begins at now: what was committed before is not told.
    Result<void> start(Database &database);
    /// What was committed since the last call. Cheap when nothing was.
    Result<std::vector<Touched>> read(Database &database);
    /// The same, looking even where another connection's commit would not show: after a commit of this connection.
    Result<std::vector<Touched>> readOwn(Database &database);

private:
    /// On SQLite a number that changes with every commit of another connection; on PostgreSQL there is none.
    static Result<qint64> dataVersion(Database &database);

    FeedCursor m_cursor;
    qint64 m_dataVersion = 0;
};

} // namespace kept
