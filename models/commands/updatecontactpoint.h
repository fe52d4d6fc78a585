// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/consentrepository.h"

namespace kept {

struct ContactPointUpdated
{
    ContactPointId contactPoint = ContactPointId::fromValue(0);
    qint64 version = 0;

    template<class V>
    void describe(V &v)
    {
        v("contactPoint", contactPoint, "The contact point");
        v("version", version, "Its version now");
    }
};

/// Changes what is known of a contact point.
struct UpdateContactPoint
{
    using Outcome = ContactPointUpdated;
    static QString commandName() { return QStringLiteral("UpdateContactPoint"); }
    static QString meaning()
    {
        return QStringLiteral("Changes what is known of a phone, e-mail or postal address; what is left out stays.");
    }

    ContactPointId contactPoint = ContactPointId::fromValue(0);
    std::optional<qint64> version;
    std::optional<QString> value;
    std::optional<QString> timeZone;
    std::optional<QString> purpose;
    std::optional<bool> isMobile;
    std::optional<bool> isWorkplace;
    std::optional<bool> isVerified;
    std::optional<bool> isPreferred;
    std::optional<QDate> invalidSince;

    template<class V>
    void describe(V &v)
    {
        v("contactPoint", contactPoint, "The contact point");
        v("version", version, "The version that was read; left out, whatever is there");
        v("value", value, "The number or address");
        v("timeZone", timeZone, "The IANA zone it is in");
        v("purpose", purpose, "What it is for");
        v("isMobile", isMobile, "Whether it is a mobile phone");
        v("isWorkplace", isWorkplace, "Whether it is at work");
        v("isVerified", isVerified, "Whether it was verified");
        v("isPreferred", isPreferred, "Whether it is to be tried first");
        v("invalidSince", invalidSince, "Since when it is known to be wrong");
    }
};

/// Errors: RECORD.MISSING (NotFound); RECORD.VERSION (Conflict); CONTACT.VALUE, ZONE.UNKNOWN (Invalid).
Result<ContactPointUpdated> execute(Transaction &transaction, const Context &context, const UpdateContactPoint &command);

} // namespace kept
