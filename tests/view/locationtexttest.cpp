// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/locationtext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

/// What a form tells of a place while it is typed.
class LocationTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceInOneTimeZoneNamesIt()
    {
        const LocationReading reading = read({{}, u"Colorado"_s, {}});
        QCOMPARE(reading.zone, QByteArray("America/Denver"));
        QCOMPARE(reading.place.place.country, u"US"_s);
        QCOMPARE(reading.place.place.region, u"CO"_s);
        QVERIFY2(reading.sentence.contains(u"11:00"_s), qPrintable(reading.sentence));
    }

    void aPlaceInTwoTimeZonesAsksWhich()
    {
        const LocationReading reading = read({{}, u"FL"_s, {}});
        QVERIFY(reading.zone.isEmpty());
        QCOMPARE(reading.place.zones.size(), size_t(2));
        QVERIFY2(reading.sentence.contains(u"ask which"_s), qPrintable(reading.sentence));
        QCOMPARE(read({{}, u"FL"_s, {}}, u"america/chicago"_s).zone, QByteArray("America/Chicago"));
    }

    void aCityNamesItsTimeZone()
    {
        QCOMPARE(zoneNamed(u" los  angeles "_s), QByteArray("America/Los_Angeles"));
        QCOMPARE(zoneNamed(u"Etc/UTC"_s), QByteArray());
        QVERIFY(read({}, u"Nowhere"_s).isZoneUnknown);
        QVERIFY(!read({}).isZoneUnknown);
    }

    void nothingTypedAsksForIt() { QVERIFY(read({}).sentence.contains(u"Ask for the state"_s)); }

    void aPlaceThatThereIsNotIsRefused()
    {
        QCOMPARE(read({u"US"_s, u"Ontario"_s, {}}).refusal.value().code, u"LOCATION.REGION"_s);
        QCOMPARE(read({u"Atlantis"_s, {}, {}}).refusal.value().code, u"LOCATION.COUNTRY"_s);
        QVERIFY(!read({u"Germany"_s, u"Bayern"_s, {}}).refusal);
    }

private:
    // 2026-01-15 18:00 UTC: 11:00 in Denver.
    static LocationReading read(const PlaceOnFile &place, const QString &zone = {})
    {
        const qint64 now = QDateTime(QDate(2026, 1, 15), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch();
        return readLocation(place, zone, now, {QLocale::c(), QTimeZone::utc()});
    }
};

KEPT_TEST(LocationTextTest)
#include "locationtexttest.moc"
