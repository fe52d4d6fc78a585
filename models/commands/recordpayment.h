// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/money.h"

namespace kept {

struct PaymentRecorded
{
    PaymentId payment = PaymentId::fromValue(0);
    QString number;
    Money allocated;
    Money unallocated;
    Money matched;
    Money instalments;
    Money due;
    bool closed = false;
    bool repeated = false;
    std::optional<QString> warning;

    template<class V>
    void describe(V &v)
    {
        v("payment", payment, "The payment");
        v("number", number, "Its number");
        v("allocated", allocated, "What went onto items");
        v("unallocated", unallocated, "What is kept as credit");
        v("matched", matched, "What counts for promises");
        v("instalments", instalments, "What counts for instalments of a payment plan");
        v("due", due, "What is due on the plan now");
        v("closed", closed, "Whether the plan is closed now");
        v("repeated", repeated, "Whether it had been recorded before");
        v("warning", warning, "PAYMENT.LONGAGO where the value date is more than ten years ago; it was taken as it stands");
    }
};

/// Records money that came in; a fact, taken on a closed plan too.
struct RecordPayment
{
    using Outcome = PaymentRecorded;
    static QString commandName() { return QStringLiteral("RecordPayment"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Records money that came in: on the items, in the order of the policy, and for the promises it keeps.");
    }

    PlanId plan = PlanId::fromValue(0);
    Money amount;
    QDate valueDate;
    std::optional<QString> method;
    std::optional<QString> externalId;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("amount", amount, "How much came in");
        v("valueDate", valueDate, "The date from which it counts");
        v("method", method, "How it was paid");
        v("externalId", externalId, "The bank's identifier: the same payment told twice is recorded once");
    }
};

/// Errors: RECORD.MISSING (NotFound); PAYMENT.AMOUNT (not above zero), PAYMENT.CURRENCY (not the plan's), PAYMENT.DATE (none, or in the
/// future), all Invalid; PAYMENT.EXTERNALID (Conflict: the id is of another payment).
Result<PaymentRecorded> execute(Transaction &transaction, const Context &context, const RecordPayment &command);

} // namespace kept
