// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promisestate.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

using State = PromiseState;
using Verdict = PromiseVerdict;

class PromiseStateTest final : public QObject
{
    Q_OBJECT

    const std::vector<State> m_states = {State::Draft,     State::PendingApproval, State::Open,
                                         State::Kept,      State::PartiallyKept,   State::Broken,
                                         State::Cancelled, State::Superseded,      State::Rejected};

    QList<State> counted(PromiseCounting counting) const
    {
        QList<State> states;
        for (const State state : m_states)
            if (countsTowardLimit(state, counting))
                states.append(state);
        return states;
    }

private Q_SLOTS:
    void wordsComeBack()
    {
        for (const State state : m_states)
            QCOMPARE(fromName<PromiseState>(nameOf(state)), state);
        QCOMPARE(nameOf(State::PartiallyKept), u"PartiallyKept"_s);
        QVERIFY(!fromName<PromiseState>(u"open"));
        QVERIFY(!fromName<PromiseState>(u""));
        QCOMPARE(nameOf(stateOf(Verdict::PartiallyKept)), nameOf(Verdict::PartiallyKept));
    }

    void whatCounts()
    {
        QCOMPARE(counted(PromiseCounting::AllMade), (QList<State>{State::Open, State::Kept, State::PartiallyKept, State::Broken,
                                                                  State::Cancelled, State::Superseded}));
        QCOMPARE(counted(PromiseCounting::NotCancelled),
                 (QList<State>{State::Open, State::Kept, State::PartiallyKept, State::Broken, State::Superseded}));
        QCOMPARE(counted(PromiseCounting::BrokenOnly), QList<State>{State::Broken});
        QCOMPARE(counted(PromiseCounting::OpenOnly), QList<State>{State::Open});
    }

    void aStateLeadsOnlyWhereTheDiagramSays()
    {
        QVERIFY(mayBecome(State::Open, State::Superseded));
        QVERIFY(mayBecome(State::Broken, State::Open));
        QVERIFY(mayBecome(State::PendingApproval, State::Rejected));
        for (const State final : {State::Cancelled, State::Superseded, State::Rejected})
            for (const State state : m_states)
                QVERIFY(!mayBecome(final, state));
        QVERIFY(!mayBecome(State::Kept, State::Cancelled));
        QVERIFY(!mayBecome(State::Draft, State::Kept));
    }

    void deadlines_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("grace");
        QTest::addColumn<GraceKind>("kind");
        QTest::addColumn<int>("paused");
        QTest::addColumn<QString>("deadline");
        using enum GraceKind;
        QTest::newRow("no grace") << QDate(2026, 3, 20) << 0 << Business << 0 << u"2026-03-20T23:00:00Z"_s;
        QTest::newRow("two business days over a weekend")
            << QDate(2026, 3, 20) << 2 << Business << 0 << u"2026-03-24T23:00:00Z"_s;
        QTest::newRow("from a Sunday") << QDate(2026, 3, 29) << 2 << Business << 0 << u"2026-03-31T23:00:00Z"_s;
        QTest::newRow("a Sunday without grace is due on Monday")
            << QDate(2026, 3, 29) << 0 << Business << 0 << u"2026-03-30T23:00:00Z"_s;
        QTest::newRow("two calendar days end on Sunday, so Monday")
            << QDate(2026, 3, 20) << 2 << Calendar << 0 << u"2026-03-23T23:00:00Z"_s;
        QTest::newRow("winter is an hour later in UTC") << QDate(2026, 3, 3) << 0 << Calendar << 0 << u"2026-03-04T00:00:00Z"_s;
        QTest::newRow("a hold of ten days moves it") << QDate(2026, 3, 20) << 0 << Business << 10 << u"2026-03-30T23:00:00Z"_s;
    }
    void deadlines()
    {
        QFETCH(QDate, date);
        QFETCH(int, grace);
        QFETCH(GraceKind, kind);
        QFETCH(int, paused);
        QFETCH(QString, deadline);
        EffectivePolicy policy;
        policy.graceDays.value = grace;
        policy.graceKind.value = kind;
        const qint64 found = promiseDeadline(date, policy, QTimeZone("America/Denver"), BusinessCalendar(), paused);
        QCOMPARE(found, QDateTime::fromString(deadline, Qt::ISODate).toMSecsSinceEpoch());
    }

    void theVerdictOnAPart_data()
    {
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<PromiseVerdict>("expected");
        QTest::newRow("nothing yet, before the deadline") << qint64(0) << qint64(999) << Verdict::Open;
        QTest::newRow("nothing yet, at the deadline") << qint64(0) << qint64(1000) << Verdict::Open;
        QTest::newRow("nothing, a millisecond late") << qint64(0) << qint64(1001) << Verdict::Broken;
        QTest::newRow("some, at the deadline") << qint64(1) << qint64(1000) << Verdict::Open;
        QTest::newRow("some, a millisecond late") << qint64(1) << qint64(1001) << Verdict::PartiallyKept;
        QTest::newRow("one cent short, late") << qint64(499) << qint64(1001) << Verdict::PartiallyKept;
        QTest::newRow("enough, early") << qint64(500) << qint64(1) << Verdict::Kept;
        QTest::newRow("enough, judged late") << qint64(500) << qint64(9999) << Verdict::Kept;
        QTest::newRow("more than enough") << qint64(900) << qint64(1) << Verdict::Kept;
    }
    void theVerdictOnAPart()
    {
        QFETCH(qint64, received);
        QFETCH(qint64, now);
        QFETCH(PromiseVerdict, expected);
        QCOMPARE(partVerdict(dollars(500), dollars(received), now, 1000), expected);
    }

    void theVerdictOnAPromise()
    {
        QCOMPARE(promiseVerdict({}), Verdict::Open);
        QCOMPARE(promiseVerdict({Verdict::Kept, Verdict::Kept}), Verdict::Kept);
        QCOMPARE(promiseVerdict({Verdict::Kept, Verdict::Open}), Verdict::Open);
        QCOMPARE(promiseVerdict({Verdict::PartiallyKept, Verdict::Open}), Verdict::Open);
        QCOMPARE(promiseVerdict({Verdict::PartiallyKept, Verdict::Kept}), Verdict::PartiallyKept);
        QCOMPARE(promiseVerdict({Verdict::Open, Verdict::Broken}), Verdict::Broken);
        QCOMPARE(promiseVerdict({Verdict::Kept, Verdict::Broken}), Verdict::Broken);
    }

    void aVerdictOnlyEverTightensWithTime()
    {
        QVERIFY(rc::check("open until the deadline, then the same for ever", [] {
            const Money required = dollars(*between(1, 100000));
            const Money received = dollars(*between(0, 100000));
            const qint64 deadline = *between(0, 100000);
            const qint64 later = *between(1, 100000);
            const Verdict before = partVerdict(required, received, deadline, deadline);
            const Verdict after = partVerdict(required, received, deadline + 1, deadline);
            RC_ASSERT(before == (received.minor() >= required.minor() ? Verdict::Kept : Verdict::Open));
            RC_ASSERT(after != Verdict::Open);
            RC_ASSERT(after == partVerdict(required, received, deadline + later, deadline));
        }));
    }
};

KEPT_TEST(PromiseStateTest)
#include "promisestatetest.moc"
