// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace kept::test {

/// Where a test server listens; enough to make, name and drop databases on it.
class PostgresAddress final
{
public:
    PostgresAddress() = default;
    explicit PostgresAddress(QString socketFolder) : m_socketFolder(std::move(socketFolder)) {}

    const QString &socketFolder() const { return m_socketFolder; }
    /// A libpq address of the database; every client is the server's superuser "kept".
    QString url(const QString &database) const;
    /// Makes a database of a random name, as a copy of the template, and gives the name. Error: Storage.
    Result<QString> createDatabase(const QString &templateName = QStringLiteral("template0")) const;
    /// Drops it and throws out whoever is still connected. Error: Storage.
    Result<void> dropDatabase(const QString &database) const;
    /// Ends every connection to the database from the server's side, as an administrator or a fail-over would.
    Result<void> terminateBackends(const QString &database) const;
    /// Runs one SQL text on the database. Error: Storage with the server's message as detail.
    Result<void> execute(const QString &database, const QString &sql) const;

private:
    QString m_socketFolder;
};

/// A private PostgreSQL in a temporary folder, on a Unix socket only, run by an unprivileged user.
/// It ends with this object, and with the thread that started it, so that nothing stays behind after a crash.
class PostgresServer final
{
public:
    PostgresServer() = default;
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// Makes the cluster on the first call, starts it, waits until it answers. Errors: Unavailable with what is missing.
    Result<void> start();
    /// Lets nobody in, ends the sessions, writes everything, stops.
    void stop();
    /// The end without warning: SIGKILL; start() afterwards goes through crash recovery.
    void kill();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    PostgresAddress address() const { return m_address; }

private:
    Result<void> makeCluster();
    Result<void> waitUntilReady();
    QString log() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    PostgresAddress m_address;
    QProcess m_process;
};

} // namespace kept::test
