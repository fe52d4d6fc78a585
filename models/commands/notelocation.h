// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/contactplacerepository.h"

namespace kept {

struct LocationNoted
{
    ContactId contact = ContactId::fromValue(0);
    qint64 version = 0;
    QString country;
    QString state;
    QString postalCode;
    QString timeZone;

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("version", version, "Their version now");
        v("country", country, "The country's code");
        v("state", state, "The state or province");
        v("postalCode", postalCode, "The postal code");
        v("timeZone", timeZone, "The IANA zone of the known location");
    }
};

/// Notes where a person is, as they said or as was found out.
struct NoteLocation
{
    using Outcome = LocationNoted;
    static QString commandName() { return QStringLiteral("NoteLocation"); }
    static QString meaning()
    {
        return QStringLiteral("Notes where a person is: their place, or the time zone of a known location, which replaces what "
                              "numbers and addresses tell. What is left out stays; an empty text takes it away.");
    }

    ContactId contact = ContactId::fromValue(0);
    std::optional<qint64> version;
    std::optional<QString> country;
    std::optional<QString> state;
    std::optional<QString> postalCode;
    std::optional<QString> timeZone;

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("version", version, "The version that was read; left out, whatever is there");
        v("country", country, "The country: its ISO 3166 code or English name");
        v("state", state, "The state or province: its code or English name");
        v("postalCode", postalCode, "The postal code");
        v("timeZone", timeZone, "The IANA zone where the person is known to be");
    }
};

/// Errors: RECORD.MISSING (NotFound); RECORD.VERSION (Conflict); LOCATION.COUNTRY, LOCATION.REGION, ZONE.UNKNOWN (Invalid).
Result<LocationNoted> execute(Transaction &transaction, const Context &context, const NoteLocation &command);

} // namespace kept
