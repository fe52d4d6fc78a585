// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/serverstatement.h"

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace kept {

class Database;

enum class Step { Row, Done };

/// One prepared statement of a connection, by the engine's own interface. Positions of parameters and columns count from 0. The connection outlives it, or calls finalize() before it ends.
class Statement final
{
public:
    static Result<std::unique_ptr<Statement>> prepare(Database &database, const QString &sql);
    ~Statement() { finalize(); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int position, qint64 value);
    void bind(int position, const QString &text);
    void bind(int position, QDate date);
    void bind(int position, const QByteArray &bytes);
    void bindNull(int position);

    /// Runs to the first row, or to the end.
    Result<Step> start();
    Result<Step> next();
    /// The server's side of it; none on SQLite.
    ServerStatement *atServer() { return m_server ? &*m_server : nullptr; }
    qint64 changedRows() const;
    /// Lets go of rows and parameters; the statement can be bound and run again.
    void reset();
    void finalize();

    /// A column of the current row; another type is converted: text to a number, a number to text.
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate date(int column) const;
    bool isNull(int column) const;

private:
    explicit Statement(Database &database) : m_database(database) {}
    Result<void> prepare(const QString &sql);
    void bindText(int position, const QByteArray &utf8);

    Database &m_database;
    sqlite3_stmt *m_own = nullptr;
    std::optional<ServerStatement> m_server;
};

/// The project's error for what SQLite reported last on a connection; lost when there is none.
Error sqliteError(sqlite3 *handle);

} // namespace kept
