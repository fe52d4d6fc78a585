// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuescore.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of queue: which customers it takes, and in which place of the supervisor's order it stands.
struct QueueRecord
{
    static constexpr ObjectKind object = ObjectKind::Queue;
    QueueId id = QueueId::fromValue(0);
    qint64 version = 0;
    QString name;
    qint64 position = 0;
    QString definition;         ///< JSON, as toJson(QueueDefinition) writes it
    std::optional<TeamId> team; ///< who works it; none: everybody
    bool isActive = true;

    template<class V>
    void columns(V &v)
    {
        v("name", name);
        v("position", position);
        v("definition", definition);
        v("team_id", team);
        v("is_active", isActive);
    }
};

/// Every queue that was not removed, in the supervisor's order.
Asked<QueueRecord> queueRecords(Database &database);
/// Puts the queue away; its customers stand in none until they are scored again.
Result<void> removeQueue(Transaction &transaction, const QueueRecord &record);
/// Error: QUEUE.DEFINITION (Invalid), of a definition that somebody wrote past the program.
Result<QueueDefinition> definitionOf(const QueueRecord &record);
/// The text a definition is stored as.
QString definitionText(const QueueDefinition &definition);
/// The active queues with their definitions, in order: what placeCustomer() asks for.
Result<std::vector<DefinedQueue>> definedQueues(Database &database);
Result<std::vector<DefinedQueue>> definedQueues(Asked<QueueRecord> &asked);

} // namespace kept
