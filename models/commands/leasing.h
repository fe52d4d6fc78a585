// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/instant.h"

namespace kept {

struct LeaseKept
{
    Instant until;

    template<class V>
    void describe(V &v)
    {
        v("until", until, "When the lease ends unless it is kept again");
    }
};

/// Keeps a customer for one more span of the lease, while somebody works on it. Touches no record and leaves no event: who has
/// whom is told by the commands that lease and give back.
struct KeepLease
{
    using Outcome = LeaseKept;
    static QString commandName() { return QStringLiteral("KeepLease"); }
    static QString meaning() { return QStringLiteral("Keeps the lease of a customer while it is being worked on."); }

    AccountId account = AccountId::fromValue(0);
    qint64 lease = 0;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
        v("lease", lease, "The number of the lease");
    }
};

struct LeaseReleased
{
    AccountId account = AccountId::fromValue(0);
    std::optional<Instant> returns;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
        v("returns", returns, "When it comes again; left out, at once, or nobody knows");
    }
};

/// Gives a customer back: after the wrap-up as worked, else for somebody else. What was worked comes again as the queue's
/// definition says, or else tomorrow; what was not, after the length of a lease.
struct ReleaseLease
{
    using Outcome = LeaseReleased;
    static QString commandName() { return QStringLiteral("ReleaseLease"); }
    static QString meaning() { return QStringLiteral("Gives a customer back to the queue, worked or not."); }

    AccountId account = AccountId::fromValue(0);
    qint64 lease = 0;
    bool worked = false;
    std::optional<Instant> returnAt;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
        v("lease", lease, "The number of the lease");
        v("worked", worked, "Whether it was worked; a callback that was due is then done");
        v("returnAt", returnAt, "Not before this instant; left out, as the queue says");
    }
};

/// Takes a customer back from whoever has it.
struct ReleaseLeaseOf
{
    using Outcome = LeaseReleased;
    static QString commandName() { return QStringLiteral("ReleaseLeaseOf"); }
    static QString meaning() { return QStringLiteral("Takes a customer back from whoever is working on it."); }
    static constexpr Right right = Right::Supervise;

    AccountId account = AccountId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
    }
};

struct CallbackSet
{
    AccountId account = AccountId::fromValue(0);
    std::optional<Instant> at;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
        v("at", at, "When; left out, no callback is agreed any more");
    }
};

/// Agrees an instant at which a customer is to be called back, or takes that back. Until then the customer opens later, from
/// then on it comes first.
struct SetCallback
{
    using Outcome = CallbackSet;
    static QString commandName() { return QStringLiteral("SetCallback"); }
    static QString meaning() { return QStringLiteral("Agrees when a customer is to be called back, or takes it back."); }

    AccountId account = AccountId::fromValue(0);
    std::optional<Instant> at;
    std::optional<QString> note;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
        v("at", at, "When; left out, none any more");
        v("note", note, "What for");
    }
};

/// Error: QUEUE.LEASE (Refused; values: who): the lease is over and was taken back, or another has the customer.
Result<LeaseKept> execute(Transaction &transaction, const Context &context, const KeepLease &command);
/// Errors: QUEUE.LEASE (Refused); QUEUE.PAST, QUEUE.FAR (Invalid: the instant has passed, or is more
/// than 400 days ahead).
Result<LeaseReleased> execute(Transaction &transaction, const Context &context, const ReleaseLease &command);
/// Error: QUEUE.IDLE (Refused): nobody has it.
Result<LeaseReleased> execute(Transaction &transaction, const Context &context, const ReleaseLeaseOf &command);
/// Errors: REFERENCE.MISSING (NotFound); QUEUE.PAST, QUEUE.FAR (Invalid); QUEUE.NOCALLBACK (Refused): no queue would bring the customer up.
Result<CallbackSet> execute(Transaction &transaction, const Context &context, const SetCallback &command);

} // namespace kept
