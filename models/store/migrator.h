// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace kept {

/// One numbered step of the schema, already translated for an engine.
struct Migration
{
    int version = 0;
    QString name;
    QStringList statements;
    QString checksum; ///< SHA-256 of the statements, in hexadecimal
};

/// The steps this program knows, in order.
std::vector<Migration> migrations(Engine engine);

enum class SchemaState { Fresh, Older, Current };

/// What schema a database has. Errors: STORE.NEWER (made by a newer program), STORE.FOREIGN (tables that are not ours),
/// STORE.CHANGED (a step of other content than ours), all Invalid.
Result<SchemaState> schemaState(Database &database);

/// Brings the schema up to date, one transaction a step, and makes the store's node and settings when fresh.
/// `now` is UTC milliseconds for the record of the steps. On PostgreSQL also makes the groups that people are let into, and
/// the policies of every table. Errors: those of schemaState(); STORE.UNMADE, STORE.OLDER (Invalid) for a login of the server
/// that may not do it.
Result<void> migrate(Database &database, qint64 now);

/// Opens with migration: the usual way in for programs and tests.
Result<std::unique_ptr<Database>> openStore(const StoreLocation &location, Existence existence, qint64 now);

} // namespace kept
