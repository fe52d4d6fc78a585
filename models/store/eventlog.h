// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace kept {

/// What was done, as data; with the journal's records and changes it makes one event.
struct EventEntry
{
    QString commandId; ///< random, unique: the key that makes a repeated command harmless
    QString command;
    QString actorName;
    QString payload; ///< the command as JSON
    QString outcome; ///< its answer as JSON
};

/// An event as it was stored.
struct StoredEvent
{
    qint64 id = 0;
    QString command;
    QString payload;
    QString outcome;
    std::vector<Touched> touched;
};

/// Appends the event of this transaction to the chain of its shard, with its field history; call it last, because the
/// shard's head stays locked until commit. Error, of this or of the commit: STORE.UNIQUE when the command id
/// was used already.
Result<void> appendEvent(Transaction &transaction, const EventEntry &entry);
/// The event of a command id, when there is one.
Result<std::optional<StoredEvent>> findEvent(Database &database, const QString &commandId);

enum class ChainFault {
    Edited,    ///< the event, or its field history, is not what was hashed
    Gap,       ///< an event is missing before this one
    Truncated, ///< the head knows of later events than are there
    Head,      ///< the head is missing or is not the last event's
};

struct ChainProblem
{
    ChainFault fault = ChainFault::Head;
    int shard = 0;
    qint64 sequence = 0; ///< of the event concerned, in its shard
    qint64 eventId = 0;  ///< 0 where there is none
};

/// Recomputes every hash from the stored rows; an empty answer means that nothing was edited, removed or cut off.
Result<std::vector<ChainProblem>> verifyChain(Database &database);

} // namespace kept
