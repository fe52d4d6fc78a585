// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/instant.h"
#include "models/domain/queue/queuedefinition.h"
#include "models/domain/queue/queueid.h"

namespace kept {

/// A customer that was leased, or why none was.
struct CustomerTaken
{
    std::optional<AccountId> account;
    std::optional<qint64> lease;
    std::optional<Instant> until;
    std::optional<QueueId> queue;
    std::optional<QueueBand> band;
    std::optional<int> points;
    int putOff = 0;
    bool more = false;
    std::optional<Instant> nextOpening;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer; left out, nobody of the queue can be handed out now");
        v("lease", lease, "The number of the lease, to be named by what is done under it");
        v("until", until, "When the lease ends unless it is kept");
        v("queue", queue, "The queue the customer stands in");
        v("band", band, "Its band there");
        v("points", points, "Its points there");
        v("putOff", putOff, "How many were looked at whom nobody may call now; they open later");
        v("more", more, "Whether others stand ready that were not looked at: ask again");
        v("nextOpening", nextOpening, "Without a customer: when the next one opens");
    }
};

/// Leases the next customer of a queue that may be called now. The one the person had before is given back.
struct TakeNext
{
    using Outcome = CustomerTaken;
    static QString commandName() { return QStringLiteral("TakeNext"); }
    static QString meaning() { return QStringLiteral("Leases the next customer of a queue whom somebody may call now."); }

    QueueId queue = QueueId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("queue", queue, "The queue");
    }
};

/// Leases one particular customer, whether it may be called or not. The one the person had before is given back.
struct TakeCustomer
{
    using Outcome = CustomerTaken;
    static QString commandName() { return QStringLiteral("TakeCustomer"); }
    static QString meaning() { return QStringLiteral("Leases one particular customer, whichever queue it stands in."); }

    AccountId account = AccountId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
    }
};

/// Errors: RECORD.MISSING (NotFound); QUEUE.INACTIVE (Refused); those of the contact rules' packs.
Result<CustomerTaken> execute(Transaction &transaction, const Context &context, const TakeNext &command);
/// Errors: REFERENCE.MISSING (NotFound); QUEUE.TAKEN (Refused; values: who; clearsAt: the end of the lease).
Result<CustomerTaken> execute(Transaction &transaction, const Context &context, const TakeCustomer &command);

} // namespace kept
