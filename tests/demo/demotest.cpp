// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demo.h"
#include "models/queries/packreplay.h"
#include "models/store/query.h"
#include "models/store/rollups.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

const QDate today(2026, 1, 15);

DemoOptions options(qint64 accounts)
{
    return {accounts, 1, today, testNow};
}

/// Every value of the columns that others derive, in one text.
QString derived(Database &database)
{
    QString text;
    for (const QString &sql :
         {u"SELECT id, status, initial_due_amount, current_due_amount, total_payments_received, past_due_since, "
          u"promise_to_pay_count, "
          "promised_amount, disputed_amount, unallocated_amount, next_promise_date FROM collection_plan ORDER BY id"_s,
          u"SELECT id, status, paid_principal, paid_interest, paid_fees, paid_tax, promised_amount, disputed_amount, due_date, "
          u"0, 0 "
          "FROM collection_plan_item ORDER BY id"_s,
          u"SELECT id, plan_count, open_plan_count, initial_due_amount, current_due_amount, total_payments_received, "
          u"promised_amount, "
          "disputed_amount, past_due_since, next_promise_date, plan_status FROM financial_account ORDER BY id"_s}) {
        [[maybe_unused]] const auto done = Query(database, sql).each([&](const Row &row) {
            for (int column = 0; column < 11; ++column)
                text += row.text(column) + u' ';
            text += u'\n';
        });
    }
    return text;
}

/// What a replay refuses, by rule.
QString refusals(const PackReplay::Answer &replayed)
{
    std::map<QString, int> counts;
    for (const PackReplay::Row &row : replayed.refused)
        ++counts[row.findings.front().rule];
    QString text = u"of %1:"_s.arg(replayed.judged);
    for (const auto &[rule, count] : counts)
        text += u" %1 %2"_s.arg(count).arg(rule);
    return text;
}

} // namespace

