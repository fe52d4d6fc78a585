// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordreveal.h"

#include "models/commands/references.h"
#include "models/store/consentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Whoever is looked at is a person of the customer in whose timeline that stands, and the number is theirs.
Result<void> needTheirs(Database &database, const RecordReveal &command)
{
    std::optional<ContactId> person = command.contact;
    if (command.contactPoint) {
        KEPT_TRY(const auto point, RecordTable<ContactPointRecord>::get(database, command.contactPoint->value()));
        if (person && point.contact != *person)
            return fail(ErrorKind::Invalid, u"REVEAL.WHOSE"_s, {}, {{u"field"_s, u"contactPoint"_s}});
        person = point.contact;
    }
    if (!person)
        return {};
    KEPT_TRY(const bool isOfCustomer, isPersonOf(database, command.account, *person));
    return isOfCustomer ? Result<void>() : fail(ErrorKind::Invalid, u"REVEAL.WHOSE"_s, {}, {{u"field"_s, u"contact"_s}});
}

} // namespace

Result<RevealRecorded> execute(Transaction &transaction, const Context &, const RecordReveal &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.account.value()));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact));
    KEPT_CHECK(needRecord(transaction, ObjectKind::ContactPoint, command.contactPoint));
    KEPT_CHECK(needTheirs(transaction.database(), command));
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
