// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/queue/queueid.h"

namespace kept {

struct QueuesRefreshed
{
    int customers = 0;
    int entered = 0;
    int left = 0;
    int moved = 0;
    std::optional<AccountId> next;
    bool all = false;

    template<class V>
    void describe(V &v)
    {
        v("customers", customers, "How many customers were looked at");
        v("entered", entered, "How many stand in a queue that stood in none");
        v("left", left, "How many stand in none any more");
        v("moved", moved, "How many changed queue, band or points, or began or ended to wait");
        v("next", next, "Where more customers come: run it again after this one");
        v("all", all, "Asked for what changed: everybody has to be placed anew, as on a new day");
    }
};

/// Scores customers anew by the facts of now, a portion at a time. Leases stay with whoever has them. Leaves one event for a
/// portion in which something changed; entries are derived and have no history of their own.
struct RefreshQueues
{
    using Outcome = QueuesRefreshed;
    static QString commandName() { return QStringLiteral("RefreshQueues"); }
    static QString meaning() { return QStringLiteral("Places customers in the queues anew, by the facts of now."); }

    std::optional<std::vector<AccountId>> customers;
    std::optional<AccountId> after;
    std::optional<int> limit;
    std::optional<bool> changed;

    template<class V>
    void describe(V &v)
    {
        v("customers", customers, "Only these; contact rules that refused them are asked again");
        v("after", after, "The last customer of the portion before, its outcome's next; left out, from the first");
        v("limit", limit, "The most customers to look at at once; left out, 5,000");
        v("changed", changed, "Only whom a change of the store concerns since it was asked last, by whichever desk");
    }
};

/// Errors: QUEUE.LIMIT (Invalid: not above zero); QUEUE.DEFINITION (Invalid), of a queue written past the program.
Result<QueuesRefreshed> execute(Transaction &transaction, const Context &context, const RefreshQueues &command);

/// Portion after portion until all customers are placed, so that nobody at a desk waits for long. Every portion is a command
/// with an id of its own. Errors: those of perform().
Result<QueuesRefreshed> refreshAllQueues(Database &database, Context context, const std::function<QString()> &newCommandId,
                                         const std::function<bool(qint64 done)> &goOn = {});

} // namespace kept
