// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresrun.h"
#include "tests/support/testrunner.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// The server behind the tests does what tests of a lost server build on.
class PostgresServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseIsMadeUsedAndDropped()
    {
        const auto address = sharedPostgres();
        QVERIFY2(address, qPrintable(address ? QString() : address.error().detail));
        const auto name = address->createDatabase();
        QVERIFY(name);
        QVERIFY(address->execute(*name, u"CREATE TABLE t (id BIGINT PRIMARY KEY)"_s));
        QVERIFY(address->dropDatabase(*name));
        QVERIFY(!address->execute(*name, u"SELECT 1"_s));
    }

    void aFailingStatementTellsTheServersWords()
    {
        const auto address = sharedPostgres();
        QVERIFY(address);
        const auto answer = address->execute(u"postgres"_s, u"SELECT nothing FROM nowhere"_s);
        QVERIFY(!answer);
        QVERIFY(answer.error().detail.contains(u"nowhere"_s));
    }

    void anOwnServerKeepsItsDataThroughStopAndKill()
    {
        PostgresServer server;
        QVERIFY(server.start());
        const PostgresAddress address = server.address();
        QVERIFY(address.execute(u"postgres"_s, u"CREATE TABLE t (id BIGINT PRIMARY KEY)"_s));
        server.stop();
        QVERIFY(!server.isRunning());
        QCOMPARE(address.execute(u"postgres"_s, u"SELECT 1"_s).error().kind, ErrorKind::Unavailable);
        QVERIFY(server.start());
        QVERIFY(address.execute(u"postgres"_s, u"INSERT INTO t VALUES (1)"_s));
        server.kill();
        QVERIFY(!server.isRunning());
        QVERIFY(server.start());
        QVERIFY(address.execute(u"postgres"_s, u"SELECT 1 / count(*) FROM t"_s));
    }

    void theServersFolderGoesWithIt()
    {
        QString folder;
        {
            PostgresServer server;
            QVERIFY(server.start());
            folder = server.address().socketFolder();
            QVERIFY(QFileInfo::exists(folder));
        }
        QVERIFY(!QFileInfo::exists(folder));
    }
};

KEPT_TEST(PostgresServerTest)
#include "postgresservertest.moc"
