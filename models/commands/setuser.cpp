// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setuser.h"

#include "models/commands/references.h"
#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Users = RecordTable<UserRecord>;

UserRecord changed(const UserRecord &before, const SetUser &command)
{
    UserRecord after = before;
    after.name = command.name.value_or(before.name).trimmed();
    after.role = command.role.value_or(before.role);
    if (command.team)
        after.team = command.team;
    if (command.agency)
        after.agency = command.agency;
    // Who works for an agency no more must not keep what was placed with it in view.
    if (after.role != Role::Agency)
        after.agency.reset();
    after.isActive = command.isActive.value_or(true);
    return after;
}

Result<void> check(Transaction &transaction, const SetUser &command, const UserRecord &user)
{
    if (user.name.isEmpty())
        return fail(ErrorKind::Invalid, u"USER.NAME"_s);
    if (user.role == Role::Agency && !user.agency)
        return fail(ErrorKind::Invalid, u"USER.AGENCY"_s);
    KEPT_CHECK(needRecord(transaction, ObjectKind::Team, command.team));
    return needRecord(transaction, ObjectKind::Account, command.agency);
}

Result<UserAdded> add(Transaction &transaction, const SetUser &command)
{
    if (!command.isActive.value_or(true))
        return fail(ErrorKind::NotFound, u"USER.UNKNOWN"_s, {}, {{u"user"_s, command.signIn}});
    if (!command.role)
        return fail(ErrorKind::Invalid, u"USER.ROLE"_s);
    UserRecord fresh;
    fresh.signIn = command.signIn.trimmed();
    fresh.name = fresh.signIn;
    fresh = changed(fresh, command);
    KEPT_CHECK(check(transaction, command, fresh));
    KEPT_CHECK(Users::add(transaction, fresh));
    transaction.journal().setSubject(ObjectKind::User, fresh.id.value());
    return UserAdded{fresh.id};
}

} // namespace

Result<UserAdded> execute(Transaction &transaction, const Context &, const SetUser &command)
{
    if (command.signIn.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"USER.NAME"_s);
    KEPT_TRY(const auto known, findUser(transaction.database(), command.signIn.trimmed()));
    if (!known)
        return add(transaction, command);
    UserRecord after = changed(*known, command);
    if (after.isActive)
        KEPT_CHECK(check(transaction, command, after));
    KEPT_CHECK(Users::save(transaction, *known, after));
    transaction.journal().setSubject(ObjectKind::User, known->id.value());
    return UserAdded{known->id};
}

} // namespace kept
