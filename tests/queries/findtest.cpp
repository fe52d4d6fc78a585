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

    void customersOfOneNameAreToldApart()
    {
        addNamesakes();
        const auto found = find(Find{u"jo reyes"_s}, std::nullopt);
        QCOMPARE(found.size(), size_t(4));
        QCOMPARE(marks(found[0]), u"Jo Reyes|A-100|2|AZ|85001"_s);
        QCOMPARE(marks(found[1]), u"Jo Reyes|B-200|1|CO|80202"_s);
        QCOMPARE(marks(found[2]), u"Jo Reyes||0||"_s);
        QCOMPARE(marks(found[3]), u"Jo Reyes||0||"_s); // the guarantor of a namesake, found as a person
        QCOMPARE(found[3].detail, u"Ada Stone"_s);
    }

    void anAgencyLearnsNoAccountThatIsNotPlacedWithIt()
    {
        addNamesakes();
        m_store->execute(
            u"INSERT INTO collection_plan (id, name, account_id, financial_account_id, collection_agency_account_id, "
            "status, currency_iso_code) VALUES (20, 'CP-000020', 10, 21, 4, 'New', 'USD')"_s);
        m_store->execute(u"INSERT INTO app_user (id, name, sign_in, role, agency_account_id) VALUES "
                         "(9, 'Nora', 'nora', 'Agency', 4)"_s);
        const auto found = find(Find{u"jo reyes"_s}, UserId::fromValue(9));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(marks(found[0]), u"Jo Reyes|A-101|1|AZ|85001"_s);
        QCOMPARE(find(Find{u"A-10"_s}, UserId::fromValue(9)).size(), size_t(1));
        QCOMPARE(find(Find{u"A-10"_s}, std::nullopt).size(), size_t(2));
    }

    void anAgencyFindsNoNumberOfAnothersPlan()
    {
        addNamesakes();
        m_store->execute(
            u"INSERT INTO collection_plan (id, name, account_id, collection_agency_account_id, status, "
            "currency_iso_code) VALUES (20, 'CP-000020', 10, 4, 'New', 'USD'), (21, 'CP-000021', 10, NULL, 'New', 'USD')"_s);
        m_store->execute(u"INSERT INTO app_user (id, name, sign_in, role, agency_account_id) VALUES "
                         "(9, 'Nora', 'nora', 'Agency', 4)"_s);
        QCOMPARE(find(Find{u"CP-000020"_s}, UserId::fromValue(9)).size(), size_t(1));
        QCOMPARE(find(Find{u"CP-000021"_s}, UserId::fromValue(9)).size(), size_t(0));
        QCOMPARE(find(Find{u"CP-000021"_s}, std::nullopt).size(), size_t(1));
    }

private:
    // Three customers of one name: with two accounts, with one, with nothing; and a fourth whose guarantor has that name.
    void addNamesakes()
    {
        m_store->execute(u"INSERT INTO account (id, name, name_key, type) VALUES (10, 'Jo Reyes', 'jo reyes', 'Person'), "
                         "(11, 'Jo Reyes', 'jo reyes', 'Person'), (12, 'Jo Reyes', 'jo reyes', 'Person'), "
                         "(13, 'Ada Stone', 'ada stone', 'Person')"_s);
        m_store->execute(
            u"INSERT INTO financial_account (id, account_id, financial_account_number, currency_iso_code, deleted_at) "
            "VALUES (20, 10, 'A-100', 'USD', NULL), (21, 10, 'A-101', 'USD', NULL), (22, 11, 'B-200', 'USD', NULL), "
            "(23, 11, 'B-100', 'USD', 1)"_s);
        m_store->execute(
            u"INSERT INTO contact (id, account_id, name, name_key, role, state, postal_code) VALUES "
            "(10, 10, 'Ada Reyes', 'ada reyes', 'Guarantor', 'NY', '10001'), (11, 10, 'Jo Reyes', 'jo reyes', 'Borrower', 'AZ', "
            "'85001'), (12, 11, 'Jo Reyes', 'jo reyes', NULL, 'CO', '80202'), (13, 13, 'Jo Reyes', 'jo reyes', 'Guarantor', "
            "'TX', "
            "'73301')"_s);
    }

    Find::Answer find(const Find &question, std::optional<UserId> actor)
    {
        const auto found = answer(m_store->database(), Asking{testNow, portfolioDay(), actor}, question);
        if (!found)
            qWarning() << found.error().code << found.error().detail;
        return found.value_or(Find::Answer());
    }

    static QString marks(const FoundRow &row)
    {
        return QStringList{row.title, row.accountNumber, QString::number(row.accountCount), row.state, row.postalCode}.join(u'|');
    }

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
