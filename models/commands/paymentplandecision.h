// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/paymentplanstate.h"

namespace kept {

/// What every command about a payment plan that is there answers.
struct PaymentPlanChanged
{
    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    PlanId plan = PlanId::fromValue(0);
    PaymentPlanState status = PaymentPlanState::Active;
    std::optional<QDate> nextDue;

    template<class V>
    void describe(V &v)
    {
        v("paymentPlan", paymentPlan, "The payment plan");
        v("plan", plan, "Its collection plan");
        v("status", status, "What it is now");
        v("nextDue", nextDue, "When the next instalment is due");
    }
};

/// Approves a payment plan that waits.
struct ApprovePaymentPlan
{
    using Outcome = PaymentPlanChanged;
    static QString commandName() { return QStringLiteral("ApprovePaymentPlan"); }
    static QString meaning() { return QStringLiteral("Approves a payment plan that waits: it is active from now on."); }
    static constexpr Right right = Right::Supervise;

    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    std::optional<QString> note;

    template<class V>
    void describe(V &v)
    {
        v("paymentPlan", paymentPlan, "The payment plan");
        v("note", note, "What the supervisor says to it");
    }
};

/// Declines a payment plan that waits.
struct RejectPaymentPlan
{
    using Outcome = PaymentPlanChanged;
    static QString commandName() { return QStringLiteral("RejectPaymentPlan"); }
    static QString meaning() { return QStringLiteral("Declines a payment plan that waits for approval."); }
    static constexpr Right right = Right::Supervise;

    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("paymentPlan", paymentPlan, "The payment plan");
        v("reason", reason, "Why not");
    }
};

/// Ends a payment plan that waits, is active or was broken.
struct CancelPaymentPlan
{
    using Outcome = PaymentPlanChanged;
    static QString commandName() { return QStringLiteral("CancelPaymentPlan"); }
    static QString meaning() { return QStringLiteral("Ends a payment plan and says why; money keeps what it counted for."); }

    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("paymentPlan", paymentPlan, "The payment plan");
        v("reason", reason, "Why it ends");
    }
};

/// Errors: RECORD.MISSING (NotFound); PAYPLAN.DECIDED, PAYPLAN.OWN (one proposes, another decides), PAYPLAN.BEYOND (it is beyond
/// the limits of who approves, too), Refused; Refused with the findings of checkPaymentPlan() as things stand now.
Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const ApprovePaymentPlan &command);
/// Errors: RECORD.MISSING (NotFound); PAYPLAN.DECIDED (Refused); REASON.EMPTY (Invalid).
Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const RejectPaymentPlan &command);
/// Errors: RECORD.MISSING (NotFound); PAYPLAN.OVERALREADY (Refused: value state); REASON.EMPTY (Invalid).
Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const CancelPaymentPlan &command);

} // namespace kept
