// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/paymentplandecision.h"

namespace kept {

/// Lets a payment plan that was cancelled be again what it was: one that waited waits again, one that was active once is judged by
/// money and deadlines as if it had never been cancelled.
struct ReinstatePaymentPlan
{
    using Outcome = PaymentPlanChanged;
    static QString commandName() { return QStringLiteral("ReinstatePaymentPlan"); }
    static QString meaning()
    {
        return QStringLiteral("Lets a payment plan that was cancelled stand again as if it had never been.");
    }

    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("paymentPlan", paymentPlan, "The payment plan");
        v("reason", reason, "Why it stands again");
    }
};

/// Errors: RECORD.MISSING (NotFound); REASON.EMPTY (Invalid). Refused: PAYPLAN.CLOSED; PAYPLAN.NOTCANCELLED (value state);
/// PAYPLAN.ACTIVE and PAYPLAN.PENDING (another one); PAYPLAN.FOLLOWED (values number, state: a later one counted money since);
/// PAYPLAN.EXPIRED (value expires: the offer ended while it waited).
Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const ReinstatePaymentPlan &command);

} // namespace kept
