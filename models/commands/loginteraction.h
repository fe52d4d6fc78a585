// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/callline.h"
#include "models/domain/channel.h"
#include "models/domain/statuses.h"

namespace kept {

struct InteractionLogged
{
    InteractionId interaction = InteractionId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("interaction", interaction, "The record of it");
    }
};

/// Records a touch; a fact, never refused by a rule: only a lease that is named and over refuses it, so that nobody writes on
/// under it unawares. Without the number it is taken as ever.
struct LogInteraction
{
    using Outcome = InteractionLogged;
    static QString commandName() { return QStringLiteral("LogInteraction"); }
    static QString meaning() { return QStringLiteral("Records a call, message, letter or visit, or an attempt at one."); }

    std::optional<PlanId> plan;
    std::optional<AccountId> account;
    std::optional<ContactId> contact;
    std::optional<ContactPointId> contactPoint;
    Channel channel = Channel::Phone;
    Direction direction = Direction::Outbound;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    std::optional<Instant> rangAt;
    std::optional<Instant> answeredAt;
    std::optional<LineEnd> lineEnd;
    QString outcome;
    std::optional<bool> connected;
    std::optional<bool> conversation;
    std::optional<bool> rightParty;
    std::optional<std::vector<PlanId>> countedPlans;
    std::optional<std::vector<PlanId>> talkedPlans;
    std::optional<QString> notes;
    std::optional<DecisionId> decision;
    std::optional<qint64> lease;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan it was about");
        v("account", account, "The customer, where it was about no plan");
        v("contact", contact, "The person");
        v("contactPoint", contactPoint, "The number or address");
        v("channel", channel, "How");
        v("direction", direction, "Who began it");
        v("startedAt", startedAt, "When it began; left out, now");
        v("endedAt", endedAt, "When it ended");
        v("rangAt", rangAt, "When it rang there, as the telephone told");
        v("answeredAt", answeredAt, "When it was answered, as the telephone told");
        v("lineEnd", lineEnd, "How the line ended, as the telephone told");
        v("outcome", outcome, "What came of it");
        v("connected", connected, "Whether somebody or something answered");
        v("conversation", conversation, "Whether there was a conversation about the debt");
        v("rightParty", rightParty, "Whether it was the person meant");
        v("countedPlans", countedPlans, "The plans that a call is counted for; left out, the plan");
        v("talkedPlans", talkedPlans, "The plans that were spoken about; left out, those it is counted for");
        v("notes", notes, "Notes");
        v("decision", decision, "The verdict that was asked for before; left out, a contact of ours is judged now");
        v("lease", lease, "The number of the customer's lease under which it was made; refused when that is over");
    }
};

/// Errors: INTERACTION.WHOM (no plan, account or contact), INTERACTION.OUTCOME (none), INTERACTION.TIME (it begins more than
/// five minutes from now, or began, rang, was answered and ended in another order), INTERACTION.DECISION (the verdict is about
/// another person, customer, number or way, or more than a day old), INTERACTION.REFUSED (it refused, and nobody let the contact
/// pass), INTERACTION.USED (another contact rests on it), all Invalid; RECORD.MISSING, REFERENCE.MISSING (NotFound);
/// QUEUE.LEASE (Refused).
Result<InteractionLogged> execute(Transaction &transaction, const Context &context, const LogInteraction &command);

} // namespace kept
