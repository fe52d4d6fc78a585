// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pauses.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate october(int day)
{
    return QDate(2026, 10, day);
}

} // namespace

class PausesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOverlaps_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<bool>("refused");
        QTest::newRow("before it") << 1 << 9 << false;
        QTest::newRow("up to its first day") << 1 << 10 << false;
        QTest::newRow("one day into it") << 1 << 11 << true;
        QTest::newRow("inside it") << 12 << 18 << true;
        QTest::newRow("around it") << 5 << 25 << true;
        QTest::newRow("the same") << 10 << 20 << true;
        QTest::newRow("from its last day on") << 20 << 25 << false;
        QTest::newRow("from the day before its last") << 19 << 25 << true;
    }

    void whatOverlaps()
    {
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(bool, refused);
        Pauses pauses;
        QVERIFY(pauses.pause(october(10), october(20)));
        const auto made = pauses.pause(october(start), october(end));
        QCOMPARE(!made, refused);
        if (!made)
            QCOMPARE(made.error().code, u"PAUSE.OVERLAP"_s);
    }

    void resumingEndsThePauseOfTodayOnly()
    {
        Pauses pauses;
        QVERIFY(pauses.pause(october(10), october(20)));
        QVERIFY(pauses.pause(october(20), october(30)));
        QVERIFY(pauses.resume(october(20), {}, october(20)));
        QCOMPARE(pauses.all(), (std::vector<Pause>{{october(10), october(20)}, {october(20), october(20)}}));
    }

    void resumingIsRefusedOnAnotherDayWithAnEndOrWithoutAPause()
    {
        Pauses pauses;
        QCOMPARE(pauses.resume(october(5), {}, october(5)).error().code, u"RESUME.NOTHING"_s);
        QVERIFY(pauses.pause(october(10), october(20)));
        QCOMPARE(pauses.resume(october(12), {}, october(13)).error().code, u"RESUME.DATE"_s);
        QCOMPARE(pauses.resume(october(13), october(20), october(13)).error().code, u"RESUME.END"_s);
        QCOMPARE(pauses.resume(october(21), {}, october(21)).error().code, u"RESUME.NOTHING"_s);
        QCOMPARE(pauses.pause(october(9), october(8)).error().code, u"PAUSE.DATES"_s);
    }

    void onItsLastDayAPauseIsStillOn()
    {
        Pauses pauses;
        QVERIFY(pauses.pause(october(10), october(20)));
        QVERIFY(!pauses.isPaused(october(9)));
        QVERIFY(pauses.isPaused(october(10)));
        QVERIFY(pauses.isPaused(october(20)));
        QVERIFY(!pauses.isPaused(october(21)));
        QCOMPARE(pauses.daysBetween(october(1), october(10)), qint64(0));
        QCOMPARE(pauses.daysBetween(october(1), october(11)), qint64(1));
        QCOMPARE(pauses.daysBetween(october(15), october(31)), qint64(5));
    }

    void daysTakenOffAreNeverMoreThanDaysGoneBy()
    {
        const bool holds = rc::check("pauses that do not overlap take each day once", [] {
            Pauses pauses;
            for (int i = 0; i < 8; ++i) {
                const QDate start = october(1).addDays(*rc::gen::inRange(0, 60));
                [[maybe_unused]] const auto made = pauses.pause(start, start.addDays(*rc::gen::inRange(0, 20)));
            }
            const QDate from = october(1).addDays(*rc::gen::inRange(0, 60));
            const QDate to = from.addDays(*rc::gen::inRange(0, 60));
            const QDate middle = from.addDays(*rc::gen::inRange<qint64>(0, from.daysTo(to) + 1));
            RC_ASSERT(pauses.daysBetween(from, to) <= from.daysTo(to));
            RC_ASSERT(pauses.daysBetween(from, middle) + pauses.daysBetween(middle, to) == pauses.daysBetween(from, to));
        });
        QVERIFY(holds);
    }
};

KEPT_TEST(PausesTest)
#include "pausestest.moc"
