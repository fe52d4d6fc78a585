// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class PhoneNumberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164");
        const auto row = [](const QString &text, const QString &e164) { QTest::newRow(qPrintable(text)) << text << e164; };
        row(u"(212) 555-0100"_s, u"+12125550100"_s);
        row(u"212.555.0100"_s, u"+12125550100"_s);
        row(u"1-212-555-0100"_s, u"+12125550100"_s);
        row(u"+1 212 555 0100 "_s, u"+12125550100"_s);
        row(u"+44 20 7031 3000"_s, u"+442070313000"_s);
        row(u"011 44 20 7031 3000"_s, u"+442070313000"_s);
        row(u"0044 20 7031 3000"_s, u"+442070313000"_s);
        row(u"+49 (0)30 123456"_s, u"+4930123456"_s);
        row(u"+39 02 3661 8300"_s, u"+390236618300"_s);
        row(u"＋１（６５０）２５３－００００"_s, u"+16502530000"_s);
        row(u"650\u2011253\u20130000"_s, u"+16502530000"_s);
    }

    void numbersAreReadAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, e164);
        const auto number = toE164(text);
        QVERIFY2(number, number ? "" : qPrintable(number.error().code));
        QCOMPARE(*number, e164);
        QCOMPARE(*toE164(*number, u"DE"), e164);
    }

    void whatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &text, const QString &country, const QString &code) {
            QTest::newRow(qPrintable(text + u' ' + country)) << text << country << code;
        };
        row(QString(), u"US"_s, u"PHONE.EMPTY"_s);
        row(u" ( ) "_s, u"US"_s, u"PHONE.EMPTY"_s);
        row(u"+"_s, u"US"_s, u"PHONE.EMPTY"_s);
        row(u"555-1234"_s, u"US"_s, u"PHONE.LENGTH"_s);
        row(u"212 555 01000"_s, u"US"_s, u"PHONE.LENGTH"_s);
        row(u"+1 212 555 010"_s, u"US"_s, u"PHONE.LENGTH"_s);
        row(u"112 555 0100"_s, u"US"_s, u"PHONE.LENGTH"_s);
        row(u"911 555 0100"_s, u"US"_s, u"PHONE.AREA"_s);
        row(u"291 555 0100"_s, u"US"_s, u"PHONE.AREA"_s);
        row(u"+1 012 555 0100"_s, u"US"_s, u"PHONE.AREA"_s);
        row(u"212 155 0100"_s, u"US"_s, u"PHONE.EXCHANGE"_s);
        row(u"212 911 0100"_s, u"US"_s, u"PHONE.EXCHANGE"_s);
        row(u"CALL ME"_s, u"US"_s, u"PHONE.CHARACTERS"_s);
        row(u"212 555 0100 x12"_s, u"US"_s, u"PHONE.CHARACTERS"_s);
        row(u"1+212"_s, u"US"_s, u"PHONE.CHARACTERS"_s);
        row(u"020 7031 3000"_s, u"GB"_s, u"PHONE.COUNTRY"_s);
        row(u"+0123456789"_s, u"US"_s, u"PHONE.COUNTRY"_s);
        row(u"+4412345"_s, u"GB"_s, u"PHONE.LENGTH"_s);
        row(u"+4412345678901234"_s, u"GB"_s, u"PHONE.LENGTH"_s);
    }

    void whatIsNoNumberIsRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, country);
        QFETCH(const QString, code);
        const auto number = toE164(text, country);
        QVERIFY(!number);
        QCOMPARE(number.error().kind, ErrorKind::Invalid);
        QCOMPARE(number.error().code, code);
        QCOMPARE(number.error().values.value(u"text"_s).toString(), text);
    }
};

KEPT_TEST(PhoneNumberTest)
#include "phonenumbertest.moc"
