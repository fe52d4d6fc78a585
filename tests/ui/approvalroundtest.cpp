// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/lists.h"
#include "models/queries/plandetail.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/approvals/approvalspane.h"
#include "ui/approvals/requestspane.h"
#include "ui/call/calldialog.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/paymentplan/paymentplanpage.h"
#include "ui/paymentplan/paymentplanscreens.h"
#include "ui/paymentplan/plancalculator.h"
#include "ui/paymentplan/waitingplans.h"
#include "ui/promise/promisedialog.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/recordlist.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <QUuid>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// A specialist asks, a supervisor at another desk decides, the specialist
/// hears it and goes on: by keys, for each kind of request.
class ApprovalRoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->addSupervisor();
        openSupervisor();
        m_requests = std::make_unique<RequestsPane>(*m_book->desk, m_book->wording());
        m_told.clear();
        m_unseen = 0;
        connect(m_requests.get(), &RequestsPane::told, this, [this](StatusKind, const QString &text) { m_told.append(text); });
        connect(m_requests.get(), &RequestsPane::unseenChanged, this, [this](int answers) { m_unseen = answers; });
        QSignalSpy shown(m_requests.get(), &RequestsPane::shown);
        m_requests->reload();
        QTRY_VERIFY(!shown.isEmpty());
    }

    void cleanup()
    {
        m_requests.reset();
        m_inbox.reset();
        m_vera.reset();
        m_book.reset();
        m_theme.reset();
    }

    void onePromiseMoreIsApprovedAndMade()
    {
        askForPromise();
        QTRY_COMPARE(waiting(), 1);
        say(u"Last one"_s);
        press(Qt::Key_Return);
        heard(u"Approved: One more promise, <img src=x>"_s, u"Last one"_s);
        QCOMPARE(count(u"promise_to_pay WHERE amount = 1000 AND status = 'Open' AND taken_by = 1"_s), 1);
        goOn(u"Approved"_s, u"Last one"_s);
    }

    void onePromiseMoreIsDeclinedWithAReason()
    {
        askForPromise();
        QTRY_COMPARE(waiting(), 1);
        press(Qt::Key_D);
        QCOMPARE(waiting(), 1); // without a reason nothing is declined
        say(u"Three were broken"_s);
        press(Qt::Key_D);
        heard(u"Declined: One more promise, <img src=x>"_s, u"Three were broken"_s);
        QCOMPARE(count(u"promise_to_pay WHERE amount = 1000"_s), 0);
        goOn(u"Declined"_s, u"Three were broken"_s);
    }

    void aPaymentPlanBeyondTheLimitsIsApprovedAndActive()
    {
        askForPaymentPlan();
        decidePaymentPlan(u"On file"_s, Qt::Key_Return);
        heard(u"Approved: A payment plan beyond the limits, <img src=x>"_s, u"On file"_s);
        QCOMPARE(count(u"payment_schedule WHERE status = 'Active'"_s), 1);
        goOn(u"Approved"_s, u"On file"_s);
    }

    void aPaymentPlanBeyondTheLimitsIsDeclinedAndAnotherMayFollow()
    {
        askForPaymentPlan();
        decidePaymentPlan(u"Too little"_s, Qt::Key_D);
        heard(u"Declined: A payment plan beyond the limits, <img src=x>"_s, u"Too little"_s);
        QCOMPARE(count(u"payment_schedule WHERE status = 'Rejected'"_s), 1);
        goOn(u"Declined"_s, u"Too little"_s);
        askForPaymentPlan(); // the calculator opens again
    }

    void aRefusedCallIsLetPassAndPlaced()
    {
        askForCall();
        QTRY_COMPARE(waiting(), 1);
        press(Qt::Key_Return);
        heard(u"Approved: A call that is refused, <img src=x>"_s, {});
        goOn(u"Approved"_s, {});
        openCall();
        QTRY_COMPARE(m_call->step(), CallDialog::Step::Allowed);
        QTest::keyClick(m_call.get(), Qt::Key_F5);
        QTRY_COMPARE(m_call->step(), CallDialog::Step::OnCall);
        QCOMPARE(m_book->dialled.size(), 1);
        m_call.reset();
    }

    void aRefusedCallStaysRefused()
    {
        askForCall();
        QTRY_COMPARE(waiting(), 1);
        say(u"Seven days are seven days"_s);
        press(Qt::Key_D);
        heard(u"Declined: A call that is refused, <img src=x>"_s, u"Seven days are seven days"_s);
        goOn(u"Declined"_s, u"Seven days are seven days"_s);
        openCall();
        QTRY_COMPARE(m_call->step(), CallDialog::Step::Refused);
        m_call.reset();
    }

    void aRequestIsTakenBackWhileItWaits()
    {
        askForPromise();
        QTRY_COMPARE(waiting(), 1);
        takeBack();
        QCOMPARE(count(u"approval WHERE status = 'Withdrawn' AND decided_by IS NULL"_s), 1);
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(m_unseen, 0);
        QTRY_COMPARE(m_requests->list()->count(), 0);
    }

    void aPaymentPlanThatWaitsIsTakenBackToo()
    {
        askForPaymentPlan();
        takeBack();
        QCOMPARE(count(u"payment_schedule WHERE status = 'Cancelled' AND decided_by IS NULL"_s), 1);
        QTRY_COMPARE(m_requests->list()->count(), 0);
    }

    void whatOthersAskedForIsTheirs()
    {
        m_book->store.execute(u"INSERT INTO approval (id, kind, collection_plan_id, status, reason, "
                              u"request, requested_by, "
                              "requested_at) VALUES (50, 'PromiseLimit', 1, 'Pending', 'x', '{}', 2, 1)"_s);
        QSignalSpy shown(m_requests.get(), &RequestsPane::shown);
        m_requests->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(m_requests->list()->count(), 0);
    }

