// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/domain/id.h"
#include "models/store/logroom.h"
#include "models/store/query.h"
#include "models/store/serveraddress.h"
#include "models/store/sqlitefile.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t maximumIdleStatements = 300;

// A commit that fills the log waits while it is moved into the file: with 4 MB, the default, every twentieth customer did.
constexpr int mostLogPages = 8000;

QString newConnectionName()
{
    static QAtomicInteger<qint64> counter;
    return u"kept-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

template<class Handle>
Handle *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() ? *static_cast<Handle *const *>(handle.constData()) : nullptr;
}

} // namespace

Database::Database(StoreLocation location, Access access)
    : m_location(std::move(location)), m_access(access), m_dialect(m_location.engine), m_name(newConnectionName())
{}

Database::~Database()
{
    disconnect();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const StoreLocation &location, Access access, Existence existence)
{
    if (location.engine == Engine::Sqlite) {
        if (existence == Existence::CreateIfMissing && !QFileInfo::exists(location.path))
            KEPT_CHECK(createStoreFile(location.path));
        KEPT_CHECK(checkStoreFile(location.path));
    }
    std::unique_ptr<Database> database(new Database(location, access));
    KEPT_CHECK(database->connect());
    return database;
}

Result<void> Database::openConnection()
{
    const bool pg = engine() == Engine::PostgreSql;
    if (!m_connection.isValid())
        m_connection = QSqlDatabase::addDatabase(pg ? u"QPSQL"_s : u"QSQLITE"_s, m_name);
    // Else PostgreSQL's sums of integers would come through a floating-point number.
    m_connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    m_connection.setDatabaseName(m_location.path);
    if (pg) {
        m_connection.setHostName(m_location.host);
        m_connection.setPort(m_location.port);
        m_connection.setUserName(m_location.user);
        m_connection.setPassword(m_location.password);
        m_connection.setConnectOptions(driverOptions(m_location));
    } else {
        m_connection.setConnectOptions(m_access == Access::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                                    : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    if (m_connection.open())
        return {};
    return fail(ErrorKind::Unavailable, pg ? u"STORE.CONNECT"_s : u"STORE.UNREADABLE"_s, m_connection.lastError().text());
}

Result<void> Database::connect()
{
    KEPT_CHECK(openConnection());
    if (engine() == Engine::Sqlite)
        m_sqlite = handleOf<sqlite3>(m_connection);
    setInterruptible(true);
    for (const QString &statement : m_dialect.sessionSetup(m_access == Access::ReadOnly))
        KEPT_CHECK(execute(statement));
    if (m_sqlite && m_access == Access::ReadWrite)
        m_logRoom = std::make_unique<LogRoom>(m_sqlite, mostLogPages);
    return {};
}

void Database::disconnect()
{
    setInterruptible(false);
    // A statement that a question still holds would keep the file open.
    for (Statement *statement : m_lent)
        statement->finalize();
    m_lent.clear();
    m_idle.clear();
    m_isBeginHeld = false;
    m_held.clear();
    m_logRoom.reset();
    m_sqlite = nullptr;
    m_connection.close();
    m_transactionDepth = 0;
    m_node.reset();
    ++m_epoch;
}

bool Database::isOpen() const
{
    if (!m_connection.isOpen())
        return false;
    if (engine() == Engine::Sqlite)
        return true;
    const auto *connection = handleOf<PGconn>(m_connection);
    return connection && PQstatus(connection) == CONNECTION_OK;
}

Result<void> Database::execute(const QString &sql)
{
    if (engine() == Engine::Sqlite)
        return sqlite3_exec(m_sqlite, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK
                   ? Result<void>()
                   : tl::make_unexpected(sqliteError(m_sqlite));
    auto *connection = static_cast<PGconn *>(nativeHandle());
    if (!connection)
        return tl::make_unexpected(storeError(engine(), {}, false));
    KEPT_CHECK(sendHeld());
    const ServerAnswer answer(PQexec(connection, sql.toUtf8().constData()));
    return answer.isGood() ? Result<void>() : tl::make_unexpected(serverError(*this, answer));
}

Result<void> Database::reopen()
{
    disconnect();
    return connect();
}

void Database::setInterruptible(bool on)
{
    const QMutexLocker lock(&m_interruptMutex);
    if (engine() == Engine::Sqlite) {
        m_interruptible = on ? nativeHandle() : nullptr;
        return;
    }
    PQfreeCancel(static_cast<PGcancel *>(m_interruptible));
    m_interruptible = on ? PQgetCancel(static_cast<PGconn *>(nativeHandle())) : nullptr;
}

void Database::interrupt()
{
    const QMutexLocker lock(&m_interruptMutex);
    if (!m_interruptible)
        return;
    if (engine() == Engine::Sqlite) {
        sqlite3_interrupt(static_cast<sqlite3 *>(m_interruptible));
        return;
    }
    // A server that does not answer has nothing running that could be stopped.
    char problem[256];
    [[maybe_unused]] const int sent = PQcancel(static_cast<PGcancel *>(m_interruptible), problem, sizeof problem);
}

// Some failures (full disk, an interrupted write) make SQLite roll back on its own; what came after would commit by itself.
bool Database::isTransactionGone() const
{
    return m_transactionDepth > 0 && m_sqlite && sqlite3_get_autocommit(m_sqlite) != 0;
}

void *Database::nativeHandle() const
{
    return engine() == Engine::Sqlite ? static_cast<void *>(m_sqlite) : static_cast<void *>(handleOf<PGconn>(m_connection));
}

Result<void> Database::sendHeld()
{
    return isHoldingBack() ? ServerStatement::runTogether(*this, {}) : Result<void>();
}

void Database::forgetHeld()
{
    m_isBeginHeld = false;
    for (auto &[sql, statement] : std::exchange(m_held, {}))
        returnStatement(sql, std::move(statement), m_epoch);
}

void Database::forgetIdle()
{
    std::vector<const ServerStatement *> atServer;
    for (const auto &[sql, statement] : m_idle)
        if (const ServerStatement *each = statement->atServer())
            atServer.push_back(each);
    ServerStatement::deallocate(*this, atServer);
    m_idle.clear();
}

Result<std::unique_ptr<Statement>> Database::takeStatement(const QString &sql)
{
    std::unique_ptr<Statement> statement;
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        statement = std::move(idle->second);
        m_idle.erase(idle);
    } else {
        KEPT_TRY(statement, Statement::prepare(*this, sql));
    }
    m_lent.push_back(statement.get());
    return statement;
}

void Database::returnStatement(const QString &sql, std::unique_ptr<Statement> statement, int epoch)
{
    if (epoch != m_epoch)
        return;
    std::erase(m_lent, statement.get());
    statement->reset();
    // An aborted transaction of the server can't free statements, so they are never freed inside one.
    if (m_idle.size() >= maximumIdleStatements && m_transactionDepth == 0)
        forgetIdle();
    m_idle.emplace(sql, std::move(statement));
}

Result<qint64> Database::node()
{
    if (!m_node) {
        Query query(*this, u"SELECT value FROM setting WHERE key = ?"_s);
        query.bind(u"node"_s);
        KEPT_TRY(const auto value, query.first([](const Row &row) { return row.text(0).toLongLong(); }));
        m_node = value.value_or(0);
    }
    return *m_node;
}

Query Database::askIds(const QString &table, int count)
{
    if (engine() == Engine::PostgreSql) {
        Query query(*this, u"SELECT nextval('%1_sequence') FROM generate_series(1, ?)"_s.arg(table));
        query.bind(count);
        return query;
    }
    Query query(*this, u"INSERT INTO id_sequence (object, last) VALUES (?, ?) "
                       "ON CONFLICT (object) DO UPDATE SET last = last + excluded.last RETURNING last"_s);
    query.bind(table).bind(count);
    return query;
}

Result<std::vector<qint64>> Database::readIds(Query &asked, int count)
{
    KEPT_TRY(const qint64 node, this->node());
    std::vector<qint64> ids;
    ids.reserve(static_cast<size_t>(count));
    using AnyId = Id<struct AnyTag>;
    if (engine() == Engine::PostgreSql) {
        KEPT_CHECK(asked.each([&](const Row &row) { ids.push_back(AnyId::make(node, row.integer(0)).value()); }));
        return ids;
    }
    KEPT_TRY(const qint64 last, asked.integer());
    for (qint64 sequence = last - count + 1; sequence <= last; ++sequence)
        ids.push_back(AnyId::make(node, sequence).value());
    return ids;
}

Result<std::vector<qint64>> Database::newIds(const QString &table, int count)
{
    Query asked = askIds(table, count);
    return readIds(asked, count);
}

Result<qint64> Database::newId(const QString &table)
{
    KEPT_TRY(const auto ids, newIds(table, 1));
    return ids.front();
}

} // namespace kept
