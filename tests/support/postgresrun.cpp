// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresrun.h"

#include <QCoreApplication>
#include <QFile>

namespace kept::test {
namespace {

std::unique_ptr<PostgresServer> &ownServer()
{
    static std::unique_ptr<PostgresServer> server;
    return server;
}

void stopOwnServer()
{
    ownServer().reset();
}

Result<PostgresAddress> startedHere()
{
    if (!ownServer()) {
        ownServer() = std::make_unique<PostgresServer>();
        qAddPostRoutine(stopOwnServer);
    }
    if (!ownServer()->isRunning())
        KEPT_CHECK(ownServer()->start());
    return ownServer()->address();
}

} // namespace

QString postgresRunFile()
{
    return qEnvironmentVariable("KEPT_POSTGRES_RUN");
}

Result<PostgresAddress> sharedPostgres()
{
    QFile file(postgresRunFile());
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return startedHere();
    return PostgresAddress(QString::fromUtf8(file.readLine().trimmed()));
}

} // namespace kept::test
