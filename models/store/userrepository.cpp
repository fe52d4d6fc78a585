// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<UserRecord>> findUser(Database &database, const QString &signIn)
{
    Query query(database, u"SELECT id FROM app_user WHERE sign_in = ? AND deleted_at IS NULL"_s);
    query.bind(signIn);
    KEPT_TRY(const auto id, query.first([](const Row &row) { return row.integer(0); }));
    if (!id)
        return std::nullopt;
    KEPT_TRY(auto user, RecordTable<UserRecord>::get(database, *id));
    return user;
}

Result<bool> hasUsers(Database &database)
{
    Query query(database, u"SELECT count(*) FROM app_user WHERE is_active <> 0 AND deleted_at IS NULL"_s);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

} // namespace kept