private:
    void openSupervisor()
    {
        DeskSettings settings;
        settings.location = m_book->store.location();
        settings.clock = &m_book->clock;
        settings.newCommandId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
        settings.zone = QTimeZone("America/Denver");
        settings.beat = std::chrono::milliseconds(50);
        m_vera = std::make_unique<Desk>(settings);
        m_vera->setUser({UserId::fromValue(2), u"Vera Lind"_s, Role::Supervisor});
        const auto opened = m_vera->open(Existence::MustExist);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 20'000);
        m_inbox = std::make_unique<ApprovalsPane>(*m_vera, m_book->wording());
        m_inbox->resize(1'368, 830);
        m_inbox->show();
        m_inbox->reload();
    }

    void askForPromise()
    {
        m_book->allowPromises(2);
        const auto asked = m_book->desk->ask(PlanDetail{m_book->plan});
        QTRY_VERIFY(asked.isFinished());
        PromiseSheet sheet;
        sheet.plan = asked.result()->plan;
        sheet.facts = asked.result()->facts;
        sheet.supervisors.push_back({UserId::fromValue(2), u"Vera Lind"_s});
        PromiseDialog dialog(*m_book->desk, sheet, m_book->wording());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.isAtLimit());
        type(dialog.findChild<QPlainTextEdit *>(u"reason"_s), u"Salary comes on Friday"_s);
        type(dialog.findChild<MoneyEdit *>(u"amount"_s), u"10.00"_s);
        QSignalSpy sent(&dialog, &PromiseDialog::overrideRequested);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sent.size(), 1);
    }

    void askForPaymentPlan()
    {
        PaymentPlanScreens screens(*m_book->desk, m_book->wording(), nullptr);
        QPointer<PlanCalculator> calculator;
        connect(&screens, &PaymentPlanScreens::calculatorOpened, this, [&](PlanCalculator *dialog) { calculator = dialog; });
        screens.open(m_book->plan);
        QTRY_VERIFY_WITH_TIMEOUT(calculator, 10'000);
        QVERIFY(QTest::qWaitForWindowActive(calculator));
        type(calculator->findChild<QSpinBox *>(u"settlementBasisPoints"_s), u"60"_s);
        type(calculator->findChild<QLineEdit *>(u"expires"_s), u"2026-12-31"_s);
        QSignalSpy proposed(&screens, &PaymentPlanScreens::proposed);
        QTest::keyClick(calculator, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(proposed.size(), 1, 10'000);
    }

    // From the inbox to the payment plan, and there.
    void decidePaymentPlan(const QString &reason, Qt::Key key)
    {
        QTreeView *table = m_inbox->plans()->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 1, 10'000);
        std::optional<PaymentPlanId> opened;
        connect(
            m_inbox.get(), &ApprovalsPane::paymentPlanOpened, this, [to = &opened](PlanId, PaymentPlanId id) { *to = id; },
            Qt::SingleShotConnection);
        m_inbox->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_inbox.get()));
        QTRY_VERIFY(mentions(*m_inbox, u"1 payment plan(s) to decide"_s));
        m_inbox->waiting()->setFocus();
        QVERIFY(!table->selectionModel()->hasSelection());
        table->setFocus();
        QVERIFY(table->selectionModel()->isRowSelected(0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(opened);
        PaymentPlanPage page(*m_vera, m_book->plan, opened, m_book->wording());
        QSignalSpy arrived(&page, &PaymentPlanPage::arrived);
        page.open();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(!arrived.isEmpty());
        type(page.findChild<QLineEdit *>(u"reason"_s), reason);
        QSignalSpy done(&page, &PaymentPlanPage::changed);
        QTest::keyClick(&page, key, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 10'000);
    }

    // A conversation on the day before: seven days are presumed to be too few for
    // another call.
    void askForCall()
    {
        m_book->store.execute(u"INSERT INTO interaction (id, collection_plan_id, account_id, "
                              u"contact_id, contact_point_id, channel, "
                              "direction, started_at, outcome, is_connected, is_conversation, "
                              "is_right_party) VALUES "
                              "(899, 1, 1, 1, 1, 'Phone', 'Outbound', %1, 'Talked', 1, 1, 1)"_s.arg(lateMorning - 86'400'000));
        openCall();
        QTRY_COMPARE(m_call->step(), CallDialog::Step::Refused);
        type(m_call->findChild<QPlainTextEdit *>(u"overrideReason"_s), u"They asked for a call today"_s);
        QTest::keyClick(m_call.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(count(u"approval WHERE kind = 'Contact' AND status = 'Pending'"_s), 1);
        m_call.reset();
    }

    void openCall()
    {
        ContactCard card;
        card.point = ContactPointId::fromValue(1);
        card.contact = ContactId::fromValue(1);
        card.number = u"+1 303 555 0142"_s;
        card.person = u"<img src=x>"_s;
        m_call = std::make_unique<CallDialog>(*m_book->desk, CallTarget{m_book->customer, card, m_book->plan, u"CP-000001"_s},
                                              m_book->wording());
        m_call->open();
        QVERIFY(QTest::qWaitForWindowActive(m_call.get()));
    }

    static void type(QWidget *field, const QString &text)
    {
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    int waiting() const { return m_inbox->waiting()->model()->rowCount(); }
    void say(const QString &note) { type(m_inbox->findChild<QPlainTextEdit *>(u"note"_s), note); }

    void press(Qt::Key key)
    {
        m_inbox->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_inbox.get()));
        m_inbox->waiting()->setFocus();
        QTest::keyClick(m_inbox->waiting(), key, Qt::ControlModifier);
    }

    // The specialist is told at once, whichever page is open, and the answer is
    // counted until it was looked at.
    void heard(const QString &what, const QString &note)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_told.isEmpty(), 20'000);
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.front().startsWith(what) && m_told.front().contains(note), qPrintable(m_told.front()));
        QCOMPARE(m_unseen, 1);
    }

    void goOn(const QString &answer, const QString &note)
    {
        m_requests->resize(1'200, 600);
        m_requests->show();
        QVERIFY(QTest::qWaitForWindowActive(m_requests.get()));
        QCOMPARE(m_unseen, 0);
        QTRY_COMPARE(m_requests->list()->count(), 1);
        keepPicture(*m_requests, u"own-requests"_s);
        QVERIFY(cells().contains(answer) && cells().contains(note));
        std::vector<AccountId> chosen;
        connect(m_requests.get(), &RequestsPane::customerChosen, this,
                [to = &chosen](AccountId customer) { to->push_back(customer); });
        m_requests->setFocus();
        QTest::keyClick(m_requests->list()->view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), size_t(1));
        QVERIFY(chosen.front() == m_book->customer);
        m_requests->hide();
        m_requests->disconnect(this);
    }

    void takeBack()
    {
        m_requests->resize(1'200, 600);
        m_requests->show();
        QVERIFY(QTest::qWaitForWindowActive(m_requests.get()));
        QTRY_COMPARE(m_requests->list()->count(), 1);
        keepPicture(*m_requests, u"own-request-waits"_s);
        m_requests->setFocus();
        m_told.clear();
        QTest::keyClick(m_requests->list()->view(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, 10'000);
        QVERIFY2(m_told.front().startsWith(u"Taken back: <img src=x>"_s), qPrintable(m_told.front()));
    }

    QString cells() const
    {
        QStringList all;
        const QAbstractItemModel *model = m_requests->list()->view()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            all.append(model->index(0, column).data().toString());
        return all.join(u'|');
    }

    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<Desk> m_vera;
    std::unique_ptr<ApprovalsPane> m_inbox;
    std::unique_ptr<RequestsPane> m_requests;
    std::unique_ptr<CallDialog> m_call;
    QStringList m_told;
    int m_unseen = 0;
};

KEPT_TEST(ApprovalRoundTest)
#include "approvalroundtest.moc"
