// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/adduser.h"

#include "models/commands/loginchange.h"
#include "models/commands/usercheck.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<UserAdded> execute(Transaction &transaction, const Context &, const AddUser &command)
{
    UserRecord user;
    user.name = command.name;
    user.signIn = command.signIn;
    user.role = command.role;
    user.team = command.team;
    user.agency = command.agency;
    user.promiseLimit = command.promiseLimit;
    user = tidiedUser(user);
    KEPT_CHECK(checkUser(transaction, UserRecord(), user));
    KEPT_TRY(const auto known, findUser(transaction.database(), user.signIn));
    if (known)
        return fail(ErrorKind::Conflict, u"USER.SIGNIN"_s, user.signIn, {{u"signIn"_s, user.signIn}});
    KEPT_CHECK(RecordTable<UserRecord>::add(transaction, user));
    transaction.journal().setSubject(ObjectKind::User, user.id.value());
    const NewLogin fresh = command.letIn.value_or(false) ? NewLogin::LetIn : NewLogin::LeftAlone;
    KEPT_CHECK(changeLogin(transaction, UserRecord(), user, fresh, command.password));
    return UserAdded{user.id};
}

} // namespace kept
