// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/paymentplandecision.h"

#include "models/commands/instalmentinterest.h"
#include "models/commands/paymentplanfor.h"
#include "models/commands/paymentplanledger.h"
#include "models/commands/references.h"
#include "models/queries/paymentplanfacts.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Finding block(const QString &rule, const QVariantMap &values = {})
{
    return {rule, Severity::Block, {}, values, {}, {}};
}

Result<void> checkWaits(const PaymentPlanRecord &paymentPlan)
{
    if (paymentPlan.status == PaymentPlanState::PendingApproval)
        return {};
    return refuse({block(u"PAYPLAN.DECIDED"_s, {{u"state"_s, nameOf(paymentPlan.status)}})});
}

// As things stand now: money may have come in and dates passed while it waited.
Result<void> checkAgain(Transaction &transaction, const Context &context, const PlanRecord &plan,
                        const PaymentPlanRecord &paymentPlan)
{
    Database &database = transaction.database();
    KEPT_TRY(auto facts, paymentPlanFacts(database, plan, context.role, context.now, context.deskZone));
    facts.hasPending = false;
    KEPT_TRY(const auto instalments, instalmentsOf(database, paymentPlan));
    PaymentPlanOffer offer = offerOf(paymentPlan, instalments);
    const qint64 balance = std::max<qint64>(0, facts.currentDue.minor() - facts.disputed.minor());
    offer.balance = Money::fromMinor(balance, paymentPlan.currency);
    const auto findings = checkPaymentPlan(draftOf(paymentPlan, instalments), offer, facts);
    if (blocks(findings))
        return refuse(findings);
    for (const Finding &finding : findings)
        if (needsApproval({finding}))
            return refuse({block(u"PAYPLAN.BEYOND"_s, {{u"rule"_s, finding.rule}})});
    return {};
}

Result<PaymentPlanRecord> noteDecision(Transaction &transaction, const Context &context, const PaymentPlanRecord &paymentPlan,
                                       const std::optional<QString> &note)
{
    PaymentPlanRecord after = paymentPlan;
    after.decidedBy = context.actor;
    after.decidedAt = context.now;
    after.decisionNote = note;
    KEPT_CHECK(RecordTable<PaymentPlanRecord>::save(transaction, paymentPlan, after));
    return after;
}

} // namespace

Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const ApprovePaymentPlan &command)
{
    KEPT_TRY(const auto found, paymentPlanFor(transaction, context, command.paymentPlan));
    const auto &[plan, paymentPlan] = found;
    KEPT_CHECK(checkWaits(paymentPlan));
    if (context.actor && paymentPlan.proposedBy == context.actor)
        return refuse({block(u"PAYPLAN.OWN"_s)});
    KEPT_CHECK(checkAgain(transaction, context, plan, paymentPlan));
    KEPT_TRY(const auto decided, noteDecision(transaction, context, paymentPlan, command.note));
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    KEPT_CHECK(activatePaymentPlan(transaction, decided, terms, context.now));
    return changedPaymentPlan(transaction, paymentPlan.id, Figures::AsTheyAre);
}

Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const RejectPaymentPlan &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto found, paymentPlanFor(transaction, context, command.paymentPlan));
    KEPT_CHECK(checkWaits(found.paymentPlan));
    KEPT_TRY(const auto decided, noteDecision(transaction, context, found.paymentPlan, command.reason));
    KEPT_CHECK(endPaymentPlan(transaction, decided, PaymentPlanState::Rejected, command.reason, context.now));
    return changedPaymentPlan(transaction, found.paymentPlan.id, Figures::AsTheyAre);
}

Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const CancelPaymentPlan &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto found, paymentPlanFor(transaction, context, command.paymentPlan));
    const PaymentPlanState state = found.paymentPlan.status;
    if (state != PaymentPlanState::PendingApproval && state != PaymentPlanState::Active && state != PaymentPlanState::Broken)
        return refuse({block(u"PAYPLAN.OVERALREADY"_s, {{u"state"_s, nameOf(state)}})});
    KEPT_CHECK(endPaymentPlan(transaction, found.paymentPlan, PaymentPlanState::Cancelled, command.reason, context.now));
    KEPT_CHECK(settleInterest(transaction, context, found.plan.id));
    return changedPaymentPlan(transaction, found.paymentPlan.id, Figures::AsTheyAre);
}

} // namespace kept
