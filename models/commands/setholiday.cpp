// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setholiday.h"

#include "models/queries/locationtables.h"

#include <QLocale>
#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Regions are known only of the countries that have zones by region.
bool isPlace(const QString &place)
{
    static const QRegularExpression shape(u"^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$"_s);
    const auto match = shape.match(place);
    const QString country = match.captured(1);
    if (place.isEmpty())
        return true;
    if (!match.hasMatch() || QLocale::codeToTerritory(country) == QLocale::AnyTerritory)
        return false;
    const QString region = match.captured(2);
    return region.isEmpty() || !placeZones().hasRegions(country) || !placeZones().regionOf({country, region, {}}).isEmpty();
}

} // namespace

Result<HolidaySet> execute(Transaction &transaction, const Context &, const SetHoliday &command)
{
    using Holidays = RecordTable<OwnHolidayRecord>;
    if (!isPlace(command.place))
        return fail(ErrorKind::Invalid, u"HOLIDAY.PLACE"_s, command.place, {{u"place"_s, command.place}});
    KEPT_TRY(const auto all, ownHolidays(transaction.database()).all());
    const auto known = std::find_if(all.begin(), all.end(), [&](const OwnHolidayRecord &row) {
        return row.place == command.place && row.date == command.date;
    });
    OwnHolidayRecord holiday = known == all.end() ? OwnHolidayRecord() : *known;
    holiday.place = command.place;
    holiday.date = command.date;
    holiday.status = command.status;
    holiday.name = command.name;
    if (known == all.end())
        KEPT_CHECK(Holidays::add(transaction, holiday));
    else
        KEPT_CHECK(Holidays::save(transaction, *known, holiday));
    transaction.journal().setSubject(ObjectKind::OwnHoliday, holiday.id.value());
    return HolidaySet{holiday.id};
}

} // namespace kept
