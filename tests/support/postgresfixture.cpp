// SPDX-License-Identifier: GPL-3.0-or-later
// ctest's fixture: `start` leaves a server running for the whole test run, `stop` ends it. The server belongs to a
// third process, `serve`, which also ends when ctest is gone: an interrupted run leaves nothing behind.
#include "tests/support/postgresrun.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr int timeoutMs = 90'000;

bool isAlive(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0;
}

int complain(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return 1;
}

bool writeRunFile(const PostgresAddress &address)
{
    QSaveFile file(postgresRunFile());
    return file.open(QIODevice::WriteOnly) && file.write(address.socketFolder().toUtf8() + '\n') > 0 && file.commit();
}

QString problemFile()
{
    return postgresRunFile() + u".problem"_s;
}

int serve(qint64 owner)
{
    PostgresServer server;
    const auto started = server.start();
    if (!started || !writeRunFile(server.address())) {
        QFile file(problemFile());
        if (file.open(QIODevice::WriteOnly))
            file.write(started ? "the run file could not be written" : started.error().detail.toUtf8());
        return 1;
    }
    while (QFileInfo::exists(postgresRunFile()) && isAlive(owner) && server.isRunning())
        QThread::msleep(100);
    QFile::remove(postgresRunFile());
    return 0;
}

bool startServing()
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments({u"serve"_s, QString::number(getppid())});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

int start()
{
    QFile::remove(postgresRunFile());
    QFile::remove(problemFile());
    if (!startServing())
        return complain(u"the server's process could not be started"_s);
    for (int waited = 0; waited < timeoutMs; waited += 50) {
        if (QFileInfo::exists(postgresRunFile()))
            return 0;
        if (QFile file(problemFile()); file.open(QIODevice::ReadOnly))
            return complain(QString::fromUtf8(file.readAll()));
        QThread::msleep(50);
    }
    return complain(u"the server did not start in time"_s);
}

int stop()
{
    QFile file(postgresRunFile());
    if (!file.open(QIODevice::ReadOnly))
        return complain(u"the server ended before the tests did"_s);
    const QString folder = QString::fromUtf8(file.readLine().trimmed());
    file.remove();
    for (int waited = 0; QFileInfo::exists(folder); waited += 50) {
        if (waited > timeoutMs)
            return complain(u"the server did not stop in time"_s);
        QThread::msleep(50);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString verb = arguments.value(1);
    if (postgresRunFile().isEmpty())
        return complain(u"KEPT_POSTGRES_RUN has to name the run file"_s);
    if (verb == u"start"_s)
        return start();
    if (verb == u"serve"_s)
        return serve(arguments.value(2).toLongLong());
    return verb == u"stop"_s ? stop() : complain(u"usage: start | stop"_s);
}
