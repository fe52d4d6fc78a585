// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/migrator.h"
#include "models/store/query.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &code, const QVariantMap &values = {})
{
    return fail(ErrorKind::Refused, code, {}, values);
}

tl::unexpected<Error> notWritten(const QString &path)
{
    return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, qt_error_string(errno), {{u"path"_s, path}});
}

Result<void> bringToDisk(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return notWritten(path);
    const int done = ::fsync(file);
    ::close(file);
    return done == 0 ? Result<void>() : notWritten(path);
}

// A name in a folder is only safe once the folder itself is on disk.
Result<void> moveInto(const QString &from, const QString &to)
{
    KEPT_CHECK(bringToDisk(from, O_RDWR));
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return notWritten(to);
    return bringToDisk(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> checkPages(Database &database)
{
    Query check(database, u"PRAGMA quick_check"_s);
    KEPT_TRY(const auto lines, check.all([](const Row &row) { return row.text(0); }));
    if (lines.size() == 1 && lines.front() == u"ok")
        return {};
    return fail(ErrorKind::Storage, u"STORE.DAMAGED"_s, lines.empty() ? QString() : lines.front());
}

// Whether it is a whole store that this program knows.
Result<void> checkCopy(const QString &path)
{
    StoreLocation location;
    location.path = path;
    KEPT_TRY(const auto copy, Database::open(location, Access::ReadOnly));
    KEPT_TRY(const SchemaState state, schemaState(*copy));
    if (state == SchemaState::Fresh)
        return fail(ErrorKind::Invalid, u"STORE.UNMADE"_s, path);
    return checkPages(*copy);
}

QString temporaryBeside(const QString &path)
{
    return u"%1.%2.part"_s.arg(path).arg(::getpid());
}

Result<void> copyInto(Database &database, const QString &path)
{
    const QString part = temporaryBeside(path);
    QString quoted = part;
    quoted.replace(u'\'', u"''"_s);
    // The file appears as whoever runs this may read it, before there is anything in it.
    QFile file(part);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, file.errorString(), {{u"path"_s, part}});
    file.close();
    auto done = database.execute(u"VACUUM INTO '%1'"_s.arg(quoted));
    if (done)
        done = checkCopy(part);
    if (done)
        done = moveInto(part, path);
    if (!done)
        QFile::remove(part);
    return done;
}

// Takes the write-ahead log into the file, so that the file alone is the whole store; nobody else may be at it.
Result<void> closeLog(const StoreLocation &store)
{
    KEPT_TRY(const auto database, Database::open(store, Access::ReadWrite));
    const auto alone = database->execute(u"PRAGMA journal_mode = DELETE"_s);
    if (!alone)
        return refused(u"BACKUP.INUSE"_s, {{u"path"_s, store.path}});
    return {};
}

Result<QString> setAside(const StoreLocation &store, qint64 now)
{
    if (!QFileInfo::exists(store.path))
        return QString();
    // A damaged store can't be closed properly; it is set aside as it is, with its log.
    if (const auto closed = closeLog(store); !closed && closed.error().code == u"BACKUP.INUSE")
        return tl::make_unexpected(closed.error());
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    const QString aside = u"%1.before-%2"_s.arg(store.path, stamp);
    if (QFileInfo::exists(aside))
        return refused(u"BACKUP.EXISTS"_s, {{u"path"_s, aside}});
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        if (QFileInfo::exists(store.path + suffix) && !QFile::rename(store.path + suffix, aside + suffix))
            return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, {}, {{u"path"_s, aside + suffix}});
    KEPT_CHECK(moveInto(store.path, aside));
    return aside;
}

} // namespace

Result<void> backUpStore(Database &database, const QString &path)
{
    if (database.engine() != Engine::Sqlite)
        return refused(u"BACKUP.SERVER"_s);
    if (QFileInfo::exists(path))
        return refused(u"BACKUP.EXISTS"_s, {{u"path"_s, path}});
    return copyInto(database, path);
}

Result<QString> restoreStore(const QString &backup, const StoreLocation &store, qint64 now)
{
    if (store.engine != Engine::Sqlite)
        return refused(u"BACKUP.SERVER"_s);
    KEPT_CHECK(checkCopy(backup));
    const QString part = temporaryBeside(store.path);
    StoreLocation source;
    source.path = backup;
    {
        KEPT_TRY(const auto database, Database::open(source, Access::ReadOnly));
        // Copying counts as writing; the file itself stays open for reading only.
        KEPT_CHECK(database->execute(u"PRAGMA query_only = 0"_s));
        KEPT_CHECK(copyInto(*database, part));
    }
    auto aside = setAside(store, now);
    if (!aside) {
        QFile::remove(part);
        return aside;
    }
    KEPT_CHECK(moveInto(part, store.path));
    return aside;
}

} // namespace kept
