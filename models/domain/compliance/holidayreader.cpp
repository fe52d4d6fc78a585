// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/holidays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int farthestMove = 7;

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(ErrorKind::Invalid, u"HOLIDAYS.FORMAT"_s, detail);
}

Result<void> readDay(const QJsonValue &value, HolidayRule &rule)
{
    // 2000 was a leap year: every date there is passes.
    const QDate date = QDate::fromString(u"2000-"_s + value.toString(), Qt::ISODate);
    if (!date.isValid())
        return malformed(u"\"%1\" is no month and day"_s.arg(value.toString()));
    rule.month = date.month();
    rule.day = date.day();
    return {};
}

Result<std::array<int, 8>> readShifts(const QJsonValue &value)
{
    std::array<int, 8> shifts = {};
    const QJsonObject object = value.toObject();
    for (auto shift = object.begin(); shift != object.end(); ++shift) {
        const int weekday = shift.key().toInt();
        const int days = shift.value().toInt();
        if (weekday < 1 || weekday > 7 || days < -farthestMove || days > farthestMove)
            return malformed(u"\"%1\" moves a day nowhere"_s.arg(shift.key()));
        shifts[static_cast<size_t>(weekday)] = days;
    }
    return shifts;
}

Result<void> readDates(const QJsonValue &value, HolidayRule &rule)
{
    for (const QJsonValue &each : value.toArray()) {
        rule.dates.push_back(QDate::fromString(each.toString(), Qt::ISODate));
        if (!rule.dates.back().isValid())
            return malformed(u"\"%1\" is no date"_s.arg(each.toString()));
    }
    return {};
}

Result<void> readNth(const QJsonObject &day, HolidayRule &rule)
{
    rule.month = day[u"month"].toInt();
    rule.nth = day[u"nth"].toInt();
    const bool isThere = rule.month >= 1 && rule.month <= 12 && rule.nth >= -4 && rule.nth <= 4 && rule.nth != 0;
    return isThere ? Result<void>() : malformed(u"no such weekday in a month"_s);
}

Result<void> readKind(const QJsonObject &day, HolidayRule &rule)
{
    rule.weekday = day[u"weekday"].toInt();
    if (day.contains(u"fixed"_s)) {
        rule.kind = HolidayRule::Kind::Fixed;
        rule.weekday = day[u"onward"].toInt();
        return readDay(day[u"fixed"], rule);
    }
    if (day.contains(u"easter"_s)) {
        rule.kind = HolidayRule::Kind::Easter;
        rule.easterOffset = day[u"easter"].toInt();
        return {};
    }
    if (day.contains(u"dates"_s)) {
        rule.kind = HolidayRule::Kind::Listed;
        if (day.contains(u"estimated_from"_s))
            rule.estimatedFrom = day[u"estimated_from"].toInt();
        return readDates(day[u"dates"], rule);
    }
    if (rule.weekday == 0)
        return malformed(u"it names no weekday"_s);
    rule.kind = day.contains(u"before"_s) ? HolidayRule::Kind::Before : HolidayRule::Kind::Nth;
    return rule.kind == HolidayRule::Kind::Before ? readDay(day[u"before"], rule) : readNth(day, rule);
}

std::optional<int> year(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

Result<HolidayRule> readRule(const QJsonObject &day)
{
    HolidayRule rule;
    rule.name = day[u"name"].toString();
    KEPT_CHECK(readKind(day, rule));
    if (rule.name.isEmpty() || rule.weekday < 0 || rule.weekday > 7)
        return malformed(u"it has no name, or no such weekday"_s);
    rule.since = year(day[u"since"]);
    rule.until = year(day[u"until"]);
    KEPT_TRY(rule.moved, readShifts(day[u"observed"]));
    KEPT_TRY(rule.also, readShifts(day[u"also"]));
    return rule;
}

} // namespace

Result<HolidayBook> HolidayBook::parse(const QByteArray &json)
{
    QJsonParseError failure;
    const QJsonObject file = QJsonDocument::fromJson(json, &failure).object();
    if (failure.error != QJsonParseError::NoError)
        return malformed(failure.errorString());
    if (file[u"format"] != u"kept-holidays/1"_s)
        return malformed(u"format is not kept-holidays/1"_s);
    HolidayBook book;
    const QJsonObject places = file[u"places"].toObject();
    for (auto place = places.begin(); place != places.end(); ++place) {
        const QJsonArray days = place.value()[u"days"].toArray();
        for (const QJsonValue &day : days) {
            auto rule = readRule(day.toObject());
            if (!rule)
                return malformed(u"%1, %2: %3"_s.arg(place.key(), day[u"name"].toString(), rule.error().detail));
            book.m_places[place.key()].push_back(std::move(*rule));
        }
    }
    return book;
}

} // namespace kept
