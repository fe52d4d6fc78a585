// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/paymentplanstate.h"

#include <QDate>

#include <vector>

namespace kept {

/// Money that came in and what of it is still free for a payment plan, in minor units.
struct CashIn
{
    PaymentId payment = PaymentId::fromValue(0);
    QDate valueDate;
    qint64 amount = 0;
};

/// An instalment of a payment plan, in minor units.
struct ExpectedInstalment
{
    InstalmentId id = InstalmentId::fromValue(0);
    qint64 deadlineAt = 0; ///< UTC milliseconds: the last instant at which it is not missed
    QDate lastDay;         ///< of the deadline: money valued later does not count for it
    qint64 amount = 0;
    qint64 required = 0;    ///< what is enough
    bool isExpected = true; ///< false: waived or deferred
};

/// How much of a payment counts for an instalment.
struct InstalmentLink
{
    PaymentId payment = PaymentId::fromValue(0);
    InstalmentId instalment = InstalmentId::fromValue(0);
    qint64 amount = 0;
    friend auto operator<=>(const InstalmentLink &, const InstalmentLink &) = default;
};

struct InstalmentReading
{
    qint64 received = 0;
    InstalmentState state = InstalmentState::Open; ///< of one that is expected
};

/// What follows from the facts of a payment plan at an instant.
struct PaymentPlanReading
{
    PaymentPlanState state = PaymentPlanState::Active; ///< Active, Completed or Broken
    std::vector<InstalmentReading> instalments;        ///< in the order given
    std::vector<InstalmentLink> links;
};

/// Counts money valued on `from` or later for the instalments, in the order of value dates and, for each payment, of deadlines;
/// each cent once. Enough money pays an instalment, also early; one whose deadline has passed without enough is missed and
/// breaks the payment plan: money valued later counts for none of it, and what was open has ended. What follows depends on
/// nothing but the facts, so it is the same in whatever order they were told. `instalments` stand by deadline.
PaymentPlanReading readPaymentPlan(const std::vector<ExpectedInstalment> &instalments, std::vector<CashIn> cash, QDate from,
                                   qint64 now);

} // namespace kept
