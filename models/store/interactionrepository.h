// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callline.h"
#include "models/domain/channel.h"
#include "models/domain/statuses.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of interaction: one touch with a person, or an attempt at one.
struct InteractionRecord
{
    static constexpr ObjectKind object = ObjectKind::Interaction;
    InteractionId id = InteractionId::fromValue(0);
    qint64 version = 0;
    std::optional<PlanId> plan;
    std::optional<AccountId> account;
    std::optional<ContactId> contact;
    std::optional<ContactPointId> contactPoint;
    Channel channel = Channel::Phone;
    Direction direction = Direction::Outbound;
    qint64 startedAt = 0; ///< UTC milliseconds
    std::optional<qint64> endedAt;
    std::optional<qint64> rangAt; ///< as the telephone told it, like the next two
    std::optional<qint64> answeredAt;
    std::optional<LineEnd> lineEnd;
    QString outcome;
    bool isConnected = false;
    bool isConversation = false;
    bool isRightParty = false;
    std::optional<QString> countedPlans; ///< the plans a call is counted for, by id, with commas; none: its plan
    std::optional<QString> talkedPlans;  ///< the plans that were spoken about
    std::optional<QString> notes;
    std::optional<DecisionId> decision;
    std::optional<UserId> performedBy;

    template<class V>
    void columns(V &v)
    {
        v("collection_plan_id", plan);
        v("account_id", account);
        v("contact_id", contact);
        v("contact_point_id", contactPoint);
        v("channel", channel);
        v("direction", direction);
        v("started_at", startedAt);
        v("ended_at", endedAt);
        v("rang_at", rangAt);
        v("answered_at", answeredAt);
        v("line_end", lineEnd);
        v("outcome", outcome);
        v("is_connected", isConnected);
        v("is_conversation", isConversation);
        v("is_right_party", isRightParty);
        v("counted_plans", countedPlans);
        v("talked_plans", talkedPlans);
        v("notes", notes);
        v("decision_id", decision);
        v("performed_by", performedBy);
    }
};

/// Whether a contact rests on that verdict.
Result<bool> isDecisionUsed(Database &database, DecisionId decision);

} // namespace kept
