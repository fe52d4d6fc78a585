// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/holidaybook.h"

#include "models/store/contactrequestrepository.h"

#include <QFile>

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

} // namespace kept
