// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/store/reads/accountfilter.h"
#include "models/store/reads/keyset.h"

namespace kept {

/// Money that came in, or the entry that reverses it.
struct PaymentRow
{
    PaymentId id = PaymentId::fromValue(0);
    PlanId plan = PlanId::fromValue(0);
    AccountId customer = AccountId::fromValue(0);
    QString number;
    QString planName;
    QString customerName;
    Currency currency;
    Money amount;
    Money allocated;
    QDate valueDate;
    QString method;
    QString externalId;
    QString status; ///< Received, Reversed
    std::optional<PaymentId> reverses;
    std::optional<qint64> receivedAt;
};

struct PaymentFilter
{
    std::optional<PlanId> plan;
    std::optional<AccountId> customer;
    std::optional<QDate> from, to; ///< value dates, both included
    PortfolioScope scope;
    QString text = {}; ///< part of the customer's or the plan's name or of the reference, or the number of a payment
};

/// By what payments are ordered. Latest: the last value date first, whatever the direction. Amounts of two currencies don't compare:
/// they order inside each.
enum class PaymentOrder {
    Latest,
    ValueDate,
    Customer,
    Currency,
    Amount,
    OnItems,
    Credit,
    State, ///< credit left, received, taken back, the entry that takes back
    Plan,
    Number,
    Method,
    Reference,
};

/// What was received in one currency and not taken back.
struct PaymentTotal
{
    qint64 count = 0;
    Money amount;
    Money allocated;
    Money credit; ///< what of it waits for something to pay
};

/// A page of payments, all of them counted.
Result<ListPage<PaymentRow>> paymentPage(Database &database, const PaymentFilter &filter, PaymentOrder order,
                                         Qt::SortOrder direction, const ListPart &part);
/// Sums of all payments, by currency.
Result<std::vector<PaymentTotal>> paymentTotals(Database &database, const PaymentFilter &filter);

} // namespace kept
