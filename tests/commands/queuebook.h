// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/definequeue.h"
#include "models/commands/refreshqueues.h"
#include "models/commands/takecustomer.h"
#include "models/queries/queues.h"
#include "tests/commands/book.h"

namespace kept::test {

/// Customers of a book who can be called from a queue, and the people who call.
class QueueBook final
{
public:
    /// Takes a plan of 100 USD due for the book's own customer.
    explicit QueueBook(Book &book);

    Book &book;
    PlanId plan; ///< of the book's own customer
    UserId grace = UserId::fromValue(900'001);
    UserId vera = UserId::fromValue(900'002);

    /// One more customer, with a number in that zone and so many US cents due since 2025-11-15.
    AccountId customer(int number, qint64 cents, const char *zone = "America/New_York", const char *phone = "+12125550142") const;
    /// A queue of that definition, and everybody in its place.
    QueueId queue(const char *definition, const QString &name = QStringLiteral("Calls")) const;
    QueuesRefreshed refresh() const { return book.done(RefreshQueues()); }
    /// The next customer for a person.
    Result<CustomerTaken> next(QueueId queue, UserId who) const;
    QueueStanding::Answer standing(AccountId customer) const;
    std::vector<QueueEntryRow> list(QueueId queue, QueueList which = QueueList::Ready) const;
    Asking asking() const;
    /// As if the time of every lease were over.
    void endLeases() const;
};

} // namespace kept::test