/// The portfolio for a first start is whole, varied and honest.
class DemoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void theCountsAreWhatTheStoreHolds()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        const auto counts = makeDemo(store.database(), options(1000));
        VERIFY_OK(counts);
        QCOMPARE(counts->financialAccounts, 1000);
        const auto rows = [&](const QString &table) { return store.integer(u"SELECT count(*) FROM "_s + table); };
        QCOMPARE(rows(u"account"_s), counts->customers + 1); // and the agency
        QCOMPARE(rows(u"contact"_s), counts->contacts);
        QCOMPARE(rows(u"contact_point"_s), counts->contactPoints);
        QCOMPARE(rows(u"financial_account"_s), counts->financialAccounts);
        QCOMPARE(rows(u"collection_plan"_s), counts->plans);
        QCOMPARE(rows(u"collection_plan_item"_s), counts->items);
        QCOMPARE(rows(u"payment"_s), counts->payments);
        QCOMPARE(rows(u"promise_to_pay"_s), counts->promises);
        QCOMPARE(rows(u"interaction"_s), counts->interactions);
        QCOMPARE(rows(u"hold"_s), counts->holds);
        QCOMPARE(rows(u"dispute"_s), counts->disputes);
    }

    void bringingEveryCounterInLineChangesNothing()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(makeDemo(store.database(), options(300)));
        const QStringList before = derived(store.database()).split(u'\n');
        auto transaction = Transaction::begin(store.database());
        VERIFY_OK(refreshAll(*transaction));
        Query query(store.database(), u"SELECT id FROM collection_plan ORDER BY id"_s);
        const auto plans = query.all([](const Row &row) { return row.id<PlanId>(0); });
        VERIFY_OK(plans);
        for (const PlanId plan : *plans)
            VERIFY_OK(refreshPlan(*transaction, plan, Figures::FromItems));
        VERIFY_OK(transaction->commit());
        const QStringList after = derived(store.database()).split(u'\n');
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after.at(i), before.at(i));
    }

    void moneyAddsUpInEveryPlan()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(makeDemo(store.database(), options(1000)));
        // Charged = due + paid - credit.
        QCOMPARE(store.integer(u"SELECT count(*) FROM collection_plan WHERE initial_due_amount <> current_due_amount + "
                               "total_payments_received - unallocated_amount"_s),
                 0);
        QCOMPARE(store.integer(u"SELECT count(*) FROM payment WHERE allocated_amount <> (SELECT CAST(sum(amount) AS BIGINT) "
                               "FROM payment_allocation WHERE payment_id = payment.id)"_s),
                 0);
        QCOMPARE(
            store.integer(
                u"SELECT count(*) FROM promise_instalment WHERE received_amount <> COALESCE((SELECT CAST(sum(amount) AS BIGINT) "
                "FROM promise_match WHERE promise_instalment_id = promise_instalment.id), 0)"_s),
            0);
        QCOMPARE(store.integer(u"SELECT count(*) FROM promise_to_pay WHERE amount <> (SELECT CAST(sum(amount) AS BIGINT) "
                               "FROM promise_instalment WHERE promise_id = promise_to_pay.id)"_s),
                 0);
        QCOMPARE(
            store.integer(u"SELECT count(*) FROM collection_plan WHERE promised_amount > current_due_amount - disputed_amount"_s),
            0);
    }

    void verdictsAgreeWithMoneyAndTime()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(makeDemo(store.database(), options(1500)));
        const auto wrong = [&](const QString &condition) {
            return store.integer(u"SELECT count(*) FROM promise_instalment WHERE "_s + condition);
        };
        QCOMPARE(wrong(u"status = 'Kept' AND received_amount < amount"_s), 0);
        QCOMPARE(wrong(u"status = 'PartiallyKept' AND (received_amount = 0 OR received_amount >= amount)"_s), 0);
        QCOMPARE(wrong(u"status = 'Broken' AND received_amount > 0"_s), 0);
        QCOMPARE(wrong(u"status IN ('Broken', 'PartiallyKept') AND deadline_at >= %1"_s.arg(testNow)), 0);
        QCOMPARE(wrong(u"status = 'Open' AND deadline_at < %1"_s.arg(testNow)), 0);
        // Money counts from the day of taking to the deadline, and a broken promise got none then.
        QCOMPARE(store.integer(u"SELECT count(*) FROM promise_instalment i JOIN promise_to_pay p ON p.id = i.promise_id "
                               "JOIN payment m ON m.collection_plan_id = p.collection_plan_id WHERE i.status = 'Broken' "
                               "AND m.received_at BETWEEN p.taken_at AND i.deadline_at"_s),
                 0);
    }

    void aFirstStartHasSomethingOfEverything()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(makeDemo(store.database(), options(DemoOptions().accounts)));
        for (const QString &status :
             {u"Open"_s, u"Kept"_s, u"PartiallyKept"_s, u"Broken"_s, u"Cancelled"_s, u"Superseded"_s, u"Draft"_s, u"Rejected"_s})
            QVERIFY2(store.integer(u"SELECT count(*) FROM promise_to_pay WHERE status = '%1'"_s.arg(status)) > 0,
                     qPrintable(status));
        for (const QString &currency : {u"USD"_s, u"EUR"_s, u"GBP"_s, u"JPY"_s, u"KWD"_s})
            QVERIFY2(store.integer(u"SELECT count(*) FROM collection_plan WHERE currency_iso_code = '%1'"_s.arg(currency)) > 30,
                     qPrintable(currency));
        for (const QString &reason : {u"Dispute"_s, u"Hardship"_s, u"BreathingSpace"_s, u"Bankruptcy"_s, u"Deceased"_s,
                                      u"Attorney"_s, u"CeaseContact"_s, u"Complaint"_s})
            QVERIFY2(store.integer(u"SELECT count(*) FROM hold WHERE reason = '%1'"_s.arg(reason)) > 0, qPrintable(reason));
        for (const QString &status : {u"New"_s, u"InProgress"_s, u"PromiseRegistered"_s, u"PromiseBroken"_s, u"Close"_s})
            QVERIFY2(store.integer(u"SELECT count(*) FROM collection_plan WHERE status = '%1'"_s.arg(status)) > 100,
                     qPrintable(status));
        for (const QString &status : {u"New"_s, u"InProgress"_s, u"Closed"_s})
            QVERIFY2(store.integer(u"SELECT count(*) FROM collection_case WHERE status = '%1'"_s.arg(status)) > 3,
                     qPrintable(status));
        QVERIFY(store.integer(u"SELECT count(*) FROM collection_plan WHERE unallocated_amount > 0"_s) > 5);
        QVERIFY(store.integer(u"SELECT count(DISTINCT time_zone) FROM contact"_s) > 12);
        for (const QString &kind : {u"InconvenientTime"_s, u"EmployerProhibits"_s})
            QVERIFY2(store.integer(u"SELECT count(*) FROM contact_request WHERE kind = '%1'"_s.arg(kind)) > 0, qPrintable(kind));
        QVERIFY(store.integer(u"SELECT count(*) FROM contact_point WHERE wrong_since IS NOT NULL"_s) > 0);
        QVERIFY(store.integer(u"SELECT count(*) FROM contact_point WHERE value LIKE '+180055501%'"_s) > 0);
        QVERIFY(store.integer(u"SELECT max(length(name)) FROM account"_s) > 120);
        QVERIFY(store.integer(u"SELECT count(*) FROM account WHERE name LIKE '%ال%'"_s) > 3);
        const QString partsDue =
            u"SELECT count(*) FROM promise_instalment WHERE status = '%1' AND due_date BETWEEN '%2' AND '%3'"_s;
        QVERIFY(store.integer(partsDue.arg(u"Open"_s, u"2026-01-15"_s, u"2026-01-22"_s)) > 100);
        QVERIFY(store.integer(partsDue.arg(u"Broken"_s, u"2026-01-14"_s, u"2026-01-14"_s)) > 20);
        QVERIFY(store.integer(u"SELECT count(*) FROM interaction WHERE channel = 'Phone' AND started_at > %1"_s.arg(
                    testNow - 7 * 86'400'000)) > 300);
        QVERIFY(store.integer(u"SELECT count(*) FROM interaction WHERE started_at > %1"_s.arg(testNow)) == 0);
    }

    void contactsKeepToTheRulesButForAFewMistakes()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(makeDemo(store.database(), options(600)));
        const Asking asking{testNow, today, {}, QTimeZone::utc()};
        const auto replayed = answer(store.database(), asking, PackReplay{});
        VERIFY_OK(replayed);
        QVERIFY(replayed->judged > 1000);
        const auto refused = static_cast<qint64>(replayed->refused.size());
        QVERIFY2(refused > 0 && refused * 100 < replayed->judged, qPrintable(refusals(*replayed)));
    }

    void aStoreWithCustomersIsLeftAlone()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(makeDemo(store.database(), options(5)));
        VERIFY_CODE(makeDemo(store.database(), options(5)), u"DEMO.NOTEMPTY"_s);
        QCOMPARE(store.integer(u"SELECT count(*) FROM financial_account"_s), 5);
    }

    void stoppingItLeavesNothingBehind()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        const auto answer = makeDemo(store.database(), options(3000), [](qint64 done, qint64) { return done < 1000; });
        VERIFY_CODE(answer, u"DEMO.CANCELLED"_s);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QCOMPARE(store.integer(u"SELECT count(*) FROM account"_s), 0);
        QCOMPARE(store.integer(u"SELECT count(*) FROM app_user"_s), 0);
    }

    void optionsThatMakeNoSenseAreRefused()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_CODE(makeDemo(store.database(), options(0)), u"DEMO.OPTIONS"_s);
        VERIFY_CODE(makeDemo(store.database(), {5, 1, QDate(), testNow}), u"DEMO.OPTIONS"_s);
    }
};

KEPT_TEST(DemoTest)
#include "demotest.moc"
