// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/updateuser.h"

#include "models/commands/references.h"
#include "models/store/userlist.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool administers(const UserRecord &user)
{
    return user.isActive && user.role == Role::Administrator;
}

// Where somebody administers, somebody has to be left who does.
Result<void> needAdministrator(Database &database, const UserRecord &before, const UserRecord &after)
{
    if (!administers(before) || administers(after))
        return {};
    KEPT_TRY(const auto all, userRecords(database));
    const bool isLeft = std::any_of(all.begin(), all.end(),
                                    [&](const UserRecord &each) { return each.id != after.id && administers(each); });
    if (isLeft)
        return {};
    return refuse({Finding{u"USER.LASTADMIN"_s, Severity::Block, u"role"_s, {{u"name"_s, before.name}}, {}, {}}});
}

} // namespace

Result<UserUpdated> execute(Transaction &transaction, const Context &, const UpdateUser &command)
{
    if (command.name.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"USER.NAME"_s);
    if (command.promiseLimit.value_or(0) < 0)
        return fail(ErrorKind::Invalid, u"USER.LIMIT"_s);
    if (command.role == Role::Agency && !command.agency)
        return fail(ErrorKind::Invalid, u"USER.AGENCY"_s);
    KEPT_CHECK(needRecord(transaction, ObjectKind::Team, command.team));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.agency));
    KEPT_TRY(const auto before, RecordTable<UserRecord>::get(transaction.database(), command.user.value(), Lock::ForUpdate));
    UserRecord after = before;
    after.name = command.name.trimmed();
    after.role = command.role;
    after.team = command.team;
    // Who works for an agency no more must not keep what was placed with it in view.
    after.agency = command.role == Role::Agency ? command.agency : std::nullopt;
    after.promiseLimit = command.promiseLimit;
    after.isActive = command.active.value_or(true);
    KEPT_CHECK(needAdministrator(transaction.database(), before, after));
    KEPT_CHECK(RecordTable<UserRecord>::save(transaction, before, after));
    transaction.journal().setSubject(ObjectKind::User, after.id.value());
    return UserUpdated{after.id};
}

} // namespace kept
