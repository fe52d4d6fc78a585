// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/paymentplanfor.h"

#include "models/commands/references.h"

namespace kept {

using PaymentPlans = RecordTable<PaymentPlanRecord>;

Result<PaymentPlanOfPlan> paymentPlanFor(Transaction &transaction, const Context &context, PaymentPlanId id)
{
    KEPT_TRY(const auto known, PaymentPlans::get(transaction.database(), id.value()));
    transaction.journal().setSubject(ObjectKind::PaymentSchedule, id.value());
    KEPT_TRY(auto plan, planFor(transaction, context, known.plan));
    KEPT_TRY(auto paymentPlan, PaymentPlans::get(transaction.database(), id.value()));
    return PaymentPlanOfPlan{std::move(plan), std::move(paymentPlan)};
}

Result<PaymentPlanChanged> changedPaymentPlan(Transaction &transaction, PaymentPlanId id, Figures figures)
{
    KEPT_TRY(const auto paymentPlan, PaymentPlans::get(transaction.database(), id.value()));
    KEPT_CHECK(refreshPlan(transaction, paymentPlan.plan, figures));
    return PaymentPlanChanged{id, paymentPlan.plan, paymentPlan.status, paymentPlan.nextDue};
}

} // namespace kept
