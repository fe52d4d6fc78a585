// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/paymentplanstate.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kept {

/// Money that came in and what of it is still free for a payment plan, in minor units.
struct CashIn
{
    PaymentId payment = PaymentId::fromValue(0);
    QDate valueDate;
    qint64 amount = 0;
    std::optional<qint64> receivedAt = {}; ///< UTC milliseconds; none where a file did not tell it
};

/// An instalment of a payment plan, in minor units.
struct ExpectedInstalment
{
    InstalmentId id = InstalmentId::fromValue(0);
    qint64 deadlineAt = 0; ///< UTC milliseconds: the last instant at which it is not missed
    QDate lastDay;         ///< of the deadline: money valued later does not count for it
    qint64 amount = 0;
    qint64 required = 0;                   ///< what is enough
    bool isExpected = true;                ///< false: waived or deferred
    std::optional<qint64> setAsideAt = {}; ///< when it was waived or deferred
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
    std::optional<qint64> decidedAt = {};          ///< when it came to that, where the facts tell
};

/// What follows from the facts of a payment plan at an instant.
struct PaymentPlanReading
{
    PaymentPlanState state = PaymentPlanState::Active; ///< Active, Completed or Broken
    std::vector<InstalmentReading> instalments;        ///< in the order given
    std::vector<InstalmentLink> links;
    std::optional<qint64> endedAt = {}; ///< when it was completed or broken, where the facts tell
};

/// Counts money valued on `from` or later for the instalments, in the order of value dates and, for each payment, of deadlines;
/// each cent once. Enough money pays an instalment, also early; one whose deadline has passed without enough is missed and
/// breaks the payment plan: money valued later counts for none of it, and what was open has ended. An instalment is paid at the
/// instant of the money that was enough, missed at its deadline, and ended with the one that was missed; a payment plan is completed
/// with the last that was paid or set aside. What follows depends on nothing but the facts, so it is the same in whatever order
/// they were told. `instalments` stand by deadline.
PaymentPlanReading readPaymentPlan(const std::vector<ExpectedInstalment> &instalments, std::vector<CashIn> cash, QDate from,
                                   qint64 now);

} // namespace kept
