// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/changeinstalment.h"

#include "models/commands/instalmentinterest.h"
#include "models/commands/paymentplanfor.h"
#include "models/commands/paymentplanledger.h"
#include "models/commands/references.h"
#include "models/queries/paymentplanfacts.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Instalments = RecordTable<InstalmentRecord>;

/// An instalment with the plans it belongs to, locked.
struct Found
{
    PlanRecord plan;
    PaymentPlanRecord paymentPlan;
    std::vector<InstalmentRecord> all;
    InstalmentRecord instalment;
};

tl::unexpected<Error> refused(const QString &rule, const QVariantMap &values = {})
{
    return refuse({Finding{rule, Severity::Block, {}, values, {}, {}}});
}

Result<Found> find(Transaction &transaction, const Context &context, InstalmentId id, bool mayBeCompleted = false)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto known, Instalments::get(database, id.value()));
    KEPT_TRY(const auto plans, paymentPlanFor(transaction, context, known.paymentPlan));
    const PaymentPlanState state = plans.paymentPlan.status;
    const bool isCompleted = mayBeCompleted && state == PaymentPlanState::Completed;
    if (state != PaymentPlanState::Active && state != PaymentPlanState::Broken && !isCompleted)
        return refused(u"PAYPLAN.OVERALREADY"_s, {{u"state"_s, nameOf(state)}});
    KEPT_TRY(const auto others, paymentPlansOf(database, plans.plan.id));
    for (const PaymentPlanRecord &other : others)
        if (other.id != plans.paymentPlan.id && other.status == PaymentPlanState::Active)
            return refused(u"PAYPLAN.ACTIVE"_s);
    KEPT_TRY(auto all, instalmentsOf(database, plans.paymentPlan));
    const auto found = std::find_if(all.begin(), all.end(), [&](const InstalmentRecord &each) { return each.id == id; });
    if (found == all.end())
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                    {{u"object"_s, u"PaymentScheduleItem"_s}, {u"id"_s, id.value()}});
    return Found{plans.plan, plans.paymentPlan, all, *found};
}

Result<void> needOpen(const InstalmentRecord &instalment)
{
    const bool isOpen = instalment.status == InstalmentState::Open || instalment.status == InstalmentState::Missed ||
                        instalment.status == InstalmentState::Ended;
    return isOpen ? Result<void>() : refused(u"PAYPLAN.INSTALMENT"_s, {{u"state"_s, nameOf(instalment.status)}});
}

Result<PaymentPlanChanged> judgeAnew(Transaction &transaction, const Context &context, const Found &found)
{
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), found.plan, context.deskZone));
    KEPT_CHECK(judgePaymentPlans(transaction, found.plan, terms, context.now));
    KEPT_CHECK(settleInterest(transaction, context, found.plan.id));
    return changedPaymentPlan(transaction, found.paymentPlan.id, Figures::FromItems);
}

Result<void> checkDeferral(Transaction &transaction, const Context &context, const Found &found)
{
    if (!found.instalment.received.isZero())
        return refused(u"PAYPLAN.PARTLY"_s);
    const auto deferred = std::count_if(found.all.begin(), found.all.end(),
                                        [](const InstalmentRecord &each) { return each.status == InstalmentState::Deferred; });
    KEPT_TRY(const auto limits, paymentPlanLimits(transaction.database(), context.role));
    if (deferred >= limits.maximumDeferredInstalments)
        return refused(u"PAYPLAN.DEFERRED"_s, {{u"limit"_s, limits.maximumDeferredInstalments}});
    return {};
}

Result<qint64> nextNumber(Transaction &transaction, PaymentPlanId paymentPlan)
{
    KEPT_TRY(const auto ever, Instalments::where(transaction.database(), u"payment_schedule_id = ? ORDER BY item_number"_s,
                                                 {paymentPlan.value()}));
    return ever.back().number + 1;
}

Result<InstalmentRecord> appended(Transaction &transaction, const Context &context, const Found &found)
{
    QDate last;
    for (const InstalmentRecord &each : found.all)
        last = std::max(last, each.dueDate);
    KEPT_TRY(const auto terms, promiseTerms(transaction.database(), found.plan, context.deskZone));
    InstalmentRecord later = found.instalment;
    KEPT_TRY(later.number, nextNumber(transaction, found.paymentPlan.id));
    later.dueDate = rolled(cadenceOf(found.paymentPlan.cadence).after(last, 1), found.paymentPlan.roll, terms.calendar);
    later.status = InstalmentState::Open;
    later.verdictAt.reset();
    if (found.paymentPlan.expires && later.dueDate > *found.paymentPlan.expires)
        return refused(u"PAYPLAN.EXPIRY"_s, {{u"expires"_s, *found.paymentPlan.expires}, {u"last"_s, later.dueDate}});
    setDeadline(later, terms, context.now, localDate(context.now, terms.zone));
    KEPT_CHECK(Instalments::add(transaction, later));
    return later;
}

Result<void> removeLater(Transaction &transaction, const Found &found)
{
    if (!found.instalment.movedTo)
        return {};
    for (const InstalmentRecord &each : found.all)
        if (each.id == *found.instalment.movedTo && (!each.received.isZero() || each.status == InstalmentState::Deferred))
            return refused(u"PAYPLAN.PARTLY"_s);
    return moveToBin(transaction, ObjectKind::PaymentScheduleItem, found.instalment.movedTo->value(), Bin::Delete);
}

} // namespace

Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const WaiveInstalment &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto found, find(transaction, context, command.instalment));
    KEPT_CHECK(needOpen(found.instalment));
    // What it forgives is the price of all that it asks: waived, more would be forgiven than was agreed.
    if (found.paymentPlan.forgiven.isPositive())
        return refused(u"PAYPLAN.FORGIVES"_s, {{u"forgiven"_s, QVariant::fromValue(found.paymentPlan.forgiven)}});
    InstalmentRecord after = found.instalment;
    after.status = InstalmentState::Waived;
    after.verdictAt = context.now;
    after.reason = command.reason;
    KEPT_CHECK(Instalments::save(transaction, found.instalment, after));
    return judgeAnew(transaction, context, found);
}

Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const DeferInstalment &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto found, find(transaction, context, command.instalment));
    KEPT_CHECK(needOpen(found.instalment));
    KEPT_CHECK(checkDeferral(transaction, context, found));
    KEPT_TRY(const auto later, appended(transaction, context, found));
    InstalmentRecord after = found.instalment;
    after.status = InstalmentState::Deferred;
    after.verdictAt = context.now;
    after.reason = command.reason;
    after.movedTo = later.id;
    KEPT_CHECK(Instalments::save(transaction, found.instalment, after));
    return judgeAnew(transaction, context, found);
}

Result<PaymentPlanChanged> execute(Transaction &transaction, const Context &context, const ReinstateInstalment &command)
{
    KEPT_TRY(const auto found, find(transaction, context, command.instalment, true));
    const InstalmentState state = found.instalment.status;
    if (state != InstalmentState::Waived && state != InstalmentState::Deferred)
        return refused(u"PAYPLAN.INSTALMENT"_s, {{u"state"_s, nameOf(state)}});
    KEPT_CHECK(removeLater(transaction, found));
    InstalmentRecord after = found.instalment;
    after.status = InstalmentState::Open;
    after.verdictAt.reset();
    after.reason.reset();
    after.movedTo.reset();
    KEPT_CHECK(Instalments::save(transaction, found.instalment, after));
    return judgeAnew(transaction, context, found);
}

} // namespace kept
