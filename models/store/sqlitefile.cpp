// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <memory>
#include <sys/vfs.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headerSize = 100;
constexpr qint64 applicationIdOffset = 68;

// The write-ahead log needs memory shared by all who open the file, so one machine only.
bool isOnNetwork(const QString &path)
{
    constexpr std::array<quint32, 5> networks{0x6969 /* NFS */, 0xFF534D42 /* CIFS */, 0xFE534D42 /* SMB2 */,
                                              0x517B /* SMB */, 0x65735546 /* FUSE, so sshfs */};
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
    return {};
}

Result<void> createStoreFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (isOnNetwork(folder))
        return fail(ErrorKind::Invalid, u"STORE.NETWORKFILE"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Storage, u"STORE.CREATE"_s, file.errorString());
    file.close();
    // Before the file is in WAL mode, so that the mark is in the file itself and not only in the log beside it.
    const Handle handle = openHandle(QFile::encodeName(path), SQLITE_OPEN_READWRITE);
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(applicationId);
    if (!handle || sqlite3_exec(handle.get(), mark.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(ErrorKind::Storage, u"STORE.CREATE"_s, path);
    return {};
}

} // namespace kept
