// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/charging.h"

#include "models/commands/instalmentinterest.h"
#include "models/commands/paymentplanledger.h"
#include "models/commands/planclock.h"
#include "models/commands/planitems.h"
#include "models/commands/planmoney.h"
#include "models/commands/references.h"
#include "models/store/caserepository.h"
#include "models/store/interestfreezes.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Plans = RecordTable<PlanRecord>;
using Items = RecordTable<ItemRecord>;

Result<void> checkCharge(Transaction &transaction, const PlanRecord &plan, const AddCharge &command)
{
    KEPT_CHECK(needReason(command.reason));
    if (!command.charge.dueDate.isValid())
        return fail(ErrorKind::Invalid, u"CHARGE.DATE"_s);
    if (command.charge.principal.currency() != plan.currency)
        return fail(ErrorKind::Invalid, u"CHARGE.CURRENCY"_s, {}, {{u"currency"_s, plan.currency.code()}});
    KEPT_CHECK(checkItem(command.charge, plan.currency));
    KEPT_TRY(const auto items, itemsOf(transaction.database(), plan.id));
    return items.empty() ? refuse({Finding{u"CHARGE.NOITEMS"_s, Severity::Block, {}, {}, {}, {}}}) : Result<void>();
}

Result<void> checkFreeze(Transaction &transaction, const Context &context, const PlanRecord &plan, const NewItem &charge)
{
    if (!charge.interest || !charge.interest->isPositive())
        return {};
    KEPT_TRY(const auto freezes, interestFreezesOf(transaction.database(), plan.id, context.deskZone));
    for (const InterestFreeze &each : freezes)
        if (each.covers(charge.dueDate))
            return refuse({Finding{
                u"CHARGE.FROZEN"_s,
                Severity::Block,
                {},
                {{u"paymentPlan"_s, humanNumber(ObjectKind::PaymentSchedule, each.paymentPlan.value())}, {u"since"_s, each.from}},
                {},
                {}}});
    return {};
}

Result<void> moveTotals(Transaction &transaction, PlanId id, const ItemRecord &item, int times)
{
    KEPT_TRY(const auto plan, Plans::get(transaction.database(), id.value()));
    PlanRecord after = plan;
    KEPT_CHECK(addToTotals(after, item, times));
    KEPT_CHECK(plan.currentDue.plus(Money::fromMinor(item.chargedMinor(), plan.currency)));
    return Plans::save(transaction, plan, after);
}

// What stands on the plan follows from its items and payments as they are now.
Result<ChargeChanged> settle(Transaction &transaction, const Context &context, const PlanRecord &plan, const ItemRecord &item,
                             std::set<PlanItemId> emptied = {})
{
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), plan, context.deskZone));
    KEPT_TRY(const int payments, replayPayments(transaction, plan.id, terms.policy, {{}, std::move(emptied), {}}));
    KEPT_CHECK(judgePaymentPlans(transaction, plan, terms, context.now));
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::FromItems));
    KEPT_CHECK(closeWhenNothingIsLeft(transaction, context, plan.id, terms));
    KEPT_TRY(const auto after, Plans::get(transaction.database(), plan.id.value()));
    return ChargeChanged{item.id, Money::fromMinor(item.chargedMinor(), plan.currency), after.currentDue, payments,
                         after.isClosed};
}

} // namespace

Result<ChargeChanged> execute(Transaction &transaction, const Context &context, const AddCharge &command)
{
    KEPT_TRY(const auto plan, openPlanFor(transaction, context, command.plan));
    KEPT_CHECK(checkCharge(transaction, plan, command));
    KEPT_CHECK(checkFreeze(transaction, context, plan, command.charge));
    NewItem charge = command.charge;
    charge.kind = ItemKind::Charge;
    ItemRecord item = itemOf(charge, plan.id);
    KEPT_CHECK(Items::add(transaction, item));
    KEPT_CHECK(moveTotals(transaction, plan.id, item, 1));
    return settle(transaction, context, plan, item);
}

Result<ChargeChanged> execute(Transaction &transaction, const Context &context, const RemoveCharge &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto known, Items::get(transaction.database(), command.item.value()));
    KEPT_TRY(const auto plan, openPlanFor(transaction, context, known.plan));
    KEPT_TRY(const auto item, Items::get(transaction.database(), command.item.value()));
    if (item.kind != nameOf(ItemKind::Charge))
        return refuse({Finding{u"CHARGE.KIND"_s, Severity::Block, {}, {}, {}, {}}});
    KEPT_TRY(const auto charging, paymentPlanCharging(transaction.database(), item.id));
    if (charging)
        return refuse({Finding{u"CHARGE.INSTALMENT"_s,
                               Severity::Block,
                               {},
                               {{u"paymentPlan"_s, humanNumber(ObjectKind::PaymentSchedule, charging->value())}},
                               {},
                               {}}});
    if (item.status == ItemStatus::Closed)
        return refuse({Finding{item.settledBy ? u"CHARGE.SETTLED"_s : u"CHARGE.REMOVED"_s, Severity::Block, {}, {}, {}, {}}});
    // Taken back, the charge would take what a dispute credited on it along, and the customer would owe that again.
    KEPT_TRY(const auto credits, adjustmentsOn(transaction.database(), item.id));
    for (const AdjustmentRecord &credit : credits) {
        KEPT_TRY(const auto dispute, RecordTable<DisputeRecord>::get(transaction.database(), credit.dispute.value()));
        if (dispute.item != item.id)
            return refuse({Finding{u"CHARGE.CREDITED"_s,
                                   Severity::Block,
                                   {},
                                   {{u"dispute"_s, humanNumber(ObjectKind::Dispute, dispute.id.value())}},
                                   {},
                                   {}}});
    }
    KEPT_TRY(const auto disputes, openDisputesOf(transaction.database(), plan.id));
    for (const DisputeRecord &dispute : disputes)
        if (dispute.item == item.id)
            return refuse({Finding{u"CHARGE.DISPUTED"_s,
                                   Severity::Block,
                                   {},
                                   {{u"dispute"_s, humanNumber(ObjectKind::Dispute, dispute.id.value())}},
                                   {},
                                   {}}});
    KEPT_CHECK(moveTotals(transaction, plan.id, item, -1));
    ItemRecord closed = item;
    closed.status = ItemStatus::Closed;
    KEPT_CHECK(Items::save(transaction, item, closed));
    return settle(transaction, context, plan, item, {item.id});
}

} // namespace kept
