// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/role.h"
#include "models/store/passwordhash.h"
#include "models/store/transaction.h"

#include <optional>
#include <vector>

namespace kept {

/// How a user signs in, and what went wrong since the last success.
struct UserSecret
{
    std::optional<PasswordHash> password;
    int failures = 0;
    std::optional<qint64> failedAt; ///< UTC milliseconds
};

/// Who knows the password of a person.
enum class PasswordKeeper {
    Store,  ///< its slow hash is in the store
    Server, ///< the server that the store is on
};

/// A person who may sign in.
struct SignInRow
{
    UserId id = UserId::fromValue(0);
    QString name;
    QString signIn;
    Role role = Role::Specialist;
    QString team;
    std::optional<AccountId> agency;
    bool hasPassword = false;
    PasswordKeeper keeper = PasswordKeeper::Store;
};

/// None is kept of who never had a password nor failed.
Result<UserSecret> secretOf(Database &database, UserId user);
/// Writes it anew. What a password hashes to is no field of a record: neither history nor events tell it.
Result<void> saveSecret(Transaction &transaction, UserId user, const UserSecret &secret);
/// Active users by name.
Result<std::vector<SignInRow>> signInRows(Database &database);

} // namespace kept
