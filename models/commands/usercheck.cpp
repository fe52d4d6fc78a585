// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/usercheck.h"

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

// Where somebody administers, somebody has to be left who does, also when two give it up at the same moment.
Result<void> needAdministrator(Transaction &transaction, const UserRecord &before, const UserRecord &after)
{
    if (!administers(before) || administers(after))
        return {};
    KEPT_TRY(const auto all, lockedAdministrators(transaction));
    const bool isLeft = std::any_of(all.begin(), all.end(), [&](const UserRecord &each) { return each.id != after.id; });
    if (isLeft)
        return {};
    return refuse({Finding{u"USER.LASTADMIN"_s, Severity::Block, u"role"_s, {{u"name"_s, before.name}}, {}, {}}});
}

// At a file with people somebody has to be able to let the others in; a server has its owner.
Result<void> needFirstAdministrator(Transaction &transaction, const UserRecord &fresh)
{
    if (transaction.database().engine() != Engine::Sqlite || administers(fresh))
        return {};
    KEPT_TRY(const auto all, lockedAdministrators(transaction));
    return all.empty() ? refuse({Finding{u"USER.FIRSTADMIN"_s, Severity::Block, u"role"_s, {}, {}, {}}}) : Result<void>();
}

} // namespace

UserRecord tidiedUser(UserRecord user)
{
    user.name = user.name.trimmed();
    user.signIn = user.signIn.trimmed();
    if (user.role != Role::Agency)
        user.agency.reset();
    return user;
}

Result<void> checkUser(Transaction &transaction, const UserRecord &before, const UserRecord &after)
{
    if (after.name.isEmpty() || after.signIn.isEmpty())
        return fail(ErrorKind::Invalid, u"USER.NAME"_s);
    if (after.promiseLimit.value_or(0) < 0)
        return fail(ErrorKind::Invalid, u"USER.LIMIT"_s);
    if (after.isActive && after.role == Role::Agency && !after.agency)
        return fail(ErrorKind::Invalid, u"USER.AGENCY"_s);
    if (after.team != before.team)
        KEPT_CHECK(needRecord(transaction, ObjectKind::Team, after.team));
    if (after.agency != before.agency)
        KEPT_CHECK(needRecord(transaction, ObjectKind::Account, after.agency));
    if (before.signIn.isEmpty())
        KEPT_CHECK(needFirstAdministrator(transaction, after));
    return needAdministrator(transaction, before, after);
}

} // namespace kept
