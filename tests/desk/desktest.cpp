// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changefeed.h"
#include "tests/desk/questions.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QSignalSpy>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class DeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        m_desk = std::make_unique<Desk>(settingsFor(m_store->location(), m_clock));
        QVERIFY(await(m_desk->open(Existence::MustExist)));
    }

    void cleanup()
    {
        m_desk.reset();
        m_store.reset();
    }

    void whatWasAcknowledgedIsSeenByTheNextQuestion()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->connection(), Connection::Connected, patience);
        const auto made = await(m_desk->run(MakeTeam{u"West"_s}));
        QVERIFY(made);
        QCOMPARE(await(m_desk->ask(TeamCount())).value_or(-1), 1);
    }

    void aCommandsFailureComesBackAsItIs()
    {
        const auto refused = await(m_desk->run(MakeTeam{}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"TEAM.NAME"_s);
        QCOMPARE(await(m_desk->ask(TeamCount())).value_or(-1), 0);
    }

    void ownChangesAreToldAtOnce()
    {
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        const auto made = await(m_desk->run(MakeTeam{u"West"_s}));
        QVERIFY(made);
        QTRY_VERIFY_WITH_TIMEOUT(tells(changed, {ObjectKind::Team, made->team.value()}), patience);
    }

    void changesOfAnotherDeskAreTold()
    {
        Desk other(settingsFor(m_store->location(), m_clock));
        QVERIFY(await(other.open(Existence::MustExist)));
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        const auto made = await(other.run(MakeTeam{u"East"_s}));
        QVERIFY(made);
        QTRY_VERIFY_WITH_TIMEOUT(tells(changed, {ObjectKind::Team, made->team.value()}), patience);
    }

    void anImportTellsOfEveryKindItMayHaveWritten()
    {
        const auto other = m_store->connect();
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        auto transaction = Transaction::begin(*other);
        VERIFY_OK(transaction);
        VERIFY_OK(publish(*transaction, {{ObjectKind::ImportRun, 7}}));
        VERIFY_OK(transaction->commit());
        QTRY_VERIFY_WITH_TIMEOUT(tells(changed, {ObjectKind::ImportRun, 7}), patience);
        QVERIFY(tells(changed, {ObjectKind::PromiseToPay, 0}) && tells(changed, {ObjectKind::Payment, 0}));
        QVERIFY(!tells(changed, {ObjectKind::Team, 0}));
    }

    void theLatestQuestionOfALaneInterruptsTheOneBefore()
    {
        QuestionLane lane;
        const auto endless = m_desk->ask(lane, EndlessQuestion());
        QTest::qWait(20);
        const auto latest = await(m_desk->ask(lane, TeamCount()));
        QCOMPARE(latest.value_or(-1), 0);
        QTRY_VERIFY_WITH_TIMEOUT(endless.isFinished(), patience);
        QCOMPARE(endless.resultCount(), 0);
    }

    void aQuestionGivenUpIsNeverAnswered()
    {
        QuestionLane lane;
        int answers = 0;
        whenReady(m_desk->ask(lane, EndlessQuestion()), this, [&](const Result<qint64> &) { ++answers; });
        m_desk->cancel(lane);
        QCOMPARE(await(m_desk->ask(TeamCount())).value_or(-1), 0);
        QCOMPARE(answers, 0);
    }

    void aGuardThatDiesFirstIsNotCalled()
    {
        int calls = 0;
        auto *guard = new QObject;
        whenReady(m_desk->ask(TeamCount()), guard, [&](const Result<qint64> &) { ++calls; });
        whenReady(m_desk->run(MakeTeam{u"West"_s}), guard, [&](const Result<TeamMade> &) { ++calls; });
        delete guard;
        QCOMPARE(await(m_desk->ask(TeamCount())).has_value(), true);
        QTest::qWait(50);
        QCOMPARE(calls, 0);
    }

    void aReadyResultReachesItsGuardOnce()
    {
        int calls = 0;
        const auto future = m_desk->ask(TeamCount());
        QVERIFY(await(future));
        whenReady(future, this, [&](const Result<qint64> &count) { calls += count.value_or(-5) == 0 ? 1 : 100; });
        QTRY_COMPARE_WITH_TIMEOUT(calls, 1, patience);
    }

    void longWorkEndsWhenItIsToldTo()
    {
        const auto started = m_desk->work<qint64>([](Database &, const Cancellation &cancellation) -> Result<qint64> {
            while (!cancellation.isCancelled())
                QThread::msleep(1);
            return fail(ErrorKind::Cancelled, u"WORK.CANCELLED"_s);
        });
        started.cancel();
        const auto result = await(started.result);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"WORK.CANCELLED"_s);
    }

    void aDeskClosesWhileItWorks()
    {
        std::vector<QFuture<Result<qint64>>> asked{m_desk->ask(EndlessQuestion()), m_desk->ask(TeamCount())};
        const auto work = m_desk->work<qint64>([](Database &, const Cancellation &cancellation) -> Result<qint64> {
            while (!cancellation.isCancelled())
                QThread::msleep(1);
            return 1;
        });
        const auto made = m_desk->run(MakeTeam{u"Never"_s});
        QTest::qWait(20);
        m_desk.reset();
        for (const auto &future : asked)
            QVERIFY(future.isFinished());
        QVERIFY(work.result.isFinished());
        QVERIFY(made.isFinished());
    }

private:
    static bool tells(const QSignalSpy &spy, Touched wanted)
    {
        for (const QList<QVariant> &arguments : spy) {
            const auto records = arguments.front().value<std::vector<Touched>>();
            if (std::find(records.begin(), records.end(), wanted) != records.end())
                return true;
        }
        return false;
    }

    FixedClock m_clock{testNow};
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Desk> m_desk;
};

KEPT_TEST(DeskTest)
#include "desktest.moc"
