// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amountlimit.h"
#include "models/view/moneytext.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency currency(QStringView code)
{
    return *Currency::fromCode(code);
}

} // namespace

class MoneyTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two decimals, English grouping") << qint64(125000) << u"USD"_s << u"en_US"_s << u"1,250.00"_s;
        QTest::newRow("no decimals in yen") << qint64(184300) << u"JPY"_s << u"en_US"_s << u"184,300"_s;
        QTest::newRow("three decimals in Kuwaiti dinar") << qint64(1234) << u"KWD"_s << u"en_US"_s << u"1.234"_s;
        QTest::newRow("a minus sign, not a hyphen") << qint64(-15000) << u"USD"_s << u"en_US"_s << u"\u2212150.00"_s;
        QTest::newRow("German grouping and comma") << qint64(125000) << u"EUR"_s << u"de_DE"_s << u"1.250,00"_s;
        QTest::newRow("more than a double can hold")
            << qint64(9007199254740993) << u"USD"_s << u"en_US"_s << u"90,071,992,547,409.93"_s;
        QTest::newRow("the smallest integer")
            << std::numeric_limits<qint64>::min() << u"JPY"_s << u"en_US"_s << u"\u22129,223,372,036,854,775,808"_s;
        QTest::newRow("less than one major unit") << qint64(5) << u"USD"_s << u"en_US"_s << u"0.05"_s;
    }

    void amounts()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, code);
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QCOMPARE(amountText(Money::fromMinor(minor, currency(code)), QLocale(locale)), expected);
    }

    void zeroIsADashInCells() { QCOMPARE(cellText(Money::zero(currency(u"USD")), QLocale(u"en_US"_s)), u"\u2013"_s); }

    void whatWasPrintedIsReadBackInEveryLocale()
    {
        const bool holds = rc::check("parse of printed is identity", [] {
            const qint64 minor = *test::between(-largestAmount, largestAmount);
            for (const QString &name :
                 {u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"es_ES"_s, u"ar_EG"_s, u"hi_IN"_s, u"pl_PL"_s, u"de_CH"_s}) {
                const QLocale locale(name);
                const Money money = Money::fromMinor(minor, currency(u"EUR"));
                const auto read = Money::parse(normalisedAmount(amountText(money, locale), locale), money.currency());
                RC_ASSERT(read.has_value());
                RC_ASSERT(*read == money);
            }
        });
        QVERIFY(holds);
    }

    void digitsOfOtherScriptsAreRead() { QCOMPARE(normalisedAmount(u"١٢٣٫٥٠"_s, QLocale(u"ar_EG"_s)), u"123.50"_s); }

    void groupingIsDroppedOnlyWhereItIsWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole groups") << u"1,234,567.5"_s << u"en_US"_s << u"1234567.5"_s;
        QTest::newRow("a comma before decimals is not a group") << u"12,5"_s << u"en_US"_s << u"12'5"_s;
        QTest::newRow("a point before decimals is not a German group") << u"1250.50"_s << u"de_DE"_s << u"1250'50"_s;
        QTest::newRow("a German group is whole") << u"1.250"_s << u"de_DE"_s << u"1250"_s;
        QTest::newRow("groups of two in India") << u"12,34,567"_s << u"en_IN"_s << u"1234567"_s;
        QTest::newRow("a group after the decimals") << u"1.234,567"_s << u"en_US"_s << u"1.234'567"_s;
        QTest::newRow("spaces around") << u" 1 250.00 "_s << u"en_US"_s << u"1250.00"_s;
    }

    void groupingIsDroppedOnlyWhereItIsWhole()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        QTEST(normalisedAmount(typed, QLocale(locale)), "expected");
    }

    void percentagesRoundToTenths()
    {
        QCOMPARE(percentText(7384, QLocale(u"en_US"_s)), u"73.8\u00a0%"_s);
        QCOMPARE(percentText(7385, QLocale(u"en_US"_s)), u"73.9\u00a0%"_s);
    }
};

KEPT_TEST(MoneyTextTest)
#include "moneytexttest.moc"
