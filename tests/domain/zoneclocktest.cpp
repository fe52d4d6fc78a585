// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/civiltime.h"
#include "models/domain/compliance/zoneclock.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

const std::vector<QByteArray> zones{"America/New_York", "America/Phoenix",     "America/Adak",      "America/St_Johns",
                                    "Asia/Kathmandu",   "Australia/Lord_Howe", "Pacific/Apia",      "America/Santiago",
                                    "Europe/Dublin",    "Africa/Casablanca",   "Pacific/Kwajalein", "UTC"};

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class ZoneClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableAgreesWithTheZoneDatabase()
    {
        for (const QByteArray &id : zones) {
            const QTimeZone zone(id);
            const ZoneClock clock(zone);
            QVERIFY(rc::check("the wall clock is that of QTimeZone", [&] {
                const qint64 at = *between(utc("1970-01-01T00:00:00Z"), utc("2069-12-31T00:00:00Z"));
                const qint64 offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
                RC_ASSERT(clock.wallAt(at) == at + offset * 1000);
                const qint64 day = clock.dayAt(at);
                RC_ASSERT(QDate(1970, 1, 1).addDays(day) == localDate(at, zone));
                RC_ASSERT(ZoneClock::weekday(day) == localDate(at, zone).dayOfWeek());
                RC_ASSERT(clock.clockAt(at) == localTime(at, zone).msecsSinceStartOfDay());
            }));
        }
    }

    void aDayStartsWithItsFirstInstant()
    {
        for (const QByteArray &id : zones) {
            const ZoneClock clock{QTimeZone(id)};
            QVERIFY(rc::check("no instant before the start of a day is of that day or a later one", [&] {
                const qint64 day = *between(100, 36'000);
                const qint64 start = clock.startOfDay(day);
                RC_ASSERT(clock.dayAt(start) >= day);
                RC_ASSERT(clock.dayAt(start - 1) < day);
            }));
        }
    }

    void aSkippedDayStartsWithTheNext()
    {
        const ZoneClock apia{QTimeZone("Pacific/Apia")};
        const qint64 skipped = QDate(1970, 1, 1).daysTo(QDate(2011, 12, 30));
        QCOMPARE(apia.startOfDay(skipped), apia.startOfDay(skipped + 1));
        QCOMPARE(apia.startOfDay(skipped), utc("2011-12-30T10:00:00Z"));
    }

    void anUnknownZoneIsNone()
    {
        ZoneClocks clocks;
        for (const char *id : {"America/Atlantis", "Mars", "nowhere", ""})
            QVERIFY2(!clocks.find(id), id);
        for (const char *id : {"UTC", "US/Eastern", "America/Indianapolis", "Asia/Calcutta"})
            QVERIFY2(clocks.find(id), id);
        QVERIFY(clocks.find("America/New_York"));
        QCOMPARE(clocks.find("America/New_York"), clocks.find("America/New_York"));
    }
};

KEPT_TEST(ZoneClockTest)
#include "zoneclocktest.moc"
