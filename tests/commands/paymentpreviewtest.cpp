// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/disputing.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setpolicy.h"
#include "models/commands/sharepayment.h"
#include "models/queries/paymentpreview.h"
#include "models/queries/promisewatch.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/promiserepository.h"
#include "tests/commands/booktest.h"
#include "tests/commands/reinstatebook.h"
#include "tests/support/testrunner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

Asking askingOf(const Book &book)
{
    return {book.now, book.today(), {}, QTimeZone("America/New_York")};
}

PlanOutcome previewOf(const Book &book, PlanId plan, Money amount, QDate valueDate)
{
    PaymentPreview question;
    question.plan = plan;
    question.amount = amount;
    question.valueDate = valueDate;
    return must(answer(book.database, askingOf(book), question)).plans.front();
}

// What was recorded, in the shape of the preview.
QStringList recorded(Database &database, PaymentId payment)
{
    QStringList lines;
    for (const AllocationRecord &each : must(allocationsOf(database, payment)))
        lines.append(u"%1 %2 %3"_s.arg(each.item.value()).arg(nameOf(each.component)).arg(each.amount));
    for (const MatchRecord &each : must(matchesOf(database, payment)))
        lines.append(u"part %1 %2"_s.arg(each.part.value()).arg(each.amount));
    QStringList instalments;
    for (const InstalmentMatchRecord &each : must(instalmentMatchesOf(database, payment)))
        instalments.append(u"instalment %1 %2"_s.arg(each.instalment.value()).arg(each.amount));
    instalments.sort();
    return lines + instalments;
}

QStringList previewed(const PlanOutcome &outcome)
{
    QStringList lines;
    for (const PreviewedItem &each : outcome.items)
        lines.append(u"%1 %2 %3"_s.arg(each.item.value()).arg(nameOf(each.component)).arg(each.amount.minor()));
    for (const PreviewedPart &each : outcome.parts)
        lines.append(u"part %1 %2"_s.arg(each.part.value()).arg(each.amount.minor()));
    QStringList instalments;
    for (const PreviewedInstalment &each : outcome.instalments)
        instalments.append(u"instalment %1 %2"_s.arg(each.instalment.value()).arg(each.amount.minor()));
    instalments.sort();
    return lines + instalments;
}

} // namespace

