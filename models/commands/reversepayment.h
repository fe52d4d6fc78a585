// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/money.h"

namespace kept {

struct PaymentReversed
{
    PaymentId reversal = PaymentId::fromValue(0);
    PaymentId payment = PaymentId::fromValue(0);
    Money due;
    bool reopened = false;

    template<class V>
    void describe(V &v)
    {
        v("reversal", reversal, "The entry that reverses it");
        v("payment", payment, "The payment");
        v("due", due, "What is due on the plan now");
        v("reopened", reopened, "Whether the plan was opened again");
    }
};

/// Takes a payment back by a new entry.
struct ReversePayment
{
    using Outcome = PaymentReversed;
    static QString commandName() { return QStringLiteral("ReversePayment"); }
    static QString meaning()
    {
        return QStringLiteral("Takes a payment back: undoes exactly what it did on items, promises and closure.");
    }

    PaymentId payment = PaymentId::fromValue(0);
    QString reason;
    std::optional<QString> externalId;

    template<class V>
    void describe(V &v)
    {
        v("payment", payment, "The payment");
        v("reason", reason, "Why it is taken back");
        v("externalId", externalId, "The bank's identifier of the reversal");
    }
};

/// Errors: RECORD.MISSING (NotFound); PAYMENT.REVERSED (Refused: it was taken back before); PAYMENT.EXTERNALID (Conflict); REASON.EMPTY (Invalid).
Result<PaymentReversed> execute(Transaction &transaction, const Context &context, const ReversePayment &command);

} // namespace kept
