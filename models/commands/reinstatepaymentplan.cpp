// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reinstatepaymentplan.h"

#include "models/commands/paymentplanfor.h"
#include "models/commands/paymentplanledger.h"
#include "models/commands/planmoney.h"
#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &rule, const QVariantMap &values = {})
{
    return refuse({Finding{rule, Severity::Block, {}, values, {}, {}}});
}

// What a later one made of the money since would change under it; that one has to go first, where it can.
Result<void> checkOthers(const PaymentPlanRecord &paymentPlan, const std::vector<PaymentPlanRecord> &all)
{
    for (const PaymentPlanRecord &each : all) {
        if (each.status == PaymentPlanState::Active)
            return refused(u"PAYPLAN.ACTIVE"_s);
        if (each.status == PaymentPlanState::PendingApproval)
            return refused(u"PAYPLAN.PENDING"_s);
        const bool counts = each.status == PaymentPlanState::Completed || each.status == PaymentPlanState::Broken;
        if (counts && paymentPlan.activatedAt && each.activatedAt > paymentPlan.activatedAt)
            return refused(u"PAYPLAN.FOLLOWED"_s, {{u"number"_s, humanNumber(ObjectKind::PaymentSchedule, each.id.value())},
                                                   {u"state"_s, nameOf(each.status)}});
    }
    return {};
}

Result<void> checkOffer(const PaymentPlanRecord &paymentPlan, QDate today)
{
    if (paymentPlan.activatedAt || !paymentPlan.expires || *paymentPlan.expires >= today)
        return {};
    return refused(u"PAYPLAN.EXPIRED"_s, {{u"expires"_s, *paymentPlan.expires}});
}

// Money that came in while it was cancelled may have paid the last instalment.
Result<void> settle(Transaction &transaction, const PlanRecord &plan, const PromiseTerms &terms, QDate today)
{
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::FromItems));
    KEPT_TRY(const auto payments, receivedPaymentsOf(transaction.database(), plan.id));
    const auto last = std::max_element(payments.begin(), payments.end(), [](const PaymentRecord &a, const PaymentRecord &b) {
        return std::pair(a.receivedAt, a.id) < std::pair(b.receivedAt, b.id);
    });
    return last == payments.end() ? Result<void>() : closeWhenSettled(transaction, *last, terms.policy, today);
}

} // namespace

Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const ReinstatePaymentPlan &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto found, paymentPlanFor(transaction, context, command.paymentPlan));
    const auto &[plan, paymentPlan] = found;
    if (plan.isClosed)
        return refused(u"PAYPLAN.CLOSED"_s);
    if (paymentPlan.status != PaymentPlanState::Cancelled)
        return refused(u"PAYPLAN.NOTCANCELLED"_s, {{u"state"_s, nameOf(paymentPlan.status)}});
    KEPT_TRY(const auto all, paymentPlansOf(transaction.database(), plan.id));
    KEPT_CHECK(checkOthers(paymentPlan, all));
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    const QDate today = localDate(context.now, terms.zone);
    KEPT_CHECK(checkOffer(paymentPlan, today));
    KEPT_CHECK(reinstatePaymentPlan(transaction, paymentPlan));
    KEPT_TRY(const auto verdicts, judgePaymentPlans(transaction, plan, terms, context.now));
    if (verdicts.completed > 0)
        KEPT_CHECK(settle(transaction, plan, terms, today));
    return changedPaymentPlan(transaction, paymentPlan.id, Figures::AsTheyAre);
}

} // namespace kept
