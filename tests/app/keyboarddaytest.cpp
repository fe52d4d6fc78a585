// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/program.h"
#include "models/demo/demo.h"
#include "models/view/identitytext.h"
#include "models/view/roles.h"
#include "tests/app/keyboard.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "ui/accounts/accountspane.h"
#include "ui/call/calldialog.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/icons.h"
#include "ui/promise/promisedialog.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/signindialog.h"
#include "ui/watch/promisespane.h"
#include "ui/widgets/recordlist.h"
#include "ui/work/queueboard.h"
#include "ui/work/workpane.h"
#include "ui/work/workside.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr qint64 minuteMs = 60'000;

} // namespace

/// A specialist's day in the whole window, from signing in to the second customer, without the mouse: every key goes to the
/// window or to the field that has the keyboard.
class KeyboardDayTest final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &number) { m_dialled.append(number.path()); }

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QCoreApplication::setOrganizationName(u"kept-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_store = std::make_unique<TestDatabase>(u"sqlite"_s);
        DemoOptions options;
        options.accounts = 150;
        options.today = QDate(2026, 1, 15);
        options.now = testNow;
        QVERIFY(makeDemo(m_store->database(), options));
        m_store->execute(u"UPDATE policy SET maximum_promises = 9, first_part_minimum = NULL, first_part_basis_points = NULL "
                         "WHERE scope = 'System'"_s);
        QDesktopServices::setUrlHandler(u"tel"_s, this, "take");
        m_program = std::make_unique<Program>(*qApp, m_clock);
        m_program->window().show();
        connect(m_program.get(), &Program::signInOpened, this, [this](SignInDialog *dialog) { m_signIn = dialog; });
    }

    // A step that failed leaves nothing for the next.
    void init()
    {
        if (m_isBroken)
            QFAIL("an earlier step failed");
    }

    void cleanup() { m_isBroken = QTest::currentTestFailed(); }

    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"tel"_s);
        m_program.reset();
        m_store.reset();
    }

    void whoWorksHereSignsInByName()
    {
        m_program->open(m_store->location().path, Existence::MustExist, AfterOpening::ShowAccounts);
        QTRY_VERIFY_WITH_TIMEOUT(m_signIn, patience);
        QVERIFY(comesToTheFront(m_signIn));
        QSignalSpy opened(m_program.get(), &Program::opened);
        type(u"Ingrid"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        QCOMPARE(m_program->workspace()->desk().user().role, Role::Specialist);
        m_before = {count(u"interaction"_s), count(u"promise_to_pay"_s), count(u"note"_s), events(u"RecordIdentityCheck"_s)};
    }

    void theNextCustomerComesWithTheMoneyMasked()
    {
        QVERIFY(comesToTheFront(&m_program->window()));
        QCOMPARE(m_program->window().currentPage(), Workspace::accountsId());
        QSignalSpy shown(&work(), &WorkPane::shown);
        press(Qt::Key_F2);
        QTRY_COMPARE(m_program->window().currentPage(), Workspace::workId());
        QTRY_VERIFY_WITH_TIMEOUT(work().isWorking() && !shown.isEmpty(), patience);
        QTRY_VERIFY(work().customer().identity()->standing().canPass());
        QVERIFY(work().customer().isMoneyMasked());
        m_customer = *work().customer().customer();
        QCOMPARE(leases(), 1);
    }

    void theSameCustomerIsMaskedWhereverTheyAreFound()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(work().customer().customerName().toLower());
        QTRY_VERIFY(!m_program->window().search()->text().isEmpty());
        QTest::qWait(500);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_program->window().currentPage(), Workspace::customerId());
        CustomerPane &page = m_program->workspace()->customer();
        QTRY_VERIFY(page.customer() == m_customer);
        QTRY_VERIFY(page.tree()->model()->rowCount() > 0);
        QVERIFY(page.isMoneyMasked());
        QTRY_VERIFY(page.identity()->isVisible());
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(m_program->window().currentPage(), Workspace::workId());
        QVERIFY(work().customer().customer() == m_customer);
    }

    void noListTellsWhatThePagesMask()
    {
        QTRY_COMPARE_WITH_TIMEOUT(dueInTheList(), maskedMoneyText(), patience);
        const AccountTreeModel *list = m_program->workspace()->accounts().model();
        int open = 0;
        for (int row = 0; row < list->accountCount(); ++row)
            open += list->index(row, AccountTreeModel::Due).data(MoneyRole).isValid() ? 1 : 0;
        QVERIFY(open > 0); // of others
    }

    void aCallIsPlacedAndThePersonShowsOnItWhoTheyAre()
    {
        press(Qt::Key_F5);
        QTRY_VERIFY(call());
        QTRY_COMPARE(call()->step(), CallDialog::Step::Allowed);
        QVERIFY(comesToTheFront(call()));
        press(Qt::Key_F2); // not while a form is open
        QTest::qWait(50);
        QVERIFY(work().customer().customer() == m_customer);
        press(Qt::Key_F5);
        QTRY_COMPARE(call()->step(), CallDialog::Step::OnCall);
        QCOMPARE(m_dialled.size(), 1);
        auto *asked = call()->findChild<IdentityPanel *>();
        QTRY_VERIFY(asked->isVisible() && asked->standing().canPass());
        press(Qt::Key_R);
        press(Qt::Key_R);
        QTRY_VERIFY(asked->isPassed());
        QTRY_VERIFY(!work().customer().isMoneyMasked());
        QTRY_VERIFY(dueInTheList() != maskedMoneyText());
    }

    void notesOfTheCallTakeTheKeysOfTheCheckAsLetters()
    {
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(keyboardName(), u"notes"_s);
        type(u"Rings w 5 pm"_s);
        QCOMPARE(call()->findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(), u"Rings w 5 pm"_s);
    }

    void aDeskThatIsLockedInTheMiddleOfACallKeepsIt()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_program->seat()->isLocked());
        auto *lock = m_program->window().findChild<LockScreen *>();
        QVERIFY(lock->findChild<QLabel *>(u"work"_s)->text().contains(u"stays leased to you until"_s));
        QVERIFY(comesToTheFront(lock));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat()->isLocked(), patience);
        QVERIFY(comesToTheFront(call()));
        QCOMPARE(call()->step(), CallDialog::Step::OnCall);
        QCOMPARE(keyboardName(), u"notes"_s);
    }

    void theOutcomeLeadsToThePromise()
    {
        m_clock.set(m_clock.now() + 4 * minuteMs);
        press(Qt::Key_F5);
        QCOMPARE(call()->step(), CallDialog::Step::HungUp);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        const int key = static_cast<int>(CallOutcome::Promise);
        press(static_cast<Qt::Key>(Qt::Key_1 + key));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(promise(), patience);
        QVERIFY(comesToTheFront(promise()));
        type(u"10.00"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!promise());
        QCOMPARE(count(u"interaction"_s), m_before.interactions + 1);
        QCOMPARE(count(u"promise_to_pay"_s), m_before.promises + 1);
        QCOMPARE(events(u"RecordIdentityCheck"_s), m_before.checks + 1);
        QCOMPARE(count(u"interaction WHERE outcome = 'Promise' AND is_right_party = 1 AND account_id = %1 AND ended_at - "
                       "started_at = 240000 AND notes = 'Rings w 5 pm'"_s.arg(m_customer.value())),
                 1);
        QCOMPARE(count(u"promise_to_pay p JOIN collection_plan c ON c.id = p.collection_plan_id WHERE p.amount = 1000 AND "
                       "p.status = 'Open' AND c.account_id = %1"_s.arg(m_customer.value())),
                 1);
    }

    void theKeyboardIsInTheAccountsAgain()
    {
        QVERIFY(comesToTheFront(&m_program->window()));
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(work().customer().tree()));
    }

    void notesAndTheNextCustomerWrapUpThisOne()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(work().side().notes()));
        type(u"Pays when the wages come"_s);
        press(Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(work().isWorking() && work().customer().customer() != m_customer, patience);
        QCOMPARE(count(u"note"_s), m_before.notes + 1);
        QCOMPARE(count(u"interaction"_s), m_before.interactions + 1);
        QCOMPARE(leases(), 1);
        QCOMPARE(count(u"queue_entry WHERE lease_until IS NOT NULL AND account_id = %1"_s.arg(m_customer.value())), 0);
        QCOMPARE(count(u"queue_entry WHERE account_id = %1 AND waiting_for = 'Return'"_s.arg(m_customer.value())), 1);
        QTRY_VERIFY(work().customer().isMoneyMasked());
    }

    void anIdentityCheckIsOneKeyAwayOnThePage()
    {
        QTRY_VERIFY(work().customer().identity()->standing().canPass());
        press(Qt::Key_F6);
        QVERIFY(!promise());
        press(Qt::Key_R);
        press(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(promise(), patience);
        QVERIFY(comesToTheFront(promise()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!promise());
        QVERIFY(comesToTheFront(&m_program->window()));
    }

    void aPromiseIsReplacedAndTheReplacementUndone()
    {
        m_program->workspace()->showPage(Workspace::promisesId());
        PromisesPane &pane = m_program->workspace()->promises();
        QTRY_VERIFY_WITH_TIMEOUT(pane.list()->count() > 0, patience);
        pane.groups()->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        const qint64 made = m_store->integer(u"SELECT max(id) FROM promise_to_pay"_s);
        type(humanNumber(ObjectKind::PromiseToPay, made));
        pane.groups()->setFocus();
        const auto isListed = [&] { return QTest::qWaitFor([&] { return pane.list()->current() == made; }, 1'000); };
        for (int group = 0; group < pane.groups()->model()->rowCount() && !isListed(); ++group)
            press(Qt::Key_Down); // open ones come first, a group for each currency
        press(Qt::Key_Return);
        QCOMPARE(pane.list()->current(), made);
        press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(promise(), patience);
        QVERIFY(comesToTheFront(promise()));
        QCOMPARE(promise()->draft().amount.minor(), 1'000);
        type(u"12.00"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!promise());
        QCOMPARE(count(u"promise_to_pay WHERE amount = 1200 AND status = 'Open' AND replaces_id = %1"_s.arg(made)), 1);
        QVERIFY(comesToTheFront(&m_program->window()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(count(u"promise_to_pay WHERE id = %1 AND status = 'Open'"_s.arg(made)), 1);
        QCOMPARE(count(u"promise_to_pay WHERE amount = 1200 AND status = 'Cancelled'"_s), 1);
        const auto isReplacedAgain = [&] {
            press(Qt::Key_Z, Qt::ControlModifier); // once the window offers it
            return count(u"promise_to_pay WHERE id = %1 AND status = 'Superseded'"_s.arg(made)) == 1;
        };
        QVERIFY(QTest::qWaitFor(isReplacedAgain, patience));
        QCOMPARE(count(u"promise_to_pay WHERE amount = 1200 AND status = 'Open'"_s), 1);
        m_program->workspace()->showPage(Workspace::workId());
    }

    void aDeskThatStaysLockedLetsTheCustomerGo()
    {
        const AccountId held = *work().customer().customer();
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_program->seat()->isLocked());
        m_clock.set(m_clock.now() + 60 * minuteMs);
        m_store->execute(
            u"UPDATE queue_entry SET lease_number = lease_number + 1, leased_to = 1 WHERE account_id = %1"_s.arg(held.value()));
        QVERIFY(comesToTheFront(m_program->window().findChild<LockScreen *>()));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat()->isLocked(), patience);
        QTRY_VERIFY(!work().isWorking());
    }

private:
    struct Before
    {
        qint64 interactions = 0;
        qint64 promises = 0;
        qint64 notes = 0;
        qint64 checks = 0;
    };

    WorkPane &work() { return m_program->workspace()->work(); }
    QString dueInTheList()
    {
        const AccountTreeModel *list = m_program->workspace()->accounts().model();
        for (int row = 0; row < list->accountCount(); ++row)
            if (const FinancialAccountRow *account = list->accountRow(list->index(row, 0));
                account && account->customer == m_customer)
                return list->index(row, AccountTreeModel::Due).data().toString();
        return {};
    }

    CallDialog *call() { return m_program->window().findChild<CallDialog *>(); }
    PromiseDialog *promise() { return m_program->window().findChild<PromiseDialog *>(); }
    qint64 count(const QString &what) { return m_store->integer(u"SELECT count(*) FROM "_s + what); }
    qint64 events(const QString &command) { return count(u"event WHERE command = '%1'"_s.arg(command)); }
    qint64 leases() { return count(u"queue_entry WHERE lease_until IS NOT NULL"_s); }

    bool m_isBroken = false;
    QTemporaryDir m_settings;
    FixedClock m_clock{testNow};
    QStringList m_dialled;
    Before m_before;
    AccountId m_customer = AccountId::fromValue(0);
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Program> m_program;
    QPointer<SignInDialog> m_signIn;
};

KEPT_TEST(KeyboardDayTest)
#include "keyboarddaytest.moc"
