// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logroom.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

/// A store in a folder of its own, its log beside it.
class Desk final
{
public:
    Desk()
    {
        StoreLocation location;
        location.path = path();
        m_database = std::move(openStore(location, Existence::CreateIfMissing, testNow).value());
        if (!m_database->reopen())
            qFatal("can't open the store anew");
    }

    QString path() const { return m_folder.filePath(u"store.kept"_s); }
    qint64 logSize() const { return QFileInfo(path() + u"-wal"_s).size(); }
    Database &database() { return *m_database; }

    Result<void> put(int row)
    {
        KEPT_TRY(auto transaction, Transaction::begin(*m_database));
        KEPT_CHECK(Query(*m_database, u"INSERT INTO setting (key, value) VALUES (?, '')"_s).bind(u"row %1"_s.arg(row)).run());
        return transaction.commit();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

Result<qint64> rowsIn(Database &database)
{
    return Query(database, u"SELECT count(*) FROM setting WHERE key LIKE 'row %'"_s).integer();
}

/// Files of this process can't grow beyond a size meanwhile, as on a disk that is full.
class SmallDisk final
{
public:
    explicit SmallDisk(qint64 bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

} // namespace

/// Room in the log beside a file.
class LogRoomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoCommitsOnceGetsNoRoom()
    {
        Desk desk;
        VERIFY_OK(desk.put(1));
        QVERIFY(desk.logSize() < 100'000);
        VERIFY_OK(desk.put(2));
        QVERIFY(desk.logSize() < 100'000);
    }

    void aCommitFindsItsRoom()
    {
        Desk desk;
        for (int row = 0; row < 10; ++row)
            VERIFY_OK(desk.put(row));
        const qint64 size = desk.logSize();
        QVERIFY(size > 1'000'000);
        for (int row = 10; row < 60; ++row)
            VERIFY_OK(desk.put(row));
        QCOMPARE(desk.logSize(), size);
    }

    void whatACrashLeavesHoldsEveryCommit()
    {
        Desk desk;
        const QTemporaryDir folder;
        StoreLocation copy;
        copy.path = folder.filePath(u"copy.kept"_s);
        for (int row = 0; row < 40; ++row)
            VERIFY_OK(desk.put(row));
        QVERIFY(QFile::copy(desk.path(), copy.path) && QFile::copy(desk.path() + u"-wal"_s, copy.path + u"-wal"_s));
        const auto database = openStore(copy, Existence::MustExist, testNow);
        VERIFY_OK(database);
        QCOMPARE(rowsIn(**database).value_or(-1), 40);
        QCOMPARE(Query(**database, u"PRAGMA integrity_check"_s)
                     .first([](const Row &row) { return row.text(0); })
                     .value_or(std::nullopt)
                     .value_or(QString()),
                 u"ok"_s);
    }

    void aFullDiskLeavesTheLogAsItWas()
    {
        Desk desk;
        for (int row = 0; row < 3; ++row)
            VERIFY_OK(desk.put(row));
        const qint64 size = desk.logSize();
        {
            const SmallDisk disk(size + 200'000);
            VERIFY_OK(desk.put(3));
            QVERIFY(desk.logSize() < size + 100'000);
            VERIFY_OK(desk.put(4));
        }
        QCOMPARE(rowsIn(desk.database()).value_or(-1), 5);
    }

    void anotherConnectionReadsAndWritesMeanwhile()
    {
        Desk desk;
        StoreLocation location;
        location.path = desk.path();
        const auto other = Database::open(location, Access::ReadWrite);
        VERIFY_OK(other);
        for (int row = 0; row < 300; row += 2) {
            VERIFY_OK(desk.put(row));
            auto transaction = Transaction::begin(**other);
            VERIFY_OK(transaction);
            VERIFY_OK(Query(**other, u"INSERT INTO setting (key, value) VALUES (?, '')"_s).bind(u"row %1"_s.arg(row + 1)).run());
            VERIFY_OK(transaction->commit());
            QCOMPARE(rowsIn(desk.database()).value_or(-1), row + 2);
        }
        VERIFY_OK(desk.database().reopen());
        QCOMPARE(rowsIn(desk.database()).value_or(-1), 300);
    }

    void theLogIsMovedIntoTheFileWhenItIsDue()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plain.db"_s);
        sqlite3 *connection = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &connection), SQLITE_OK);
        const auto run = [&](const char *sql) { return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr); };
        QCOMPARE(run("PRAGMA journal_mode = WAL; CREATE TABLE t (x)"), SQLITE_OK);
        {
            LogRoom room(connection, 50);
            for (int i = 0; i < 400; ++i) {
                QCOMPARE(run("BEGIN IMMEDIATE"), SQLITE_OK);
                room.keep();
                QCOMPARE(run("INSERT INTO t VALUES (hex(randomblob(1000))); COMMIT"), SQLITE_OK);
            }
            QVERIFY(QFileInfo(path).size() > 700'000);
            QVERIFY(QFileInfo(path + u"-wal"_s).size() < 600'000);
        }
        sqlite3_close(connection);
    }
};

KEPT_TEST(LogRoomTest)
#include "logroomtest.moc"
