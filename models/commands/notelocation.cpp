// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/notelocation.h"

#include "models/commands/planclock.h"
#include "models/commands/references.h"
#include "models/domain/compliance/notedplace.h"
#include "models/queries/locationtables.h"
#include "models/store/placement.h"
#include "models/store/zonedplans.h"

namespace kept {

namespace {

using Places = RecordTable<ContactPlaceRecord>;

std::optional<QString> kept(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// An agency moves deadlines of what is placed with it; on other plans the house's next look at their clocks does.
Result<std::vector<PlanId>> plansToMove(Database &database, const Context &context, const NoteLocation &command)
{
    if (!command.timeZone)
        return std::vector<PlanId>();
    KEPT_TRY(auto plans, plansInZoneOf(database, command.contact));
    if (context.role != Role::Agency)
        return plans;
    KEPT_TRY(const auto agency, agencyOfUser(database, context.actor));
    std::vector<PlanId> placed;
    for (const PlanId plan : plans) {
        KEPT_TRY(const bool isOurs, agency ? isPlacedWith(database, *agency, plan) : Result<bool>(false));
        if (isOurs)
            placed.push_back(plan);
    }
    return placed;
}

} // namespace

Result<LocationNoted> execute(Transaction &transaction, const Context &context, const NoteLocation &command)
{
    KEPT_TRY(const auto plans, plansToMove(transaction.database(), context, command));
    KEPT_CHECK(lockPlans(transaction, plans));
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
    if (after.timeZone != before.timeZone)
        for (const PlanId plan : plans)
            KEPT_CHECK(followZone(transaction, context, plan));
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
