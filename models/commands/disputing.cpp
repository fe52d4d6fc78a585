// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/disputing.h"

#include "models/commands/disputecredit.h"
#include "models/commands/instalmentinterest.h"
#include "models/commands/lifthold.h"
#include "models/commands/placehold.h"
#include "models/commands/planclock.h"
#include "models/commands/planmoney.h"
#include "models/commands/references.h"
#include "models/domain/overpromised.h"
#include "models/store/housedeadlinesrepository.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Disputes = RecordTable<DisputeRecord>;

tl::unexpected<Error> refused(const QString &rule)
{
    return refuse({Finding{rule, Severity::Block, {}, {}, {}, {}}});
}

Result<DisputeRecord> disputeFor(Transaction &transaction, const Context &context, DisputeId id)
{
    KEPT_TRY(const auto known, Disputes::get(transaction.database(), id.value()));
    transaction.journal().setSubject(ObjectKind::Dispute, id.value());
    KEPT_CHECK(planFor(transaction, context, known.plan));
    return Disputes::get(transaction.database(), id.value());
}

Result<DisputeChanged> changed(Transaction &transaction, const Context &context, DisputeId id, Figures figures)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto dispute, Disputes::get(database, id.value()));
    KEPT_CHECK(refreshPlan(transaction, dispute.plan, figures));
    KEPT_TRY(auto plan, RecordTable<PlanRecord>::get(database, dispute.plan.value()));
    KEPT_TRY(const auto policy, policyFor(database, plan, {}));
    if (!plan.isClosed && dispute.credited.isPositive() && isSettled(plan, policy, context.today())) {
        KEPT_CHECK(runPlanClock(transaction, context, plan.id));
        KEPT_CHECK(closePlan(transaction, plan.id, context.today(), Closing::Settled));
        KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::AsTheyAre));
        KEPT_TRY(plan, RecordTable<PlanRecord>::get(database, dispute.plan.value()));
    }
    return DisputeChanged{id,
                          humanNumber(ObjectKind::Dispute, id.value()),
                          plan.id,
                          dispute.status,
                          plan.disputed,
                          dispute.credited,
                          plan.currentDue,
                          promisedBeyondDue(plan.promised, plan.currentDue)};
}

// What is unpaid and not disputed yet, of the item or of the plan.
Result<qint64> contestable(Transaction &transaction, const PlanRecord &plan, std::optional<PlanItemId> item)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto disputes, openDisputesOf(database, plan.id));
    qint64 disputed = 0;
    for (const DisputeRecord &dispute : disputes)
        if (dispute.item == item)
            disputed += dispute.amount.minor();
    const qint64 ofPlan = std::max<qint64>(0, plan.currentDue.minor() - plan.disputed.minor());
    if (!item)
        return ofPlan;
    KEPT_TRY(const auto record, RecordTable<ItemRecord>::get(database, item->value()));
    if (record.plan != plan.id)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                    {{u"object"_s, u"CollectionPlanItem"_s}, {u"id"_s, item->value()}});
    return std::clamp<qint64>(record.unpaidMinor() - disputed, 0, ofPlan);
}

Result<Money> amountOf(const PlanRecord &plan, const OpenDispute &command, qint64 limit)
{
    const Money amount = command.amount.value_or(Money::fromMinor(limit, plan.currency));
    if (amount.currency() != plan.currency)
        return otherCurrency(amount, plan.currency, u"amount"_s);
    if (!amount.isPositive() || amount.minor() > limit)
        return fail(ErrorKind::Invalid, u"DISPUTE.AMOUNT"_s, {},
                    {{u"field"_s, u"amount"_s},
                     {u"amount"_s, QVariant::fromValue(amount)},
                     {u"limit"_s, QVariant::fromValue(Money::fromMinor(limit, plan.currency))}});
    return amount;
}

Result<HoldId> placeHold(Transaction &transaction, const Context &context, const PlanRecord &plan, const OpenDispute &command,
                         QDate received, Money amount)
{
    const bool isAll = amount.minor() >= plan.currentDue.minor();
    PlaceHold hold;
    hold.reason = HoldReason::Dispute;
    hold.plan = plan.id;
    hold.start = received;
    hold.stopsContact = command.stopsContact.value_or(false);
    hold.stopsAgeing = command.stopsAgeing.value_or(isAll);
    hold.stopsPromiseClock = command.stopsPromiseClock.value_or(isAll);
    hold.evidence = command.evidence;
    hold.isWritten = command.isWritten;
    KEPT_TRY(const auto placed, execute(transaction, context, hold));
    return placed.hold;
}

