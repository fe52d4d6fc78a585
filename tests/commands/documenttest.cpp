// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/cancelpromise.h"
#include "models/commands/closeplan.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/recorddocument.h"
#include "models/commands/rundue.h"
#include "models/commands/setdeadlines.h"
#include "models/queries/documentqueue.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

} // namespace

/// What was agreed is confirmed once and reminded of in time; what is over waits no more.
class DocumentTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsConfirmedAtOnceAndRemindedOfInTime()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 7);
        QCOMPARE(kinds(), QStringList({u"PromiseConfirmation"_s}));
        const WaitingDocument confirmation = waiting().front();
        QCOMPARE(confirmation.about, promise.value());
        QCOMPARE(confirmation.amount, usd(50'00));
        QCOMPARE(confirmation.sendOn, m_book->today());
        const QDate due = m_book->today().addDays(7);
        QCOMPARE(confirmation.dueDate, due);
        m_book->now += 3 * dayMs;
        QCOMPARE(kinds(), QStringList({u"PromiseConfirmation"_s}));
        m_book->now += dayMs;
        QCOMPARE(kinds(), QStringList({u"PromiseConfirmation"_s, u"PromiseReminder"_s}));
        QCOMPARE(waiting().back().sendOn, due.addDays(-3));
    }

    void theHouseSaysHowLongBeforeItReminds()
    {
        m_book->role = Role::Administrator;
        m_book->done(SetDeadlines{10, {}});
        m_book->role = Role::Specialist;
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 50'00, 11);
        QCOMPARE(kinds(), QStringList({u"PromiseConfirmation"_s}));
        m_book->now += dayMs;
        QCOMPARE(kinds(), QStringList({u"PromiseConfirmation"_s, u"PromiseReminder"_s}));
        QCOMPARE(waiting().back().sendOn, m_book->today());
    }

    void whatIsOverWaitsNoMore()
    {
        const PlanId plan = m_book->plan();
        const PromiseId cancelled = m_book->promise(plan, 50'00, 2);
        QCOMPARE(kinds().size(), 2);
        m_book->done(CancelPromise{cancelled, u"changed their mind"_s});
        QCOMPARE(kinds(), QStringList());
        m_book->promise(plan, 50'00, 2);
        m_book->pay(plan, 50'00);
        QCOMPARE(kinds(), QStringList());
        m_book->promise(plan, 50'00, 2);
        m_book->done(ClosePlan{plan, u"sold"_s});
        QCOMPARE(kinds(), QStringList());
    }

    void aPaymentPlanIsConfirmedAndEachInstalmentRemindedOf()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 3;
        propose.input.first = m_book->today().addDays(1);
        m_book->done(propose);
        QCOMPARE(kinds(), QStringList({u"InstalmentReminder"_s, u"PaymentPlanConfirmation"_s}));
        m_book->pay(plan, 100'00);
        QCOMPARE(kinds(), QStringList({u"PaymentPlanConfirmation"_s}));
    }

    void whatWasSentIsNotSentAgain()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 2);
        const RecordDocument sent{plan, DocumentKind::PromiseConfirmation, promise.value(), Channel::Letter};
        QCOMPARE(m_book->done(sent).plan, plan);
        QCOMPARE(kinds(), QStringList({u"PromiseReminder"_s}));
        QCOMPARE(m_book->run(sent).error().code, u"DOCUMENT.SENT"_s);
        m_book->promise(plan, 10'00, 5);
        QCOMPARE(kinds(), QStringList({u"PromiseReminder"_s, u"PromiseConfirmation"_s}));
    }

    void whatIsWithdrawnWaitsNoMore()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 2);
        const WithdrawDocument withdraw{plan, DocumentKind::PromiseConfirmation, promise.value(), u"told on the phone"_s};
        m_book->done(withdraw);
        QCOMPARE(kinds(), QStringList({u"PromiseReminder"_s}));
        QCOMPARE(m_book->run(withdraw).error().code, u"DOCUMENT.WITHDRAWN"_s);
        const RecordDocument sent{plan, DocumentKind::PromiseConfirmation, promise.value(), Channel::Letter};
        QCOMPARE(m_book->run(sent).error().code, u"DOCUMENT.WITHDRAWN"_s);
        WithdrawDocument silent{plan, DocumentKind::PromiseReminder, promise.value(), u" "_s};
        QCOMPARE(m_book->run(silent).error().code, u"REASON.EMPTY"_s);
    }

    void whatWasNotedCanBeTakenBack()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 2);
        const RecordDocument sent{plan, DocumentKind::PromiseConfirmation, promise.value(), Channel::Email};
        const WithdrawDocument withdraw{plan, DocumentKind::PromiseConfirmation, promise.value(), u"moved away"_s};
        for (int i = 0; i < 2; ++i) {
            const auto noted = m_book->done(sent);
            QCOMPARE(settled().front().channel, std::optional(Channel::Email));
            m_book->done(RestoreDocument{noted.document, u"it was another one"_s});
            QCOMPARE(settled().size(), size_t(0));
            QCOMPARE(kinds().size(), 2);
        }
        const auto noted = m_book->done(withdraw);
        QVERIFY(settled().front().fate == DocumentFate::Withdrawn);
        QCOMPARE(settled().front().note, u"moved away"_s);
        m_book->done(RestoreDocument{noted.document, u"came back"_s});
        QCOMPARE(m_book->run(RestoreDocument{noted.document, u"again"_s}).error().code, u"RECORD.MISSING"_s);
        QCOMPARE(kinds().size(), 2);
    }

    void theLettersOfOneCustomerAreAskedFor()
    {
        m_book->promise(m_book->plan(), 50'00, 2);
        DocumentQueue question;
        question.customer = m_book->account;
        QCOMPARE(must(answer(m_store->database(), asking(), question)).rows.size(), size_t(2));
        question.customer = AccountId::fromValue(987'654);
        QCOMPARE(must(answer(m_store->database(), asking(), question)).rows.size(), size_t(0));
    }

    void whatDoesNotWaitIsNotRecorded()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 7);
        QCOMPARE(
            m_book->run(RecordDocument{plan, DocumentKind::PaymentPlanConfirmation, promise.value(), Channel::Sms}).error().code,
            u"DOCUMENT.IDLE"_s);
        const PlanId other = m_book->plan();
        QCOMPARE(
            m_book->run(RecordDocument{other, DocumentKind::PromiseConfirmation, promise.value(), Channel::Sms}).error().code,
            u"DOCUMENT.IDLE"_s);
    }

    void remindersOfDaysToComeCanBeAskedFor()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 50'00, 10);
        DocumentQueue question;
        question.plan = plan;
        question.until = m_book->today().addDays(8);
        QCOMPARE(must(answer(m_store->database(), asking(), question)).rows.size(), size_t(2));
        question.plan = PlanId::fromValue(987'654);
        QCOMPARE(must(answer(m_store->database(), asking(), question)).rows.size(), size_t(0));
    }

private:
    Asking asking() const { return {m_book->now, m_book->today(), {}}; }
    std::vector<WaitingDocument> waiting() const { return must(answer(m_store->database(), asking(), DocumentQueue())).rows; }
    std::vector<SettledDocument> settled() const { return must(answer(m_store->database(), asking(), DocumentsSettled())).rows; }
    QStringList kinds() const
    {
        QStringList names;
        for (const WaitingDocument &document : waiting())
            names.append(nameOf(document.kind));
        return names;
    }
};

KEPT_TEST(DocumentTest)
#include "documenttest.moc"
