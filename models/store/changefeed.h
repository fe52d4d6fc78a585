// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace kept {

/// How far a reader has read the feed. On PostgreSQL a transaction number below which everything is settled, on SQLite the
/// last sequence number: never mix cursors of two stores.
struct FeedCursor
{
    qint64 position = 0;
    friend bool operator==(FeedCursor, FeedCursor) = default;
};

struct Changes
{
    std::vector<Touched> records; ///< each once
    FeedCursor next;
};

/// Writes the touched records into the feed, inside the transaction that touched them.
Result<void> publish(Transaction &transaction, const std::vector<Touched> &records);
/// The cursor of now: changesSince() with it gives what is committed later.
Result<FeedCursor> feedCursor(Database &database);
/// Everything committed since the cursor, each commit exactly once: a transaction that took its number early and committed
/// late is never passed over, because the reader stays below the oldest transaction still running.
Result<Changes> changesSince(Database &database, FeedCursor cursor);

} // namespace kept
