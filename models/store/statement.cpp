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
    // On PostgreSQL a forward-only result dies with the next statement of the connection, so it is read as a whole.
    m_query = m_database.newServerQuery();
    if (m_query->prepare(sql))
        return {};
    return tl::make_unexpected(storeError(Engine::PostgreSql, m_query->lastError(), m_database.isOpen()));
}

void Statement::bind(int position, qint64 value)
{
    if (m_query)
        m_query->bindValue(position, value);
    else
        sqlite3_bind_int64(m_own, position + 1, value);
}

void Statement::bind(int position, const QString &text)
{
    if (m_query) {
        m_query->bindValue(position, text.isNull() ? u""_s : text);
        return;
    }
    bindText(position, text.toUtf8());
}

void Statement::bindText(int position, const QByteArray &utf8)
{
    const char *held = utf8.isEmpty() ? "" : utf8.constData();
    sqlite3_bind_text(m_own, position + 1, held, static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int position, QDate date)
{
    if (!date.isValid())
        bindNull(position);
    else if (m_query)
        m_query->bindValue(position, date);
    else
        bindText(position, storedDate(date));
}

void Statement::bind(int position, const QByteArray &bytes)
{
    if (m_query)
        m_query->bindValue(position, bytes.isNull() ? QByteArray("", 0) : bytes);
    else
        sqlite3_bind_blob(m_own, position + 1, bytes.isEmpty() ? "" : bytes.constData(), static_cast<int>(bytes.size()),
                          SQLITE_TRANSIENT);
}

void Statement::bindNull(int position)
{
    if (m_query)
        m_query->bindValue(position, QVariant(QMetaType::fromType<qint64>()));
    else
        sqlite3_bind_null(m_own, position + 1);
}

Result<Step> Statement::start()
{
    if (!m_query)
        return next();
    if (!m_query->exec())
        return tl::make_unexpected(storeError(Engine::PostgreSql, m_query->lastError(), m_database.isOpen()));
    return m_query->isSelect() ? next() : Step::Done;
}

// A loop that stops because the connection died or the file is damaged is an error, not a short answer.
Result<Step> Statement::next()
{
    if (m_query) {
        if (m_query->next())
            return Step::Row;
        const QSqlError error = m_query->lastError();
        if (error.type() == QSqlError::NoError && m_database.isOpen())
            return Step::Done;
        return tl::make_unexpected(storeError(Engine::PostgreSql, error, m_database.isOpen()));
    }
    switch (sqlite3_step(m_own)) {
    case SQLITE_ROW: return Step::Row;
    case SQLITE_DONE: return Step::Done;
    default: return tl::make_unexpected(sqliteError(sqlite3_db_handle(m_own)));
    }
}

qint64 Statement::changedRows() const
{
    return m_query ? m_query->numRowsAffected() : sqlite3_changes64(sqlite3_db_handle(m_own));
}

void Statement::reset()
{
    if (m_query) {
        m_query->finish();
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
    bool whole = true;
    qint64 value = 0;
    if (m_query) {
        const QVariant found = m_query->value(column);
        value = found.toLongLong(&whole);
        whole = (whole && found.typeId() != QMetaType::Double) || m_query->isNull(column);
    } else {
        whole = sqlite3_column_type(m_own, column) != SQLITE_FLOAT;
        value = sqlite3_column_int64(m_own, column);
    }
    Q_ASSERT_X(whole, "Statement::integer", m_query ? qPrintable(m_query->lastQuery()) : sqlite3_sql(m_own));
    return value;
}

QString Statement::text(int column) const
{
    return m_query ? m_query->value(column).toString() : QString::fromUtf8(textOf(m_own, column));
}

QByteArray Statement::bytes(int column) const
{
    if (m_query)
        return m_query->value(column).toByteArray();
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_own, column));
    return {blob, sqlite3_column_bytes(m_own, column)};
}

QDate Statement::date(int column) const
{
    return m_query ? m_query->value(column).toDate() : dateFromStored(textOf(m_own, column));
}

bool Statement::isNull(int column) const
{
    return m_query ? m_query->isNull(column) : sqlite3_column_type(m_own, column) == SQLITE_NULL;
}

} // namespace kept
