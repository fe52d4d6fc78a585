// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/listpages.h"
#include "models/queries/lists.h"
#include "models/queries/plandetail.h"
#include "models/queries/storestatus.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class PlanDetailTest final : public QObject
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

    void theLimitIsCountedAsPolicySays()
    {
        const auto detail = ask(PlanDetail{PlanId::fromValue(1)});
        QVERIFY(detail);
        QCOMPARE(detail->limit, 3);
        QCOMPARE(detail->used, 3);
        QCOMPARE(detail->left, 0);
        QCOMPARE(detail->promises.size(), size_t(3));
        QVERIFY(detail->promises.front().counts);

        m_store->execute(u"INSERT INTO policy (id, scope, promise_counting) VALUES (1, 'System', 'OpenOnly')"_s);
        m_store->execute(
            u"INSERT INTO policy (id, scope, scope_id, maximum_promises, name) VALUES (2, 'Plan', 1, 2, 'Two at most')"_s);
        const auto open = ask(PlanDetail{PlanId::fromValue(1)});
        QVERIFY(open);
        QCOMPARE(open->limit, 2);
        QCOMPARE(open->used, 0);
        QCOMPARE(open->left, 2);
        QCOMPARE(open->facts.policy.maximumPromises.policy, u"Two at most"_s);
        QVERIFY(!open->promises.front().counts);
    }

    void whatIsToBeReplacedIsLeftOutOfTheFacts()
    {
        m_store->execute(u"INSERT INTO policy (id, scope, promise_counting) VALUES (1, 'System', 'OpenOnly')"_s);
        const PlanId plan = PlanId::fromValue(1);
        m_store->execute(
            u"UPDATE promise_to_pay SET status = 'Open', amount = 10000, received_amount = 4000 WHERE id = (SELECT min(id) "
            "FROM promise_to_pay WHERE collection_plan_id = 1)"_s);
        m_store->execute(u"UPDATE collection_plan SET promised_amount = 9000 WHERE id = 1"_s);
        const auto whole = ask(PlanDetail{plan});
        QVERIFY(whole);
        const PromiseId open = PromiseId::fromValue(
            m_store->integer(u"SELECT id FROM promise_to_pay WHERE collection_plan_id = 1 AND status = 'Open'"_s));
        const auto detail = ask(PlanDetail{plan, open});
        QVERIFY(detail);
        QCOMPARE(detail->used, whole->used - 1);
        QCOMPARE(detail->left, whole->left + 1);
        QCOMPARE(detail->facts.alreadyPromised.toText(), u"30.00"_s);
        for (const PlanPromise &each : detail->promises)
            QVERIFY(!each.counts);
        QVERIFY(!ask(PlanDetail{plan, PromiseId::fromValue(987'654)}));
    }

    void whatIsDisputedCannotBePromised()
    {
        const auto detail = ask(PlanDetail{PlanId::fromValue(1)});
        QVERIFY(detail);
        QCOMPARE(detail->canBePromised.toText(), u"1130.00"_s);
        QCOMPARE(detail->items.size(), size_t(4));
    }

    void promisesShowTheirPartsAndWhoTookThem()
    {
        const auto detail = ask(PlanDetail{PlanId::fromValue(2)});
        QVERIFY(detail);
        const PromiseRow &promise = detail->promises.front().promise;
        QCOMPARE(promise.number, u"PTP-000004"_s);
        QCOMPARE(promise.status, PromiseState::Open);
        QCOMPARE(promise.takenBy, u"Marcus Oyelaran"_s);
        QCOMPARE(promise.nextDue, QDate(2026, 3, 20));
        QCOMPARE(promise.parts.size(), size_t(1));
        QCOMPARE(promise.parts.front().amount.toText(), u"50.00"_s);
    }

    void holdsOfThePlanAndItsCustomerAreShown()
    {
        const auto direct = ask(PlanDetail{PlanId::fromValue(2)});
        QVERIFY(direct);
        QCOMPARE(direct->holds.size(), size_t(1));
        const auto customers = ask(PlanDetail{PlanId::fromValue(5)});
        QVERIFY(customers);
        QCOMPARE(customers->holds.size(), size_t(1));
        const auto none = ask(PlanDetail{PlanId::fromValue(1)});
        QVERIFY(none && none->holds.empty());
    }

    void aPlanThatIsDeletedIsNotFound()
    {
        const auto gone = ask(PlanDetail{PlanId::fromValue(6)});
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }

    void promisesAreListedByStatusDateAndOwner()
    {
        PromiseFilter filter;
        filter.statuses = {u"Broken"_s, u"Kept"_s};
        QCOMPARE(numbers(filter), QStringList({u"PTP-000001"_s, u"PTP-000003"_s}));
        filter = {};
        filter.dueFrom = QDate(2026, 3, 9);
        QCOMPARE(numbers(filter), QStringList({u"PTP-000004"_s, u"PTP-000001"_s}));
        filter.dueTo = QDate(2026, 3, 9);
        QCOMPARE(numbers(filter), QStringList({u"PTP-000001"_s}));
        filter = {};
        filter.scope = PortfolioScope::nobody();
        QCOMPARE(numbers(filter), QStringList());
        filter = {};
        filter.limit = 1;
        QCOMPARE(numbers(filter).size(), 1);
    }

    void paymentsAreListedByValueDate()
    {
        PaymentFilter filter;
        filter.from = QDate(2026, 2, 18);
        const auto payments = ask(PaymentPage{filter});
        QVERIFY(payments);
        QCOMPARE(payments->rows.size(), size_t(3));
        QCOMPARE(payments->rows.front().amount.toText(), u"15700"_s);
        QCOMPARE(payments->rows.front().number, u"PAY-000003"_s);
        filter.plan = PlanId::fromValue(1);
        filter.to = QDate(2026, 2, 17);
        const auto none = ask(PaymentPage{filter});
        QVERIFY(none && none->rows.empty());
    }

    void approvalsWaitUntilTheyAreDecided()
    {
        m_store->execute(
            u"INSERT INTO approval (id, kind, collection_plan_id, status, reason, request, requested_by, requested_at) VALUES "
            "(1, 'PromiseOverride', 1, 'Pending', 'Pay slip seen', '{}', 1, 5), "
            "(2, 'PromiseOverride', 1, 'Rejected', 'No reason', '{}', 1, 4)"_s);
        const auto waiting = ask(Approvals());
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), size_t(1));
        QCOMPARE(waiting->front().requestedBy, u"Ana Duarte"_s);
        QCOMPARE(waiting->front().planName, u"CP-000001"_s);
        const auto all = ask(Approvals{std::nullopt});
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(2));
    }

    void theRecycleBinAndRecentChangesAreListed()
    {
        const auto deleted = ask(DeletedRecords{ObjectKind::CollectionPlan});
        QVERIFY(deleted);
        QCOMPARE(deleted->size(), size_t(1));
        QCOMPARE(deleted->front().number, u"CP-000006"_s);
        m_store->execute(u"UPDATE collection_plan SET updated_at = 100 WHERE id IN (1, 2)"_s);
        m_store->execute(u"UPDATE collection_plan SET updated_at = 99 WHERE id = 3"_s);
        const auto changed = ask(ChangedSince{ObjectKind::CollectionPlan, 100});
        QVERIFY(changed);
        QCOMPARE(changed->size(), size_t(2));
    }

    void teamsUsersAndAgenciesMayOwn()
    {
        const auto owners = ask(Owners());
        QVERIFY(owners);
        QCOMPARE(owners->size(), size_t(4));
        QCOMPARE(owners->front().name, u"West 2"_s);
        QCOMPARE(owners->back().agency, AccountId::fromValue(4));
    }

    void theStatusCountsWhatIsThere()
    {
        const auto status = ask(StoreStatus());
        QVERIFY(status);
        QVERIFY(status->schemaVersion >= 1);
        QCOMPARE(status->node, 0);
        for (const TableCount &count : status->counts)
            if (count.object == ObjectKind::CollectionPlan)
                QCOMPARE(std::pair(count.live, count.deleted), std::pair(qint64(5), qint64(1)));
    }

private:
    template<class Q>
    Result<typename Q::Answer> ask(const Q &question)
    {
        auto found = answer(m_store->database(), Asking{1'773'343'080'000, portfolioDay(), {}}, question);
        if (!found)
            qInfo("%s %s", qPrintable(found.error().code), qPrintable(found.error().detail));
        return found;
    }

    QStringList numbers(const PromiseFilter &filter)
    {
        QStringList list;
        const auto promises = ask(PromiseList{filter});
        if (promises)
            for (const PromiseRow &promise : *promises)
                list.append(promise.number);
        return list;
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(PlanDetailTest)
#include "plandetailtest.moc"
