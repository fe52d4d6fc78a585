// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/civiltime.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

QTimeZone zone(const char *id)
{
    return QTimeZone(id);
}

} // namespace

class CivilTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWallTimeIsUniqueMissingOrTwice()
    {
        const QTimeZone newYork = zone("America/New_York");
        QVERIFY(localToUtc(QDate(2026, 7, 1), QTime(8, 0), newYork) == LocalInstant(UniqueTime{utc("2026-07-01T12:00:00Z")}));
        QVERIFY(localToUtc(QDate(2026, 3, 8), QTime(2, 30), newYork) ==
                LocalInstant(TimeGap{utc("2026-03-08T06:59:59.999Z"), utc("2026-03-08T07:00:00Z")}));
        QVERIFY(localToUtc(QDate(2026, 11, 1), QTime(1, 30), newYork) ==
                LocalInstant(AmbiguousTime{utc("2026-11-01T05:30:00Z"), utc("2026-11-01T06:30:00Z")}));
    }

    void theEdgesOfAGapAndAnOverlap_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        const auto row = [](const char *name, const char *id, QDate date, QTime time, const char *first, const char *last) {
            QTest::newRow(name) << QByteArray(id) << date << time << utc(first) << utc(last);
        };
        row("last minute before the gap", "America/New_York", QDate(2026, 3, 8), QTime(1, 59), "2026-03-08T06:59:00Z",
            "2026-03-08T06:59:00Z");
        row("the gap's first minute", "America/New_York", QDate(2026, 3, 8), QTime(2, 0), "2026-03-08T07:00:00Z",
            "2026-03-08T07:00:00Z");
        row("the gap's end exists", "America/New_York", QDate(2026, 3, 8), QTime(3, 0), "2026-03-08T07:00:00Z",
            "2026-03-08T07:00:00Z");
        row("the overlap's first minute", "America/New_York", QDate(2026, 11, 1), QTime(1, 0), "2026-11-01T05:00:00Z",
            "2026-11-01T06:00:00Z");
        row("after the overlap", "America/New_York", QDate(2026, 11, 1), QTime(2, 0), "2026-11-01T07:00:00Z",
            "2026-11-01T07:00:00Z");
        row("a midnight that is missing", "America/Havana", QDate(2026, 3, 8), QTime(0, 0), "2026-03-08T05:00:00Z",
            "2026-03-08T05:00:00Z");
        row("a half-hour gap", "Australia/Lord_Howe", QDate(2026, 10, 4), QTime(2, 15), "2026-10-03T15:30:00Z",
            "2026-10-03T15:30:00Z");
        row("a half-hour overlap", "Australia/Lord_Howe", QDate(2026, 4, 5), QTime(1, 45), "2026-04-04T14:45:00Z",
            "2026-04-04T15:15:00Z");
        row("a day that never was", "Pacific/Apia", QDate(2011, 12, 30), QTime(12, 0), "2011-12-30T10:00:00Z",
            "2011-12-30T10:00:00Z");
        row("no changes in Arizona", "America/Phoenix", QDate(2026, 3, 8), QTime(2, 30), "2026-03-08T09:30:00Z",
            "2026-03-08T09:30:00Z");
        row("five and three quarter hours", "Asia/Kathmandu", QDate(2026, 1, 1), QTime(0, 0), "2025-12-31T18:15:00Z",
            "2025-12-31T18:15:00Z");
    }
    void theEdgesOfAGapAndAnOverlap()
    {
        QFETCH(QByteArray, id);
        QFETCH(QDate, date);
        QFETCH(QTime, time);
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QCOMPARE(notBefore(date, time, QTimeZone(id)), first);
        QCOMPARE(notAfter(date, time, QTimeZone(id)), last);
    }

    void everyInstantIsFoundAgainFromItsWallTime()
    {
        QVERIFY(rc::check("localToUtc(local(t)) holds t", [] {
            const QByteArray id = *rc::gen::element<QByteArray>("America/New_York", "Australia/Lord_Howe", "Europe/Prague",
                                                                "America/Havana", "America/St_Johns", "Pacific/Kiritimati",
                                                                "Africa/Casablanca", "Asia/Kathmandu", "Etc/UTC");
            const QTimeZone zone(id);
            const qint64 t = *test::between(utc("1990-01-01T00:00:00Z"), utc("2037-01-01T00:00:00Z"));
            const LocalInstant found = localToUtc(localDate(t, zone), localTime(t, zone), zone);
            const auto *unique = std::get_if<UniqueTime>(&found);
            const auto *twice = std::get_if<AmbiguousTime>(&found);
            const bool isFound = unique ? unique->at == t : twice && (twice->first == t || twice->second == t);
            RC_ASSERT(isFound);
        }));
    }

    void aDayRunsFromItsFirstToItsLastInstant()
    {
        const QTimeZone newYork = zone("America/New_York");
        const auto hours = [&](QDate date) { return (endOfDay(date, newYork) + 1 - startOfDay(date, newYork)) / 3'600'000; };
        QCOMPARE(hours(QDate(2026, 3, 8)), qint64(23));
        QCOMPARE(hours(QDate(2026, 11, 1)), qint64(25));
        QCOMPARE(hours(QDate(2026, 7, 1)), qint64(24));
        QCOMPARE(localDate(endOfDay(QDate(2026, 3, 8), newYork), newYork), QDate(2026, 3, 8));
        QCOMPARE(localDate(startOfDay(QDate(2026, 3, 8), newYork), newYork), QDate(2026, 3, 8));
    }

    void businessEndsInTheZonesOwnClock()
    {
        QCOMPARE(endOfBusinessDay(QDate(2026, 3, 24), zone("America/Denver")), utc("2026-03-24T23:00:00Z"));
        QCOMPARE(endOfBusinessDay(QDate(2026, 3, 3), zone("America/Denver")), utc("2026-03-04T00:00:00Z"));
        QCOMPARE(endOfBusinessDay(QDate(2026, 11, 1), zone("America/New_York"), QTime(1, 30)), utc("2026-11-01T06:30:00Z"));
    }

    void businessDaysSkipWeekendsAndHolidays()
    {
        const BusinessCalendar calendar({QDate(2026, 4, 6)});
        QCOMPARE(calendar.addBusinessDays(QDate(2026, 4, 3), 1), QDate(2026, 4, 7));
        QCOMPARE(calendar.addBusinessDays(QDate(2026, 4, 4), 0), QDate(2026, 4, 4));
        QCOMPARE(calendar.addBusinessDays(QDate(2026, 4, 5), 2), QDate(2026, 4, 8));
        QCOMPARE(calendar.onOrAfter(QDate(2026, 4, 4)), QDate(2026, 4, 7));
        QCOMPARE(calendar.onOrBefore(QDate(2026, 4, 6)), QDate(2026, 4, 3));
    }

    void anotherWeekendAndNoBusinessAtAll()
    {
        const BusinessCalendar fridayAndSaturday({}, {5, 6});
        QCOMPARE(fridayAndSaturday.onOrAfter(QDate(2026, 4, 3)), QDate(2026, 4, 5));
        const BusinessCalendar never({}, {1, 2, 3, 4, 5, 6, 7});
        QCOMPARE(never.onOrAfter(QDate(2026, 4, 3)), QDate(2026, 4, 3));
        QCOMPARE(never.onOrBefore(QDate(2026, 4, 3)), QDate(2026, 4, 3));
    }
};

KEPT_TEST(CivilTimeTest)
#include "civiltimetest.moc"
