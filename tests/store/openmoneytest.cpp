// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openmoney.h"
#include "models/store/rollups.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

// Two plans; of the first the newer item has the lower id, and the older payment the higher one.
void arrange(TestDatabase &store)
{
    store.execute(u"INSERT INTO account (id, name, name_key) VALUES (1, 'A', 'a')"_s);
    store.execute(u"INSERT INTO collection_plan (id, name, account_id, currency_iso_code) VALUES (1, 'P', 1, 'USD'), "
                  "(2, 'Q', 1, 'USD'), (3, 'R', 1, 'USD')"_s);
    store.execute(
        u"INSERT INTO collection_plan_item (id, collection_plan_id, due_date, currency_iso_code, fees_amount, tax_amount, "
        "interest_amount, principal_amount, status) VALUES (11, 1, '2026-01-01', 'USD', 5, 3, 2, 10, 'Pending'), "
        "(12, 1, '2025-12-01', 'USD', 0, 0, 0, 7, 'Pending'), (13, 1, '2025-11-01', 'USD', 0, 0, 0, 9, 'Closed'), "
        "(14, 2, '2026-01-01', 'USD', 0, 0, 0, 40, 'Pending')"_s);
    store.execute(
        u"INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date, status, is_posted) VALUES "
        "(21, 1, 8, 'USD', '2026-02-01', 'Received', 0), (22, 1, 9, 'USD', '2026-01-15', 'Received', 0), "
        "(23, 1, 50, 'USD', '2026-01-01', 'Reversed', 0), (24, 2, 60, 'USD', '2026-01-15', 'Received', 0), "
        "(25, 3, 30, 'USD', '2026-01-15', 'Received', 0)"_s);
}

QString wordsOf(const std::vector<MoneyShare> &shares)
{
    QStringList words;
    for (const MoneyShare &share : shares)
        words.append(
            u"%1>%2 %3 %4"_s.arg(share.payment.value()).arg(share.item.value()).arg(nameOf(share.component)).arg(share.amount));
    return words.join(u", "_s);
}

} // namespace

/// What came in and is not allocated pays what is open.
class OpenMoneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void theOldestMoneyPaysTheOldestItemsComponentByComponent()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        arrange(store);
        OpenMoney open(store.database(), u"SELECT id FROM collection_plan"_s);
        const auto shares = open.next();
        VERIFY_OK(shares);
        QVERIFY(shares->has_value());
        QCOMPARE(wordsOf((*shares)->shares), u"21>11 Fees 3, 21>11 Tax 3, 21>11 Interest 2, 22>11 Fees 2, 22>12 Principal 7, "
                                             "24>14 Principal 40"_s);
        const auto none = open.next();
        VERIFY_OK(none);
        QVERIFY(!none->has_value());
    }

    void aScopeLeavesOtherPlansAlone()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        arrange(store);
        OpenMoney open(store.database(), u"SELECT id FROM collection_plan WHERE id = 2"_s);
        const auto shares = open.next();
        VERIFY_OK(shares);
        QCOMPARE(wordsOf((*shares)->shares), u"24>14 Principal 40"_s);
    }

    void refreshingTwiceAllocatesOnce()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        arrange(store);
        for (int i = 0; i < 2; ++i) {
            auto transaction = Transaction::begin(store.database());
            VERIFY_OK(refreshAll(*transaction));
            VERIFY_OK(transaction->commit());
            QCOMPARE(store.integer(u"SELECT count(*) FROM payment_allocation"_s), 6);
            QCOMPARE(store.integer(u"SELECT allocated_amount FROM payment WHERE id = 21"_s), 8);
            QCOMPARE(store.integer(u"SELECT allocated_amount FROM payment WHERE id = 23"_s), 0);
            QCOMPARE(store.integer(u"SELECT allocated_amount FROM payment WHERE id = 24"_s), 40);
            // A plan without items: its feed has counted the payment already.
            QCOMPARE(store.integer(u"SELECT allocated_amount FROM payment WHERE id = 25"_s), 30);
            QCOMPARE(store.integer(
                         u"SELECT paid_fees * 100 + paid_tax * 10 + paid_interest FROM collection_plan_item WHERE id = 11"_s),
                     532);
            QCOMPARE(store.integer(u"SELECT count(*) FROM collection_plan_item WHERE status = 'Paid' AND id IN (12, 14)"_s), 2);
            QCOMPARE(store.integer(u"SELECT unallocated_amount FROM collection_plan WHERE id = 2"_s), 20);
        }
    }

    void moneyOfAPlanThatGetsItemsLaterIsOpenAgain()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        arrange(store);
        const auto refresh = [&] {
            auto transaction = Transaction::begin(store.database());
            const auto scope = PlanScope::of(*transaction, {PlanId::fromValue(3)});
            return scope && refreshFor(*transaction, *scope) && transaction->commit();
        };
        QVERIFY(refresh());
        QCOMPARE(store.integer(u"SELECT allocated_amount FROM payment WHERE id = 25"_s), 30);
        store.execute(u"INSERT INTO collection_plan_item (id, collection_plan_id, due_date, currency_iso_code, principal_amount) "
                      "VALUES (15, 3, '2026-01-01', 'USD', 20)"_s);
        QVERIFY(refresh());
        QCOMPARE(store.integer(u"SELECT allocated_amount FROM payment WHERE id = 25"_s), 20);
        QCOMPARE(store.integer(u"SELECT count(*) FROM payment_allocation"_s), 1);
    }
};

KEPT_TEST(OpenMoneyTest)
#include "openmoneytest.moc"
