// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/holidaybook.h"

#include "models/store/contactrequestrepository.h"

#include <QFile>
#include <QLocale>

#include <map>

static void initialiseHolidays()
{
    Q_INIT_RESOURCE(holidays);
}

namespace kept {

using namespace Qt::Literals::StringLiterals;

const HolidayBook &builtInHolidays()
{
    static const HolidayBook book = [] {
        initialiseHolidays();
        QFile file(u":/holidays/holidays.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return HolidayBook::parse(file.readAll()).value_or(HolidayBook());
    }();
    return book;
}

Result<HolidayBook> holidayBook(Database &database)
{
    auto asked = ownHolidays(database);
    return holidayBook(asked);
}

Result<HolidayBook> holidayBook(Asked<OwnHolidayRecord> &asked)
{
    KEPT_TRY(const auto rows, asked.all());
    std::vector<OwnHoliday> own;
    for (const OwnHolidayRecord &row : rows)
        own.push_back({row.place, row.date, row.status, row.name.value_or(QString())});
    return builtInHolidays().with(std::move(own));
}

namespace {

// As Unicode's CLDR has it; Saturday and Sunday where the country (ISO 3166 code) isn't known.
std::set<int> weekendOf(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return {6, 7};
    std::set<int> weekend{1, 2, 3, 4, 5, 6, 7};
    for (const Qt::DayOfWeek day : QLocale(QLocale::AnyLanguage, territory).weekdays())
        weekend.erase(day);
    return weekend;
}

} // namespace

Result<BusinessCalendar> bankCalendar(Database &database, const PlanRecord &plan)
{
    std::pair<QString, QString> place;
    if (plan.contact) {
        Query query(database, u"SELECT country, state FROM contact WHERE id = ?"_s);
        query.bind(*plan.contact);
        KEPT_TRY(const auto found, query.first([](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
        place = found.value_or(place);
    }
    KEPT_TRY(const HolidayBook book, holidayBook(database));
    std::map<int, std::vector<QDate>> years;
    const auto isHoliday = [book, place, years](QDate date) mutable {
        auto found = years.find(date.year());
        if (found == years.end()) {
            const QDate first(date.year(), 1, 1);
            const auto days = book.between(place.first, place.second, first, QDate(date.year(), 12, 31));
            found = years.insert_or_assign(date.year(), days).first;
        }
        return std::find(found->second.begin(), found->second.end(), date) != found->second.end();
    };
    return BusinessCalendar::asking(isHoliday, weekendOf(place.first));
}

} // namespace kept
