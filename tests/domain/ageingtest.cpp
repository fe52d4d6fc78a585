// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ageing.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class AgeingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QDate>("since");
        QTest::addColumn<qint64>("paused");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("due today is not past due") << QDate(2026, 3, 12) << qint64(0) << qint64(0);
        QTest::newRow("due yesterday is one day") << QDate(2026, 3, 11) << qint64(0) << qint64(1);
        QTest::newRow("due tomorrow is never negative") << QDate(2026, 3, 13) << qint64(0) << qint64(0);
        QTest::newRow("across a leap day") << QDate(2024, 2, 28) << qint64(0) << qint64(743);
        QTest::newRow("a pause takes its days off") << QDate(2026, 3, 2) << qint64(4) << qint64(6);
        QTest::newRow("a pause longer than the delay") << QDate(2026, 3, 2) << qint64(40) << qint64(0);
    }

    void days()
    {
        QFETCH(QDate, since);
        QFETCH(qint64, paused);
        QFETCH(qint64, expected);
        QCOMPARE(daysPastDue(QDate(2026, 3, 12), since, paused), expected);
    }

    void rangesAreReadFromTheirFirstDays()
    {
        QCOMPARE(bucketsFromText(u"1, 31, 61, 91")->all(), Buckets().all());
        QCOMPARE(bucketsFromText(u" 30 ")->all(), (std::vector<Bucket>{{0, 30}, {30, std::nullopt}}));
        for (const char16_t *text : {u"", u"0, 31", u"1, 1", u"31, 1", u"1,,2", u"1, x", u"-1", u"99999999999"})
            QCOMPARE(bucketsFromText(text).error().code, u"BUCKETS.TEXT"_s);
    }

    void nothingDueIsNoDays() { QCOMPARE(daysPastDue(QDate(2026, 3, 12), std::nullopt, 0), qint64(0)); }

    void aFeedsFigureComesBackOnItsDateAndGrowsAfter()
    {
        const bool holds = rc::check("days to date and back", [] {
            const qint64 days = *rc::gen::inRange<qint64>(1, 4000);
            const qint64 paused = *rc::gen::inRange<qint64>(0, 100);
            const qint64 later = *rc::gen::inRange<qint64>(0, 4000);
            const QDate asOf = QDate(2005, 9, 30);
            const auto since = pastDueSince(days, asOf, paused);
            RC_ASSERT(daysPastDue(asOf, since, paused) == days);
            RC_ASSERT(daysPastDue(asOf.addDays(later), since, paused) == days + later);
        });
        QVERIFY(holds);
    }

    void buckets_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<int>("index");
        QTest::newRow("current") << qint64(0) << 0;
        QTest::newRow("first day") << qint64(1) << 1;
        QTest::newRow("thirty still in the first") << qint64(30) << 1;
        QTest::newRow("thirty-one in the second") << qint64(31) << 2;
        QTest::newRow("ninety in the third") << qint64(90) << 3;
        QTest::newRow("ninety-one in the last") << qint64(91) << 4;
        QTest::newRow("far beyond") << qint64(9000) << 4;
    }

    void buckets()
    {
        QFETCH(qint64, days);
        QFETCH(int, index);
        QCOMPARE(static_cast<int>(Buckets().indexOf(days)), index);
    }

    void badTablesAreRefused()
    {
        const auto code = [](std::vector<Bucket> buckets) {
            const auto made = Buckets::make(std::move(buckets));
            return made ? QString() : made.error().code;
        };
        QCOMPARE(code({}), u"BUCKETS.EMPTY"_s);
        QCOMPARE(code({{1, std::nullopt}}), u"BUCKETS.START"_s);
        QCOMPARE(code({{0, 30}}), u"BUCKETS.OPEN"_s);
        QCOMPARE(code({{0, std::nullopt}, {30, std::nullopt}}), u"BUCKETS.OPEN"_s);
        QCOMPARE(code({{0, 30}, {31, std::nullopt}}), u"BUCKETS.GAP"_s);
        QCOMPARE(code({{0, 31}, {30, std::nullopt}}), u"BUCKETS.GAP"_s);
        QCOMPARE(code({{0, 0}, {0, std::nullopt}}), u"BUCKETS.REVERSED"_s);
        QCOMPARE(code({{0, 1}, {1, std::nullopt}}), QString());
    }
};

KEPT_TEST(AgeingTest)
#include "ageingtest.moc"
