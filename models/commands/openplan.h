// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/newitem.h"
#include "models/commands/perform.h"

namespace kept {

struct PlanOpened
{
    PlanId plan = PlanId::fromValue(0);
    QString name;
    Money due;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The new plan");
        v("name", name, "Its number");
        v("due", due, "What is due on it");
    }
};

/// Opens a collection plan with its items.
struct OpenPlan
{
    using Outcome = PlanOpened;
    static QString commandName() { return QStringLiteral("OpenPlan"); }
    static QString meaning() { return QStringLiteral("Opens a collection plan on what a customer owes."); }

    AccountId account = AccountId::fromValue(0);
    std::optional<FinancialAccountId> financialAccount;
    std::optional<ContactId> contact;
    std::optional<PlanReasonId> reason;
    std::optional<UserId> ownerUser;
    std::optional<TeamId> ownerTeam;
    std::optional<QString> sourceId;
    std::optional<QString> segment;
    std::optional<QString> usageType;
    std::optional<QString> timeZone;
    std::optional<int> maximumPromises;
    std::vector<NewItem> items;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
        v("financialAccount", financialAccount, "The loan, card or other account it is about");
        v("contact", contact, "The person to talk to");
        v("reason", reason, "Why the plan exists");
        v("ownerUser", ownerUser, "The specialist who works it");
        v("ownerTeam", ownerTeam, "The team that works it");
        v("sourceId", sourceId, "The creditor's own identifier");
        v("segment", segment, "Segment");
        v("usageType", usageType, "Usage type");
        v("timeZone", timeZone, "The IANA zone its dates are judged in");
        v("maximumPromises", maximumPromises, "The most promises that may count; left out, policy decides");
        v("items", items, "What is owed, item by item, all in one currency");
    }
};

/// Errors: PLAN.ITEMS (none), MONEY.CURRENCY (two currencies), PLAN.AMOUNT (a negative component, or an item of nothing),
/// ZONE.UNKNOWN, PLAN.MAXIMUM (negative), all Invalid; REFERENCE.MISSING (NotFound); PLAN.SOURCE (Conflict: the source id is taken).
Result<PlanOpened> execute(Transaction &transaction, const Context &context, const OpenPlan &command);

} // namespace kept
