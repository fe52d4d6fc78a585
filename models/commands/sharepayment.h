// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/debtsharing.h"
#include "models/domain/money.h"

namespace kept {

/// What one plan got of a shared payment.
struct PaymentShare
{
    PlanId plan = PlanId::fromValue(0);
    PaymentId payment = PaymentId::fromValue(0);
    Money amount;
    Money due;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("payment", payment, "The payment on it");
        v("amount", amount, "What it got");
        v("due", due, "What is due on it now");
    }
};

struct PaymentShared
{
    std::vector<PaymentShare> shares;
    bool repeated = false;
    std::optional<QString> warning;

    template<class V>
    void describe(V &v)
    {
        v("shares", shares, "What each plan got");
        v("repeated", repeated, "Whether it had been recorded before");
        v("warning", warning, "PAYMENT.LONGAGO where the value date is more than ten years ago; it was taken as it stands");
    }
};

/// Shares one payment of a customer out among the debts.
struct SharePayment
{
    using Outcome = PaymentShared;
    static QString commandName() { return QStringLiteral("SharePayment"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Records a customer's payment on the open plans of its currency, shared out as named; all or nothing.");
    }

    AccountId customer = AccountId::fromValue(0);
    Money amount;
    QDate valueDate;
    std::optional<DebtSharing> sharing;
    std::optional<QString> method;
    std::optional<QString> externalId;

    template<class V>
    void describe(V &v)
    {
        v("customer", customer, "The customer");
        v("amount", amount, "How much came in");
        v("valueDate", valueDate, "The date from which it counts");
        v("sharing", sharing, "How it is shared out; left out, the oldest debt first");
        v("method", method, "How it was paid");
        v("externalId", externalId, "The bank's identifier: the same payment told twice is recorded once");
    }
};

/// What no debt takes goes to the last plan as credit. Errors: those of RecordPayment; PAYMENT.NOPLAN (Refused: no open plan of that
/// currency owes anything); PAYMENT.EXTERNALID (Conflict: the id is of another amount).
Result<PaymentShared> execute(Transaction &transaction, const Context &context, const SharePayment &command);

} // namespace kept
