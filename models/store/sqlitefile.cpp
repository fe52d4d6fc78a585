// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>

#include <sys/vfs.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 headerSize = 100;
constexpr qint64 applicationIdOffset = 68;

// The write-ahead log needs memory shared by all who open the file, so one machine only.
bool isOnNetwork(const QString &path)
{
    constexpr std::array<quint32, 5> networks{0x6969 /* NFS */, 0xFF534D42 /* CIFS */, 0xFE534D42 /* SMB2 */,
                                              0x517B /* SMB */, 0x65735546 /* FUSE, so sshfs */};
    struct statfs found{};
    if (statfs(QFile::encodeName(path).constData(), &found) != 0)
        return false;
    return std::find(networks.begin(), networks.end(), static_cast<quint32>(found.f_type)) != networks.end();
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"STORE.UNREADABLE"_s, file.errorString());
    const QByteArray header = file.read(headerSize);
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
    return {};
}

} // namespace kept
