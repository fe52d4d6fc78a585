// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>

#include <libpq-fe.h>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {
namespace {

constexpr int readyTimeoutMs = 60'000;
constexpr int stopTimeoutMs = 20'000;

// Without fsync a commit is written but not forced: it survives kill(), not a power cut. The zone is none of ours on
// purpose: code that leans on it fails here.
constexpr const char *settings = R"(
listen_addresses = ''
max_connections = 300
shared_buffers = 64MB
fsync = off
synchronous_commit = on
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
jit = off
timezone = 'America/New_York'
log_timezone = 'UTC'
lc_messages = 'C'
)";

/// The user the server runs as: initdb and postgres refuse to run as root.
const passwd *serverUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *postgres = getpwnam("postgres");
    return postgres ? postgres : getpwnam("nobody");
}

QString serverProgram(const QString &name)
{
    const QStringList folders{u"/usr/lib/postgresql/15/bin"_s};
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// The command in a form that drops root's rights and dies with the thread that started it.
QStringList unprivileged(const QStringList &command)
{
    QStringList line{u"--pdeathsig"_s, u"INT"_s};
    if (const passwd *user = serverUser())
        line << u"--reuid"_s << QString::number(user->pw_uid) << u"--regid"_s << QString::number(user->pw_gid)
             << u"--clear-groups"_s;
    return line << u"--"_s << command;
}

tl::unexpected<Error> unavailable(const QString &detail)
{
    return fail(ErrorKind::Unavailable, u"TEST.POSTGRES"_s, detail);
}

/// A folder with a path short enough for a socket (107 bytes at most), which the server's user owns.
std::unique_ptr<QTemporaryDir> serverFolder()
{
    const QString base = QDir::tempPath().size() < 60 ? QDir::tempPath() : u"/tmp"_s;
    auto folder = std::make_unique<QTemporaryDir>(base + u"/kept-postgres-XXXXXX"_s);
    const passwd *user = serverUser();
    if (folder->isValid() && user && chown(folder->path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
        return {};
    return folder;
}

struct ConnectionEnd
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using Connection = std::unique_ptr<PGconn, ConnectionEnd>;

Connection connectTo(const QString &url)
{
    return Connection(PQconnectdb(url.toUtf8().constData()));
}

} // namespace

QString PostgresAddress::url(const QString &database) const
{
    return u"postgresql:///%1?host=%2&user=kept"_s.arg(database, m_socketFolder);
}

Result<void> PostgresAddress::execute(const QString &database, const QString &sql) const
{
    const Connection connection = connectTo(url(database));
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return unavailable(QString::fromUtf8(PQerrorMessage(connection.get())));
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return fail(ErrorKind::Storage, u"TEST.POSTGRES"_s, QString::fromUtf8(PQerrorMessage(connection.get())));
    return {};
}

Result<QString> PostgresAddress::createDatabase(const QString &templateName) const
{
    const QString name = u"t%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    KEPT_CHECK(execute(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(name, templateName)));
    return name;
}

Result<void> PostgresAddress::dropDatabase(const QString &database) const
{
    return execute(u"postgres"_s, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(database));
}

Result<void> PostgresAddress::terminateBackends(const QString &database) const
{
    return execute(u"postgres"_s,
                   u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(database));
}

PostgresServer::~PostgresServer()
{
    stop();
}

Result<void> PostgresServer::start()
{
    if (!m_folder)
        KEPT_CHECK(makeCluster());
    const QString data = m_folder->filePath(u"data"_s);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder->filePath(u"log"_s), QIODevice::Append);
    // After a kill the old server's processes hold its shared memory for a moment, and a new one refuses to start until then.
    constexpr int attempts = 40;
    Result<void> ready;
    for (int i = 0; i < attempts; ++i) {
        m_process.start(u"setpriv"_s, unprivileged({serverProgram(u"postgres"_s), u"-D"_s, data, u"-k"_s, m_folder->path()}));
        ready = waitUntilReady();
        if (ready)
            break;
        m_process.waitForFinished(1000);
        QThread::msleep(250);
    }
    return ready;
}

Result<void> PostgresServer::makeCluster()
{
    const QString initdb = serverProgram(u"initdb"_s);
    if (initdb.isEmpty())
        return unavailable(u"PostgreSQL's initdb is not installed (Debian: postgresql-15)"_s);
    m_folder = serverFolder();
    if (!m_folder || !m_folder->isValid())
        return unavailable(u"no temporary folder could be made for the server"_s);
    const QString data = m_folder->filePath(u"data"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder->path());
    process.start(u"setpriv"_s, unprivileged({initdb, u"--pgdata"_s, data, u"--username"_s, u"kept"_s, u"--auth"_s, u"trust"_s,
                                              u"--encoding"_s, u"UTF8"_s, u"--locale"_s, u"C.UTF-8"_s, u"--no-sync"_s}));
    if (!process.waitForFinished(readyTimeoutMs) || process.exitCode() != 0)
        return unavailable(u"initdb failed: "_s + QString::fromLocal8Bit(process.readAll()) + process.errorString());
    QFile configuration(data + u"/postgresql.conf"_s);
    if (!configuration.open(QIODevice::Append) || configuration.write(settings) < 0)
        return unavailable(u"the server's settings could not be written"_s);
    m_address = PostgresAddress(m_folder->path());
    return {};
}

Result<void> PostgresServer::waitUntilReady()
{
    const QByteArray url = m_address.url(u"postgres"_s).toUtf8();
    for (int waited = 0; waited < readyTimeoutMs; waited += 20) {
        if (m_process.waitForFinished(0) || m_process.state() == QProcess::NotRunning)
            break;
        if (PQping(url.constData()) == PQPING_OK)
            return {};
        QThread::msleep(20);
    }
    const QString said = log();
    stop();
    return unavailable(u"the server did not start: "_s + m_process.errorString() + u'\n' + said);
}

void PostgresServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    if (!m_process.waitForFinished(stopTimeoutMs))
        kill();
}

void PostgresServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(stopTimeoutMs);
}

QString PostgresServer::log() const
{
    QFile file(m_folder->filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(4'000)) : QString();
}

} // namespace kept::test
