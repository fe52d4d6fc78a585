// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/paymentplandecision.h"

namespace kept {

/// Expects an instalment no more.
struct WaiveInstalment
{
    using Outcome = PaymentPlanChanged;
    static QString commandName() { return QStringLiteral("WaiveInstalment"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Expects an instalment no more; the debt stays. One that was missed breaks its payment plan no more.");
    }
    static constexpr Right right = Right::Supervise;

    InstalmentId instalment = InstalmentId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("instalment", instalment, "The instalment");
        v("reason", reason, "Why it is waived");
    }
};

/// Puts an instalment off to the end of its payment plan.
struct DeferInstalment
{
    using Outcome = PaymentPlanChanged;
    static QString commandName() { return QStringLiteral("DeferInstalment"); }
    static QString meaning() { return QStringLiteral("Puts an instalment off to one period after the last one."); }

    InstalmentId instalment = InstalmentId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("instalment", instalment, "The instalment");
        v("reason", reason, "Why it is put off");
    }
};

/// Takes a waiver or a deferral back.
struct ReinstateInstalment
{
    using Outcome = PaymentPlanChanged;
    static QString commandName() { return QStringLiteral("ReinstateInstalment"); }
    static QString meaning() { return QStringLiteral("Expects an instalment again that was waived or put off."); }

    InstalmentId instalment = InstalmentId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("instalment", instalment, "The instalment");
    }
};

/// Errors: RECORD.MISSING (NotFound); PAYPLAN.OVERALREADY (its payment plan is neither active nor broken), PAYPLAN.INSTALMENT (the
/// instalment is not open; value state), PAYPLAN.ACTIVE (another payment plan is active), PAYPLAN.FORGIVES (it forgives part of the
/// debt once all it asks is paid; value forgiven), Refused; REASON.EMPTY (Invalid).
Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const WaiveInstalment &command);
/// Errors: the same but for PAYPLAN.FORGIVES, and PAYPLAN.PARTLY (something was paid on it), PAYPLAN.DEFERRED (the role may put off no more; value
/// limit), PAYPLAN.EXPIRY (it would come after the last day of the offer), Refused.
Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const DeferInstalment &command);
/// Errors: the same as WaiveInstalment, and PAYPLAN.PARTLY (the later instalment has money already).
Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const ReinstateInstalment &command);

} // namespace kept
