// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/promiseledger.h"
#include "models/queries/paymentplanreading.h"

namespace kept {

/// What a look at the payment plans of a collection plan decided.
struct PaymentPlanVerdicts
{
    int completed = 0;
    int broken = 0;
    int reopened = 0;
    int expired = 0;
    qint64 matched = 0; ///< minor units that count for instalments
};

/// Derives from money, deadlines and holds what became of the instalments of a collection plan and of its payment plans, and
/// writes what differs: links, verdicts, what is due next, what a completed one forgives. Doing it again changes nothing, in
/// whatever order the facts came. The plan's row is locked.
Result<PaymentPlanVerdicts> judgePaymentPlans(Transaction &transaction, const PlanRecord &plan, const PromiseTerms &terms,
                                              qint64 now);

/// Gives an instalment its deadline and what is enough for it, by the terms.
void setDeadline(InstalmentRecord &instalment, const PromiseTerms &terms, qint64 agreedAt, QDate today);

/// Takes the days back that a hold added to the deadlines of instalments, which is none of the terms' any more; the verdicts that
/// follow are for judgePaymentPlans().
Result<void> takeDaysBack(Transaction &transaction, const PlanRecord &plan, const PromiseTerms &terms, const HoldRecord &hold,
                          QDate today);

/// Gives the instalments their deadlines by the terms, makes the payment plan active, and charges its interest.
Result<void> activatePaymentPlan(Transaction &transaction, const PaymentPlanRecord &paymentPlan, const PromiseTerms &terms,
                                 qint64 now);

/// Lets a cancelled payment plan stand again: it waits where it was never active, else judgePaymentPlans() tells what it is; what had
/// ended with it is open until then.
Result<void> reinstatePaymentPlan(Transaction &transaction, const PaymentPlanRecord &paymentPlan);

/// Ends a payment plan: what was open is expected no more.
Result<void> endPaymentPlan(Transaction &transaction, const PaymentPlanRecord &paymentPlan, PaymentPlanState state,
                            const QString &reason, qint64 now);

} // namespace kept
