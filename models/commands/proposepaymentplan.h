// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/paymentplaninput.h"
#include "models/commands/perform.h"

namespace kept {

struct PaymentPlanProposed
{
    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    QString number;
    PaymentPlanState status = PaymentPlanState::Active;
    Money total;
    Money interest;
    Money forgiven;
    int count = 0;
    QDate first;
    QDate last;
    std::vector<QString> needs;

    template<class V>
    void describe(V &v)
    {
        v("paymentPlan", paymentPlan, "The payment plan");
        v("number", number, "Its number");
        v("status", status, "Active, or PendingApproval when it waits for a supervisor");
        v("total", total, "What the instalments sum to");
        v("interest", interest, "How much of that is interest");
        v("forgiven", forgiven, "What is forgiven of the balance once all are paid");
        v("count", count, "How many instalments");
        v("first", first, "When the first is due");
        v("last", last, "When the last is due");
        v("needs", needs, "The limits it is beyond");
    }
};

/// Agrees a payment plan.
struct ProposePaymentPlan
{
    using Outcome = PaymentPlanProposed;
    static QString commandName() { return QStringLiteral("ProposePaymentPlan"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Agrees a payment plan: active at once within the limits of the role, waiting for a supervisor beyond.");
    }

    PlanId plan = PlanId::fromValue(0);
    PaymentPlanInput input;
    std::optional<QString> note;
    std::optional<UserId> supervisor;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        input.describe(v);
        v("note", note, "What was said");
        v("supervisor", supervisor, "The supervisor it goes to when it has to wait; left out, any");
    }
};

/// Errors: RECORD.MISSING, REFERENCE.MISSING (NotFound); PAYPLAN.TEMPLATE (NotFound: no active template of that code);
/// those of drawPaymentPlan(), Invalid; Refused with the findings of checkPaymentPlan().
Result<PaymentPlanProposed> execute(Transaction &transaction, const Context &context, const ProposePaymentPlan &command);

} // namespace kept
