// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addcontactpoint.h"

#include "models/commands/contactvalue.h"
#include "models/commands/references.h"

namespace kept {

Result<ContactPointAdded> execute(Transaction &transaction, const Context &, const AddContactPoint &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact.value()));
    KEPT_CHECK(needZone(command.timeZone));
    ContactPointRecord point;
    KEPT_TRY(point.value, contactValue(command.kind, command.value));
    point.contact = command.contact;
    point.kind = command.kind;
    point.timeZone = command.timeZone;
    point.purpose = command.purpose;
    point.isMobile = command.isMobile.value_or(false);
    point.isWorkplace = command.isWorkplace.value_or(false);
    point.isPreferred = command.isPreferred.value_or(false);
    KEPT_CHECK(RecordTable<ContactPointRecord>::add(transaction, point));
    Journal &journal = transaction.journal();
    journal.touch(ObjectKind::Contact, command.contact.value());
    journal.setSubject(ObjectKind::ContactPoint, point.id.value());
    KEPT_CHECK(noteWhom(transaction, {}, command.contact));
    return ContactPointAdded{point.id, point.value};
}

} // namespace kept
