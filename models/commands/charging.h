// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/newitem.h"
#include "models/commands/perform.h"

namespace kept {

/// What AddCharge and RemoveCharge answer.
struct ChargeChanged
{
    PlanItemId item = PlanItemId::fromValue(0);
    Money charge;
    Money due;
    int payments = 0;
    bool closed = false;

    template<class V>
    void describe(V &v)
    {
        v("item", item, "The item");
        v("charge", charge, "What it comes to");
        v("due", due, "What is due on the plan now");
        v("payments", payments, "Payments that were put on the items anew");
        v("closed", closed, "Whether the plan is closed now");
    }
};

/// Adds an item to an open plan.
struct AddCharge
{
    using Outcome = ChargeChanged;
    static QString commandName() { return QStringLiteral("AddCharge"); }
    static QString meaning()
    {
        return QStringLiteral("Adds a charge to a plan; payments go where they would have gone had it been there from its date.");
    }

    PlanId plan = PlanId::fromValue(0);
    NewItem charge;
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("charge", charge, "The item");
        v("reason", reason, "Why it is charged");
    }
};

/// Takes a charge back that AddCharge made.
struct RemoveCharge
{
    using Outcome = ChargeChanged;
    static QString commandName() { return QStringLiteral("RemoveCharge"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Takes a charge back: its item is closed, and what was paid on it goes where it would have gone without.");
    }

    PlanItemId item = PlanItemId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("item", item, "The item");
        v("reason", reason, "Why it is taken back");
    }
};

/// Errors: RECORD.MISSING; REASON.EMPTY, PLAN.AMOUNT, CHARGE.DATE (no due date), CHARGE.CURRENCY (not the plan's), MONEY.RANGE, all Invalid;
/// PLAN.CLOSED, CHARGE.NOITEMS (the plan has a due amount without items: a charge would replace it) and CHARGE.FROZEN (interest of a
/// time in which a payment plan charges none; values paymentPlan, since), all Refused.
Result<ChargeChanged> execute(Transaction &transaction, const Context &context, const AddCharge &command);
/// Errors: RECORD.MISSING; REASON.EMPTY (Invalid); PLAN.CLOSED, CHARGE.KIND (the item is no charge), CHARGE.REMOVED,
/// CHARGE.INSTALMENT (it is the interest of an instalment; value paymentPlan) and CHARGE.DISPUTED (a dispute about it is open; value dispute), all Refused.
Result<ChargeChanged> execute(Transaction &transaction, const Context &context, const RemoveCharge &command);

} // namespace kept
