// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/interestrate.h"

#include <optional>

namespace kept {

/// What interest is taken on: the amount lent over the whole term, or what is left of it.
enum class InterestBase { Flat, DecliningBalance };

/// What stays the same from instalment to instalment.
enum class Amortisation { EqualInstalments, EqualPrincipal };

/// How a period's interest is counted: by periods of a year, or by its actual days over 365.
enum class InterestPeriod { AsCadence, Daily };

/// What an instalment is rounded to.
struct InstalmentRounding
{
    qint64 multiple = 1; ///< minor units, at least 1
    Rounding rounding = Rounding::HalfEven;
};

/// The terms of a schedule; amounts in minor units of one currency.
struct ScheduleTerms
{
    qint64 principal = 0;
    qint64 downPayment = 0; ///< due on the start date, ahead of the instalments
    InterestRate rate;
    InterestBase base = InterestBase::DecliningBalance;
    Amortisation amortisation = Amortisation::EqualInstalments;
    InterestPeriod period = InterestPeriod::AsCadence;
    Cadence cadence;
    QDate start; ///< the first instalment is due one period later
    int count = 1;
    int gracePrincipal = 0; ///< first instalments without principal
    int graceInterest = 0;  ///< first instalments without interest, which the next one takes; flat: the later ones
    int interestFree = 0;   ///< first periods in which no interest arises
    InstalmentRounding rounding;
    std::optional<qint64> instalment; ///< given: not to be worked out
    DateRoll roll = DateRoll::Keep;
    BusinessCalendar calendar;
};

struct ScheduleRow
{
    int number = 0; ///< from 1; a down payment is the first
    QDate due;
    qint64 principal = 0;
    qint64 interest = 0;
    qint64 balance = 0; ///< principal left after it
    qint64 amount() const { return principal + interest; }
    friend bool operator==(const ScheduleRow &, const ScheduleRow &) = default;
};

/// Principal and interest of every instalment; the last one takes the rounding, so that principal sums to what is owed.
/// Errors (Invalid), value field: SCHEDULE.VALUE (an amount or count out of range, no start date, grace beyond the term),
/// SCHEDULE.INSTALMENT (the given instalment does not cover the interest).
Result<std::vector<ScheduleRow>> instalmentSchedule(const ScheduleTerms &terms);

/// A period's rate by its dates, for schedules whose periods differ.
struct RatedPeriod
{
    QDate due;
    Fraction rate;
};

/// Equal instalments over periods of given rates. The instalment is spread once more when the last one would differ by more
/// than half a minor unit for each period, if that brings the last one nearer. Error: SCHEDULE.VALUE (no period).
Result<std::vector<ScheduleRow>> equalInstalmentSchedule(qint64 principal, const std::vector<RatedPeriod> &periods);

} // namespace kept
