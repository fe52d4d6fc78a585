// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class CurrencyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedCurrencyHasItsDecimals()
    {
        const QJsonArray rows = test::sourceJson(u"tests/data/domain/currencies.json"_s).value(u"rows"_s).toArray();
        QVERIFY(rows.size() > 160);
        for (const QJsonValue &row : rows) {
            const auto currency = Currency::fromCode(row[0].toString());
            QVERIFY2(currency, qPrintable(row[0].toString()));
            QCOMPARE(currency->code(), row[0].toString());
            QCOMPARE(currency->decimals(), row[1].toInt());
        }
    }

    void decimalsRangeFromNoneToFour()
    {
        QCOMPARE(Currency::fromCode(u"JPY")->minorPerMajor(), qint64(1));
        QCOMPARE(Currency::fromCode(u"USD")->minorPerMajor(), qint64(100));
        QCOMPARE(Currency::fromCode(u"KWD")->minorPerMajor(), qint64(1000));
        QCOMPARE(Currency::fromCode(u"CLF")->minorPerMajor(), qint64(10000));
    }

    void whatNobodyCanOweIsNoCurrency_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : {u"XXX"_s, u"XAU"_s, u"XTS"_s, u"XDR"_s, u"usd"_s, u"US"_s, u"USDX"_s, u""_s, u"AAA"_s,
                                    u"ZZZ"_s, u"US "_s, u"ÜSD"_s})
            QTest::newRow(qPrintable(u'"' + code + u'"')) << code;
    }
    void whatNobodyCanOweIsNoCurrency()
    {
        QFETCH(QString, code);
        QVERIFY(!Currency::fromCode(code));
    }

    void allAreSortedAndFoundAgain()
    {
        const std::vector<Currency> all = Currency::all();
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
        for (const Currency currency : all)
            QVERIFY(Currency::fromCode(currency.code()) == currency);
    }
};

KEPT_TEST(CurrencyTest)
#include "currencytest.moc"
