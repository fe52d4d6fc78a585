// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/database.h"
#include "models/store/text.h"

#include <QSqlError>

#include <sqlite3.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArrayView textOf(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return {text, sqlite3_column_bytes(statement, column)};
}

} // namespace

Error sqliteError(sqlite3 *handle)
{
    if (!handle)
        return storeError(Engine::Sqlite, {}, false);
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(handle)));
    return storeError(Engine::Sqlite, error, true);
}

Result<std::unique_ptr<Statement>> Statement::prepare(Database &database, const QString &sql)
{
    std::unique_ptr<Statement> statement(new Statement(database));
    KEPT_CHECK(statement->prepare(sql));
    return statement;
}

Result<void> Statement::prepare(const QString &sql)
{
    if (m_database.engine() == Engine::Sqlite) {
        auto *handle = static_cast<sqlite3 *>(m_database.nativeHandle());
        const QByteArray utf8 = sql.toUtf8();
        if (!handle || sqlite3_prepare_v3(handle, utf8.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_own, nullptr) != SQLITE_OK)
            return tl::make_unexpected(sqliteError(handle));
        return {};
    }
    m_server.emplace(m_database, sql);
    return {};
}

void Statement::bind(int position, qint64 value)
{
    if (m_server)
        m_server->bind(position, value);
    else
        sqlite3_bind_int64(m_own, position + 1, value);
}

void Statement::bind(int position, const QString &text)
{
    bindText(position, text.toUtf8());
}

void Statement::bindText(int position, const QByteArray &utf8)
{
    if (m_server) {
        m_server->bindText(position, utf8);
        return;
    }
    const char *held = utf8.isEmpty() ? "" : utf8.constData();
    sqlite3_bind_text(m_own, position + 1, held, static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int position, QDate date)
{
    if (!date.isValid())
        bindNull(position);
    else
        bindText(position, storedDate(date));
}

void Statement::bind(int position, const QByteArray &bytes)
{
    if (m_server)
        m_server->bindBytes(position, bytes);
    else
        sqlite3_bind_blob(m_own, position + 1, bytes.isEmpty() ? "" : bytes.constData(), static_cast<int>(bytes.size()),
                          SQLITE_TRANSIENT);
}

void Statement::bindNull(int position)
{
    if (m_server)
        m_server->bindNull(position);
    else
        sqlite3_bind_null(m_own, position + 1);
}

Result<Step> Statement::start()
{
    if (m_server)
        KEPT_CHECK(m_server->start());
    return next();
}

// A loop that stops because the connection died or the file is damaged is an error, not a short answer.
Result<Step> Statement::next()
{
    if (m_server)
        return m_server->next() ? Step::Row : Step::Done;
    switch (sqlite3_step(m_own)) {
    case SQLITE_ROW: return Step::Row;
    case SQLITE_DONE: return Step::Done;
    default: return tl::make_unexpected(sqliteError(sqlite3_db_handle(m_own)));
    }
}

qint64 Statement::changedRows() const
{
    return m_server ? m_server->changedRows() : sqlite3_changes64(sqlite3_db_handle(m_own));
}

void Statement::reset()
{
    if (m_server) {
        m_server->reset();
        return;
    }
    sqlite3_reset(m_own);
    sqlite3_clear_bindings(m_own);
}

void Statement::finalize()
{
    sqlite3_finalize(std::exchange(m_own, nullptr));
}

qint64 Statement::integer(int column) const
{
    if (m_server)
        return m_server->integer(column);
    Q_ASSERT_X(sqlite3_column_type(m_own, column) != SQLITE_FLOAT, "Statement::integer", sqlite3_sql(m_own));
    return sqlite3_column_int64(m_own, column);
}

QString Statement::text(int column) const
{
    return m_server ? m_server->text(column) : QString::fromUtf8(textOf(m_own, column));
}

QByteArray Statement::bytes(int column) const
{
    if (m_server)
        return m_server->bytes(column);
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_own, column));
    return {blob, sqlite3_column_bytes(m_own, column)};
}

QDate Statement::date(int column) const
{
    return m_server ? m_server->date(column) : dateFromStored(textOf(m_own, column));
}

bool Statement::isNull(int column) const
{
    return m_server ? m_server->isNull(column) : sqlite3_column_type(m_own, column) == SQLITE_NULL;
}

} // namespace kept
