// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/timeline.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class TimelineTest final : public QObject
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

    void theLatestComesFirst()
    {
        const auto timeline = ask(ofCustomer());
        QVERIFY(timeline);
        // Three calls, three promises taken and three payments.
        QCOMPARE(timeline->entries.size(), size_t(9));
        for (size_t i = 1; i < timeline->entries.size(); ++i)
            QVERIFY(timeline->entries.at(i - 1).at >= timeline->entries.at(i).at);
        const TimelineEntry &call = timeline->entries.front();
        QCOMPARE(call.kind, TimelineKind::Interaction);
        QCOMPARE(call.outcome, u"Talked"_s);
        QCOMPARE(call.point, u"+13035550142"_s);
        QCOMPARE(call.by, u"Ana Duarte"_s);
    }

    void aCallTellsWhatItsLineDid()
    {
        m_store->execute(u"UPDATE interaction SET rang_at = started_at + 2000, answered_at = started_at + 14000, "
                         "line_end = 'HungUpThere' WHERE id = 1"_s);
        const auto timeline = ask(ofCustomer());
        QVERIFY(timeline);
        const TimelineEntry &call = timeline->entries.front();
        QCOMPARE(call.line, (CallLine{call.at + 2'000, call.at + 14'000, LineEnd::HungUpThere}));
        QCOMPARE(timeline->entries.back().line, CallLine());
    }

    void itIsReadInPages()
    {
        Timeline question = ofCustomer();
        question.limit = 4;
        const auto first = ask(question);
        QVERIFY(first);
        QVERIFY(first->hasMore);
        QCOMPARE(first->entries.size(), size_t(4));
        question.before = first->entries.back().at;
        question.limit = 5;
        const auto rest = ask(question);
        QVERIFY(rest);
        QCOMPARE(rest->entries.size(), size_t(5));
        QVERIFY(!rest->hasMore);
    }

    void aDisputeStandsWhenItWasRecordedUnlessItIsOlder()
    {
        m_store->execute(u"INSERT INTO dispute (id, collection_plan_id, kind, amount, currency_iso_code, status, received_date, "
                         "created_at) VALUES (1, 1, 'Fees', 500, 'USD', 'Open', '2026-03-10', 1773200000000), "
                         "(2, 1, 'Fees', 500, 'USD', 'Resolved', '2026-01-05', 1773200000000)"_s);
        Timeline question = ofCustomer();
        question.kinds = {TimelineKind::Dispute};
        const auto disputes = ask(question);
        QVERIFY(disputes);
        QCOMPARE(disputes->entries.size(), size_t(2));
        QCOMPARE(disputes->entries[0].at, 1773200000000);
        QCOMPARE(disputes->entries[1].at, QDate(2026, 1, 5).startOfDay(Qt::UTC).toMSecsSinceEpoch());
    }

    void kindsNarrowIt()
    {
        Timeline question = ofCustomer();
        question.kinds = {TimelineKind::Payment};
        const auto payments = ask(question);
        QVERIFY(payments);
        QCOMPARE(payments->entries.size(), size_t(3));
        QCOMPARE(payments->entries.back().amount->toText(), u"200.00"_s);
    }

    void aPlanHasItsOwn()
    {
        Timeline question;
        question.of.plan = PlanId::fromValue(2);
        const auto timeline = ask(question);
        QVERIFY(timeline);
        QCOMPARE(timeline->entries.size(), size_t(2)); // a promise and a hold
    }

    void verdictsAndLiftedHoldsAreToldApart()
    {
        m_store->execute(u"UPDATE promise_to_pay SET verdict_at = 1773100799001 WHERE id = 1"_s);
        m_store->execute(u"UPDATE hold SET lifted_at = 1773200000000 WHERE id = 1"_s);
        Timeline question = ofCustomer();
        question.kinds = {TimelineKind::PromiseVerdict};
        const auto verdicts = ask(question);
        QVERIFY(verdicts);
        QCOMPARE(verdicts->entries.size(), size_t(1));
        QCOMPARE(verdicts->entries.front().outcome, u"Broken"_s);
        question.of = {AccountId::fromValue(2), {}};
        question.kinds = {TimelineKind::Hold, TimelineKind::HoldLifted};
        const auto holds = ask(question);
        QVERIFY(holds);
        QCOMPARE(holds->entries.size(), size_t(2));
        QCOMPARE(holds->entries.front().kind, TimelineKind::HoldLifted);
    }

    void itIsOfOneCustomerOrOnePlan()
    {
        QCOMPARE(ask(Timeline()).error().code, u"TIMELINE.WHOSE"_s);
        Timeline both = ofCustomer();
        both.of.plan = PlanId::fromValue(1);
        QCOMPARE(ask(both).error().code, u"TIMELINE.WHOSE"_s);
    }

private:
    static Timeline ofCustomer()
    {
        Timeline question;
        question.of.customer = AccountId::fromValue(1);
        return question;
    }

    Result<Timeline::Answer> ask(const Timeline &question)
    {
        auto found = answer(m_store->database(), Asking{1'773'343'080'000, portfolioDay(), {}}, question);
        if (!found)
            qInfo("%s %s", qPrintable(found.error().code), qPrintable(found.error().detail));
        return found;
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(TimelineTest)
#include "timelinetest.moc"
