// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/money.h"

namespace kept {

struct PaymentReinstated
{
    PaymentId payment = PaymentId::fromValue(0);
    QString number;
    Money allocated;
    Money unallocated;
    Money due;
    bool closed = false;

    template<class V>
    void describe(V &v)
    {
        v("payment", payment, "The payment");
        v("number", number, "Its number");
        v("allocated", allocated, "What of it is on items");
        v("unallocated", unallocated, "What of it is credit");
        v("due", due, "What is due on the plan now");
        v("closed", closed, "Whether the plan is closed");
    }
};

/// Lets a payment count again that was taken back by mistake.
struct ReinstatePayment
{
    using Outcome = PaymentReinstated;
    static QString commandName() { return QStringLiteral("ReinstatePayment"); }
    static QString meaning()
    {
        return QStringLiteral("Lets a payment count again that was taken back by mistake, as if it had never been taken back.");
    }

    PaymentId payment = PaymentId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("payment", payment, "The payment that was taken back");
        v("reason", reason, "Why it counts again");
    }
};

/// The entry that took it back goes into the recycle bin: it counts no more, and its number is free. Errors: RECORD.MISSING
/// (NotFound); REASON.EMPTY (Invalid); Refused: REINSTATE.ENTRY (values: payment) for the entry itself, REINSTATE.STANDS, REINSTATE.MOVED
/// for one whose money was moved, REINSTATE.ELSEWHERE for one that a file told of when it had gone back already; MONEY.SUM (Invalid).
Result<PaymentReinstated> execute(Transaction &transaction, const Context &context, const ReinstatePayment &command);

} // namespace kept
