// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/adduser.h"

#include "models/commands/references.h"
#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> checkUser(Transaction &transaction, const AddUser &command)
{
    if (command.name.trimmed().isEmpty() || command.signIn.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"USER.NAME"_s);
    if (command.promiseLimit.value_or(0) < 0)
        return fail(ErrorKind::Invalid, u"USER.LIMIT"_s);
    KEPT_CHECK(needRecord(transaction, ObjectKind::Team, command.team));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.agency));
    KEPT_TRY(const auto known, findUser(transaction.database(), command.signIn.trimmed()));
    return known ? fail(ErrorKind::Conflict, u"USER.SIGNIN"_s, command.signIn, {{u"signIn"_s, command.signIn}}) : Result<void>();
}

} // namespace

Result<UserAdded> execute(Transaction &transaction, const Context &, const AddUser &command)
{
    KEPT_CHECK(checkUser(transaction, command));
    UserRecord user;
    user.name = command.name.trimmed();
    user.signIn = command.signIn.trimmed();
    user.role = command.role;
    user.team = command.team;
    user.agency = command.agency;
    user.promiseLimit = command.promiseLimit;
    KEPT_CHECK(RecordTable<UserRecord>::add(transaction, user));
    transaction.journal().setSubject(ObjectKind::User, user.id.value());
    return UserAdded{user.id};
}

} // namespace kept
