// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contactfacts.h"
#include "models/domain/holdreason.h"
#include "models/store/planrepository.h"

namespace kept {

/// A row of hold: a dated stop on a contact, an account or a plan.
struct HoldRecord
{
    static constexpr ObjectKind object = ObjectKind::Hold;
    HoldId id = HoldId::fromValue(0);
    qint64 version = 0;
    HoldReason reason = HoldReason::Dispute;
    std::optional<AccountId> account;
    std::optional<ContactId> contact;
    std::optional<PlanId> plan;
    QDate start;
    std::optional<QDate> end; ///< the last day it holds
    std::optional<qint64> liftedAt;
    std::optional<UserId> liftedBy;
    bool stopsContact = true;
    bool stopsAgeing = false;
    bool stopsPromiseClock = false;
    std::optional<QString> notes;
    std::optional<qint64> receivedAt; ///< UTC ms of receipt of the letter or the news; none: the first day
    bool isWritten = true;
    std::optional<AttorneyState> attorneyState;
    std::optional<BankruptcyStage> proceeding;
    std::optional<QDate> validationSentOn;
    std::optional<QDate> validationReceivedOn;
    std::optional<qint64> verifiedAt;
    std::optional<QString> evidence;

    template<class V>
    void columns(V &v)
    {
        v("reason", reason);
        v("account_id", account);
        v("contact_id", contact);
        v("collection_plan_id", plan);
        v("start_date", start);
        v("end_date", end);
        v("lifted_at", liftedAt);
        v("lifted_by", liftedBy);
        v("stops_contact", stopsContact);
        v("stops_ageing", stopsAgeing);
        v("stops_promise_clock", stopsPromiseClock);
        v("notes", notes);
        v("received_at", receivedAt);
        v("is_written", isWritten);
        v("attorney_state", attorneyState);
        v("proceeding", proceeding);
        v("validation_sent_on", validationSentOn);
        v("validation_received_on", validationReceivedOn);
        v("verified_at", verifiedAt);
        v("evidence", evidence);
    }
};

/// The holds that concern a plan: its own, its account's, its contact's; lifted ones too.
Result<std::vector<HoldRecord>> holdsOfPlan(Database &database, PlanId plan);
bool stopsAgeing(const std::vector<HoldRecord> &holds);
/// Days after `since` up to `today` on which one of the holds stopped ageing.
int pausedDays(const std::vector<HoldRecord> &holds, QDate since, QDate today, const QTimeZone &zone);
/// Open plans with a hold in force on that date that stops ageing or the clock of promises, and those that lack days of one that
/// was over by then: nobody may have looked on its last days.
Result<std::vector<PlanId>> plansWithStoppedClocks(Database &database, QDate date);
/// The open plans that a hold concerns.
Result<std::vector<PlanId>> plansOfHold(Database &database, const HoldRecord &hold);
/// The same with those that are closed.
Result<std::vector<PlanId>> allPlansOfHold(Database &database, const HoldRecord &hold);
/// What a plan's paused days were before the first hold that stopped ageing for it, withdrawn ones too; what they are where none
/// changed them, and none where a file brought hold and days together.
Result<qint64> pausedDaysWithoutHolds(Database &database, const PlanRecord &plan);
/// The holds on a plan that were withdrawn at an instant (UTC ms) or later.
Result<std::vector<HoldRecord>> holdsWithdrawnSince(Database &database, PlanId plan, qint64 at);
/// The dispute that placed a hold, by its number; none: somebody placed it.
Result<std::optional<DisputeId>> disputeOfHold(Database &database, const HoldRecord &hold);

} // namespace kept
