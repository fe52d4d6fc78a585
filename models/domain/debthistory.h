// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/allocation.h"

#include <optional>

namespace kept {

/// One amount owed inside an instalment, in minor units.
struct DebtLine
{
    Component component = Component::Principal;
    QDate due; ///< none: due with the instalment; a charge has a date of its own
    qint64 owed = 0;
    qint64 paid = 0;
    friend bool operator==(const DebtLine &, const DebtLine &) = default;
};

/// One instalment of a debt and what became of it.
struct DebtInstalment
{
    int number = 0; ///< from 1, ascending with the due date
    QDate from;     ///< the day its period begins; a down payment is due on that same day
    QDate due;
    std::vector<DebtLine> lines;
    qint64 inAdvance = 0;        ///< paid before its due date
    qint64 late = 0;             ///< paid after its due date
    std::optional<QDate> paidOn; ///< value date of the payment that settled it

    qint64 owed(Component component) const;
    qint64 owed() const;
    qint64 paid() const;
    qint64 open() const { return owed() - paid(); }
    friend bool operator==(const DebtInstalment &, const DebtInstalment &) = default;
};

/// A charge that was added to a debt. It counts from its due date or the day it was added, whichever comes first.
struct DebtCharge
{
    Component kind = Component::Fees;
    QDate due;
    qint64 amount = 0;
    QDate added;
    int entry = 0;                 ///< its place in the order of entry among all facts; unique
    std::optional<int> instalment; ///< none: the one whose period holds its due date, or one more after the last
    QDate effective() const { return std::min(due, added); }
};

/// Money that came in and stands.
struct DebtPayment
{
    QDate valueDate;
    qint64 amount = 0;
    AllocationOrder order;
    int entry = 0; ///< its place in the order of entry among all facts; unique
};

/// Where a payment went; the parts and the credit sum to its amount.
struct PaymentSplit
{
    std::vector<AllocationPart> parts; ///< items are the instalments' numbers
    qint64 credit = 0;
    qint64 sumOf(Component component) const;
    friend bool operator==(const PaymentSplit &, const PaymentSplit &) = default;
};

struct DebtState
{
    std::vector<DebtInstalment> instalments;
    std::vector<PaymentSplit> payments; ///< in the order in which the payments were handed in
    qint64 credit() const;
    friend bool operator==(const DebtState &, const DebtState &) = default;
};

/// What a debt looks like after all its facts, replayed by effective date, then by entry: a charge that was added later with
/// an earlier date changes what every payment after it paid, and credit of earlier payments pays it. A payment that was
/// taken back is simply not among the facts. The order in which facts are handed in does not matter.
DebtState replayDebt(std::vector<DebtInstalment> instalments, const std::vector<DebtCharge> &charges,
                     const std::vector<DebtPayment> &payments);

} // namespace kept
