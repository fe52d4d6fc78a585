// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>

#include <memory>
#include <optional>
#include <span>
#include <vector>

struct pg_result;

namespace kept {

class Database;

/// What the server answered to one statement.
class ServerAnswer final
{
public:
    explicit ServerAnswer(pg_result *result = nullptr) : m_result(result) {}
    pg_result *get() const { return m_result.get(); }
    /// Whether the statement ran, with rows or without.
    bool isGood() const;

private:
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/// One prepared statement of a PostgreSQL connection, sent and read through libpq. The server hears of it when it runs for
/// the first time. Positions count from 0.
class ServerStatement final
{
public:
    /// `sql` has `?` for parameters.
    ServerStatement(Database &database, const QString &sql);

    void bind(int position, qint64 value) { bindText(position, QByteArray::number(value)); }
    void bindText(int position, const QByteArray &utf8);
    void bindBytes(int position, const QByteArray &bytes);
    void bindNull(int position);

    /// Runs it and holds all rows, or takes what runTogether() brought.
    Result<void> start();
    enum class End { Open, Commit };
    /// Runs what the connection held back and then these, in their order, in one round trip, and with End::Commit a commit. start()
    /// of each then tells how it went. After one that fails none runs, nor the commit. Gives the error of what was held back or
    /// of the commit.
    static Result<void> runTogether(Database &database, std::span<ServerStatement *const> statements, End end = End::Open);
    /// To the next row; false after the last.
    bool next() { return ++m_row < m_rows; }
    qint64 changedRows() const;
    void reset();
    /// Lets the server forget statements; not inside a transaction that failed.
    static void deallocate(Database &database, std::span<const ServerStatement *const> statements);

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate date(int column) const;
    bool isNull(int column) const;

private:
    struct Parameter
    {
        QByteArray value;
        bool isNull = true;
        bool isBinary = false;
    };

    /// The parameters as libpq takes them.
    struct Values
    {
        explicit Values(const std::vector<Parameter> &parameters);
        std::vector<const char *> texts;
        std::vector<int> lengths;
        std::vector<int> formats;
    };

    Parameter &parameter(int position);
    bool send() const;
    Result<void> take(ServerAnswer answer);
    QByteArrayView value(int column) const;

    Database &m_database;
    QByteArray m_sql;
    QByteArray m_name;
    bool m_isPrepared = false;
    std::vector<Parameter> m_parameters;
    ServerAnswer m_answer;
    std::optional<Result<void>> m_ahead; ///< how it went in runTogether()
    int m_row = -1;
    int m_rows = 0;
};

/// The project's error for an answer that isn't good, or for the connection when there is none.
Error serverError(const Database &database, const ServerAnswer &answer = ServerAnswer());

} // namespace kept
