// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kept {

/// A day on which a place rests.
struct Holiday
{
    QDate date;
    QString name; ///< "Nyepi (estimated)" where the date is not announced yet
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// How one holiday of a place finds its date each year.
struct HolidayRule
{
    enum class Kind {
        Fixed,  ///< month and day; from there on to a weekday where one is given
        Nth,    ///< the n-th weekday of a month; -1 is the last
        Before, ///< the last weekday before month and day
        Easter, ///< days after Western Easter Sunday
        Listed, ///< the dates that are listed, for days that follow the moon
    };
    QString name;
    Kind kind = Kind::Fixed;
    int month = 1;
    int day = 1;
    int weekday = 0; ///< 1 is Monday; 0: any
    int nth = 0;
    int easterOffset = 0;
    std::vector<QDate> dates = {};
    std::optional<int> estimatedFrom = std::nullopt; ///< the first year whose listed dates are reckoned, not announced
    std::optional<int> since = std::nullopt;         ///< the first year
    std::optional<int> until = std::nullopt;         ///< the last year
    std::array<int, 8> moved = {};                   ///< by weekday: the day is kept so many days later instead
    std::array<int, 8> also = {};                    ///< by weekday: so many days later is a holiday as well
};

/// The first and the last date for which the holidays of a place are on file.
struct KnownDates
{
    QDate first;
    QDate last;
};

/// AsListed takes an own day back.
enum class OwnHolidayStatus { Closed, Open, AsListed };

/// A date on which the house departs from a place's list.
struct OwnHoliday
{
    QString place; ///< "CA-QC", "US"; empty: everywhere
    QDate date;
    OwnHolidayStatus status = OwnHolidayStatus::Closed;
    QString name = {};
};

/// The Gregorian date of Western Easter Sunday (anonymous Gregorian computus, Nature, 20 April 1876).
QDate easterSunday(int year);

/// The holidays of countries, states and provinces.
class HolidayBook final
{
public:
    /// Reads resources/holidays/holidays.json. Errors: Invalid HOLIDAYS.FORMAT; detail is the place, the day and what is wrong.
    static Result<HolidayBook> parse(const QByteArray &json);

    /// The same book with the house's own days; the last word on a date counts.
    HolidayBook with(std::vector<OwnHoliday> own) const;

    /// The holidays of a year in order of date: the region's own list, else the country's; only own days for a place without.
    std::vector<Holiday> holidays(const QString &country, const QString &region, int year) const;
    /// The dates from the first to the last, both included.
    std::vector<QDate> between(const QString &country, const QString &region, QDate first, QDate last) const;
    /// Where days of the place are listed year by year: for which dates they are. None: they are computed for ever, or the
    /// place has no list.
    std::optional<KnownDates> knownDates(const QString &country, const QString &region) const;
    /// Whether the place or its country has a list.
    bool knows(const QString &country, const QString &region = {}) const;

private:
    const std::vector<HolidayRule> *rulesOf(const QString &country, const QString &region) const;

    QHash<QString, std::vector<HolidayRule>> m_places;
    std::vector<OwnHoliday> m_own;
};

} // namespace kept
