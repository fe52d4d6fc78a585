// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/queue/queuedefinition.h"
#include "models/domain/queue/queueid.h"

namespace kept::json {

template<>
struct Codec<QueueDefinition>
{
    static QJsonValue write(const QueueDefinition &value) { return toJson(value); }
    static Result<QueueDefinition> read(const QJsonValue &value, const QString &path);
    static QJsonObject schema();
};

} // namespace kept::json

namespace kept {

struct QueueDefined
{
    QueueId queue = QueueId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("queue", queue, "The queue");
    }
};

/// Makes a queue, the last in order, or changes one; RefreshQueues then scores the customers anew.
struct DefineQueue
{
    using Outcome = QueueDefined;
    static QString commandName() { return QStringLiteral("DefineQueue"); }
    static QString meaning()
    {
        return QStringLiteral("Makes or changes a queue: which customers it takes, in which order, when they come again.");
    }
    static constexpr Right right = Right::Supervise;

    std::optional<QueueId> queue;
    QString name;
    QueueDefinition definition;
    std::optional<TeamId> team;
    std::optional<bool> active;

    template<class V>
    void describe(V &v)
    {
        v("queue", queue, "The queue to change; left out, a new one");
        v("name", name, "What it is called");
        v("definition", definition, "Filter, points, bands, holds, returns and lease");
        v("team", team, "Who works it; left out, everybody");
        v("active", active, "Whether it takes customers; left out, it does");
    }
};

/// Removes a queue; who stands in it finds another at the next RefreshQueues, and who is being worked on stays leased.
struct RemoveQueue
{
    using Outcome = QueueDefined;
    static QString commandName() { return QStringLiteral("RemoveQueue"); }
    static QString meaning() { return QStringLiteral("Removes a queue; its customers are placed anew."); }
    static constexpr Right right = Right::Supervise;

    QueueId queue = QueueId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("queue", queue, "The queue");
    }
};

struct QueuesOrdered
{
    std::vector<QueueId> queues;

    template<class V>
    void describe(V &v)
    {
        v("queues", queues, "All queues, in order");
    }
};

/// Says which queue comes first: a customer stands in the first that takes it.
struct OrderQueues
{
    using Outcome = QueuesOrdered;
    static QString commandName() { return QStringLiteral("OrderQueues"); }
    static QString meaning()
    {
        return QStringLiteral("Puts queues in order: a customer stands in the first one whose filter takes it.");
    }
    static constexpr Right right = Right::Supervise;

    std::vector<QueueId> queues;

    template<class V>
    void describe(V &v)
    {
        v("queues", queues, "The queues that come first, in order; others follow as they were");
    }
};

/// Errors: QUEUE.NAME (Invalid: none; Refused: another queue has it), RECORD.MISSING, REFERENCE.MISSING (NotFound).
Result<QueueDefined> execute(Transaction &transaction, const Context &context, const DefineQueue &command);
/// Error: RECORD.MISSING (NotFound).
Result<QueueDefined> execute(Transaction &transaction, const Context &context, const RemoveQueue &command);
/// Error: RECORD.MISSING (NotFound).
Result<QueuesOrdered> execute(Transaction &transaction, const Context &context, const OrderQueues &command);

} // namespace kept
