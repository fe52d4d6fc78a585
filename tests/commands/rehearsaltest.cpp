// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/rehearsal.h"
#include "models/commands/reversepayment.h"
#include "models/commands/sharepayment.h"
#include "models/commands/transferpayment.h"
#include "models/queries/knownpayment.h"
#include "models/queries/paymentpreview.h"
#include "tests/commands/book.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

Asking askingOf(const Book &book)
{
    return {book.now, book.today(), {}, QTimeZone("America/New_York")};
}

} // namespace

/// What a form shows before it is saved is what saving does, and showing it changes nothing.
class RehearsalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        m_book = std::make_unique<Book>(m_store->database());
    }

    void cleanup()
    {
        QCOMPARE(m_book->differences(), QString());
        m_book.reset();
        m_store.reset();
    }

    void aReversalIsShownAndNothingHappens()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const PromiseId promise = m_book->promise(plan, 60'00);
        const auto paid = m_book->pay(plan, 150'00);
        const qint64 events = m_store->integer(u"SELECT COUNT(*) FROM event"_s);
        const ReversePayment command{paid.payment, u"Bank return"_s, {}};
        const auto shown = must(rehearse(m_book->database, m_book->context(), command, {plan}));
        QCOMPARE(shown.before.front().plan.currentDue, usd(50'00));
        QCOMPARE(shown.after.front().plan.currentDue, usd(200'00));
        QCOMPARE(shown.after.front().items.front().due, usd(100'00));
        QCOMPARE(shown.before.front().promises.front().status, PromiseState::Kept);
        QCOMPARE(shown.after.front().promises.front().status, PromiseState::Open);
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM event"_s), events);
        QCOMPARE(m_book->read(plan).currentDue, usd(50'00));
        QVERIFY(m_book->promised(promise).status == PromiseState::Kept);
        QCOMPARE(m_book->done(command).due, shown.after.front().plan.currentDue);
    }

    void aMoveBetweenPlansShowsBoth()
    {
        const PlanId one = m_book->plan({100'00});
        const PlanId two = m_book->plan({100'00});
        const auto paid = m_book->pay(one, 100'00);
        const TransferPayment command{paid.payment, two, usd(30'00), u"Meant for the other card"_s};
        const auto shown = must(rehearse(m_book->database, m_book->context(), command, {one, two}));
        QVERIFY(shown.before[0].plan.isClosed);
        QCOMPARE(shown.after[0].plan.currentDue, usd(30'00));
        QCOMPARE(shown.after[1].plan.currentDue, usd(70'00));
        const auto moved = m_book->done(command);
        QCOMPARE(moved.dueFrom, shown.after[0].plan.currentDue);
        QCOMPARE(moved.dueTo, shown.after[1].plan.currentDue);
    }

    void whatIsRefusedIsRefusedInRehearsal()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto paid = m_book->pay(plan, 50'00);
        const auto nameless = rehearse(m_book->database, m_book->context(), ReversePayment{paid.payment, u" "_s, {}}, {plan});
        QCOMPARE(nameless.error().code, u"REASON.EMPTY"_s);
        m_book->done(ReversePayment{paid.payment, u"Refund"_s, {}});
        const auto twice = rehearse(m_book->database, m_book->context(), ReversePayment{paid.payment, u"Refund"_s, {}}, {plan});
        QCOMPARE(twice.error().code, u"PAYMENT.REVERSED"_s);
        m_book->role = Role::Auditor;
        const auto auditor = rehearse(m_book->database, m_book->context(), ReversePayment{paid.payment, u"Refund"_s, {}}, {plan});
        QCOMPARE(auditor.error().code, u"ROLE.RIGHT"_s);
        m_book->role = Role::Specialist;
    }

    void aCustomersSurplusIsShownWhereItStays()
    {
        const PlanId one = m_book->plan({100'00});
        const PlanId two = m_book->plan({50'00});
        PaymentPreview question;
        question.customer = m_book->account;
        question.amount = usd(160'00);
        question.valueDate = m_book->today();
        const auto preview = must(answer(m_book->database, askingOf(*m_book), question));
        QCOMPARE(preview.unshared, usd(10'00));
        QCOMPARE(preview.plans.back().amount, usd(60'00));
        QCOMPARE(preview.plans.back().unallocated, usd(10'00));
        m_book->done(SharePayment{m_book->account, usd(160'00), m_book->today(), {}, {}, {}});
        QCOMPARE(m_book->read(two).unallocated, usd(10'00));
        QCOMPARE(m_book->read(one).unallocated, usd(0));
    }

    void aCustomerWithoutDebtIsToldSo()
    {
        PaymentPreview question;
        question.customer = m_book->account;
        question.amount = usd(1'00);
        question.valueDate = m_book->today();
        QCOMPARE(must(answer(m_book->database, askingOf(*m_book), question)).findings.front().rule, u"PAYMENT.NOPLAN"_s);
        question.amount = usd(0);
        QCOMPARE(must(answer(m_book->database, askingOf(*m_book), question)).findings.front().rule, u"PAYMENT.AMOUNT"_s);
    }

    void aNumberOfTheBankIsFoundWithAllItsShares()
    {
        m_book->plan({100'00});
        m_book->plan({50'00});
        QVERIFY(!must(answer(m_book->database, askingOf(*m_book), KnownPayment{u"BANK-7"_s})));
        m_book->done(SharePayment{m_book->account, usd(120'00), m_book->today(), {}, {}, u"BANK-7"_s});
        const auto known = must(answer(m_book->database, askingOf(*m_book), KnownPayment{u"BANK-7"_s}));
        QVERIFY(known);
        QCOMPARE(known->amount, usd(100'00));
        QCOMPARE(known->shared, usd(120'00));
        QVERIFY(!known->isReversal);
    }

private:
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;
};

KEPT_TEST(RehearsalTest)
#include "rehearsaltest.moc"
