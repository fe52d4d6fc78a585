// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/signinrepository.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<UserSecret> secretOf(Database &database, UserId user)
{
    Query query(database, u"SELECT salt, hash, rounds, failed_count, failed_at FROM user_secret WHERE app_user_id = ?"_s);
    query.bind(user);
    KEPT_TRY(const auto found, query.first([](const Row &row) {
        UserSecret secret;
        if (!row.isNull(1))
            secret.password = PasswordHash{row.text(0), row.text(1), static_cast<int>(row.integer(2))};
        secret.failures = static_cast<int>(row.integer(3));
        secret.failedAt = row.optionalInteger(4);
        return secret;
    }));
    return found.value_or(UserSecret());
}

Result<void> saveSecret(Transaction &transaction, UserId user, const UserSecret &secret)
{
    Query query(transaction.database(),
                u"INSERT INTO user_secret (app_user_id, salt, hash, rounds, failed_count, failed_at) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (app_user_id) DO UPDATE SET salt = excluded.salt, hash = excluded.hash, rounds = excluded.rounds, "
                "failed_count = excluded.failed_count, failed_at = excluded.failed_at"_s);
    query.bind(user);
    if (secret.password)
        query.bind(secret.password->salt).bind(secret.password->hash).bind(secret.password->rounds);
    else
        query.bind(std::nullopt).bind(std::nullopt).bind(0);
    query.bind(secret.failures).bind(secret.failedAt);
    KEPT_CHECK(query.run());
    return {};
}

Result<std::vector<SignInRow>> signInRows(Database &database)
{
    Query query(database, u"SELECT u.id, u.name, u.sign_in, u.role, t.name, u.agency_account_id, s.hash FROM app_user u "
                          "LEFT JOIN team t ON t.id = u.team_id LEFT JOIN user_secret s ON s.app_user_id = u.id "
                          "WHERE u.is_active <> 0 AND u.deleted_at IS NULL ORDER BY u.name, u.id"_s);
    return query.all([](const Row &row) {
        return SignInRow{row.id<UserId>(0), row.text(1),
                         row.text(2),       fromName<Role>(row.text(3)).value_or(Role::Auditor),
                         row.text(4),       row.optionalId<AccountId>(5),
                         !row.isNull(6),    PasswordKeeper::Store};
    });
}

} // namespace kept
