// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amountlimit.h"
#include "models/domain/money.h"
#include "models/domain/moneyjson.h"
#include "models/domain/wide.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

rc::Gen<Money> anyMoney()
{
    return rc::gen::apply([](qint64 minor, Currency currency) { return Money::fromMinor(minor, currency); }, between(least, most),
                          anyCurrency());
}

rc::Gen<Money> anyAmount()
{
    return rc::gen::apply([](qint64 minor, Currency currency) { return Money::fromMinor(minor, currency); },
                          between(-largestAmount, largestAmount), anyCurrency());
}

Wide sum(const std::vector<Money> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), Wide(0), [](Wide total, Money m) { return total + m.minor(); });
}

} // namespace

class MoneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadByDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("whole") << u"1250"_s << u"USD"_s << qint64(125'000);
        QTest::newRow("one decimal") << u"-1250.5"_s << u"USD"_s << qint64(-125'050);
        QTest::newRow("both decimals") << u"+0.05"_s << u"USD"_s << qint64(5);
        QTest::newRow("a currency without decimals") << u"1250"_s << u"JPY"_s << qint64(1250);
        QTest::newRow("three decimals") << u"1.5"_s << u"KWD"_s << qint64(1500);
        QTest::newRow("four decimals") << u"0.0001"_s << u"CLF"_s << qint64(1);
        QTest::newRow("a currency whose largest amount has other decimals") << u"1000000000000000"_s << u"JPY"_s << largestAmount;
        QTest::newRow("leading zeros") << u"000000000000000000000000000001.00"_s << u"USD"_s << qint64(100);
        QTest::newRow("largest") << u"10000000000000.00"_s << u"USD"_s << largestAmount;
        QTest::newRow("smallest") << u"-10000000000000.00"_s << u"USD"_s << -largestAmount;
    }
    void textIsReadByDigits()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        const auto money = Money::parse(text, *Currency::fromCode(currency));
        QVERIFY(money);
        QCOMPARE(money->minor(), minor);
    }

    void badTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << u""_s << u"USD"_s << u"MONEY.EMPTY"_s;
        QTest::newRow("spaces") << u"  "_s << u"USD"_s << u"MONEY.EMPTY"_s;
        QTest::newRow("a sign alone") << u"-"_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("a point alone") << u"."_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("nothing after the point") << u"1."_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("nothing before the point") << u".5"_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("grouping") << u"1,250.00"_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("an exponent") << u"1e3"_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("two points") << u"1.2.3"_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("two signs") << u"--1"_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("digits of another script") << u"١٢"_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("a space before") << u" 1"_s << u"USD"_s << u"MONEY.SYNTAX"_s;
        QTest::newRow("a third decimal of a dollar") << u"1.005"_s << u"USD"_s << u"MONEY.DECIMALS"_s;
        QTest::newRow("a decimal of a yen") << u"1.0"_s << u"JPY"_s << u"MONEY.DECIMALS"_s;
        QTest::newRow("one cent too many") << u"10000000000000.01"_s << u"USD"_s << u"MONEY.LARGE"_s;
        QTest::newRow("one cent too few") << u"-10000000000000.01"_s << u"USD"_s << u"MONEY.LARGE"_s;
        QTest::newRow("beyond 64 bits") << u"92233720368547758.08"_s << u"USD"_s << u"MONEY.LARGE"_s;
        QTest::newRow("a hundred digits") << QString(100, u'9') << u"USD"_s << u"MONEY.LARGE"_s;
    }
    void badTextIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(QString, code);
        const auto money = Money::parse(text, *Currency::fromCode(currency));
        QVERIFY(!money);
        QCOMPARE(money.error().kind, ErrorKind::Invalid);
        QCOMPARE(money.error().code, code);
    }

    void tooManyDecimalsSaysHowManyThereAre()
    {
        const auto money = Money::parse(u"1.0001", *Currency::fromCode(u"KWD"));
        QCOMPARE(money.error().values.value(u"decimals"_s).toInt(), 3);
        QCOMPARE(money.error().values.value(u"currency"_s).toString(), u"KWD"_s);
    }

    void textComesBack()
    {
        QVERIFY(rc::check("parse(toText) is the same money", [] {
            const Money money = *anyAmount();
            RC_ASSERT(Money::parse(money.toText(), money.currency()).value() == money);
        }));
    }

    void aKeptSumIsNoLargerThanAnAmount()
    {
        QCOMPARE(keptSum(dollars(largestAmount - 1), dollars(1)).value(), dollars(largestAmount));
        for (const auto &[a, b] :
             {std::pair(largestAmount, qint64(1)), std::pair(most, most), std::pair(-largestAmount, qint64(-1))}) {
            const auto beyond = keptSum(dollars(a), dollars(b));
            QVERIFY(!beyond);
            QCOMPARE(beyond.error().code, u"MONEY.SUM"_s);
            QCOMPARE(beyond.error().values.value(u"limit"_s).value<Money>(), dollars(largestAmount));
        }
        QCOMPARE(keptSum(dollars(1), Money::fromMinor(1, *Currency::fromCode(u"EUR"))).error().code, u"MONEY.CURRENCY"_s);
    }

    void jsonComesBack()
    {
        QVERIFY(rc::check("moneyFromJson(toJson) is the same money", [] {
            const Money money = *anyAmount();
            RC_ASSERT(moneyFromJson(toJson(money)).value() == money);
        }));
        QCOMPARE(toJson(dollars(125000)).value(u"amount"_s).toString(), u"1250.00"_s);
    }

    void jsonAmountsAreText()
    {
        QCOMPARE(moneyFromJson(QJsonObject{{u"amount"_s, 12.5}, {u"currency"_s, u"USD"_s}}).error().code, u"MONEY.JSON"_s);
        QCOMPARE(moneyFromJson(QJsonValue(5)).error().code, u"MONEY.JSON"_s);
        QCOMPARE(moneyFromJson(QJsonObject{{u"amount"_s, u"1"_s}, {u"currency"_s, u"XXX"_s}}).error().code,
                 u"CURRENCY.UNKNOWN"_s);
    }

    void sumsNeverMixCurrencies()
    {
        const Money yen = Money::fromMinor(1, *Currency::fromCode(u"JPY"));
        QCOMPARE(dollars(1).plus(yen).error().code, u"MONEY.CURRENCY"_s);
        QCOMPARE(dollars(1).minus(yen).error().code, u"MONEY.CURRENCY"_s);
    }

    void sumsAreExactOrRefused()
    {
        QVERIFY(rc::check("plus and minus equal 128-bit arithmetic, or say MONEY.RANGE", [] {
            const Money a = dollars(*between(least, most));
            const Money b = dollars(*between(least, most));
            const Wide total = Wide(a.minor()) + b.minor();
            const Wide difference = Wide(a.minor()) - b.minor();
            RC_ASSERT(a.plus(b).has_value() == narrow(total).has_value());
            RC_ASSERT(a.minus(b).has_value() == narrow(difference).has_value());
            RC_ASSERT(!a.plus(b) || a.plus(b)->minor() == total);
            RC_ASSERT(!a.minus(b) || a.minus(b)->minor() == difference);
        }));
    }

    void roundingIsNamed_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<std::vector<qint64>>("expected");
        const auto row = [](const char *name, qint64 numerator, std::vector<qint64> expected) {
            QTest::newRow(name) << numerator << expected;
        };
        //                       HalfUp HalfEven Down Up Floor Ceiling, of numerator / 10
        row("exact", 20, {2, 2, 2, 2, 2, 2});
        row("below half", 24, {2, 2, 2, 3, 2, 3});
        row("half after even", 25, {3, 2, 2, 3, 2, 3});
        row("half after odd", 35, {4, 4, 3, 4, 3, 4});
        row("above half", 26, {3, 3, 2, 3, 2, 3});
        row("minus half after even", -25, {-3, -2, -2, -3, -3, -2});
        row("minus half after odd", -35, {-4, -4, -3, -4, -4, -3});
        row("minus below half", -24, {-2, -2, -2, -3, -3, -2});
    }
    void roundingIsNamed()
    {
        QFETCH(qint64, numerator);
        QFETCH(std::vector<qint64>, expected);
        const Rounding roundings[] = {Rounding::HalfUp, Rounding::HalfEven, Rounding::Down,
                                      Rounding::Up,     Rounding::Floor,    Rounding::Ceiling};
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(dollars(1).scaled(numerator, 10, roundings[i])->minor(), expected[i]);
    }

    void roundingNeverErrsByAWholeUnit()
    {
        QVERIFY(rc::check("|scaled x denominator - exact| < denominator, at most half when rounding to nearest", [] {
            const Money money = dollars(*between(-1'000'000'000'000, 1'000'000'000'000));
            const qint64 numerator = *between(-1'000'000, 1'000'000);
            const qint64 denominator = *between(1, 1'000'000);
            const Rounding rounding = *rc::gen::element(Rounding::HalfUp, Rounding::HalfEven, Rounding::Down, Rounding::Up,
                                                        Rounding::Floor, Rounding::Ceiling);
            const Wide error = Wide(money.scaled(numerator, denominator, rounding)->minor()) * denominator -
                               Wide(money.minor()) * numerator;
            const Wide size = error < 0 ? -error : error;
            RC_ASSERT(size < denominator);
            if (rounding == Rounding::HalfUp || rounding == Rounding::HalfEven)
                RC_ASSERT(size * 2 <= denominator);
        }));
    }

    void scalingBeyondSixtyFourBitsIsRefused()
    {
        QCOMPARE(dollars(most).scaled(2, 1, Rounding::Down).error().code, u"MONEY.RANGE"_s);
        QCOMPARE(dollars(most).scaled(most, most, Rounding::Down)->minor(), most);
        QCOMPARE(dollars(least).scaled(-1, 1, Rounding::Down).error().code, u"MONEY.RANGE"_s);
        QCOMPARE(dollars(12345).percent(1000, Rounding::HalfEven)->minor(), qint64(1234));
    }

    void partsSumToTheWhole()
    {
        QVERIFY(rc::check("split: sums, differs by one at most, larger first", [] {
            const Money money = *anyMoney();
            const int n = static_cast<int>(*between(1, 400));
            const std::vector<Money> parts = money.split(n);
            RC_ASSERT(parts.size() == size_t(n));
            RC_ASSERT(sum(parts) == money.minor());
            RC_ASSERT(Wide(parts.front().minor()) - parts.back().minor() <= 1);
            for (size_t i = 1; i < parts.size(); ++i)
                RC_ASSERT(parts[i - 1].minor() >= parts[i].minor());
        }));
    }

    void sharesSumToTheWhole()
    {
        QVERIFY(rc::check("shares: sums, each within one unit of its exact share, none for weight zero", [] {
            const Money money = *anyMoney();
            const auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(between(0, most)));
            const Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
            const std::vector<Money> shares = money.shares(weights);
            RC_ASSERT(sum(shares) == money.minor());
            for (size_t i = 0; total > 0 && i < shares.size(); ++i) {
                const Wide exact = Wide(money.minor()) * weights[i] / total;
                const Wide off = exact - shares[i].minor();
                RC_ASSERT(off >= -1 && off <= 1);
                RC_ASSERT(weights[i] != 0 || shares[i].isZero());
            }
        }));
    }

    void aTieGoesToTheFirst()
    {
        const std::vector<Money> shares = dollars(100).shares({1, 1, 1});
        QCOMPARE(shares[0].minor(), qint64(34));
        QCOMPARE(shares[2].minor(), qint64(33));
        QCOMPARE(dollars(-100).shares({1, 1, 1})[0].minor(), qint64(-34));
        QCOMPARE(dollars(7).shares({0, 0})[0].minor(), qint64(4));
        QVERIFY(dollars(7).shares({}).empty());
    }
};

KEPT_TEST(MoneyTest)
#include "moneytest.moc"
