// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contactrequestrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Asked<OwnHolidayRecord> ownHolidays(Database &database)
{
    return RecordTable<OwnHolidayRecord>::asked(database, u"deleted_at IS NULL ORDER BY date, id"_s, {});
}

} // namespace kept
