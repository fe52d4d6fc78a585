// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/holidays.h"
#include "models/store/contactrequestrepository.h"

namespace kept {

/// The holidays that come with the program.
const HolidayBook &builtInHolidays();
/// The same with the house's own days.
Result<HolidayBook> holidayBook(Database &database);
Result<HolidayBook> holidayBook(Asked<OwnHolidayRecord> &asked);

} // namespace kept
