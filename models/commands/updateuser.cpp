// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/updateuser.h"

#include "models/commands/leases.h"
#include "models/commands/loginchange.h"
#include "models/commands/usercheck.h"

namespace kept {

Result<UserUpdated> execute(Transaction &transaction, const Context &context, const UpdateUser &command)
{
    KEPT_TRY(const auto before, RecordTable<UserRecord>::get(transaction.database(), command.user.value(), Lock::ForUpdate));
    UserRecord after = before;
    after.name = command.name;
    after.role = command.role;
    after.team = command.team;
    after.agency = command.agency;
    after.promiseLimit = command.promiseLimit;
    after.isActive = command.active.value_or(true);
    after = tidiedUser(after);
    KEPT_CHECK(checkUser(transaction, before, after));
    KEPT_CHECK(RecordTable<UserRecord>::save(transaction, before, after));
    transaction.journal().setSubject(ObjectKind::User, after.id.value());
    KEPT_CHECK(takeBackFrom(transaction, context, before, after));
    if (!command.password.isEmpty())
        transaction.journal().touch(ObjectKind::User, after.id.value());
    const NewLogin fresh = command.letIn.value_or(false) ? NewLogin::LetIn : NewLogin::LeftAlone;
    KEPT_CHECK(changeLogin(transaction, before, after, fresh, command.password));
    return UserUpdated{after.id};
}

} // namespace kept
