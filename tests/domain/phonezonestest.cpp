// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonezones.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

using Zones = std::vector<QByteArray>;

class PhoneZonesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongestPrefixAnswers()
    {
        const auto phones = PhoneZones::parse(R"({"zones":["A/A","B/B"],"prefixes":{"4":[0,1],"44":[1],"4480":[]}})");
        QVERIFY(phones);
        QCOMPARE(phones->lookup(u"+43123456"_s), (Zones{"A/A", "B/B"}));
        QCOMPARE(phones->lookup(u"+44123456"_s), (Zones{"B/B"}));
        QCOMPARE(phones->lookup(u"+44801234"_s), Zones{});
        QCOMPARE(phones->lookup(u"+55801234"_s), Zones{});
        QCOMPARE(phones->lookup(u"44123456"_s), Zones{});
        QCOMPARE(phones->lookup(QString()), Zones{});
    }

    void youngAreaCodesServeTheTerritoryOfTheOldOnes()
    {
        const auto phones = PhoneZones::parse(sourceFile(u"resources/zones/phone-zones.json"_s));
        QVERIFY(phones);
        for (const auto &[young, old] : {std::pair("364", "270"), std::pair("930", "812"), std::pair("448", "850"),
                                         std::pair("458", "541"), std::pair("986", "208"), std::pair("983", "303")}) {
            QVERIFY(!phones->lookup(u"+1"_s + QLatin1String(young)).empty());
            QCOMPARE(phones->lookup(u"+1"_s + QLatin1String(young)), phones->lookup(u"+1"_s + QLatin1String(old)));
        }
        QCOMPARE(phones->lookup(u"+1602"_s), (Zones{"America/Phoenix"}));
        QCOMPARE(phones->lookup(u"+1907"_s), (Zones{"America/Adak", "America/Anchorage", "America/Juneau"}));
    }

    void aBrokenFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("zones");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("no prefixes") << QByteArray(R"({"zones":["A/A"]})");
        QTest::newRow("no prefix") << QByteArray(R"({"zones":["A/A"],"prefixes":{"4x":[0]}})");
        QTest::newRow("no such zone") << QByteArray(R"({"zones":["A/A"],"prefixes":{"4":[1]}})");
        QTest::newRow("no index") << QByteArray(R"({"zones":["A/A"],"prefixes":{"4":["A/A"]}})");
    }

    void aBrokenFileIsRefused()
    {
        QFETCH(const QByteArray, json);
        const auto phones = PhoneZones::parse(json);
        QVERIFY(!phones);
        QCOMPARE(phones.error().code, u"PHONEZONES.FORMAT"_s);
    }

    void theFileOnBoardKnowsWhereNumbersAre_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QByteArrayList>("zones");
        const auto row = [](const char *name, const QString &number, const QByteArrayList &zones) {
            QTest::newRow(name) << number << zones;
        };
        row("one zone", u"+12125550100"_s, {"America/New_York"});
        row("an area code across a border", u"+18505550100"_s, {"America/Chicago", "America/New_York"});
        row("Guam", u"+16715550100"_s, {"Pacific/Guam"});
        row("toll-free", u"+18885550100"_s, {});
        row("premium", u"+19005550100"_s, {});
        row("international toll-free", u"+80012345678"_s, {});
        row("an area code nobody has", u"+12110000000"_s, {});
        row("a country of one zone", u"+4930123456"_s, {"Europe/Berlin"});
    }

    void theFileOnBoardKnowsWhereNumbersAre()
    {
        QFETCH(const QString, number);
        QFETCH(const QByteArrayList, zones);
        const auto phones = PhoneZones::parse(sourceFile(u"resources/zones/phone-zones.json"_s));
        QVERIFY(phones);
        QCOMPARE(phones->lookup(number), Zones(zones.begin(), zones.end()));
    }

    void aMobileNumberMayBeAnywhereInItsCountry()
    {
        const auto phones = PhoneZones::parse(sourceFile(u"resources/zones/phone-zones.json"_s));
        QVERIFY(phones);
        const Zones zones = phones->lookup(u"+61412345678"_s);
        for (const char *zone : {"Australia/Sydney", "Australia/Perth", "Australia/Darwin"})
            QVERIFY(std::ranges::find(zones, zone) != zones.end());
    }

    void everyZoneOnBoardExists()
    {
        const QJsonArray zones = sourceJson(u"resources/zones/phone-zones.json"_s)[u"zones"].toArray();
        for (const QJsonValue &zone : zones)
            QVERIFY2(QTimeZone(zone.toString().toLatin1()).isValid(), qPrintable(zone.toString()));
    }
};

KEPT_TEST(PhoneZonesTest)
#include "phonezonestest.moc"
