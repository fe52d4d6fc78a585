// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/placehold.h"

#include "models/commands/planclock.h"
#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool stopsClocks(HoldReason reason)
{
    return reason == HoldReason::BreathingSpace || reason == HoldReason::Bankruptcy || reason == HoldReason::Deceased;
}

bool stopsContact(HoldReason reason)
{
    return reason != HoldReason::Hardship && reason != HoldReason::Complaint;
}

Result<void> checkHold(Transaction &transaction, const PlaceHold &command, QDate start)
{
    const int scopes = (command.account ? 1 : 0) + (command.contact ? 1 : 0) + (command.plan ? 1 : 0);
    if (scopes != 1)
        return fail(ErrorKind::Invalid, u"HOLD.SCOPE"_s);
    if (command.end && *command.end < start)
        return fail(ErrorKind::Invalid, u"HOLD.DATES"_s);
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.account));
    return needRecord(transaction, ObjectKind::Contact, command.contact);
}

// An agency's hold reaches what it sees: its plans, or whether a person is contacted at all. Clocks of plans that it doesn't see
// would be stopped half, or by somebody who may not.
Result<void> checkReach(const Context &context, const PlaceHold &command, const HoldRecord &hold)
{
    const bool isWide = hold.account || (hold.contact && (hold.stopsAgeing || hold.stopsPromiseClock));
    if (context.role != Role::Agency || !isWide)
        return {};
    Finding finding{u"AGENCY.HOLD"_s, Severity::Block, {}, {}, {}, {}};
    finding.values.insert(u"reason"_s, nameOf(command.reason));
    return refuse({finding});
}

// The plans whose clocks and pages a hold changes; an agency's hold on a person stops contact, which no plan keeps.
Result<std::vector<PlanId>> plansReached(Transaction &transaction, const Context &context, const HoldRecord &hold)
{
    if (context.role == Role::Agency && !hold.plan)
        return std::vector<PlanId>();
    return plansOfHold(transaction.database(), hold);
}

void takeMatter(HoldRecord &hold, const PlaceHold &command)
{
    hold.notes = command.notes;
    hold.receivedAt = command.receivedAt ? std::optional(command.receivedAt->utc) : std::nullopt;
    hold.isWritten = command.isWritten.value_or(true);
    hold.attorneyState = command.attorneyState;
    hold.proceeding = command.proceeding;
    hold.validationSentOn = command.validationSentOn;
    hold.validationReceivedOn = command.validationReceivedOn;
    hold.verifiedAt = command.verifiedAt ? std::optional(command.verifiedAt->utc) : std::nullopt;
    hold.evidence = command.evidence;
}

} // namespace

HoldStops usualStops(HoldReason reason)
{
    return {stopsContact(reason), stopsClocks(reason)};
}

Result<HoldPlaced> execute(Transaction &transaction, const Context &context, const PlaceHold &command)
{
    const QDate start = command.start.value_or(context.today());
    KEPT_CHECK(checkHold(transaction, command, start));
    HoldRecord hold;
    hold.reason = command.reason;
    hold.account = command.account;
    hold.contact = command.contact;
    hold.plan = command.plan;
    hold.start = start;
    hold.end = command.end;
    const HoldStops usual = usualStops(command.reason);
    hold.stopsContact = command.stopsContact.value_or(usual.contact);
    const bool isContactAlone = context.role == Role::Agency && command.contact;
    hold.stopsAgeing = command.stopsAgeing.value_or(usual.clocks && !isContactAlone);
    hold.stopsPromiseClock = command.stopsPromiseClock.value_or(usual.clocks && !isContactAlone);
    KEPT_CHECK(checkReach(context, command, hold));
    takeMatter(hold, command);
    if (command.plan)
        KEPT_CHECK(planFor(transaction, context, *command.plan));
    else
        KEPT_CHECK(noteWhom(transaction, command.account, command.contact));
    KEPT_CHECK(RecordTable<HoldRecord>::add(transaction, hold));
    transaction.journal().setSubject(ObjectKind::Hold, hold.id.value());
    KEPT_TRY(const auto plans, plansReached(transaction, context, hold));
    KEPT_CHECK(lockPlans(transaction, plans));
    for (const PlanId plan : plans) {
        transaction.journal().touch(ObjectKind::CollectionPlan, plan.value());
        if (hold.stopsAgeing || hold.stopsPromiseClock)
            KEPT_CHECK(runPlanClock(transaction, context, plan));
    }
    return HoldPlaced{hold.id, humanNumber(ObjectKind::Hold, hold.id.value())};
}

} // namespace kept
