// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/validationperiod.h"

#include <algorithm>
#include <array>

namespace kept {
namespace {

constexpr int assumedDays = 5;
constexpr int periodDays = 30;

struct FixedHoliday
{
    int month;
    int day;
    int since;
};

constexpr std::array<FixedHoliday, 5> fixedHolidays{{{1, 1, 0}, {6, 19, 2021}, {7, 4, 0}, {11, 11, 0}, {12, 25, 0}}};

struct MoveableHoliday
{
    int month;
    int earliest; ///< the holiday is the weekday that falls on this day of the month or the six after it
    int weekday;
};

// King, Washington, Memorial, Labor, Columbus, Thanksgiving.
constexpr std::array<MoveableHoliday, 6> moveableHolidays{
    {{1, 15, 1}, {2, 15, 1}, {5, 25, 1}, {9, 1, 1}, {10, 8, 1}, {11, 22, 4}}};

QDate assumedReceipt(QDate sent)
{
    QDate day = sent;
    for (int counted = 0; counted < assumedDays;) {
        day = day.addDays(1);
        if (day.dayOfWeek() < 6 && !isFederalHoliday(day))
            ++counted;
    }
    return day;
}

} // namespace

bool isFederalHoliday(QDate date)
{
    const bool fixed = std::ranges::any_of(fixedHolidays, [&](const FixedHoliday &holiday) {
        return date.month() == holiday.month && date.day() == holiday.day && date.year() >= holiday.since;
    });
    return fixed || std::ranges::any_of(moveableHolidays, [&](const MoveableHoliday &holiday) {
               return date.month() == holiday.month && date.dayOfWeek() == holiday.weekday && date.day() >= holiday.earliest &&
                      date.day() < holiday.earliest + 7;
           });
}

std::optional<QDate> validationPeriodEnd(const DebtDispute &dispute)
{
    if (dispute.validationReceivedOn)
        return dispute.validationReceivedOn->addDays(periodDays);
    if (!dispute.validationSentOn)
        return std::nullopt;
    return assumedReceipt(*dispute.validationSentOn).addDays(periodDays);
}

} // namespace kept
