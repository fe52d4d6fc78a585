// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/program.h"
#include "models/demo/demo.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "ui/call/calldialog.h"
#include "ui/customer/customerpane.h"
#include "ui/look/icons.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/signindialog.h"
#include "ui/widgets/delegates/hitdelegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// At a file with users somebody signs in, sees what the role may see, locks the desk and makes room for somebody else.
class SeatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QCoreApplication::setOrganizationName(u"kept-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_store = std::make_unique<TestDatabase>(u"sqlite"_s);
        DemoOptions options;
        options.accounts = 30;
        options.today = QDate(2026, 1, 15);
        options.now = testNow;
        QVERIFY(makeDemo(m_store->database(), options));
        m_program = std::make_unique<Program>(*qApp, m_clock);
        m_program->window().show();
        connect(m_program.get(), &Program::signInOpened, this, [this](SignInDialog *dialog) { m_dialog = dialog; });
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_store.reset();
    }

    void nobodyWorksHereWithoutSayingWho()
    {
        m_program->open(m_store->location().path, Existence::MustExist, AfterOpening::ShowAccounts);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog, patience);
        QVERIFY(!m_program->workspace());
        signIn(u"ingrid"_s);
        QVERIFY(!isOnRail(u"Compliance"_s));
        QVERIFY(isOnRail(u"Import"_s));
        QCOMPARE(m_program->workspace()->desk().user().role, Role::Specialist);
    }

    void aCommandIsFoundByItsWords()
    {
        MainWindow &window = m_program->window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.search()->hasFocus());
        QTest::keyClicks(window.search(), u"to promises"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QListView *>(u"searchHits"_s), patience);
        const QModelIndex hit = window.findChild<QListView *>(u"searchHits"_s)->model()->index(0, 0);
        QCOMPARE(hit.data().toString(), u"Go to Promises"_s);
        QCOMPARE(hit.data(HitDelegate::DetailRole).toString(), u"Alt+4"_s);
        QTest::keyClick(window.search(), Qt::Key_Return);
        QCOMPARE(window.currentPage(), Workspace::promisesId());
    }

    void whoComesBackIsWhereTheyLeft()
    {
        switchTo(u"ingrid"_s);
        QCOMPARE(m_program->window().currentPage(), Workspace::promisesId());
        m_program->workspace()->showCustomer(AccountId::fromValue(2));
        switchTo(u"yara"_s);
        QCOMPARE(m_program->window().currentPage(), Workspace::accountsId());
        switchTo(u"ingrid"_s);
        QCOMPARE(m_program->window().currentPage(), Workspace::customerId());
        QCOMPARE(m_program->workspace()->customer().customer()->value(), 2);
    }

    void theLockKeepsAnOpenFormAsItWas()
    {
        QDialog form(&m_program->window());
        QLineEdit note(&form);
        form.setModal(true);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        note.setText(u"half a note"_s);
        QTest::keyClick(&note, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_program->seat()->isLocked());
        QVERIFY(!form.isVisible());
        auto *lock = m_program->window().findChild<LockScreen *>();
        lock->form().submit();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat()->isLocked(), patience);
        QVERIFY(form.isVisible());
        QCOMPARE(note.text(), u"half a note"_s);
    }

    void anIdleDeskLocksItself()
    {
        m_clock.set(m_clock.now() + 600'000);
        m_program->seat()->idle().look();
        QVERIFY(m_program->seat()->isLocked());
        m_program->window().findChild<LockScreen *>()->form().submit();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat()->isLocked(), patience);
    }

    void aCallThatIsOnComesBackToWhoeverTookIt()
    {
        const auto openForm = [this] { return m_program->window().findChild<CallDialog *>(); };
        const auto count = [this](const QString &what) {
            return m_store->integer(u"SELECT COUNT(*) FROM interaction WHERE "_s + what);
        };
        auto *pane = qobject_cast<CustomerPane *>(m_program->window().page(Workspace::customerId()));
        QVERIFY(pane);
        pane->show(AccountId::fromValue(m_store->integer(u"SELECT MIN(c.account_id) FROM contact c JOIN contact_point p ON "
                                                         "p.contact_id = c.id AND p.kind = 'Phone'"_s)));
        pane->answerCall();
        QTRY_VERIFY_WITH_TIMEOUT(openForm(), patience);
        QVERIFY(QTest::qWaitForWindowActive(openForm()));
        openForm()->findChild<QPlainTextEdit *>(u"notes"_s)->setPlainText(u"Pays on Friday"_s);
        QTest::keyClick(openForm(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_program->seat()->isLocked());
        Q_EMIT m_program->window().findChild<LockScreen *>()->switchAsked();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog, patience);
        QVERIFY(!openForm());
        const QString kept = u"outcome = 'Open' AND direction = 'Inbound' AND notes = 'Pays on Friday'"_s;
        QTRY_COMPARE_WITH_TIMEOUT(count(kept), 1, patience);
        signIn(u"ingrid"_s);
        QTRY_VERIFY_WITH_TIMEOUT(openForm() && openForm()->step() == CallDialog::Step::HungUp, patience);
        QCOMPARE(openForm()->findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(), u"Pays on Friday"_s);
        QTest::keyClick(openForm(), Qt::Key_2);
        QTest::keyClick(openForm(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!openForm(), patience);
        QCOMPARE(count(kept), 0);
        QCOMPARE(count(u"outcome = 'Talked' AND notes = 'Pays on Friday' AND performed_by IS NOT NULL"_s), 1);
    }

    void somebodyElseSeesWhatTheirRoleMaySee()
    {
        switchTo(u"yara"_s);
        QVERIFY(isOnRail(u"Compliance"_s));
        QVERIFY(!isOnRail(u"Import"_s));
        QCOMPARE(m_program->workspace()->desk().user().role, Role::Auditor);
    }

    void whoDoesNotSignInLeavesTheDeskClosed()
    {
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        QTest::keyClick(&m_program->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog, patience);
        m_dialog->reject();
        QTRY_VERIFY(!m_program->seat());
        QVERIFY(m_program->firstScreen().isVisible());
    }

private:
    void signIn(const QString &name)
    {
        QSignalSpy opened(m_program.get(), &Program::opened);
        m_dialog->form().select(name);
        m_dialog->form().submit();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    }

    void switchTo(const QString &name)
    {
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        QTest::keyClick(&m_program->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog, patience);
        signIn(name);
    }

    bool isOnRail(const QString &word)
    {
        const auto buttons = m_program->window().findChildren<RailButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const RailButton *each) { return each->text() == word; });
    }

    QTemporaryDir m_settings;
    FixedClock m_clock{testNow};
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Program> m_program;
    QPointer<SignInDialog> m_dialog;
};

KEPT_TEST(SeatTest)
#include "seattest.moc"
