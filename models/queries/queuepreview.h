// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuescore.h"
#include "models/queries/asking.h"
#include "models/store/database.h"

namespace kept {

/// What a queue would hold today if it were defined so, beside what it holds by the definitions that are saved. Nothing is
/// written; every customer is scored by both.
struct QueuePreview
{
    struct Customer
    {
        AccountId account = AccountId::fromValue(0);
        QString name;
        QueueScore score;
    };
    struct Answer
    {
        qint64 customers = 0; ///< that the queue would hold
        qint64 later = 0;     ///< of them, those that would rest first
        qint64 before = 0;    ///< that it holds by the saved definition
        qint64 in = 0;        ///< would come in
        qint64 out = 0;       ///< would leave, to another queue or to none
        qint64 up = 0;        ///< would come sooner: by band, then by points
        qint64 down = 0;
        std::vector<Customer> first; ///< the first of those that would not rest, as they would be handed out
    };
    QueueDefinition definition;
    std::optional<QueueId> queue = std::nullopt; ///< the queue to change; none: a new one
    std::optional<int> position = std::nullopt;  ///< among the active queues, from 0; none: where it is, a new one last
    int first = 10;                              ///< how many to list
};

/// Error: RECORD.MISSING (NotFound), of a queue that is not there.
Result<QueuePreview::Answer> answer(Database &database, const Asking &asking, const QueuePreview &question);

} // namespace kept
