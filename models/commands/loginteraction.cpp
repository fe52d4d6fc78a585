// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/loginteraction.h"

#include "models/commands/leases.h"
#include "models/commands/recorddecision.h"
#include "models/commands/references.h"
#include "models/store/consentrepository.h"
#include "models/store/interactionrepository.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 clockSlackMs = 5 * 60'000;
// A contact that is told of later than this is history: nobody asked then.
constexpr qint64 judgedMs = qint64(24) * 60 * 60'000;

bool isInOrder(const LogInteraction &command, qint64 start)
{
    qint64 last = start;
    for (const auto &next : {command.rangAt, command.answeredAt, command.endedAt}) {
        if (next && next->utc < last)
            return false;
        last = next ? next->utc : last;
    }
    return true;
}

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

std::optional<QString> planList(const std::optional<std::vector<PlanId>> &plans)
{
    QStringList ids;
    for (const PlanId plan : plans.value_or(std::vector<PlanId>()))
        ids.append(QString::number(plan.value()));
    return ids.isEmpty() ? std::nullopt : std::optional(ids.join(u','));
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

std::optional<qint64> earlier(const std::optional<qint64> &known, qint64 at)
{
    return known ? std::min(*known, at) : at;
}

Result<void> noteOnPlan(Transaction &transaction, const PlanRecord &plan, const InteractionRecord &touch)
{
    PlanRecord after = plan;
    after.interactionOutcome = touch.outcome;
    if (after.status == PlanStatus::New)
        after.status = PlanStatus::InProgress;
    if (touch.direction == Direction::Outbound && touch.channel == Channel::Phone)
        after.firstCall = earlier(plan.firstCall, touch.startedAt);
    if (touch.direction == Direction::Outbound && touch.channel == Channel::Email)
        after.firstEmail = earlier(plan.firstEmail, touch.startedAt);
    if (touch.direction == Direction::Outbound && touch.channel == Channel::Sms)
        after.firstSms = earlier(plan.firstSms, touch.startedAt);
    KEPT_CHECK(RecordTable<PlanRecord>::save(transaction, plan, after));
    const bool showsOnAccount = plan.status != after.status && plan.financialAccount;
    return showsOnAccount ? refreshFinancialAccount(transaction, *plan.financialAccount) : Result<void>();
}

Result<void> checkDecision(Transaction &transaction, const InteractionRecord &touch)
{
    KEPT_TRY(const auto decision, RecordTable<DecisionRecord>::get(transaction.database(), touch.decision->value()));
    const bool isTheirs = !decision.contact || !touch.contact || *decision.contact == *touch.contact;
    return isTheirs ? Result<void>() : fail(ErrorKind::Invalid, u"INTERACTION.DECISION"_s);
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
        KEPT_CHECK(needLease(transaction, *record.account, *command.lease));
    KEPT_CHECK(judge(transaction, context, record));
    KEPT_CHECK(RecordTable<InteractionRecord>::add(transaction, record));
    transaction.journal().setSubject(ObjectKind::Interaction, record.id.value());
    if (plan)
        KEPT_CHECK(noteOnPlan(transaction, *plan, record));
    return InteractionLogged{record.id};
}

} // namespace kept
