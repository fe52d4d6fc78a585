// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/closeplan.h"
#include "models/commands/reopenplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/queries/promisewatch.h"
#include "models/queries/timeline.h"
#include "tests/commands/booktest.h"
#include "tests/commands/madehistory.h"
#include "tests/commands/reinstatebook.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// A promise that is open when its plan closes is over without a verdict, until the plan is open again.
class EndedWithPlanTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void itIsToldAmongThoseThatAreOverUntilThePlanIsOpenAgain()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 60'00, 9);
        const QString before = figuresOf(*m_book, plan);
        QCOMPARE(groups(), QStringList{u"Open 1"_s});
        QCOMPARE(verdicts(plan), QStringList());
        m_book->now += minuteMs;
        m_book->done(ClosePlan{plan, u"returned to the owner"_s});
        QCOMPARE(groups(), QStringList{u"Ended 1"_s});
        const auto ended = watched(PromiseWatchGroup::Ended);
        QCOMPARE(ended.front().id, promise);
        QCOMPARE(ended.front().endedWithPlan, std::optional(m_book->today()));
        QCOMPARE(shownState(ended.front()), u"EndedWithPlan"_s);
        QCOMPARE(verdicts(plan), QStringList{u"EndedWithPlan "_s + m_book->today().toString(Qt::ISODate)});
        m_book->now += minuteMs;
        reopen(plan);
        QCOMPARE(figuresOf(*m_book, plan), before);
        QCOMPARE(groups(), QStringList{u"Open 1"_s});
        QCOMPARE(verdicts(plan), QStringList());
    }

    void itsDeadlinePassesWithoutAVerdictUntilThePlanIsOpenAgain()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 60'00, 3);
        m_book->done(ClosePlan{plan, u"sold"_s});
        m_book->now += 40 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        QCOMPARE(groups(), QStringList()); // it was over more than a month ago
        QCOMPARE(verdicts(plan).size(), 1);
        reopen(plan);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        QCOMPARE(groups(), QStringList{u"Broken 1"_s});
    }

    void whatWasDueBeforeIsJudgedWhenThePlanCloses()
    {
        const PlanId plan = m_book->plan();
        const PromiseId late = m_book->promise(plan, 60'00, 3);
        m_book->now += 12 * dayMs;
        const PromiseId later = m_book->promise(plan, 40'00);
        m_book->done(ClosePlan{plan, u"sold"_s});
        QCOMPARE(m_book->promised(late).status, PromiseState::Broken);
        QCOMPARE(m_book->promised(later).status, PromiseState::Open);
        QCOMPARE(groups(), (QStringList{u"Broken 1"_s, u"Ended 1"_s}));
    }

    void ofAPlanThatEarlierMoneySettledAReturnOpensItAgain()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 60'00, 9);
        const QString before = figuresOf(*m_book, plan);
        m_book->now += minuteMs;
        RecordPayment earlier = m_book->paymentOf(plan, 300'00);
        earlier.valueDate = m_book->today().addDays(-1);
        const auto paid = m_book->done(earlier);
        QVERIFY(m_book->read(plan).isClosed);
        QCOMPARE(groups(), QStringList{u"Ended 1"_s});
        QCOMPARE(m_book->read(plan).promised, usd(0));
        m_book->now += minuteMs;
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(figuresOf(*m_book, plan), before);
        QCOMPARE(groups(), QStringList{u"Open 1"_s});
    }

private:
    Asking asking() const { return {m_book->now + 1, m_book->today(), {}}; }

    void reopen(PlanId plan)
    {
        m_book->role = Role::Supervisor;
        m_book->done(ReopenPlan{plan, u"by mistake"_s});
    }

    QStringList groups() const
    {
        QStringList groups;
        for (const PromiseWatchTotal &total : must(answer(m_store->database(), asking(), PromiseWatchTotals{})))
            groups.append(u"%1 %2"_s.arg(nameOf(total.group)).arg(total.count));
        return groups;
    }

    std::vector<PromiseRow> watched(PromiseWatchGroup group) const
    {
        PromiseWatchPage question;
        question.group = group;
        return must(answer(m_store->database(), asking(), question)).rows;
    }

    QStringList verdicts(PlanId plan) const
    {
        Timeline question;
        question.of.plan = plan;
        question.kinds = {TimelineKind::PromiseVerdict};
        QStringList verdicts;
        for (const TimelineEntry &entry : must(answer(m_store->database(), asking(), question)).entries)
            verdicts.append(u"%1 %2"_s.arg(entry.outcome, dayOf(entry.at)));
        return verdicts;
    }

    static QString dayOf(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).date().toString(Qt::ISODate); }
};

KEPT_TEST(EndedWithPlanTest)

#include "endedwithplantest.moc"
