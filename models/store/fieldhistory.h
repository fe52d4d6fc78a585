// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace kept {

/// One change of one field, with the event it was part of.
struct FieldHistoryEntry
{
    qint64 id = 0;
    qint64 eventId = 0;
    qint64 at = 0; ///< UTC milliseconds
    std::optional<UserId> actor;
    QString actorName;
    FieldChange change;
};

/// Writes the journal's changes under the event; returns the ids given, in order.
Result<void> writeHistory(Transaction &transaction, qint64 eventId, const std::vector<qint64> &ids);
/// Every change of a record, oldest first.
Result<std::vector<FieldHistoryEntry>> historyOf(Database &database, ObjectKind object, qint64 id);

} // namespace kept
