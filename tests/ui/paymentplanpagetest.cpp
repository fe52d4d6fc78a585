// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/proposepaymentplan.h"
#include "models/commands/recordpayment.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/approvals/approvalspane.h"
#include "ui/customer/customerpane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/effectdialog.h"
#include "ui/paymentplan/paymentplanpage.h"
#include "ui/paymentplan/paymentplanstrip.h"
#include "ui/paymentplan/waitingplans.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What is done about a payment plan that is there, by keys, and where it is seen.
class PaymentPlanPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->addSupervisor();
    }

    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        m_theme.reset();
    }

    void anInstalmentIsPutOffAndExpectedAgain()
    {
        propose(4, 0);
        open();
        QCOMPARE(rows(), 4);
        press(Qt::Key_O);
        QVERIFY(mentions(*m_page, u"Say why"_s));
        QCOMPARE(count(u"payment_schedule_item WHERE status = 'Deferred'"_s), 0);
        because(u"Salary comes later this month"_s);
        run(Qt::Key_O);
        QTRY_COMPARE(rows(), 5);
        QCOMPARE(count(u"payment_schedule_item WHERE status = 'Deferred' AND item_number = 1"_s), 1);
        QVERIFY(mentions(*m_page, u"0 of 4 paid"_s));
        QCOMPARE(cutCell(*m_page->instalments(), {0, 1, 2, 3, 4, 5}), QString());
        keepPicture(*m_page, u"payment-plan"_s);
        select(u"Put off"_s);
        run(Qt::Key_R);
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(count(u"payment_schedule_item WHERE status = 'Deferred' AND deleted_at IS NULL"_s), 0);
    }

    void deadlinesAreToldInTheZoneOfThePlan()
    {
        m_book->store.execute(u"UPDATE contact SET time_zone = 'Asia/Tokyo' WHERE id = 1"_s);
        propose(4, 0);
        open();
        const QString until = m_page->instalments()->model()->index(0, 5).data().toString();
        QVERIFY2(until.contains(u"JST"_s) || until.contains(u"GMT+9"_s), qPrintable(until));
    }

    void onlyASupervisorWaives()
    {
        propose(4, 0);
        open();
        QVERIFY(!action(Qt::CTRL | Qt::Key_W)->isEnabled());
        beSupervisor();
        open();
        because(u"Paid for a hospital stay"_s);
        run(Qt::Key_W);
        QCOMPARE(count(u"payment_schedule_item WHERE status = 'Waived' AND reason = 'Paid for a hospital stay'"_s), 1);
    }

    void nobodyApprovesTheirOwnPaymentPlan()
    {
        propose(4, 5'000);
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Supervisor});
        open();
        QVERIFY(!action(Qt::CTRL | Qt::Key_Return)->isEnabled());
        QVERIFY(mentions(*m_page, u"Nobody approves their own payment plan."_s));
        beSupervisor();
        open();
        QVERIFY(action(Qt::CTRL | Qt::Key_Return)->isEnabled());
        QVERIFY(!mentions(*m_page, u"Nobody approves their own payment plan."_s));
    }

    void aPaymentPlanIsEndedWithAReasonAndAnotherMayFollow()
    {
        propose(4, 0);
        open();
        QVERIFY(!action(Qt::CTRL | Qt::Key_N)->isEnabled());
        because(u"Moved abroad"_s);
        QSignalSpy done(m_page.get(), &PaymentPlanPage::changed);
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(count(u"payment_schedule WHERE status = 'Cancelled' AND end_reason = 'Moved abroad'"_s), 1);
        QTRY_VERIFY(action(Qt::CTRL | Qt::Key_N)->isEnabled());
        QSignalSpy asked(m_page.get(), &PaymentPlanPage::newAsked);
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
    }

    void onePutToAnEndByMistakeStandsAgain()
    {
        propose(4, 0);
        open();
        QVERIFY(!action(Qt::CTRL | Qt::SHIFT | Qt::Key_R)->isEnabled());
        because(u"Moved abroad"_s);
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(action(Qt::CTRL | Qt::SHIFT | Qt::Key_R)->isEnabled());
        keepPicture(*m_page, u"payment-plan-ended"_s);
        QSignalSpy opened(m_page.get(), &PaymentPlanPage::dialogOpened);
        QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(opened.size(), 1);
        auto *dialog = m_page->findChild<EffectDialog *>();
        QTRY_COMPARE(dialog->effects()->model()->rowCount(), 5);
        keepPicture(*dialog, u"payment-plan-stands-again"_s);
        QSignalSpy rehearsed(dialog, &EffectDialog::rehearsed);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"Another customer moved"_s);
        QTRY_VERIFY(!rehearsed.isEmpty());
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"payment_schedule WHERE status = 'Active' AND end_reason IS NULL AND ended_at IS NULL"_s), 1);
        QTRY_VERIFY(!action(Qt::CTRL | Qt::SHIFT | Qt::Key_R)->isEnabled());
        QVERIFY(mentions(*m_page, u"stands again: active"_s));
    }

    void aSupervisorApprovesWhatWaits()
    {
        propose(2, 6'000);
        open();
        QVERIFY(!action(Qt::CTRL | Qt::Key_Return)->isEnabled());
        beSupervisor();
        open();
        QVERIFY(mentions(*m_page, u"what it settles for"_s));
        because(u"On file"_s);
        run(Qt::Key_Return);
        QCOMPARE(count(u"payment_schedule WHERE status = 'Active' AND decided_by = 2 AND decision_note = 'On file'"_s), 1);
    }

    void aShareBesideAWaiverSaysWhatItIsOf()
    {
        ProposePaymentPlan command;
        command.plan = m_book->plan;
        command.input.count = 2;
        command.input.first = QDate(2026, 1, 29);
        command.input.settlementBasisPoints = 6'000;
        command.input.feeWaiverBasisPoints = 10'000;
        take(m_book->desk->run(command));
        open();
        QVERIFY(mentions(*m_page, u"of what waived fees leave of"_s));
    }

    void decliningNeedsAReason()
    {
        propose(2, 6'000);
        beSupervisor();
        open();
        press(Qt::Key_D);
        QCOMPARE(count(u"payment_schedule WHERE status = 'PendingApproval'"_s), 1);
        because(u"Pays in full elsewhere"_s);
        run(Qt::Key_D);
        QCOMPARE(count(u"payment_schedule WHERE status = 'Rejected'"_s), 1);
    }

    void whatWaitsStandsWithTheApprovalsAndOpensByEnter()
    {
        propose(2, 6'000);
        beSupervisor();
        ApprovalsPane pane(*m_book->desk, m_book->wording());
        pane.resize(1'368, 830);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QSignalSpy shown(pane.plans(), &WaitingPlans::shown);
        pane.reload();
        QVERIFY(shown.wait(10'000));
        QTreeView *table = pane.plans()->table();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        keepPicture(pane, u"approvals-plans"_s);
        std::vector<PlanId> opened;
        connect(&pane, &ApprovalsPane::paymentPlanOpened, this, [&](PlanId plan) { opened.push_back(plan); });
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened, std::vector<PlanId>{m_book->plan});
    }

    void theCustomerPageShowsItAtOnce()
    {
        CustomerPane pane(*m_book->desk, m_book->wording());
        pane.resize(1'368, 830);
        pane.show();
        QSignalSpy shown(&pane, &CustomerPane::shown);
        pane.show(m_book->customer);
        QVERIFY(shown.wait(10'000));
        auto *strip = pane.findChild<PaymentPlanStrip *>(u"paymentPlanStrip"_s);
        QVERIFY(!strip->isVisible());
        propose(4, 0);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(mentions(*strip, u"0 of 4 paid"_s));
        pay(282'50);
        QTRY_VERIFY(mentions(*strip, u"1 of 4 paid"_s));
        keepPicture(pane, u"customer-payment-plan"_s);
    }

    void f8AsksForThePlanThatIsSelected()
    {
        CustomerPane pane(*m_book->desk, m_book->wording());
        pane.resize(1'368, 830);
        pane.show();
        QSignalSpy shown(&pane, &CustomerPane::shown);
        pane.show(m_book->customer);
        QVERIFY(shown.wait(10'000));
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        std::vector<PlanId> asked;
        connect(&pane, &CustomerPane::paymentPlanAsked, this, [&](PlanId plan) { asked.push_back(plan); });
        QTest::keyClick(pane.tree(), Qt::Key_F8);
        QCOMPARE(asked, std::vector<PlanId>{m_book->plan});
    }

private:
    template<class Outcome>
    Outcome take(QFuture<Result<Outcome>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || !future.result())
            qFatal("the command failed");
        return *future.result();
    }

    void propose(int instalments, int settlement)
    {
        ProposePaymentPlan command;
        command.plan = m_book->plan;
        command.input.count = instalments;
        command.input.first = QDate(2026, 1, 29);
        if (settlement > 0)
            command.input.settlementBasisPoints = settlement;
        take(m_book->desk->run(command));
    }

    void pay(qint64 cents)
    {
        m_book->clock.set(lateMorning + 24 * 3'600'000);
        RecordPayment command;
        command.plan = m_book->plan;
        command.amount = Money::fromMinor(cents, *Currency::fromCode(u"USD"_s));
        command.valueDate = QDate(2026, 1, 16);
        take(m_book->desk->run(command));
    }

    void beSupervisor() { m_book->desk->setUser({UserId::fromValue(2), u"Vera Lind"_s, Role::Supervisor}); }

    void open()
    {
        m_page = std::make_unique<PaymentPlanPage>(*m_book->desk, m_book->plan, std::nullopt, m_book->wording());
        QSignalSpy arrived(m_page.get(), &PaymentPlanPage::arrived);
        m_page->open();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(!arrived.isEmpty());
    }

    void because(const QString &reason)
    {
        auto *field = m_page->findChild<QLineEdit *>(u"reason"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, reason);
    }

    void press(Qt::Key key) { QTest::keyClick(m_page.get(), key, Qt::ControlModifier); }

    void run(Qt::Key key)
    {
        QSignalSpy done(m_page.get(), &PaymentPlanPage::changed);
        press(key);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 10'000);
    }

    QAction *action(const QKeySequence &key)
    {
        for (QAction *each : m_page->actions())
            if (each->shortcut() == key)
                return each;
        return nullptr;
    }

    void select(const QString &state)
    {
        QTreeView *view = m_page->instalments();
        QTRY_VERIFY(!view->model()->match(view->model()->index(0, 6), Qt::DisplayRole, state).isEmpty());
        view->setCurrentIndex(view->model()->match(view->model()->index(0, 6), Qt::DisplayRole, state).front());
    }

    int rows() const { return m_page->instalments()->model()->rowCount(); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<PaymentPlanPage> m_page;
};

KEPT_TEST(PaymentPlanPageTest)
#include "paymentplanpagetest.moc"
