// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/loginteraction.h"

#include "models/commands/leases.h"
#include "models/commands/recorddecision.h"
#include "models/commands/references.h"
#include "models/commands/touches.h"
#include "models/store/consentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 clockSlackMs = 5 * 60'000;
// A contact that is told of later than this is history: nobody asked then.
constexpr qint64 judgedMs = qint64(24) * 60 * 60'000;

Result<void> checkInteraction(Transaction &transaction, const Context &context, const LogInteraction &command)
{
    if (!command.plan && !command.account && !command.contact)
        return fail(ErrorKind::Invalid, u"INTERACTION.WHOM"_s);
    if (command.outcome.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"INTERACTION.OUTCOME"_s);
    const qint64 start = command.startedAt.value_or(Instant{context.now}).utc;
    if (start > context.now + clockSlackMs || !isInOrder(command, start))
        return fail(ErrorKind::Invalid, u"INTERACTION.TIME"_s);
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.account));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact));
    for (const auto &plans : {command.countedPlans, command.talkedPlans})
        for (const PlanId plan : plans.value_or(std::vector<PlanId>()))
            KEPT_CHECK(needRecord(transaction, ObjectKind::CollectionPlan, plan.value()));
    return needRecord(transaction, ObjectKind::ContactPoint, command.contactPoint);
}

InteractionRecord recordOf(const Context &context, const LogInteraction &command)
{
    InteractionRecord record;
    record.plan = command.plan;
    record.account = command.account;
    record.contact = command.contact;
    record.contactPoint = command.contactPoint;
    record.channel = command.channel;
    record.direction = command.direction;
    record.startedAt = command.startedAt.value_or(Instant{context.now}).utc;
    record.endedAt = command.endedAt ? std::optional(command.endedAt->utc) : std::nullopt;
    record.rangAt = command.rangAt ? std::optional(command.rangAt->utc) : std::nullopt;
    record.answeredAt = command.answeredAt ? std::optional(command.answeredAt->utc) : std::nullopt;
    record.lineEnd = command.lineEnd;
    record.outcome = command.outcome;
    record.isConversation = command.conversation.value_or(false);
    record.isConnected = command.connected.value_or(record.isConversation);
    record.isRightParty = command.rightParty.value_or(false);
    record.countedPlans = planList(command.countedPlans);
    record.talkedPlans = planList(command.talkedPlans);
    record.notes = command.notes;
    record.decision = command.decision;
    record.performedBy = context.actor;
    return record;
}

// A verdict lets one contact be made, with whom and where it was asked about; what it doesn't name is taken from it.
Result<void> checkDecision(Transaction &transaction, InteractionRecord &touch)
{
    KEPT_TRY(const auto decision, RecordTable<DecisionRecord>::get(transaction.database(), touch.decision->value()));
    const bool isTheirs = touch.contact ? touch.contact == decision.contact : !touch.account || touch.account == decision.account;
    touch.contact = decision.contact;
    touch.account = touch.account ? touch.account : decision.account;
    touch.contactPoint = touch.contactPoint ? touch.contactPoint : decision.contactPoint;
    const bool isAsked = touch.contactPoint == decision.contactPoint && touch.channel == decision.channel;
    if (!isTheirs || !isAsked || touch.startedAt > decision.askedAt + judgedMs)
        return fail(ErrorKind::Invalid, u"INTERACTION.DECISION"_s);
    if (!decision.isAllowed && !decision.overriddenAt)
        return fail(ErrorKind::Invalid, u"INTERACTION.REFUSED"_s);
    KEPT_TRY(const bool isUsed, isDecisionUsed(transaction.database(), decision.id));
    return isUsed ? fail(ErrorKind::Invalid, u"INTERACTION.USED"_s) : Result<void>();
}

// A contact of ours to a number nobody asked about is judged by the facts before it.
Result<void> judge(Transaction &transaction, const Context &context, InteractionRecord &touch)
{
    if (touch.decision)
        return checkDecision(transaction, touch);
    const bool isJudged = touch.direction == Direction::Outbound && touch.contact && touch.contactPoint && touch.account &&
                          touch.startedAt + judgedMs > context.now;
    if (!isJudged)
        return {};
    const RecordDecision question{*touch.contact, touch.contactPoint, touch.plan, touch.channel, {}};
    KEPT_TRY(const DecisionRecord decision, decide(transaction, context, question, *touch.account, touch.startedAt));
    touch.decision = decision.id;
    return {};
}

} // namespace

Result<InteractionLogged> execute(Transaction &transaction, const Context &context, const LogInteraction &command)
{
    std::optional<PlanRecord> plan;
    if (command.plan) {
        KEPT_TRY(plan, planFor(transaction, context, *command.plan));
    }
    KEPT_CHECK(checkInteraction(transaction, context, command));
    InteractionRecord record = recordOf(context, command);
    if (!record.account && plan)
        record.account = plan->account;
    if (!record.account && record.contact) {
        KEPT_TRY(record.account, accountOfContact(transaction.database(), *record.contact));
    }
    if (!record.contact && plan)
        record.contact = plan->contact;
    KEPT_CHECK(noteWhom(transaction, record.account, record.contact));
    if (command.lease && record.account)
        KEPT_CHECK(needLease(transaction, context, *record.account, *command.lease));
    KEPT_CHECK(judge(transaction, context, record));
    KEPT_CHECK(RecordTable<InteractionRecord>::add(transaction, record));
    transaction.journal().setSubject(ObjectKind::Interaction, record.id.value());
    if (plan)
        KEPT_CHECK(noteOnPlan(transaction, *plan, record));
    return InteractionLogged{record.id};
}

} // namespace kept
