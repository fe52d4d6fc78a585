// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/money.h"

namespace kept {

struct PaymentTransferred
{
    PaymentId reversal = PaymentId::fromValue(0);
    std::optional<PaymentId> rest;
    PaymentId moved = PaymentId::fromValue(0);
    Money dueFrom;
    Money dueTo;

    template<class V>
    void describe(V &v)
    {
        v("reversal", reversal, "The entry that takes the payment back");
        v("rest", rest, "The payment of what stays");
        v("moved", moved, "The payment on the other plan");
        v("dueFrom", dueFrom, "What is due on the first plan now");
        v("dueTo", dueTo, "What is due on the other plan now");
    }
};

/// Moves a payment that was meant for another plan, or part of it such as its credit.
struct TransferPayment
{
    using Outcome = PaymentTransferred;
    static QString commandName() { return QStringLiteral("TransferPayment"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Moves a payment, or part of it, to another plan, with its value date: taken back and recorded anew.");
    }

    PaymentId payment = PaymentId::fromValue(0);
    PlanId to = PlanId::fromValue(0);
    std::optional<Money> amount;
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("payment", payment, "The payment");
        v("to", to, "The plan it was meant for");
        v("amount", amount, "How much of it; all of it when left out");
        v("reason", reason, "Why it is moved");
    }
};

/// Errors: RECORD.MISSING (NotFound); PAYMENT.REVERSED (Refused); REASON.EMPTY, TRANSFER.PLAN (it is on that plan), TRANSFER.AMOUNT (not
/// above zero, or more than the payment), PAYMENT.CURRENCY, all Invalid.
Result<PaymentTransferred> execute(Transaction &transaction, const Context &context, const TransferPayment &command);

} // namespace kept
