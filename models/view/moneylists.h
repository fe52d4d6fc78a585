// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/paymentreads.h"
#include "models/store/reads/promisewatchreads.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

namespace kept {

/// Payments and the entries that reverse them.
enum PaymentColumn {
    PaymentDate,
    PaymentCustomer,
    PaymentCurrency,
    PaymentAmount,
    PaymentOnItems,
    PaymentCredit,
    PaymentState,
    PaymentPlanName,
    PaymentNumber,
    PaymentMethod,
    PaymentReference
};
QStringList paymentHeadings();
std::vector<TableLine> paymentLines(const std::vector<PaymentRow> &payments, const Wording &wording);
/// What the store orders by for a heading; that of no heading is Latest.
PaymentOrder paymentOrder(int column);
/// What of a payment waits for something to pay; zero of a reversed one.
Money creditOf(const PaymentRow &payment);

/// The groups of promises under watch, a line for each group and currency; the record is the line's number.
enum WatchColumn { WatchGroup, WatchCurrency, WatchCount, WatchPromised, WatchReceived, WatchMissing };
QStringList watchHeadings();
std::vector<TableLine> watchLines(const std::vector<PromiseWatchTotal> &totals, const Wording &wording);
QString watchGroupText(PromiseWatchGroup group);

/// Promises of one group.
enum PromiseColumn {
    PromiseDue,
    PromiseCustomer,
    PromiseCurrency,
    PromiseAmount,
    PromiseReceived,
    PromiseStatus,
    PromisePlanName,
    PromiseNumber,
    PromiseMethod,
    PromiseTakenBy,
    PromiseTaken
};
QStringList promiseHeadings();
/// What the store orders by for a heading; that of no heading is Urgency.
PromiseOrder promiseOrder(int column);
std::vector<TableLine> promiseLines(const std::vector<PromiseRow> &promises, QDate today, const Wording &wording);

} // namespace kept
