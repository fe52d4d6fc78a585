// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/updatecontactpoint.h"

#include "models/commands/contactvalue.h"
#include "models/commands/references.h"

namespace kept {

namespace {

using Points = RecordTable<ContactPointRecord>;

} // namespace

Result<ContactPointUpdated> execute(Transaction &transaction, const Context &, const UpdateContactPoint &command)
{
    KEPT_CHECK(needZone(command.timeZone));
    KEPT_TRY(const auto point, Points::get(transaction.database(), command.contactPoint.value(), Lock::ForUpdate));
    KEPT_CHECK(needVersion(ObjectKind::ContactPoint, point.id.value(), point.version, command.version));
    ContactPointRecord after = point;
    if (command.value) {
        KEPT_TRY(after.value, contactValue(point.kind, *command.value));
    }
    after.timeZone = command.timeZone ? command.timeZone : point.timeZone;
    after.purpose = command.purpose ? command.purpose : point.purpose;
    after.isMobile = command.isMobile.value_or(point.isMobile);
    after.isWorkplace = command.isWorkplace.value_or(point.isWorkplace);
    after.isVerified = command.isVerified.value_or(point.isVerified);
    after.isPreferred = command.isPreferred.value_or(point.isPreferred);
    after.invalidSince = command.invalidSince ? command.invalidSince : point.invalidSince;
    KEPT_CHECK(Points::save(transaction, point, after));
    Journal &journal = transaction.journal();
    journal.touch(ObjectKind::Contact, point.contact.value());
    journal.setSubject(ObjectKind::ContactPoint, point.id.value());
    KEPT_CHECK(noteWhom(transaction, {}, point.contact));
    return ContactPointUpdated{point.id, after.version};
}

} // namespace kept
