// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desklock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSysInfo>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestKnock = 500;

// The same file by whatever name.
QString placeOf(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QString serverName(const QString &place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return u"kept-"_s + QString::fromLatin1(hash);
}

void knock(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(longestKnock))
        socket.disconnectFromServer();
}

} // namespace

DeskLock::DeskLock(const QString &place) : m_name(serverName(place)), m_lock(place + u".lock"_s)
{
    // Only a process that has ended lets go; one that is busy for long does not.
    m_lock.setStaleLockTime(0);
}

DeskLock::~DeskLock() = default;

Result<std::unique_ptr<DeskLock>> DeskLock::take(const QString &file)
{
    const QString place = placeOf(file);
    std::unique_ptr<DeskLock> lock(new DeskLock(place));
    if (!lock->tryLock() && lock->m_lock.error() == QLockFile::LockFailedError) {
        knock(lock->m_name);
        return fail(ErrorKind::Refused, u"STORE.INUSE"_s, {}, {{u"file"_s, QFileInfo(place).fileName()}});
    }
    // In a folder that can't be written there is no lock to take, and nothing of the file to write either.
    lock->listen();
    return lock;
}

// A desk's file is never on a network folder: what another computer's name stands in came with a copy of the file.
bool DeskLock::tryLock()
{
    if (m_lock.tryLock(0))
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&process, &host, &program) || host == QSysInfo::machineHostName())
        return false;
    return QFile::remove(m_lock.fileName()) && m_lock.tryLock(0);
}

void DeskLock::listen()
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            visitor->deleteLater();
        Q_EMIT raiseAsked();
    });
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    // What a crash left behind; the lock says that nobody listens there.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace kept
