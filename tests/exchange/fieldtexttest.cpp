// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/fieldtext.h"
#include "models/exchange/numbertext.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class FieldTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsBecomeValues_data()
    {
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<DateOrder>("dates");
        QTest::addColumn<DecimalMark>("decimals");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, FieldType type, DateOrder dates, DecimalMark decimals, const char *text,
                            const QString &result) {
            QTest::newRow(name) << type << dates << decimals << QByteArray(text) << result;
        };
        using enum FieldType;
        using enum DecimalMark;
        const auto iso = DateOrder::IsoOnly;
        row("an amount", Amount, iso, PointOnly, "1250.5", u"125050"_s);
        row("a negative amount", Amount, iso, PointOnly, "-0.01", u"-1"_s);
        row("blanks around it", Amount, iso, PointOnly, " 12 ", u"1200"_s);
        row("a decimal too many", Amount, iso, PointOnly, "1.234", u"VALUE.DECIMALS EUR 2"_s);
        row("a comma that may be either", Amount, iso, PointOnly, "1,234", u"VALUE.DECIMAL_MARK 1234.50"_s);
        row("grouping where it is said", Amount, iso, Point, "1,234,567.89", u"123456789"_s);
        row("a group of two", Amount, iso, Point, "1,23,567.89", u"VALUE.AMOUNT "_s);
        row("a decimal comma", Amount, iso, Comma, "1.234,5", u"123450"_s);
        row("a point where commas rule", Amount, iso, Comma, "12.34", u"VALUE.AMOUNT "_s);
        row("a currency sign", Amount, iso, PointOnly, "$12", u"VALUE.AMOUNT 1234.50"_s);
        row("beyond 64 bits", Amount, iso, PointOnly, "92233720368547758.08", u"VALUE.LARGE 10000000000000.00 EUR"_s);
        row("the largest", Amount, iso, PointOnly, "10000000000000.00", u"1000000000000000"_s);
        row("a cent beyond the largest", Amount, iso, PointOnly, "10000000000000.01", u"VALUE.LARGE 10000000000000.00 EUR"_s);
        row("a point without digits", Amount, iso, PointOnly, "12.", u"VALUE.AMOUNT 1234.50"_s);
        row("a percentage", BasisPoints, iso, PointOnly, "4.75", u"475"_s);
        row("Salesforce's whole number", Integer, iso, PointOnly, "3.0", u"3"_s);
        row("half a day", Integer, iso, PointOnly, "3.5", u"VALUE.INTEGER "_s);
        row("a negative count", Integer, iso, PointOnly, "-1", u"VALUE.NEGATIVE "_s);
        row("yes", Boolean, iso, PointOnly, "Yes", u"1"_s);
        row("neither", Boolean, iso, PointOnly, "maybe", u"VALUE.BOOLEAN true, false"_s);
        row("a currency in lower case", CurrencyCode, iso, PointOnly, "twd", u"TWD"_s);
        row("no currency", CurrencyCode, iso, PointOnly, "ABC", u"VALUE.CURRENCY "_s);
        row("an ISO date", Date, iso, PointOnly, "2024-02-29", u"2024-02-29"_s);
        row("no leap year", Date, iso, PointOnly, "2023-02-29", u"VALUE.DATE 2005-09-30"_s);
        row("day or month", Date, iso, PointOnly, "01/02/2023", u"VALUE.DATE_ORDER 2005-09-30"_s);
        row("day first", Date, DateOrder::DayMonthYear, PointOnly, "1/2/2023", u"2023-02-01"_s);
        row("month first", Date, DateOrder::MonthDayYear, PointOnly, "1/2/2023", u"2023-01-02"_s);
        row("points", Date, DateOrder::DayMonthYear, PointOnly, "31.12.2023", u"2023-12-31"_s);
        row("the 13th month", Date, DateOrder::MonthDayYear, PointOnly, "13/01/2023", u"VALUE.DATE 2005-09-30"_s);
        row("two digits of a year", Date, DateOrder::DayMonthYear, PointOnly, "01/02/23", u"VALUE.DATE 2005-09-30"_s);
        row("ISO under any order", Date, DateOrder::DayMonthYear, PointOnly, "2023-02-01", u"2023-02-01"_s);
        row("Excel's day number", Date, DateOrder::Excel, PointOnly, "38625", u"2005-09-30"_s);
        row("Excel's first right day", Date, DateOrder::Excel, PointOnly, "61", u"1900-03-01"_s);
        row("an instant", Instant, iso, PointOnly, "2020-01-01T01:00:00.250+0100", u"1577836800250"_s);
        row("an instant of no zone is UTC", Instant, iso, PointOnly, "2020-01-01T00:00:00", u"1577836800000"_s);
        row("a mere date is its midnight", Instant, iso, PointOnly, "2020-01-01", u"1577836800000"_s);
        row("no instant", Instant, iso, PointOnly, "noon", u"VALUE.INSTANT 2005-09-30T14:00:00Z"_s);
        row("nothing", Amount, iso, PointOnly, "  ", u"(empty)"_s);
        row("a phone", Phone, iso, PointOnly, "+1 (202) 555-0123", u"+12025550123"_s);
    }

    void textsBecomeValues()
    {
        QFETCH(FieldType, type);
        QFETCH(DateOrder, dates);
        QFETCH(DecimalMark, decimals);
        QFETCH(QByteArray, text);
        FieldValue value;
        const Field field{u"X"_s, u"x"_s, type, FieldUse::Plain, {}, {}};
        const auto remark = readFieldValue(field, text, {dates, decimals}, Currency::fromCode(u"EUR"), value);
        QTEST(remark ? remark->code + u' ' + remark->hint : described(value), "result");
    }

    void yenHaveNoDecimals()
    {
        FieldValue value;
        const Field field{u"X"_s, u"x"_s, FieldType::Amount, FieldUse::Plain, {}, {}};
        QCOMPARE(readFieldValue(field, "100.5", {}, Currency::fromCode(u"JPY"), value)->hint, u"JPY 0"_s);
        QVERIFY(!readFieldValue(field, "100", {}, Currency::fromCode(u"JPY"), value));
        QCOMPARE(value.integer, 100);
        QCOMPARE(readFieldValue(field, "100", {}, std::nullopt, value)->code, u"VALUE.CURRENCY_UNKNOWN"_s);
    }

    void otherWordsForAStatusAreTakenWithANote_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<bool>("noted");
        QTest::newRow("Closed") << QByteArray("Closed") << u"Close"_s << true;
        QTest::newRow("Active") << QByteArray("Active") << u"InProgress"_s << true;
        QTest::newRow("Pending") << QByteArray("Pending") << u"InProgress"_s << true;
        QTest::newRow("In Progress") << QByteArray("In Progress") << u"InProgress"_s << true;
        QTest::newRow("InProgress") << QByteArray("InProgress") << u"InProgress"_s << false;
        QTest::newRow("other case") << QByteArray("promise_broken") << u"PromiseBroken"_s << true;
    }

    void otherWordsForAStatusAreTakenWithANote()
    {
        QFETCH(QByteArray, word);
        FieldValue value;
        const Field *status = objectType(ObjectKind::CollectionPlan).field(u"Status");
        const auto remark = readFieldValue(*status, word, {}, {}, value);
        QTEST(QString::fromUtf8(value.text), "meaning");
        QTEST(remark && remark->severity == Severity::Note, "noted");
        QCOMPARE(readFieldValue(*status, "Sold", {}, {}, value)->code, u"VALUE.CHOICE"_s);
    }

    void aNulIsRefusedInEveryField()
    {
        FieldValue value;
        const Field field{u"X"_s, u"x"_s, FieldType::Text, FieldUse::Plain, {}, {}};
        QCOMPARE(readFieldValue(field, QByteArray("a\0b", 3), {}, {}, value)->code, u"VALUE.TEXT"_s);
    }

    void everyAmountReadsBack()
    {
        QVERIFY(rc::check("decimalText and readDecimal agree", [](qint64 number) {
            const int decimals = *rc::gen::inRange(0, 5);
            qint64 back = 0;
            const bool fits = number != std::numeric_limits<qint64>::min();
            const auto remark = readDecimal(decimalText(number, decimals), DecimalMark::PointOnly, decimals, back);
            const bool same = !remark && back == number;
            RC_ASSERT(!fits || same);
        }));
    }

private:
    static QString described(const FieldValue &value)
    {
        if (value.kind == FieldValue::Kind::Integer)
            return QString::number(value.integer);
        return value.isSet() ? QString::fromUtf8(value.text) : u"(empty)"_s;
    }
};

KEPT_TEST(FieldTextTest)
#include "fieldtexttest.moc"
