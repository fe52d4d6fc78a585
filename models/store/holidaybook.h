// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/civiltime.h"
#include "models/domain/compliance/holidays.h"
#include "models/store/contactrequestrepository.h"
#include "models/store/planrepository.h"

namespace kept {

/// The holidays that come with the program.
const HolidayBook &builtInHolidays();
/// The same with the house's own days.
Result<HolidayBook> holidayBook(Database &database);
Result<HolidayBook> holidayBook(Asked<OwnHolidayRecord> &asked);
/// The days on which banks do business where the plan's customer lives; without a place, the house's own days that are closed everywhere.
Result<BusinessCalendar> bankCalendar(Database &database, const PlanRecord &plan);

} // namespace kept
