// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/holidays.h"

#include <algorithm>
#include <map>

namespace kept {
namespace {

constexpr int daysOfWeek = 7;

QDate nthWeekday(int year, const HolidayRule &rule)
{
    if (rule.nth < 0) {
        const QDate last(year, rule.month, QDate(year, rule.month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - rule.weekday + daysOfWeek) % daysOfWeek) + (rule.nth + 1) * daysOfWeek);
    }
    const QDate first(year, rule.month, 1);
    return first.addDays((rule.weekday - first.dayOfWeek() + daysOfWeek) % daysOfWeek + (rule.nth - 1) * daysOfWeek);
}

QDate fixedDay(int year, const HolidayRule &rule)
{
    const QDate date(year, rule.month, rule.day);
    return rule.weekday == 0 || !date.isValid() ? date
                                                : date.addDays((rule.weekday - date.dayOfWeek() + daysOfWeek) % daysOfWeek);
}

QDate weekdayBefore(int year, const HolidayRule &rule)
{
    const QDate eve = QDate(year, rule.month, rule.day).addDays(-1);
    return eve.addDays(-((eve.dayOfWeek() - rule.weekday + daysOfWeek) % daysOfWeek));
}

QDate dateOf(int year, const HolidayRule &rule)
{
    switch (rule.kind) {
    case HolidayRule::Kind::Fixed: return fixedDay(year, rule);
    case HolidayRule::Kind::Nth: return nthWeekday(year, rule);
    case HolidayRule::Kind::Before: return weekdayBefore(year, rule);
    case HolidayRule::Kind::Easter: return easterSunday(year).addDays(rule.easterOffset);
    case HolidayRule::Kind::Listed: return {};
    }
    return {};
}

void addDays(int year, const HolidayRule &rule, std::map<QDate, QString> &days)
{
    if (rule.kind == HolidayRule::Kind::Listed)
        for (const QDate date : rule.dates)
            days.emplace(date, date.year() < rule.estimatedFrom.value_or(date.year() + 1)
                                   ? rule.name
                                   : rule.name + QLatin1String(" (estimated)"));
    const QDate date = dateOf(year, rule);
    if (!date.isValid() || year < rule.since.value_or(year) || year > rule.until.value_or(year))
        return;
    const auto weekday = static_cast<size_t>(date.dayOfWeek());
    days.emplace(date.addDays(rule.moved[weekday]), rule.name);
    if (rule.also[weekday] != 0)
        days.emplace(date.addDays(rule.also[weekday]), rule.name);
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

HolidayBook HolidayBook::with(std::vector<OwnHoliday> own) const
{
    HolidayBook book = *this;
    book.m_own = std::move(own);
    return book;
}

const std::vector<HolidayRule> *HolidayBook::rulesOf(const QString &country, const QString &region) const
{
    auto found = m_places.constFind(country + QLatin1Char('-') + region);
    if (found == m_places.cend())
        found = m_places.constFind(country);
    return found == m_places.cend() ? nullptr : &*found;
}

bool HolidayBook::knows(const QString &country, const QString &region) const
{
    return rulesOf(country, region) != nullptr;
}

std::vector<Holiday> HolidayBook::holidays(const QString &country, const QString &region, int year) const
{
    std::map<QDate, QString> days;
    if (const auto *rules = rulesOf(country, region))
        for (const HolidayRule &rule : *rules)
            for (const int each : {year - 1, year, year + 1})
                addDays(each, rule, days);
    const QString place = country + QLatin1Char('-') + region;
    for (const OwnHoliday &own : m_own) {
        const bool isThere = own.place.isEmpty() || own.place == country || own.place == place;
        if (!isThere || own.status == OwnHolidayStatus::AsListed)
            continue;
        days.erase(own.date);
        if (own.status == OwnHolidayStatus::Closed)
            days.emplace(own.date, own.name);
    }
    std::vector<Holiday> found;
    for (const auto &[date, name] : days)
        if (date.year() == year)
            found.push_back({date, name});
    return found;
}

std::optional<KnownDates> HolidayBook::knownDates(const QString &country, const QString &region) const
{
    std::optional<KnownDates> known;
    const auto *rules = rulesOf(country, region);
    for (const HolidayRule &rule : rules ? *rules : std::vector<HolidayRule>()) {
        if (rule.kind != HolidayRule::Kind::Listed || rule.dates.empty())
            continue;
        const auto [first, last] = std::ranges::minmax(rule.dates);
        const KnownDates years{QDate(first.year(), 1, 1), QDate(last.year(), 12, 31)};
        known = known ? KnownDates{std::max(known->first, years.first), std::min(known->last, years.last)} : years;
    }
    return known;
}

std::vector<QDate> HolidayBook::between(const QString &country, const QString &region, QDate first, QDate last) const
{
    std::vector<QDate> dates;
    for (int year = first.year(); year <= last.year(); ++year)
        for (const Holiday &day : holidays(country, region, year))
            if (day.date >= first && day.date <= last)
                dates.push_back(day.date);
    return dates;
}

} // namespace kept
