// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordreveal.h"

#include "models/commands/references.h"

namespace kept {

Result<RevealRecorded> execute(Transaction &transaction, const Context &, const RecordReveal &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.account.value()));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact));
    KEPT_CHECK(needRecord(transaction, ObjectKind::ContactPoint, command.contactPoint));
    Journal &journal = transaction.journal();
    const bool isPoint = command.contactPoint.has_value();
    const ObjectKind object = isPoint ? ObjectKind::ContactPoint : ObjectKind::Account;
    const qint64 id = isPoint ? command.contactPoint->value() : command.account.value();
    journal.touch(object, id);
    journal.setSubject(object, id);
    journal.setAccount(command.account);
    return RevealRecorded{command.what};
}

} // namespace kept
