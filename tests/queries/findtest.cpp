// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/find.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class FindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        fillSmallPortfolio(*m_store);
    }

    void cleanup() { m_store.reset(); }

    void everythingIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a customer by the beginning of a name") << u"zde"_s << QStringList{u"Account 1"_s};
        QTest::newRow("a customer by a later word") << u"bakke"_s << QStringList{u"Account 2"_s};
        QTest::newRow("a customer by the middle of a word") << u"row la"_s << QStringList{u"Account 3"_s};
        QTest::newRow("with marks") << u"Mare\u0161"_s << QStringList{u"Account 1"_s};
        QTest::newRow("a person of another name than the customer") << u"holt"_s << QStringList{u"Contact 2"_s};
        QTest::newRow("a phone as it is printed") << u"+1 (602) 555-0117"_s << QStringList{u"ContactPoint 2"_s};
        QTest::newRow("the end of a phone") << u"0186"_s << QStringList{u"ContactPoint 3"_s};
        QTest::newRow("an address") << u"zd@ex"_s << QStringList{u"ContactPoint 4"_s};
        QTest::newRow("an account's number") << u"INV-0054"_s << QStringList{u"FinancialAccount 3"_s};
        QTest::newRow("an account's number in small letters") << u"inv-00"_s << QStringList{u"FinancialAccount 3"_s};
        QTest::newRow("a plan's number") << u"cp-2"_s << QStringList{u"CollectionPlan 2"_s};
        QTest::newRow("a promise's number") << u"PTP-000004"_s << QStringList{u"PromiseToPay 4"_s};
        QTest::newRow("a payment's number") << u"PAY-000003"_s << QStringList{u"Payment 3"_s};
        QTest::newRow("a deleted plan is not found") << u"CP-000006"_s << QStringList();
        QTest::newRow("nothing typed") << u"  "_s << QStringList();
        QTest::newRow("signs that mean something to LIKE") << u"%_"_s << QStringList();
    }

    void everythingIsFound()
    {
        QFETCH(QString, text);
        QTEST(names(Find{text}), "found");
    }

    void theBestFitComesFirst()
    {
        m_store->execute(u"INSERT INTO account (id, name, name_key) VALUES (10, 'Anna Lane', 'anna lane'), (11, 'Lane', 'lane'), "
                         "(12, 'Lanette', 'lanette'), (13, 'Delaney', 'delaney')"_s);
        QCOMPARE(names(Find{u"lane"_s}),
                 QStringList({u"Account 11"_s, u"Account 12"_s, u"Account 10"_s, u"Account 3"_s, u"Account 13"_s}));
    }

    void noMoreThanAskedFor()
    {
        QCOMPARE(names(Find{u"a"_s, 2}).size(), 2);
        QCOMPARE(names(Find{u"a"_s, 0}).size(), 0);
    }

private:
    QStringList names(const Find &question)
    {
        QStringList list;
        const auto found = answer(m_store->database(), Asking{testNow, portfolioDay(), {}}, question);
        if (!found)
            return {found.error().code, found.error().detail};
        for (const FoundRow &row : *found)
            list.append(objectType(row.object).apiName + u' ' + QString::number(row.id));
        return list;
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(FindTest)
#include "findtest.moc"
