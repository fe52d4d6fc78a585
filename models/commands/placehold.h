// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/contactfacts.h"
#include "models/domain/promiserules.h"

namespace kept {

struct HoldPlaced
{
    HoldId hold = HoldId::fromValue(0);
    QString number;

    template<class V>
    void describe(V &v)
    {
        v("hold", hold, "The hold");
        v("number", number, "Its number");
    }
};

/// Places a hold on a customer, a person or a plan.
struct PlaceHold
{
    using Outcome = HoldPlaced;
    static QString commandName() { return QStringLiteral("PlaceHold"); }
    static QString meaning()
    {
        return QStringLiteral("Stops contact, ageing or the clock of promises, from one date to another, with a reason.");
    }

    HoldReason reason = HoldReason::Dispute;
    std::optional<AccountId> account;
    std::optional<ContactId> contact;
    std::optional<PlanId> plan;
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<bool> stopsContact;
    std::optional<bool> stopsAgeing;
    std::optional<bool> stopsPromiseClock;
    std::optional<QString> notes;
    std::optional<Instant> receivedAt;
    std::optional<bool> isWritten;
    std::optional<AttorneyState> attorneyState;
    std::optional<BankruptcyStage> proceeding;
    std::optional<QDate> validationSentOn;
    std::optional<QDate> validationReceivedOn;
    std::optional<Instant> verifiedAt;
    std::optional<QString> evidence;

    template<class V>
    void describe(V &v)
    {
        v("reason", reason, "Why");
        v("account", account, "The customer it holds for");
        v("contact", contact, "The person it holds for");
        v("plan", plan, "The plan it holds for");
        v("start", start, "The first day; left out, today");
        v("end", end, "The last day; left out, until it is lifted");
        v("stopsContact", stopsContact, "Whether nobody may be contacted; left out, the reason decides");
        v("stopsAgeing", stopsAgeing, "Whether days past due stand still; left out, the reason decides");
        v("stopsPromiseClock", stopsPromiseClock, "Whether deadlines of promises move; left out, the reason decides");
        v("notes", notes, "Notes");
        v("receivedAt", receivedAt, "When the letter or the news came; left out, the first day");
        v("isWritten", isWritten, "Whether it came in writing; left out, it did");
        v("attorneyState", attorneyState, "How the attorney can be reached");
        v("proceeding", proceeding, "How far a bankruptcy has come");
        v("validationSentOn", validationSentOn, "Of a dispute: when the validation notice was sent");
        v("validationReceivedOn", validationReceivedOn, "When it was received, where that is known");
        v("verifiedAt", verifiedAt, "When verification of a disputed debt was sent");
        v("evidence", evidence, "What proves it");
    }
};

/// What a hold of a reason stops where nobody says otherwise.
struct HoldStops
{
    bool contact = false;
    bool clocks = false; ///< days past due and the deadlines of promises
};
HoldStops usualStops(HoldReason reason);

/// Errors: HOLD.SCOPE (none or several of account, contact, plan), HOLD.DATES (it ends before it begins), both Invalid;
/// REFERENCE.MISSING, RECORD.MISSING (NotFound).
Result<HoldPlaced> execute(Transaction &transaction, const Context &context, const PlaceHold &command);

} // namespace kept
