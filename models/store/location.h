// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace kept {

enum class Engine { Sqlite, PostgreSql };

/// Where a store is: a file (SQLite) or a server (PostgreSQL).
struct StoreLocation
{
    Engine engine = Engine::Sqlite;
    QString path;  ///< file, or database name on the server
    QString host;  ///< name, address, or folder of a Unix socket
    int port = -1; ///< -1: the server's usual port
    QString user;
    QString password;
    QString options; ///< further libpq settings, "key=value;key=value"

    /// A file path or `postgresql://user:password@host:port/name?key=value`. Error: STORE.LOCATION (Invalid).
    static Result<StoreLocation> parse(const QString &text);
    /// What may be shown: never the password.
    QString display() const;
};

} // namespace kept
