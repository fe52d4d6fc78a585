// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/personzones.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"

#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

using Zones = std::vector<QByteArray>;

namespace {

const PlaceZones &places()
{
    static const PlaceZones zones = PlaceZones::parse(sourceFile(u"resources/zones/place-zones.json"_s)).value_or(PlaceZones());
    return zones;
}

const PhoneZones &phones()
{
    static const PhoneZones zones = PhoneZones::parse(sourceFile(u"resources/zones/phone-zones.json"_s)).value_or(PhoneZones());
    return zones;
}

Zones where(const LocationEvidence &evidence, qint64 at = 1000)
{
    return personZones(evidence, at, phones(), places());
}

AddressOnFile address(const QString &country, const QString &region = {}, const QString &postal = {})
{
    return {{country, region, postal}, {}};
}

} // namespace

class PersonZonesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceHasItsZones_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("postal");
        QTest::addColumn<QByteArrayList>("zones");
        const auto row = [](const char *name, const QString &place, const QByteArrayList &zones) {
            QTest::newRow(name) << place.section(u'/', 0, 0) << place.section(u'/', 1, 1) << place.section(u'/', 2) << zones;
        };
        row("El Paso keeps Mountain time", u"US/TX/79901"_s, {"America/Denver"});
        row("Midland keeps Central time", u"US/TX/79701-0001"_s, {"America/Chicago"});
        row("Knoxville is Eastern", u"US/TN/37902"_s, {"America/New_York"});
        row("Chattanooga is Eastern", u"US/TN/37402"_s, {"America/New_York"});
        row("Nashville is Central", u"US/TN/37201"_s, {"America/Chicago"});
        row("Paducah is Central", u"US/KY/42001"_s, {"America/Chicago"});
        row("Louisville is Eastern", u"US/KY/40202"_s, {"America/New_York"});
        row("Evansville is Central", u"US/IN/47708"_s, {"America/Chicago"});
        row("Starke County", u"US/IN/46534"_s, {"America/Indiana/Knox"});
        row("Gary is Central", u"US/IN/46402"_s, {"America/Chicago"});
        row("South Bend is Eastern", u"US/IN/46601"_s, {"America/Indiana/Indianapolis"});
        row("Dickinson is Mountain", u"US/ND/58601"_s, {"America/Denver"});
        row("Mandan is Central", u"US/ND/58554"_s, {"America/Chicago"});
        row("Iron Mountain is Central", u"US/MI/49801"_s, {"America/Menominee"});
        row("Phoenix", u"US/AZ/85003"_s, {"America/Phoenix"});
        row("the Navajo Nation", u"US/AZ/86515"_s, {"America/Denver"});
        row("the Hopi villages", u"US/AZ/86039"_s, {"America/Phoenix"});
        row("Tuba City has both", u"US/AZ/86045"_s, {"America/Phoenix", "America/Denver"});
        row("Adak", u"US/AK/99546"_s, {"America/Adak"});
        row("Lewiston is Pacific", u"US/ID/83501"_s, {"America/Los_Angeles"});
        row("Boise is Mountain", u"US/ID/83702"_s, {"America/Boise"});
        row("Ontario in Oregon", u"US/OR/97914"_s, {"America/Boise"});
        row("West Wendover", u"US/NV/89883"_s, {"America/Denver"});
        row("Phenix City lives by Georgia's clock", u"US/AL/36867"_s, {"America/Chicago", "America/New_York"});
        row("a ZIP without its zero", u"US/MA/2110"_s, {"America/New_York"});
        row("a ZIP without a state", u"US//96813"_s, {"Pacific/Honolulu"});
        row("Saipan", u"US/MP/96950"_s, {"Pacific/Saipan"});
        row("a state without a ZIP", u"US/Tennessee/"_s, {"America/Chicago", "America/New_York"});
        row("a state without a country", u"/FL/32501"_s, {"America/Chicago"});
        row("a ZIP that contradicts its state", u"US/TX/10027"_s, {"America/New_York", "America/Chicago", "America/Denver"});
        row("a military post office", u"US/AE/09012"_s, {});
        row("Kenora", u"CA/ON/P9N 1A1"_s, {"America/Winnipeg"});
        row("Toronto", u"Canada/Ontario/m5v 2t6"_s, {"America/Toronto"});
        row("Newfoundland", u"CA/NL/A1C 1A1"_s, {"America/St_Johns"});
        row("Saskatchewan", u"/SK/"_s, {"America/Regina", "America/Edmonton"});
        row("Broken Hill", u"AU/NSW/2880"_s, {"Australia/Broken_Hill"});
        row("Sydney", u"AU/New South Wales/2000"_s, {"Australia/Sydney"});
        row("Lord Howe Island", u"AU/NSW/2898"_s, {"Australia/Lord_Howe"});
        row("India", u"IN//"_s, {"Asia/Kolkata"});
        row("Yekaterinburg", u"RU/SVE/"_s, {"Asia/Yekaterinburg"});
        row("a country nobody knows", u"Atlantis//"_s, {});
        row("nothing", u"//"_s, {});
        row("a ZIP alone", u"//79901"_s, {});
    }

    void aPlaceHasItsZones()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, region);
        QFETCH(const QString, postal);
        QFETCH(const QByteArrayList, zones);
        QCOMPARE(places().zonesOf({country, region, postal}), Zones(zones.begin(), zones.end()));
    }

    void everyStateHasAZoneOfTheTimeZoneDatabase_data()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state :
             u"AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ "
             "NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU MP AS"_s.split(u' '))
            QTest::newRow(state.toLatin1().constData()) << state;
    }

    void everyStateHasAZoneOfTheTimeZoneDatabase()
    {
        QFETCH(const QString, state);
        const Zones zones = places().zonesOf({u"US"_s, state, {}});
        QVERIFY(!zones.empty());
        for (const QByteArray &zone : zones)
            QVERIFY2(QTimeZone(zone).isValid(), zone.constData());
    }

    void everyLocationOnFileCounts()
    {
        QCOMPARE(where({{}, {address(u"US"_s, u"FL"_s, u"32501"_s)}, {{u"+18505550100"_s}}}),
                 (Zones{"America/Chicago", "America/New_York"}));
        QCOMPARE(where({{}, {address(u"US"_s, u"CA"_s, u"90012"_s)}, {{u"+12125550100"_s}, {u"+16715550100"_s}}}),
                 (Zones{"America/Los_Angeles", "America/New_York", "Pacific/Guam"}));
    }

    void aKnownLocationReplacesTheRest()
    {
        QCOMPARE(where({"Pacific/Guam", {address(u"US"_s, u"CA"_s)}, {{u"+12125550100"_s}}}), Zones{"Pacific/Guam"});
    }

    void whatTellsNothingIsNoEvidence()
    {
        QCOMPARE(where({{}, {}, {{u"+18885550100"_s}}}), Zones{});
        QCOMPARE(where({{}, {}, {{QString()}}}), Zones{});
        QCOMPARE(where({}), Zones{});
        QCOMPARE(where({{}, {address(u"US"_s, u"TX"_s, u"79901"_s)}, {{u"+18005550100"_s}}}), Zones{"America/Denver"});
    }

    void aNumberCountsUntilItIsKnownToBeWrong()
    {
        const LocationEvidence evidence{{}, {}, {{u"+12125550100"_s, {}, 1000}, {u"+13125550100"_s}}};
        QCOMPARE(where(evidence, 999), (Zones{"America/New_York", "America/Chicago"}));
        QCOMPARE(where(evidence, 1000), Zones{"America/Chicago"});
    }

    void aZoneNotedForANumberReplacesItsPrefix()
    {
        QCOMPARE(where({{}, {}, {{u"+12125550100"_s, {"America/Adak"}}}}), Zones{"America/Adak"});
    }

    void zonesOfOneClockAreNamedOnce()
    {
        QCOMPARE(where({{}, {address(u"US"_s, u"MI"_s, u"48226"_s)}, {{u"+12125550100"_s}}}), Zones{"America/Detroit"});
    }

    void aBareCountryTellsOnlyWhatNumbersDoNot()
    {
        QCOMPARE(where({{}, {address(u"US"_s)}, {{u"+12125550100"_s}}}), Zones{"America/New_York"});
        QCOMPARE(where({{}, {address(u"IE"_s)}, {{u"+12125550100"_s}}}), (Zones{"America/New_York", "Europe/Dublin"}));
        QVERIFY(where({{}, {address(u"US"_s)}, {}}).size() >= 6);
    }

    void aBrokenFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no countries") << QByteArray(R"({"zones":["A/A"]})");
        QTest::newRow("no such zone") << QByteArray(R"({"zones":["A/A"],"countries":{"XX":{"zones":[1]}}})");
    }

    void aBrokenFileIsRefused()
    {
        QFETCH(const QByteArray, json);
        const auto read = PlaceZones::parse(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"PLACEZONES.FORMAT"_s);
    }
};

KEPT_TEST(PersonZonesTest)
#include "personzonestest.moc"
