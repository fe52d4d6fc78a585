// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/notelocation.h"

#include "models/commands/references.h"
#include "models/domain/compliance/notedplace.h"
#include "models/queries/locationtables.h"

namespace kept {

namespace {

using Places = RecordTable<ContactPlaceRecord>;

std::optional<QString> kept(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Result<LocationNoted> execute(Transaction &transaction, const Context &, const NoteLocation &command)
{
    KEPT_TRY(const auto before, Places::get(transaction.database(), command.contact.value(), Lock::ForUpdate));
    KEPT_CHECK(needVersion(ObjectKind::Contact, before.id.value(), before.version, command.version));
    ContactPlaceRecord after = before;
    if (command.country || command.state || command.postalCode) {
        KEPT_TRY(const NotedPlace noted, readNotedPlace({command.country.value_or(before.country.value_or(QString())),
                                                         command.state.value_or(before.state.value_or(QString())),
                                                         command.postalCode.value_or(before.postalCode.value_or(QString()))},
                                                        placeZones()));
        after.country = kept(noted.place.country);
        after.state = kept(noted.place.region);
        after.postalCode = kept(noted.place.postalCode);
    }
    if (command.timeZone) {
        after.timeZone = kept(command.timeZone->trimmed());
        KEPT_CHECK(needZone(after.timeZone));
    }
    KEPT_CHECK(Places::save(transaction, before, after));
    transaction.journal().touch(ObjectKind::Contact, before.id.value());
    transaction.journal().setSubject(ObjectKind::Contact, before.id.value());
    KEPT_CHECK(noteWhom(transaction, before.account, before.id));
    return LocationNoted{after.id,
                         after.version,
                         after.country.value_or(QString()),
                         after.state.value_or(QString()),
                         after.postalCode.value_or(QString()),
                         after.timeZone.value_or(QString())};
}

} // namespace kept
