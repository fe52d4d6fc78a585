// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>

namespace kept::test {

/// The instant at which test stores are made and most tests play: Thursday 2026-01-15, 15:00 UTC, 10:00 in New York.
constexpr qint64 testNow = 1'768'489'200'000;

/// What a test store holds when the test gets it.
enum class Schema { Current, None };

/// A store of its own for one test: a file in a temporary folder, or a database on the shared PostgreSQL. Both go with
/// the object. What can't be made ends the test run with the reason: there is nothing a test could do about it.
class TestDatabase final
{
public:
    /// `engine` is "sqlite" or "postgresql", as addEngineRows() names them. With Schema::None there is no file yet, and
    /// an empty database.
    explicit TestDatabase(const QString &engine, Schema schema = Schema::Current);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    const StoreLocation &location() const { return m_location; }
    /// What `keptctl --db` takes: the file's path or a postgresql:// address.
    QString address() const;
    /// The connection of the thread that made this object; not there with Schema::None.
    Database &database() { return *m_database; }
    /// One more connection, for the calling thread.
    std::unique_ptr<Database> connect(Access access = Access::ReadWrite) const;
    /// Runs one SQL text on the test's connection; for arranging and for peeking behind the program's back.
    void execute(const QString &sql);
    /// The single integer that a SELECT gives.
    qint64 integer(const QString &sql);
    /// The server; only with "postgresql".
    const PostgresAddress &server() const { return m_server; }

private:
    QTemporaryDir m_folder;
    PostgresAddress m_server;
    QString m_name;
    StoreLocation m_location;
    std::unique_ptr<Database> m_database;
};

/// For `initTestCase_data()` (or a test's own `_data`): runs everything once on each engine. The test takes its engine
/// by `QFETCH_GLOBAL(QString, engine)` (or QFETCH).
void addEngineRows();

} // namespace kept::test
