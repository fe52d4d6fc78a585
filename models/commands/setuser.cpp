// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setuser.h"

#include "models/commands/leases.h"
#include "models/commands/loginchange.h"
#include "models/commands/usercheck.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Users = RecordTable<UserRecord>;

UserRecord changed(const UserRecord &before, const SetUser &command)
{
    UserRecord after = before;
    after.name = command.name.value_or(before.name);
    after.role = command.role.value_or(before.role);
    if (command.team)
        after.team = command.team;
    if (command.agency)
        after.agency = command.agency;
    after.isActive = command.isActive.value_or(true);
    return tidiedUser(after);
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
    KEPT_CHECK(checkUser(transaction, UserRecord(), fresh));
    KEPT_CHECK(Users::add(transaction, fresh));
    transaction.journal().setSubject(ObjectKind::User, fresh.id.value());
    return UserAdded{fresh.id};
}

} // namespace

Result<UserAdded> execute(Transaction &transaction, const Context &context, const SetUser &command)
{
    if (command.signIn.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"USER.NAME"_s);
    KEPT_TRY(const auto known, findUser(transaction.database(), command.signIn.trimmed()));
    if (!known)
        return add(transaction, command);
    KEPT_TRY(const UserRecord before, Users::get(transaction.database(), known->id.value(), Lock::ForUpdate));
    UserRecord after = changed(before, command);
    KEPT_CHECK(checkUser(transaction, before, after));
    KEPT_CHECK(Users::save(transaction, before, after));
    transaction.journal().setSubject(ObjectKind::User, before.id.value());
    KEPT_CHECK(takeBackFrom(transaction, context, before, after));
    KEPT_CHECK(changeLogin(transaction, before, after, NewLogin::LeftAlone, {}));
    return UserAdded{before.id};
}

} // namespace kept
