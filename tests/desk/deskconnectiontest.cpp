// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/questions.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class DeskConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsMissingIsRefusedUnlessItMayBeMade()
    {
        QTemporaryDir folder;
        const auto location = StoreLocation::parse(folder.filePath(u"new.kept"_s)).value();
        Desk refused(settingsFor(location, m_clock));
        const auto missing = await(refused.open(Existence::MustExist));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"STORE.MISSING"_s);
        QCOMPARE(refused.connection(), Connection::Closed);
        QVERIFY(refused.ask(TeamCount()).isCanceled());

        Desk made(settingsFor(location, m_clock));
        QVERIFY(await(made.open(Existence::CreateIfMissing)));
        QCOMPARE(await(made.ask(TeamCount())).value_or(-1), 0);
    }

    void aDeskThatWasNeverOpenedCloses()
    {
        QTemporaryDir folder;
        Desk desk(settingsFor(StoreLocation::parse(folder.filePath(u"new.kept"_s)).value(), m_clock));
        QCOMPARE(desk.connection(), Connection::Closed);
    }

    void aServerThatStopsIsLostAndFoundAgain()
    {
        PostgresServer server;
        QVERIFY(server.start());
        const auto location = StoreLocation::parse(server.address().url(server.address().createDatabase().value())).value();
        Desk desk(settingsFor(location, m_clock));
        QVERIFY(await(desk.open(Existence::CreateIfMissing)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.connection(), Connection::Connected, patience);
        QVERIFY(await(desk.run(MakeTeam{u"Acknowledged"_s})));

        server.kill();
        QTRY_COMPARE_WITH_TIMEOUT(desk.connection(), Connection::Lost, 10'000);
        const auto unanswered = await(desk.ask(TeamCount()));
        QVERIFY(!unanswered);
        QCOMPARE(unanswered.error().kind, ErrorKind::Unavailable);
        const auto undone = await(desk.run(MakeTeam{u"Lost"_s}));
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Unavailable);

        QVERIFY(server.start());
        QTRY_COMPARE_WITH_TIMEOUT(desk.connection(), Connection::Connected, 60'000);
        QCOMPARE(await(desk.ask(TeamCount())).value_or(-1), 1);
        QVERIFY(await(desk.run(MakeTeam{u"After"_s})));
    }

    void sessionsEndedByAnAdministratorAreMadeAgain()
    {
        TestDatabase store(u"postgresql"_s);
        Desk desk(settingsFor(store.location(), m_clock));
        QVERIFY(await(desk.open(Existence::MustExist)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.connection(), Connection::Connected, patience);
        QSignalSpy told(&desk, &Desk::connectionChanged);
        QVERIFY(store.server().terminateBackends(store.location().path));
        QTRY_VERIFY_WITH_TIMEOUT(told.count() >= 2 && desk.connection() == Connection::Connected, 30'000);
        QCOMPARE(await(desk.ask(TeamCount())).value_or(-1), 0);
    }

private:
    FixedClock m_clock{testNow};
};

KEPT_TEST(DeskConnectionTest)
#include "deskconnectiontest.moc"
