// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sys/vfs.h>
#include <unistd.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headerSize = 100;
constexpr qint64 applicationIdOffset = 68;

// The write-ahead log needs memory shared by all who open the file, so one machine only.
bool isOnNetwork(const QString &path)
{
    constexpr std::array<quint32, 5> networks{0x6969 /* NFS */, 0xFF534D42 /* CIFS */, 0xFE534D42 /* SMB2 */, 0x517B /* SMB */,
                                              0x65735546 /* FUSE, so sshfs */};
    struct statfs found
    {};
    if (statfs(QFile::encodeName(path).constData(), &found) != 0)
        return false;
    return std::find(networks.begin(), networks.end(), static_cast<quint32>(found.f_type)) != networks.end();
}

struct Closed
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closed>;

Handle openHandle(const QByteArray &name, int flags)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(name.constData(), &handle, flags, nullptr) == SQLITE_OK)
        return Handle(handle);
    sqlite3_close(handle);
    return {};
}

// The first bytes, read through SQLite: closing a file of our own would take away the locks that this process's other
// connections hold on it. "immutable" leaves no trace beside a file that turns out to be somebody else's.
Result<QByteArray> readHeader(const QString &path)
{
    const QByteArray name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
    const Handle handle = openHandle(name, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    sqlite3_file *file = nullptr;
    if (!handle || sqlite3_file_control(handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK)
        return fail(ErrorKind::Invalid, u"STORE.UNREADABLE"_s, path);
    QByteArray header(headerSize, Qt::Uninitialized);
    const int status = file->pMethods->xRead(file, header.data(), headerSize, 0);
    if (status == SQLITE_OK)
        return header;
    if (status != SQLITE_IOERR_SHORT_READ)
        return fail(ErrorKind::Invalid, u"STORE.UNREADABLE"_s, path);
    return header.left(static_cast<qsizetype>(QFileInfo(path).size()));
}

// SQLite writes the number of pages into the header. While a log waits beside the file the header may be ahead.
bool isCutShort(const QString &path, const QByteArray &header)
{
    const auto word = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool isCounted = word(24) == word(92);
    return isCounted && QFileInfo(path).size() < pageSize * word(28) && QFileInfo(path + u"-wal"_s).size() == 0;
}

// QFile::rename() copies where it can't rename, over what another has put there meanwhile. Few file systems (FAT) know
// no exclusive renaming; they know no links either, and then it fails.
bool renameUnlessExists(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    return errno != EEXIST && link(source.constData(), target.constData()) == 0 && unlink(source.constData()) == 0;
}

// In WAL mode from the start, with the mark in the file itself and not only in the log beside it.
Result<void> writeEmptyStore(const QString &path)
{
    const Handle handle = openHandle(QFile::encodeName(path), SQLITE_OPEN_READWRITE);
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(applicationId);
    for (const char *sql : {mark.constData(), "PRAGMA journal_mode = WAL"})
        if (!handle || sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return fail(ErrorKind::Storage, u"STORE.CREATE"_s, path);
    return {};
}

} // namespace

Result<void> checkStoreFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, u"STORE.MISSING"_s, path);
    if (!info.isFile())
        return fail(ErrorKind::Invalid, u"STORE.FOREIGN"_s, path);
    if (info.size() == 0)
        return fail(ErrorKind::Invalid, u"STORE.EMPTY"_s, path);
    if (isOnNetwork(path))
        return fail(ErrorKind::Invalid, u"STORE.NETWORKFILE"_s, path);
    KEPT_TRY(const QByteArray header, readHeader(path));
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(ErrorKind::Invalid, u"STORE.FOREIGN"_s, path);
    if (header.size() < headerSize)
        return fail(ErrorKind::Invalid, u"STORE.DAMAGED"_s, path);
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId)
        return fail(ErrorKind::Invalid, u"STORE.FOREIGN"_s, path);
    if (isCutShort(path, header))
        return fail(ErrorKind::Invalid, u"STORE.DAMAGED"_s, path);
    return {};
}

Result<void> createStoreFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (isOnNetwork(folder))
        return fail(ErrorKind::Invalid, u"STORE.NETWORKFILE"_s, path);
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile file(draft);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Storage, u"STORE.CREATE"_s, file.errorString());
    file.close();
    const auto written = writeEmptyStore(draft);
    const bool isRenamed = written && renameUnlessExists(draft, path);
    if (!isRenamed)
        QFile::remove(draft);
    KEPT_CHECK(written);
    if (!isRenamed && !QFileInfo::exists(path))
        return fail(ErrorKind::Storage, u"STORE.CREATE"_s, path);
    return {};
}

} // namespace kept
