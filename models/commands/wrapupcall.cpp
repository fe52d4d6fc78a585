// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/wrapupcall.h"

#include "models/commands/leases.h"
#include "models/commands/references.h"
#include "models/commands/touches.h"
#include "models/domain/calloutcome.h"
#include "models/domain/permissions.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Interactions = RecordTable<InteractionRecord>;

constexpr qint64 clockSlackMs = 5 * 60'000;

Result<void> checkOpen(const Context &context, const InteractionRecord &call)
{
    if (call.outcome != openCall())
        return refuse({Finding{u"INTERACTION.WRAPPED"_s, Severity::Block, {}, {}, {}, {}}});
    if (call.performedBy != context.actor && !mayDo(context.role, Right::Supervise))
        return refuse({Finding{u"INTERACTION.OTHER"_s, Severity::Block, {}, {}, {}, {}}});
    return {};
}

Result<void> checkEnd(Transaction &transaction, const Context &context, const WrapUpCall &command, qint64 start)
{
    const QString outcome = command.outcome.trimmed();
    if (outcome.isEmpty() || outcome == openCall())
        return fail(ErrorKind::Invalid, u"INTERACTION.OUTCOME"_s);
    const bool isToCome = command.endedAt && command.endedAt->utc > context.now + clockSlackMs;
    if (isToCome || !isInOrder(command, start))
        return fail(ErrorKind::Invalid, u"INTERACTION.TIME"_s);
    for (const PlanId plan : command.talkedPlans.value_or(std::vector<PlanId>()))
        KEPT_CHECK(needRecord(transaction, ObjectKind::CollectionPlan, plan.value()));
    return {};
}

std::optional<qint64> utcOf(const std::optional<Instant> &instant)
{
    return instant ? std::optional(instant->utc) : std::nullopt;
}

InteractionRecord wrappedUp(InteractionRecord call, const WrapUpCall &command)
{
    call.endedAt = utcOf(command.endedAt);
    call.rangAt = utcOf(command.rangAt);
    call.answeredAt = utcOf(command.answeredAt);
    call.lineEnd = command.lineEnd;
    call.outcome = command.outcome;
    call.isConversation = command.conversation.value_or(false);
    call.isConnected = command.connected.value_or(call.isConversation);
    call.isRightParty = command.rightParty.value_or(false);
    call.talkedPlans = planList(command.talkedPlans);
    call.notes = command.notes;
    return call;
}

} // namespace

Result<InteractionLogged> execute(Transaction &transaction, const Context &context, const WrapUpCall &command)
{
    KEPT_TRY(const auto known, Interactions::get(transaction.database(), command.interaction.value()));
    std::optional<PlanRecord> plan;
    if (known.plan) {
        KEPT_TRY(plan, planFor(transaction, context, *known.plan));
    }
    KEPT_CHECK(noteWhom(transaction, known.account, known.contact));
    KEPT_TRY(const auto call, Interactions::get(transaction.database(), command.interaction.value(), Lock::ForUpdate));
    KEPT_CHECK(checkOpen(context, call));
    KEPT_CHECK(checkEnd(transaction, context, command, call.startedAt));
    if (command.lease && call.account)
        KEPT_CHECK(needLease(transaction, context, *call.account, *command.lease));
    InteractionRecord after = wrappedUp(call, command);
    KEPT_CHECK(Interactions::save(transaction, call, after));
    transaction.journal().setSubject(ObjectKind::Interaction, call.id.value());
    if (plan)
        KEPT_CHECK(noteOnPlan(transaction, *plan, after));
    return InteractionLogged{call.id};
}

} // namespace kept