/// The preview of a payment is what recording it does.
class PaymentPreviewTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereMoneyGoesItemByItem()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->promise(plan, 60'00);
        m_book->done(instalmentsOf(*m_book, plan, 2));
        const auto outcome = previewOf(*m_book, plan, usd(120'00), m_book->today());
        QCOMPARE(outcome.items.size(), size_t(2));
        QCOMPARE(outcome.items[1].amount, usd(20'00));
        QCOMPARE(outcome.items[1].left, usd(80'00));
        QCOMPARE(outcome.parts.front().verdict, PromiseVerdict::Kept);
        QCOMPARE(outcome.instalments.front().state, InstalmentState::Paid);
        QCOMPARE(outcome.due, usd(80'00));
        QVERIFY(!outcome.closes);
    }

    void itRefusesWhatTheCommandRefuses()
    {
        const PlanId plan = m_book->plan();
        PaymentPreview question;
        question.plan = plan;
        question.amount = usd(1'00);
        question.valueDate = m_book->today().addDays(1);
        QCOMPARE(must(answer(m_book->database, askingOf(*m_book), question)).findings.front().rule, u"PAYMENT.DATE"_s);
        question.valueDate = m_book->today();
        question.amount = Money::fromMinor(1, *Currency::fromCode(u"EUR"_s));
        QCOMPARE(must(answer(m_book->database, askingOf(*m_book), question)).findings.front().rule, u"PAYMENT.CURRENCY"_s);
        question.customer = m_book->account;
        QCOMPARE(answer(m_book->database, askingOf(*m_book), question).error().code, u"PREVIEW.WHOSE"_s);
    }

    void aDateLongAgoIsShownWithAWarningAndTaken()
    {
        const PlanId plan = m_book->plan();
        PaymentPreview question;
        question.plan = plan;
        question.amount = usd(1'00);
        question.valueDate = m_book->today().addYears(-10);
        QVERIFY(must(answer(m_book->database, askingOf(*m_book), question)).findings.empty());
        question.valueDate = question.valueDate.addDays(-1);
        const auto preview = must(answer(m_book->database, askingOf(*m_book), question));
        QCOMPARE(preview.findings.size(), size_t(1));
        QCOMPARE(preview.findings.front().rule, u"PAYMENT.LONGAGO"_s);
        QVERIFY(!blocks(preview.findings));
        QCOMPARE(preview.plans.size(), size_t(1));
        RecordPayment command{plan, usd(1'00), question.valueDate, {}, u"B-1"_s};
        const auto recorded = m_book->done(command);
        QCOMPARE(recorded.allocated, usd(1'00));
        QCOMPARE(recorded.warning, std::optional(u"PAYMENT.LONGAGO"_s));
        QVERIFY(!m_book->done(command).warning); // told again, nothing is recorded
        SharePayment share{m_book->account, usd(1'00), question.valueDate, {}, {}, {}};
        QCOMPARE(m_book->done(share).warning, std::optional(u"PAYMENT.LONGAGO"_s));
        share.valueDate = question.valueDate.addDays(1);
        QVERIFY(!m_book->done(share).warning);
    }

    void whereItIsTomorrowMoneyMayBeDatedTomorrow()
    {
        const PlanId plan = m_book->plan();
        m_store->execute(u"UPDATE collection_plan SET time_zone = 'Asia/Tokyo'"_s);
        const auto promise = m_book->done(m_book->promiseOf(plan, 10'00, 5));
        const QDate tomorrow = m_book->today().addDays(1);
        QCOMPARE(previewOf(*m_book, plan, usd(10'00), tomorrow).matched, usd(10'00));
        m_book->done(RecordPayment{plan, usd(10'00), tomorrow, {}, {}});
        QCOMPARE(m_book->promised(promise.promise).status, PromiseState::Kept);
        PaymentPreview question;
        question.plan = plan;
        question.amount = usd(1'00);
        question.valueDate = tomorrow.addDays(1);
        QCOMPARE(must(answer(m_book->database, askingOf(*m_book), question)).findings.front().rule, u"PAYMENT.DATE"_s);
    }

    void whatItSaysHappens()
    {
        const std::vector<QString> orders{u"FeesInterestPrincipal"_s, u"PastDueDueInAdvance Vertical Last"_s,
                                          u"Principal,Interest,Fees"_s};
        m_book->role = Role::Administrator;
        SetPolicy policy;
        const bool holds = rc::check([&] {
            policy.allocationOrder = *rc::gen::elementOf(orders);
            m_book->done(policy);
            std::vector<qint64> items;
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
                items.push_back(*rc::gen::inRange<qint64>(1'00, 200'00));
            const PlanId plan = m_book->plan(items);
            if (*rc::gen::arbitrary<bool>())
                m_book->promise(plan, 1'00, *rc::gen::inRange(1, 20));
            if (*rc::gen::arbitrary<bool>())
                (void)m_book->run(instalmentsOf(*m_book, plan, *rc::gen::inRange(1, 4), *rc::gen::element(0, 5'000, 9'000)));
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
                m_book->now += *rc::gen::inRange<qint64>(0, 6) * dayMs;
                m_book->done(RunDue());
                RecordPayment payment = m_book->paymentOf(plan, *rc::gen::inRange<qint64>(1, 250'00));
                payment.valueDate = m_book->today().addDays(-*rc::gen::inRange(0, 4));
                const auto outcome = previewOf(*m_book, plan, payment.amount, payment.valueDate);
                const bool wasClosed = m_book->read(plan).isClosed;
                const auto done = m_book->done(payment);
                RC_ASSERT((previewed(outcome) == recorded(m_book->database, done.payment)));
                RC_ASSERT((outcome.due == done.due && outcome.allocated == done.allocated));
                RC_ASSERT((outcome.unallocated == done.unallocated && outcome.matched == done.matched));
                RC_ASSERT((outcome.counted == done.instalments && (outcome.closes || wasClosed) == done.closed));
            }
        });
        QVERIFY(holds);
    }

    void aCustomersMoneyIsSharedAsShown()
    {
        const PlanId one = m_book->plan({100'00});
        const PlanId two = m_book->plan({50'00});
        PaymentPreview question;
        question.customer = m_book->account;
        question.sharing = DebtSharing::Proportional;
        question.amount = usd(60'00);
        question.valueDate = m_book->today();
        const auto preview = must(answer(m_book->database, askingOf(*m_book), question));
        QCOMPARE(preview.plans.size(), size_t(2));
        SharePayment share{m_book->account, usd(60'00), m_book->today(), DebtSharing::Proportional, {}, u"BANK-7"_s};
        const auto shared = m_book->done(share);
        QCOMPARE(shared.shares[0].due, preview.plans[0].due);
        QCOMPARE(shared.shares[1].due, preview.plans[1].due);
        QCOMPARE(m_book->read(one).currentDue, usd(60'00));
        QCOMPARE(m_book->read(two).currentDue, usd(30'00));
        QVERIFY(m_book->done(share).repeated);
        share.amount = usd(61'00);
        QCOMPARE(m_book->run(share).error().code, u"PAYMENT.EXTERNALID"_s);
    }

    void promisesAreWatchedByWhatTheyAre()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00}, 9);
        m_book->promise(plan, 10'00, 0);
        m_book->promise(plan, 20'00, 9);
        const PromiseId kept = m_book->promise(plan, 30'00, 3);
        PromiseWatchPage largest;
        largest.order = PromiseOrder::Amount;
        largest.direction = Qt::DescendingOrder;
        const auto byAmount = must(answer(m_book->database, askingOf(*m_book), largest));
        QCOMPARE(byAmount.rows.size(), size_t(3));
        QCOMPARE(byAmount.total, std::optional<qint64>(3));
        QVERIFY(!byAmount.next);
        QVERIFY(byAmount.rows.front().id == kept);
        QCOMPARE(byAmount.rows.back().amount, usd(10'00));
        m_book->pay(plan, 10'00);
        const auto watch = must(answer(m_book->database, askingOf(*m_book), PromiseWatchPage{PromiseWatchGroup::Kept}));
        QCOMPARE(watch.rows.size(), size_t(1));
        QCOMPARE(watch.rows.front().amount, usd(10'00));
        m_book->now += 5 * dayMs;
        m_book->done(RunDue());
        const auto later = must(answer(m_book->database, askingOf(*m_book), PromiseWatchPage{PromiseWatchGroup::Broken}));
        QCOMPARE(later.rows.size(), size_t(1));
        const auto totals = must(answer(m_book->database, askingOf(*m_book), PromiseWatchTotals()));
        for (const PromiseWatchTotal &total : totals) {
            if (total.group == PromiseWatchGroup::Broken)
                QCOMPARE(total.amount, usd(30'00));
            if (total.group == PromiseWatchGroup::Open)
                QCOMPARE(total.amount, usd(20'00));
        }
    }
};

KEPT_TEST(PaymentPreviewTest)
#include "paymentpreviewtest.moc"
