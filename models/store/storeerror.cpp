// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include <QSqlError>

#include <sqlite3.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Meaning
{
    ErrorKind kind;
    QString code;
};

Meaning ofSqlite(int code, const QString &words)
{
    // A sum beyond 64 bits is known by the words alone.
    if (code == SQLITE_ERROR && words == u"integer overflow")
        return {ErrorKind::Invalid, u"STORE.RANGE"_s};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::Conflict, u"STORE.BUSY"_s};
    case SQLITE_READONLY: return {ErrorKind::Storage, u"STORE.READONLY"_s};
    case SQLITE_CORRUPT: return {ErrorKind::Storage, u"STORE.DAMAGED"_s};
    case SQLITE_NOTADB: return {ErrorKind::Invalid, u"STORE.FOREIGN"_s};
    case SQLITE_FULL: return {ErrorKind::Storage, u"STORE.FULL"_s};
    case SQLITE_TOOBIG: return {ErrorKind::Invalid, u"STORE.TOOBIG"_s};
    case SQLITE_INTERRUPT: return {ErrorKind::Cancelled, u"STORE.INTERRUPTED"_s};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return {ErrorKind::Unavailable, u"STORE.UNREADABLE"_s};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
            return {ErrorKind::Conflict, u"STORE.UNIQUE"_s};
        return {ErrorKind::Storage, u"STORE.CONSTRAINT"_s};
    default: return {ErrorKind::Storage, u"STORE.FAILED"_s};
    }
}

Meaning ofPostgreSql(const QString &state)
{
    if (state == u"40001" || state == u"40P01" || state == u"55P03")
        return {ErrorKind::Conflict, u"STORE.BUSY"_s};
    if (state == u"22003")
        return {ErrorKind::Invalid, u"STORE.RANGE"_s};
    if (state == u"23505")
        return {ErrorKind::Conflict, u"STORE.UNIQUE"_s};
    if (state.startsWith(u"23"))
        return {ErrorKind::Storage, u"STORE.CONSTRAINT"_s};
    if (state == u"57014")
        return {ErrorKind::Cancelled, u"STORE.INTERRUPTED"_s};
    if (state.startsWith(u"08") || state.startsWith(u"57P"))
        return {ErrorKind::Unavailable, u"STORE.LOST"_s};
    if (state.startsWith(u"53"))
        return {ErrorKind::Storage, u"STORE.FULL"_s};
    if (state == u"25P02")
        return {ErrorKind::Storage, u"STORE.ABORTED"_s};
    if (state == u"42501")
        return {ErrorKind::Refused, u"STORE.RIGHT"_s};
    if (state == u"25006")
        return {ErrorKind::Storage, u"STORE.READONLY"_s};
    return {ErrorKind::Storage, u"STORE.FAILED"_s};
}

} // namespace

Error storeError(Engine engine, const QSqlError &error, bool open)
{
    // A dead connection makes the driver answer with no error at all.
    if (!open)
        return {ErrorKind::Unavailable, u"STORE.LOST"_s, error.text(), {}, {}};
    const Meaning meaning = engine == Engine::Sqlite ? ofSqlite(error.nativeErrorCode().toInt(), error.databaseText())
                                                     : ofPostgreSql(error.nativeErrorCode());
    // What the server refuses a person it names by tables and policies, in its own language: words for its log.
    return {meaning.kind, meaning.code, meaning.kind == ErrorKind::Refused ? QString() : error.databaseText(), {}, {}};
}

} // namespace kept
