// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dialect.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString Dialect::daysBetween(const QString &earlier, const QString &later) const
{
    if (m_engine == Engine::PostgreSql)
        return u"(CAST(%1 AS DATE) - CAST(%2 AS DATE))"_s.arg(later, earlier);
    return u"CAST(julianday(%1) - julianday(%2) AS INTEGER)"_s.arg(later, earlier);
}

QStringList Dialect::sessionSetup(bool readOnly) const
{
    if (m_engine == Engine::PostgreSql) {
        // Compiling a statement takes the server longer than most of ours run; planning it, too: what is asked often is
        // planned once, unless its values matter.
        QStringList setup{u"SET TIME ZONE 'UTC'"_s,
                          u"SET lock_timeout = '10s'"_s,
                          u"SET idle_in_transaction_session_timeout = '60s'"_s,
                          u"SET plan_cache_mode = auto"_s,
                          u"SET client_min_messages = warning"_s,
                          u"SET jit = off"_s};
        if (readOnly)
            setup.append(u"SET default_transaction_read_only = on"_s);
        return setup;
    }
    // FULL: a command acknowledged to the user survives a power loss. Only the writer checkpoints: SQLite before 3.51.3
    // can damage the log when a checkpoint races another connection's commit.
    // Without recursive triggers REPLACE deletes rows behind the back of those that forbid it.
    QStringList setup{u"PRAGMA foreign_keys = ON"_s,    u"PRAGMA synchronous = FULL"_s,     u"PRAGMA trusted_schema = OFF"_s,
                      u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s,    u"PRAGMA mmap_size = 0"_s,
                      u"PRAGMA cache_size = -65536"_s,  u"PRAGMA recursive_triggers = ON"_s};
    if (readOnly)
        setup << u"PRAGMA query_only = ON"_s << u"PRAGMA wal_autocheckpoint = 0"_s;
    return setup;
}

QString Dialect::translate(QString ddl) const
{
    const bool pg = m_engine == Engine::PostgreSql;
    ddl.replace(u"%record"_s, u"id %int PRIMARY KEY, version %int NOT NULL DEFAULT 1, created_at %int NOT NULL DEFAULT 0, "
                              "created_by %int, updated_at %int NOT NULL DEFAULT 0, updated_by %int, deleted_at %int"_s);
    ddl.replace(u"%source"_s, u"source_system %text NOT NULL DEFAULT '', source_system_record_identifier %text, "
                              "created_import_id %int"_s);
    ddl.replace(u"%feed"_s, pg ? u"seq BIGSERIAL PRIMARY KEY, xid XID8 NOT NULL DEFAULT pg_current_xact_id()"_s
                               : u"seq INTEGER PRIMARY KEY, xid INTEGER NOT NULL DEFAULT 0"_s);
    ddl.replace(u"%int"_s, pg ? u"BIGINT"_s : u"INTEGER"_s);
    ddl.replace(u"%text"_s, pg ? u"TEXT COLLATE \"C\""_s : u"TEXT"_s);
    ddl.replace(u"%date"_s, pg ? u"DATE"_s : u"TEXT"_s);
    ddl.replace(u"%bool"_s, pg ? u"SMALLINT"_s : u"INTEGER"_s);
    ddl.replace(u"%bytes"_s, pg ? u"BYTEA"_s : u"BLOB"_s);
    // Every row of these is written again soon after it came; with room beside it, its indexes stay as they are.
    ddl.replace(u"%rewritten"_s, pg ? u"WITH (fillfactor = 50)"_s : u"STRICT"_s);
    ddl.replace(u"%end"_s, pg ? QString() : u"STRICT"_s);
    return ddl;
}

} // namespace kept
