// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/contactrequestrepository.h"

namespace kept {

struct HolidaySet
{
    OwnHolidayId holiday = OwnHolidayId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("holiday", holiday, "The record of it");
    }
};

/// Departs from the list of holidays of a place on one date.
struct SetHoliday
{
    using Outcome = HolidaySet;
    static QString commandName() { return QStringLiteral("SetHoliday"); }
    static QString meaning() { return QStringLiteral("Departs from the list of holidays of a place on one date."); }
    static constexpr Right right = Right::Administer;

    QString place;
    QDate date;
    OwnHolidayStatus status = OwnHolidayStatus::Closed;
    std::optional<QString> name;

    template<class V>
    void describe(V &v)
    {
        v("place", place, "The country, or country and region, as US or CA-QC; empty, everywhere");
        v("date", date, "The date");
        v("status", status, "Closed, Open in spite of the list, or AsListed again");
        v("name", name, "What the day is called");
    }
};

/// Errors: HOLIDAY.PLACE (Invalid: neither a country nor a country and region).
Result<HolidaySet> execute(Transaction &transaction, const Context &context, const SetHoliday &command);

} // namespace kept
