// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/userlist.h"

namespace kept {

Result<std::vector<UserRecord>> userRecords(Database &database)
{
    return RecordTable<UserRecord>::where(database, QStringLiteral("deleted_at IS NULL ORDER BY name, id"), {});
}

Result<std::vector<UserRecord>> lockedAdministrators(Transaction &transaction)
{
    return RecordTable<UserRecord>::where(
        transaction.database(), QStringLiteral("role = 'Administrator' AND is_active <> 0 AND deleted_at IS NULL ORDER BY id"),
        {}, Lock::ForUpdate);
}

} // namespace kept
