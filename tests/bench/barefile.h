// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>

namespace kept::bench {

/// A file with one table and a plain connection of Qt, durable as ours is: what a program without rules would write. A mistake
/// ends the run.
class BareFile final
{
public:
    /// `table` is its CREATE TABLE; `insert` its INSERT, with a `?` for each value.
    BareFile(const QString &path, const QString &table, const QString &insert);
    ~BareFile();
    Q_DISABLE_COPY_MOVE(BareFile)

    /// One row, in a transaction of its own unless one was begun.
    void add(std::initializer_list<QVariant> values);
    void begin() { m_connection.transaction(); }
    void commit() { m_connection.commit(); }

private:
    void run(const QString &sql);
    QSqlDatabase m_connection;
    QSqlQuery m_insert;
};

} // namespace kept::bench