Result<QDate> deadlineOf(Transaction &transaction, const OpenDispute &command, QDate received)
{
    if (command.respondBy && (!command.respondBy->isValid() || *command.respondBy < received))
        return fail(ErrorKind::Invalid, u"DISPUTE.DEADLINE"_s, {}, {{u"field"_s, u"respondBy"_s}});
    if (command.respondBy)
        return *command.respondBy;
    KEPT_TRY(const HouseDeadlines deadlines, houseDeadlines(transaction.database()));
    return received.addDays(deadlines.disputeDays);
}

// Who said it and when, and where the document is.
void addEvidence(DisputeRecord *dispute, const Context &context, const QString &text, const QString &reference)
{
    QString line = u"%1 %2: %3"_s.arg(context.today().toString(Qt::ISODate), context.actorName, text.simplified());
    if (!reference.isEmpty())
        line += u" [%1]"_s.arg(reference);
    dispute->evidence = dispute->evidence ? *dispute->evidence + u'\n' + line : line;
}

Result<Money> creditOf(const DisputeRecord &dispute, const ResolveDispute &command)
{
    const Money none = Money::zero(dispute.currency);
    const auto invalid = [] { return fail(ErrorKind::Invalid, u"DISPUTE.CREDIT"_s, {}, {{u"field"_s, u"credit"_s}}); };
    if (command.credit && command.credit->currency() != dispute.currency)
        return otherCurrency(*command.credit, dispute.currency, u"credit"_s);
    switch (command.outcome) {
    case DisputeOutcome::Upheld:
        return command.credit && *command.credit != dispute.amount ? Result<Money>(invalid()) : dispute.amount;
    case DisputeOutcome::PartlyUpheld:
        if (!command.credit || !command.credit->isPositive() || command.credit->minor() > dispute.amount.minor())
            return invalid();
        return *command.credit;
    case DisputeOutcome::Rejected:
    case DisputeOutcome::Withdrawn: break;
    }
    return command.credit && !command.credit->isZero() ? Result<Money>(invalid()) : none;
}

// A charge that was taken back is nothing to dispute.
Result<void> needItem(Transaction &transaction, const DisputeRecord &dispute)
{
    if (!dispute.item)
        return {};
    KEPT_TRY(const auto item, RecordTable<ItemRecord>::get(transaction.database(), dispute.item->value()));
    return item.isShut() ? Result<void>(refused(u"DISPUTE.REMOVED"_s)) : Result<void>();
}

Result<void> liftHoldOf(Transaction &transaction, const Context &context, const DisputeRecord &dispute)
{
    if (!dispute.hold)
        return {};
    KEPT_TRY(const auto hold, RecordTable<HoldRecord>::get(transaction.database(), dispute.hold->value()));
    if (hold.liftedAt || bindsByLaw(hold.reason))
        return {};
    KEPT_CHECK(execute(transaction, context, LiftHold{*dispute.hold, {}}));
    return {};
}

Result<bool> holdStands(Database &database, const DisputeRecord &dispute)
{
    if (!dispute.hold)
        return false;
    KEPT_TRY(const auto hold, RecordTable<HoldRecord>::get(database, dispute.hold->value()));
    return !hold.liftedAt;
}

