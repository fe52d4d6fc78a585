// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
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
    }
};

/// Errors: HOLD.SCOPE (none or several of account, contact, plan), HOLD.DATES (it ends before it begins), both Invalid;
/// REFERENCE.MISSING, RECORD.MISSING (NotFound).
Result<HoldPlaced> execute(Transaction &transaction, const Context &context, const PlaceHold &command);

} // namespace kept
