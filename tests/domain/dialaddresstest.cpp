// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dialaddress.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class DialAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsPutIntoThePattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("address");
        QTest::newRow("telephone link") << u"tel:{number}"_s << u"+13035550142"_s << u"tel:+13035550142"_s;
        QTest::newRow("SIP") << u"sip:{number}@pbx.example"_s << u"+13035550142"_s << u"sip:+13035550142@pbx.example"_s;
        QTest::newRow("digits alone") << u"sip:{digits}@pbx"_s << u"+13035550142"_s << u"sip:13035550142@pbx"_s;
        QTest::newRow("prefix and parameter") << u"sip:9{digits}@10.0.0.1:5070;transport=tcp"_s << u"+13035550142"_s
                                              << u"sip:913035550142@10.0.0.1:5070;transport=tcp"_s;
        QTest::newRow("as people write it") << u"tel:{number}"_s << u"(303) 555-0142"_s << u"tel:3035550142"_s;
        QTest::newRow("a key that links would cut at") << u"tel:{number}"_s << u"*67#"_s << u"tel:*67%23"_s;
    }

    void aNumberIsPutIntoThePattern()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, number);
        const auto address = dialAddress(pattern, number);
        QVERIFY(address);
        QTEST(*address, "address");
    }

    void aPatternThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"DIAL.PATTERN"_s;
        QTest::newRow("no place") << u"sip:desk@pbx"_s << u"DIAL.PATTERN"_s;
        QTest::newRow("two places") << u"sip:{number}{digits}@pbx"_s << u"DIAL.PATTERN"_s;
        QTest::newRow("a program") << u"file:{number}"_s << u"DIAL.PATTERN"_s;
        QTest::newRow("a page") << u"https://dial.example/{number}"_s << u"DIAL.PATTERN"_s;
        QTest::newRow("a space") << u"sip:{number}@pbx hangup"_s << u"DIAL.PATTERN"_s;
        QTest::newRow("a line") << u"sip:{number}@pbx\nquit"_s << u"DIAL.PATTERN"_s;
        QTest::newRow("no exchange") << u"sip:{number}@"_s << u"DIAL.DOMAIN"_s;
        QTest::newRow("no at") << u"sips:{number}"_s << u"DIAL.DOMAIN"_s;
    }

    void aPatternThatIsNoneIsRefused()
    {
        QFETCH(const QString, pattern);
        const auto checked = checkDialPattern(pattern);
        QVERIFY(!checked);
        QTEST(checked.error().code, "code");
        QCOMPARE(dialAddress(pattern, u"+13035550142"_s).error().code, checked.error().code);
    }

    void whatNoTelephoneHasIsNotDialled_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"", "+", "Ann", "303 555;x=1", "1@evil.example", "303+555", "1\n2"})
            QTest::newRow(number) << QString::fromUtf8(number);
        QTest::newRow("too long") << QString(33, u'1');
    }

    void whatNoTelephoneHasIsNotDialled()
    {
        QFETCH(const QString, number);
        QCOMPARE(dialAddress(u"sip:{number}@pbx"_s, number).error().code, u"DIAL.NUMBER"_s);
    }

    void aCallersNumberIsReadOutOfTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("number");
        const std::pair<const char *, const char *> known[] = {
            {"sip:+13035550142@pbx.example", "+13035550142"},
            {"sip:3035550142@10.0.0.1:5060;transport=udp", "3035550142"},
            {"\"Ana Holt\" <sips:0013035550142@pbx;user=phone>;tag=1", "0013035550142"},
            {"tel:+1-303-555-0142;phone-context=x", "+13035550142"},
            {"sip:%2B13035550142@pbx", "+13035550142"},
            {"+13035550142", "+13035550142"},
            {"sip:101@pbx", "101"},
            {"sip:anonymous@anonymous.invalid", ""},
            {"sip:ana.holt@pbx.example", ""},
            {"sip:192.168.1.5", ""},
            {"", ""},
        };
        for (const auto &[address, number] : known)
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(number);
    }

    void aCallersNumberIsReadOutOfTheAddress()
    {
        QFETCH(const QString, address);
        QTEST(callerNumber(address), "number");
    }

    void noNumberLeavesItsPlaceInTheAddress()
    {
        QVERIFY(rc::check("nothing but digits, + * and %23 stands where the number does", [] {
            const auto text = QString::fromStdString(*rc::gen::arbitrary<std::string>());
            const auto address = dialAddress(u"sip:{number}@pbx.example"_s, text);
            if (!address)
                return true;
            const QString middle = address->mid(4, address->size() - 4 - u"@pbx.example"_s.size());
            return address->startsWith(u"sip:") && address->endsWith(u"@pbx.example") &&
                   std::all_of(middle.cbegin(), middle.cend(), [](QChar c) { return u"0123456789+*%"_s.contains(c); });
        }));
    }
};

KEPT_TEST(DialAddressTest)
#include "dialaddresstest.moc"
