// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/userlist.h"

namespace kept {

Result<std::vector<UserRecord>> userRecords(Database &database)
{
    return RecordTable<UserRecord>::where(database, QStringLiteral("deleted_at IS NULL ORDER BY name, id"), {});
}

} // namespace kept
