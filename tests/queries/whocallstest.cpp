// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/whocalls.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class WhoCallsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        fillSmallPortfolio(*m_store);
        m_store->execute(u"INSERT INTO contact (id, account_id, name, name_key, role) VALUES (20, 3, 'Ida Harrow', 'ida harrow', "
                         "'Borrower')"_s);
        m_store->execute(u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (21, 20, 'Phone', '+16025550117'), "
                         "(22, 20, 'Phone', '+493012345678'), (23, 20, 'Email', '5550186@example.org'), "
                         "(24, 20, 'Phone', '101'), (25, 2, 'Phone', '+17205550111')"_s);
    }

    void cleanup() { m_store.reset(); }

    void aNumberIsKnownHoweverTheExchangeWritesIt_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QList<qint64>>("points");
        const auto row = [](const char *name, const QString &number, const QList<qint64> &points) {
            QTest::newRow(name) << number << points;
        };
        row("whole", u"+13035550142"_s, {1});
        row("without the plus sign", u"13035550142"_s, {1});
        row("without the country", u"3035550142"_s, {1});
        row("with the way out of the country", u"01113035550142"_s, {1});
        row("with two zeros", u"0013035550142"_s, {1});
        row("of two customers", u"+16025550117"_s, {21, 2});
        row("of another country", u"+493012345678"_s, {22});
        row("as it is dialled there", u"03012345678"_s, {22});
        row("the end of one", u"5550186"_s, {3});
        row("too short an end", u"550186"_s, {});
        row("an extension", u"101"_s, {24});
        row("nobody's", u"+13035559999"_s, {});
        row("withheld", QString(), {});
        row("signs that mean something to LIKE", u"%%%%%%%%"_s, {});
    }

    void aNumberIsKnownHoweverTheExchangeWritesIt()
    {
        QFETCH(QString, number);
        QTEST(points(number), "points");
    }

    void whoeverCallsIsNamedWithTheCustomer()
    {
        const auto found = answer(m_store->database(), asking(), WhoCalls{u"+17205550111"_s});
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        const CallerRow &martin = found->front();
        QCOMPARE(martin.person, u"Martin Holt"_s);
        QCOMPARE(martin.role, u"Guarantor"_s);
        QCOMPARE(martin.customerName, u"Zde\u0148ka Mare\u0161ov\u00e1"_s);
        QVERIFY(martin.customer == AccountId::fromValue(1) && martin.contact == ContactId::fromValue(2));
        QCOMPARE(martin.number, u"+17205550111"_s);
    }

    void aNumberThatIsAnothersComesLast()
    {
        m_store->execute(u"UPDATE contact_point SET wrong_since = 1 WHERE id = 21"_s);
        QCOMPARE(points(u"+16025550117"_s), QList<qint64>{2});
        m_store->execute(u"UPDATE contact_point SET wrong_since = 1 WHERE id = 2"_s);
        QCOMPARE(points(u"+16025550117"_s), QList<qint64>({21, 2}));
    }

    void whatWasDeletedCallsNobody()
    {
        m_store->execute(u"UPDATE contact_point SET deleted_at = 1 WHERE id = 21"_s);
        m_store->execute(u"UPDATE contact SET deleted_at = 1 WHERE id = 1"_s);
        QCOMPARE(points(u"+16025550117"_s), QList<qint64>());
    }

    void anAgencyKnowsOnlyWhoIsPlacedWithIt()
    {
        m_store->execute(
            u"INSERT INTO app_user (id, name, sign_in, role, agency_account_id) VALUES (9, 'Nora', 'nora', 'Agency', "
            "4)"_s);
        Asking agency = asking();
        agency.actor = UserId::fromValue(9);
        const auto found = answer(m_store->database(), agency, WhoCalls{u"+16025550117"_s});
        QVERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().point.value(), 21); // the bakery's plan is placed, the other customer's none
        const auto hidden = answer(m_store->database(), agency, WhoCalls{u"+13035550142"_s});
        QVERIFY(hidden && hidden->empty());
    }

private:
    static Asking asking() { return Asking{testNow, portfolioDay(), {}}; }

    QList<qint64> points(const QString &number)
    {
        QList<qint64> list;
        const auto found = answer(m_store->database(), asking(), WhoCalls{number});
        if (!found)
            return {-1};
        for (const CallerRow &row : *found)
            list.append(row.point.value());
        return list;
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(WhoCallsTest)
#include "whocallstest.moc"