Result<void> placeHoldAgain(Transaction &transaction, const Context &context, DisputeRecord &after)
{
    if (!after.hold)
        return {};
    KEPT_TRY(const auto known, RecordTable<HoldRecord>::get(transaction.database(), after.hold->value()));
    PlaceHold hold;
    if (!known.liftedAt)
        return {};
    hold.reason = HoldReason::Dispute;
    hold.plan = after.plan;
    hold.start = context.today();
    hold.stopsContact = known.stopsContact;
    hold.stopsAgeing = known.stopsAgeing;
    hold.stopsPromiseClock = known.stopsPromiseClock;
    hold.evidence = known.evidence;
    hold.isWritten = known.isWritten;
    KEPT_TRY(const auto placed, execute(transaction, context, hold));
    after.hold = placed.hold;
    return {};
}

} // namespace

Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const OpenDispute &command)
{
    KEPT_TRY(const auto plan, openPlanFor(transaction, context, command.plan));
    const QDate received = command.received.value_or(context.today());
    if (received > context.today())
        return fail(ErrorKind::Invalid, u"DISPUTE.DATE"_s, {}, {{u"field"_s, u"received"_s}});
    KEPT_TRY(const qint64 limit, contestable(transaction, plan, command.item));
    DisputeRecord dispute;
    KEPT_TRY(dispute.amount, amountOf(plan, command, limit));
    dispute.plan = plan.id;
    dispute.item = command.item;
    dispute.kind = nameOf(command.kind);
    dispute.currency = plan.currency;
    dispute.evidence = command.evidence;
    dispute.received = received;
    KEPT_TRY(dispute.respondBy, deadlineOf(transaction, command, received));
    dispute.openedBy = context.actor;
    dispute.credited = Money::zero(plan.currency);
    KEPT_TRY(dispute.hold, placeHold(transaction, context, plan, command, received, dispute.amount));
    KEPT_CHECK(Disputes::add(transaction, dispute));
    return changed(transaction, context, dispute.id, Figures::AsTheyAre);
}

Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const AddDisputeEvidence &command)
{
    KEPT_CHECK(needReason(command.text));
    KEPT_TRY(const auto dispute, disputeFor(transaction, context, command.dispute));
    if (dispute.status != DisputeState::Open)
        return refused(u"DISPUTE.OVER"_s);
    DisputeRecord after = dispute;
    addEvidence(&after, context, command.text, command.reference.value_or(QString()).simplified());
    KEPT_CHECK(Disputes::save(transaction, dispute, after));
    return changed(transaction, context, dispute.id, Figures::AsTheyAre);
}

Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const MoveDisputeDeadline &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto dispute, disputeFor(transaction, context, command.dispute));
    if (dispute.status != DisputeState::Open)
        return refused(u"DISPUTE.OVER"_s);
    if (!command.respondBy.isValid() || (dispute.received && command.respondBy < *dispute.received))
        return fail(ErrorKind::Invalid, u"DISPUTE.DEADLINE"_s, {}, {{u"field"_s, u"respondBy"_s}});
    DisputeRecord after = dispute;
    after.respondBy = command.respondBy;
    const QString was = dispute.respondBy ? dispute.respondBy->toString(Qt::ISODate) + u" -> "_s : QString();
    addEvidence(&after, context, command.reason, was + command.respondBy.toString(Qt::ISODate));
    KEPT_CHECK(Disputes::save(transaction, dispute, after));
    return changed(transaction, context, dispute.id, Figures::AsTheyAre);
}

Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const ResolveDispute &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto dispute, disputeFor(transaction, context, command.dispute));
    if (dispute.status != DisputeState::Open)
        return refused(u"DISPUTE.OVER"_s);
    KEPT_TRY(const Money credit, creditOf(dispute, command));
    DisputeRecord after = dispute;
    KEPT_TRY(after.credited, creditDispute(transaction, dispute, credit));
    after.status = command.outcome == DisputeOutcome::Withdrawn ? DisputeState::Withdrawn : DisputeState::Resolved;
    after.outcome = nameOf(command.outcome);
    after.resolved = context.today();
    after.resolvedBy = context.actor;
    after.note = command.reason;
    // One that somebody has lifted before is none that reopening puts back.
    KEPT_TRY(const bool stands, holdStands(transaction.database(), dispute));
    if (!stands)
        after.hold.reset();
    KEPT_CHECK(Disputes::save(transaction, dispute, after));
    KEPT_CHECK(liftHoldOf(transaction, context, dispute));
    KEPT_CHECK(settleInterest(transaction, context, dispute.plan));
    return changed(transaction, context, dispute.id, Figures::FromItems);
}

Result<DisputeChanged> execute(Transaction &transaction, const Context &context, const ReopenDispute &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto dispute, disputeFor(transaction, context, command.dispute));
    if (dispute.status == DisputeState::Open)
        return refused(u"DISPUTE.OPEN"_s);
    KEPT_CHECK(needItem(transaction, dispute));
    KEPT_CHECK(takeCreditBack(transaction, dispute));
    KEPT_CHECK(refreshPlan(transaction, dispute.plan, Figures::FromItems));
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), dispute.plan.value()));
    KEPT_TRY(const auto policy, policyFor(transaction.database(), plan, {}));
    KEPT_CHECK(reopenWhenUnsettled(transaction, plan.id, policy, context.today()));
    DisputeRecord after = dispute;
    after.status = DisputeState::Open;
    after.outcome.reset();
    after.resolved.reset();
    after.resolvedBy.reset();
    after.note = command.reason;
    after.credited = Money::zero(dispute.currency);
    KEPT_CHECK(placeHoldAgain(transaction, context, after));
    KEPT_CHECK(Disputes::save(transaction, dispute, after));
    return changed(transaction, context, dispute.id, Figures::FromItems);
}

} // namespace kept
