// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/consentrepository.h"

namespace kept {

struct ContactPointAdded
{
    ContactPointId contactPoint = ContactPointId::fromValue(0);
    QString value;

    template<class V>
    void describe(V &v)
    {
        v("contactPoint", contactPoint, "The contact point");
        v("value", value, "It as stored: phones in E.164");
    }
};

/// Adds a phone, e-mail or postal address.
struct AddContactPoint
{
    using Outcome = ContactPointAdded;
    static QString commandName() { return QStringLiteral("AddContactPoint"); }
    static QString meaning() { return QStringLiteral("Adds a phone, e-mail or postal address to a person."); }

    ContactId contact = ContactId::fromValue(0);
    ContactPointKind kind = ContactPointKind::Phone;
    QString value;
    std::optional<QString> timeZone;
    std::optional<QString> purpose;
    std::optional<bool> isMobile;
    std::optional<bool> isWorkplace;
    std::optional<bool> isPreferred;

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("kind", kind, "What it is");
        v("value", value, "The number or address");
        v("timeZone", timeZone, "The IANA zone it is in");
        v("purpose", purpose, "What it is for");
        v("isMobile", isMobile, "Whether it is a mobile phone");
        v("isWorkplace", isWorkplace, "Whether it is at work");
        v("isPreferred", isPreferred, "Whether it is to be tried first");
    }
};

/// Errors: REFERENCE.MISSING (NotFound); CONTACT.VALUE (empty), PHONE.… (no phone number), ZONE.UNKNOWN, all Invalid.
Result<ContactPointAdded> execute(Transaction &transaction, const Context &context, const AddContactPoint &command);

} // namespace kept
