// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callline.h"
#include "models/store/reads/sqltext.h"

namespace kept {

/// What happened, as kinds that a timeline can be filtered by.
enum class TimelineKind {
    Interaction, ///< a call, message, letter or visit
    PromiseTaken,
    PromiseVerdict, ///< kept, partly kept, broken, cancelled, superseded
    Payment,
    Hold, ///< placed
    HoldLifted,
    Dispute,
    PaymentPlan,        ///< proposed
    PaymentPlanVerdict, ///< completed, broken, cancelled, declined, expired
    Note,
    Change, ///< any other command
};

/// One thing that happened, as data; `models/view` makes words of it.
struct TimelineEntry
{
    qint64 at = 0; ///< UTC milliseconds; for something that only has a date, the first of its day
    TimelineKind kind = TimelineKind::Change;
    qint64 id = 0; ///< of the record; of the event for a change
    std::optional<PlanId> plan;
    QString planName;
    QString number;    ///< human number of the record, where it has one
    QString what;      ///< channel, promise type, payment method, hold reason, dispute kind, command name
    QString outcome;   ///< outcome of the interaction, status of everything else
    QString direction; ///< Outbound, Inbound; interactions only
    QString person;    ///< name of the contact
    QString point;     ///< number or address
    QString by;        ///< user
    std::optional<Money> amount;
    std::optional<Money> received;
    std::optional<QDate> date; ///< due date, value date, end of the hold
    std::optional<qint64> endedAt;
    CallLine line; ///< what the telephone told of a call; interactions only
    bool isConversation = false;
    bool isRightParty = false;
    QString notes;
};

/// Whose timeline: of a customer, or of one plan.
struct TimelineOf
{
    std::optional<AccountId> customer;
    std::optional<PlanId> plan;
};

/// Up to `limit` entries of one kind before the instant, the latest first.
Asked<TimelineEntry> timelineEntries(Database &database, const TimelineOf &of, TimelineKind kind, qint64 before, int limit);

} // namespace kept
