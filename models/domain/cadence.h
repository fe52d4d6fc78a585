// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/civiltime.h"
#include "models/domain/names.h"

#include <vector>

namespace kept {

/// What an instalment's period is counted in.
enum class CadenceUnit { Days, Weeks, HalfMonths, Months, Years };

template<>
struct EnumNames<CadenceUnit>
{
    static constexpr EnumName<CadenceUnit> all[] = {{CadenceUnit::Days, "Days"},
                                                    {CadenceUnit::Weeks, "Weeks"},
                                                    {CadenceUnit::HalfMonths, "HalfMonths"},
                                                    {CadenceUnit::Months, "Months"},
                                                    {CadenceUnit::Years, "Years"}};
};

/// How often money is due: every so many units, at least one.
struct Cadence
{
    int every = 1;
    CadenceUnit unit = CadenceUnit::Months;

    static Cadence weekly() { return {1, CadenceUnit::Weeks}; }
    static Cadence biWeekly() { return {2, CadenceUnit::Weeks}; }
    static Cadence semiMonthly() { return {1, CadenceUnit::HalfMonths}; }
    static Cadence monthly() { return {1, CadenceUnit::Months}; }
    static Cadence quarterly() { return {3, CadenceUnit::Months}; }

    /// The date n periods after an anchor. Months keep the anchor's day and fall back to the end of a shorter month; from
    /// the last day of a month they go to the last day when `monthEnd` says so. Half months are the anchor's day and the
    /// day 15 later.
    QDate after(QDate anchor, int n, bool monthEnd = false) const;
    friend bool operator==(const Cadence &, const Cadence &) = default;
};

/// Where a date that is no business day goes.
enum class DateRoll {
    Keep,
    Following,         ///< the next business day
    ModifiedFollowing, ///< the next one, or the one before where that is in another month
    Preceding,         ///< the business day before
};

template<>
struct EnumNames<DateRoll>
{
    static constexpr EnumName<DateRoll> all[] = {{DateRoll::Keep, "Keep"},
                                                 {DateRoll::Following, "Following"},
                                                 {DateRoll::ModifiedFollowing, "ModifiedFollowing"},
                                                 {DateRoll::Preceding, "Preceding"}};
};

QDate rolled(QDate date, DateRoll roll, const BusinessCalendar &calendar);

/// The due dates of n instalments, the first on `first`. Dates are counted from the first and rolled one by one, so that a
/// holiday moves one instalment and no other.
std::vector<QDate> dueDates(QDate first, const Cadence &cadence, int n, DateRoll roll = DateRoll::Keep,
                            const BusinessCalendar &calendar = BusinessCalendar());

} // namespace kept
