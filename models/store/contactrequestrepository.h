// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/holidays.h"
#include "models/domain/contactfacts.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of contact_request: what a person asked for about when and where to be contacted.
struct ContactRequestRecord
{
    static constexpr ObjectKind object = ObjectKind::ContactRequest;
    ContactRequestId id = ContactRequestId::fromValue(0);
    qint64 version = 0;
    ContactId contact = ContactId::fromValue(0);
    ContactRequestKind kind = ContactRequestKind::InconvenientTime;
    qint64 saidAt = 0;
    std::optional<QString> words;
    std::optional<QString> evidence;
    std::optional<QString> days;     ///< 1 is Monday, with commas; none: every day
    std::optional<QString> fromTime; ///< local, "HH:MM"; none: from midnight
    std::optional<QString> toTime;   ///< local, "HH:MM", exclusive; none: to midnight
    std::optional<QDate> until;      ///< the last date it holds
    std::optional<ContactPlace> place;
    std::optional<qint64> confirmedAt; ///< when it came in writing as well
    std::optional<qint64> withdrawnAt;
    std::optional<UserId> withdrawnBy;
    std::optional<QString> withdrawnReason;

    template<class V>
    void columns(V &v)
    {
        v("contact_id", contact);
        v("kind", kind);
        v("said_at", saidAt);
        v("words", words);
        v("evidence", evidence);
        v("days", days);
        v("from_time", fromTime);
        v("to_time", toTime);
        v("until_date", until);
        v("place", place);
        v("confirmed_at", confirmedAt);
        v("withdrawn_at", withdrawnAt);
        v("withdrawn_by", withdrawnBy);
        v("withdrawn_reason", withdrawnReason);
    }
};

template<>
struct EnumNames<OwnHolidayStatus>
{
    static constexpr EnumName<OwnHolidayStatus> all[] = {
        {OwnHolidayStatus::Closed, "Closed"}, {OwnHolidayStatus::Open, "Open"}, {OwnHolidayStatus::AsListed, "AsListed"}};
};

/// A row of own_holiday: a date on which the house departs from a place's list.
struct OwnHolidayRecord
{
    static constexpr ObjectKind object = ObjectKind::OwnHoliday;
    OwnHolidayId id = OwnHolidayId::fromValue(0);
    qint64 version = 0;
    QString place; ///< "CA-QC", "US"; empty: everywhere
    QDate date;
    OwnHolidayStatus status = OwnHolidayStatus::Closed;
    std::optional<QString> name;

    template<class V>
    void columns(V &v)
    {
        v("place", place);
        v("date", date);
        v("status", status);
        v("name", name);
    }
};

/// Every own holiday, by date.
Asked<OwnHolidayRecord> ownHolidays(Database &database);

} // namespace kept
