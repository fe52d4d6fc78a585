// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addteam.h"
#include "tests/desk/questions.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A clock that stands, somewhere else than the server's.
class WrongClock final : public Clock
{
public:
    qint64 now() const override { return at; }
    std::atomic<qint64> at = testNow;
};

} // namespace

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

    // Months off, and hours more while the connection was away.
    void theTimeOfAServerGoesBeforeAWrongClock()
    {
        constexpr qint64 minute = 60'000;
        WrongClock clock;
        TestDatabase store(u"postgresql"_s);
        Desk desk(settingsFor(store.location(), clock));
        QSignalSpy told(&desk, &Desk::clockAheadChanged);
        QVERIFY(await(desk.open(Existence::MustExist)));
        const auto there = [&] {
            return store.integer(u"SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"_s);
        };
        QVERIFY(std::abs(desk.asking().now - there()) < minute);
        QVERIFY(std::abs(desk.context().now - there()) < minute);
        QCOMPARE(desk.asking().today, QDateTime::fromMSecsSinceEpoch(there(), QTimeZone::utc()).date());
        QTRY_VERIFY_WITH_TIMEOUT(told.count() >= 1, patience);
        QVERIFY(desk.clockAhead() < -24 * 60 * minute);
        QTRY_COMPARE_WITH_TIMEOUT(desk.connection(), Connection::Connected, patience);

        const qsizetype before = told.count();
        clock.at += 8 * 60 * minute;
        QTRY_VERIFY_WITH_TIMEOUT(told.count() > before, patience);
        QVERIFY(std::abs(desk.asking().now - there()) < minute);

        QSignalSpy moved(&desk, &Desk::connectionChanged);
        QVERIFY(store.server().terminateBackends(store.location().path));
        clock.at -= 16 * 60 * minute;
        QTRY_VERIFY_WITH_TIMEOUT(moved.count() >= 2 && desk.connection() == Connection::Connected, patience);
        QVERIFY(store.database().reopen());
        QVERIFY(std::abs(desk.context().now - there()) < minute);
    }

    void aFileHasNoTimeButTheDesks()
    {
        QTemporaryDir folder;
        WrongClock clock;
        Desk desk(settingsFor(StoreLocation::parse(folder.filePath(u"new.kept"_s)).value(), clock));
        QVERIFY(await(desk.open(Existence::CreateIfMissing)));
        QCOMPARE(desk.asking().now, clock.at.load());
        QCOMPARE(desk.clockAhead(), 0);
    }

    void whatWasSavedAgainAfterALostAnswerIsDoneOnce_data() { cuts(); }
    void whatWasSavedAgainAfterALostAnswerIsDoneOnce()
    {
        QFETCH(int, cut);
        openThroughProxy();
        loseAnswer(static_cast<CuttingProxy::Cut>(cut), MakeTeam{u"Once"_s});
        QVERIFY(await(m_desk->run(MakeTeam{u"Once"_s})));
        QCOMPARE(await(m_desk->ask(TeamCount())).value_or(-1), 1);
        // Saved, and wanted once more.
        QVERIFY(await(m_desk->run(MakeTeam{u"Twice"_s})));
        QCOMPARE(await(m_desk->ask(TeamCount())).value_or(-1), 2);
    }

    void whatWasSavedAgainWithoutTheServerIsNotCalledUnsaved_data() { cuts(); }
    void whatWasSavedAgainWithoutTheServerIsNotCalledUnsaved()
    {
        QFETCH(int, cut);
        openThroughProxy();
        m_proxy->cutNext(static_cast<CuttingProxy::Cut>(cut));
        m_proxy->setOpen(false);
        for (int times = 0; times < 3; ++times) {
            const auto unknown = await(m_desk->run(MakeTeam{u"Once"_s}));
            QVERIFY(!unknown);
            QCOMPARE(unknown.error().code, u"STORE.UNSETTLED"_s);
            QTRY_COMPARE_WITH_TIMEOUT(m_desk->connection(), Connection::Lost, patience);
        }
        // Of what was never begun that is known.
        const auto other = await(m_desk->run(AddTeam{u"Other"_s}));
        QCOMPARE(other.error().code, u"STORE.LOST"_s);
        m_proxy->setOpen(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->connection(), Connection::Connected, patience);
        QVERIFY(await(m_desk->run(MakeTeam{u"Once"_s})));
        QCOMPARE(await(m_desk->ask(TeamCount())).value_or(-1), 1);
    }

    void whatWasChangedMeanwhileIsDoneOnlyWhereTheFirstWasNot_data() { cuts(); }
    void whatWasChangedMeanwhileIsDoneOnlyWhereTheFirstWasNot()
    {
        QFETCH(int, cut);
        openThroughProxy();
        loseAnswer(static_cast<CuttingProxy::Cut>(cut), MakeTeam{u"First"_s});
        const auto changed = await(m_desk->run(MakeTeam{u"Changed"_s}));
        if (static_cast<CuttingProxy::Cut>(cut) == CuttingProxy::Cut::BeforeCommit) {
            QVERIFY(changed);
        } else {
            QVERIFY(!changed);
            QCOMPARE(changed.error().code, u"STORE.SETTLED"_s);
        }
        QCOMPARE(await(m_desk->ask(TeamCount())).value_or(-1), 1);
        QVERIFY(await(m_desk->run(MakeTeam{u"Told"_s})));
        QCOMPARE(await(m_desk->ask(TeamCount())).value_or(-1), 2);
    }

    void cleanup()
    {
        m_desk.reset();
        m_proxy.reset();
        m_store.reset();
    }

private:
    static void cuts()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("before the server heard it") << static_cast<int>(CuttingProxy::Cut::BeforeCommit);
        QTest::newRow("after it was done") << static_cast<int>(CuttingProxy::Cut::AfterCommit);
    }

    void openThroughProxy()
    {
        m_store = std::make_unique<TestDatabase>(u"postgresql"_s);
        m_proxy = std::make_unique<CuttingProxy>(m_store->server().socketFolder());
        StoreLocation location = m_store->location();
        location.host = u"127.0.0.1"_s;
        location.port = m_proxy->port();
        location.options = u"sslmode=disable;gssencmode=disable"_s;
        m_desk = std::make_unique<Desk>(settingsFor(location, m_clock));
        QVERIFY(await(m_desk->open(Existence::MustExist)));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->connection(), Connection::Connected, patience);
    }

    void loseAnswer(CuttingProxy::Cut cut, const MakeTeam &command)
    {
        m_proxy->cutNext(cut);
        m_proxy->setOpen(false);
        const auto unknown = await(m_desk->run(command));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, u"STORE.UNSETTLED"_s);
        m_proxy->setOpen(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->connection(), Connection::Lost, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->connection(), Connection::Connected, patience);
    }

    FixedClock m_clock{testNow};
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<Desk> m_desk;
};

KEPT_TEST(DeskConnectionTest)
#include "deskconnectiontest.moc"
