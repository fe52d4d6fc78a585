// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/placehold.h"
#include "models/commands/proposepaymentplan.h"
#include "tests/commands/book.h"

namespace kept::test {

/// Every figure of a plan that follows from what was agreed and what came in, as lines: counters, promises and payment plans with
/// their parts, what counts for which. Ids are told by the order in which they were made, so that plans can be compared.
QString figuresOf(const Book &book, PlanId plan);

/// A payment plan over what is due, the first instalment in six days; with basis points a settlement of that share.
ProposePaymentPlan instalmentsOf(const Book &book, PlanId plan, int count, int basisPoints = 0);
/// Records money with a value date that many days ago.
PaymentId payBefore(const Book &book, PlanId plan, qint64 cents, int days);
/// The changes that the plan's timeline tells, the latest first: command, number and reason.
QStringList changesTold(const Book &book, PlanId plan);
/// A hold on the plan that stops its clocks from today on.
PlaceHold stopOf(const Book &book, PlanId plan, int days);

} // namespace kept::test
