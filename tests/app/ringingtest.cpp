// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/program.h"
#include "models/demo/demo.h"
#include "tests/app/keyboard.h"
#include "tests/desk/sippeers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "ui/call/calldialog.h"
#include "ui/call/callerdialog.h"
#include "ui/call/contactcardview.h"
#include "ui/call/phonesettings.h"
#include "ui/call/ringstrip.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/icons.h"
#include "ui/promise/promisedialog.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/signindialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/delegates/hitdelegate.h"
#include "ui/work/queueboard.h"
#include "ui/work/workpane.h"
#include "ui/work/workside.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString notes = u"Half a sentence about"_s;

} // namespace

/// The telephone rings while a specialist works: real calls by SIPp through baresip, taken in the whole window by keys.
class RingingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QCoreApplication::setOrganizationName(u"kept-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_peers = std::make_unique<SipPeers>();
        QVERIFY2(m_peers->startBaresip(), qPrintable(m_peers->said()));
        PhoneSettings phone;
        phone.way = PhoneWay::Baresip;
        phone.baresip = {u"127.0.0.1"_s, m_peers->control(), u"sip:{number}@127.0.0.1"_s};
        phone.store();
        m_store = std::make_unique<TestDatabase>(u"sqlite"_s);
        DemoOptions options;
        options.accounts = 150;
        options.today = QDate(2026, 1, 15);
        options.now = testNow;
        QVERIFY(makeDemo(m_store->database(), options));
        m_store->execute(u"UPDATE policy SET maximum_promises = 9 WHERE scope = 'System'"_s);
        m_store->execute(u"INSERT INTO account (id, name, name_key, type) VALUES (9001, 'Wanda Calls', 'wanda calls', 'Person'), "
                         "(9002, 'Twin Caller', 'twin caller', 'Person')"_s);
        m_store->execute(
            u"INSERT INTO contact (id, account_id, name, name_key, role, country, time_zone) VALUES (9001, 9001, 'Wanda Calls', "
            "'wanda calls', 'Borrower', 'US', 'America/Denver'), (9002, 9002, 'Twin Caller', 'twin caller', "
            "'Borrower', 'US', 'America/Denver')"_s);
        m_store->execute(
            u"INSERT INTO contact_point (id, contact_id, kind, value, is_mobile) VALUES (9001, 9001, 'Phone', "
            "'+13035550171', 0), (9002, 9001, 'Phone', '+13035550172', 1), (9003, 9002, 'Phone', '+13035550172', 1)"_s);
    }

    void init()
    {
        m_program = std::make_unique<Program>(*qApp, m_clock);
        m_program->window().show();
        QSignalSpy opened(m_program.get(), &Program::opened);
        QPointer<SignInDialog> signIn;
        connect(m_program.get(), &Program::signInOpened, this, [&signIn](SignInDialog *dialog) { signIn = dialog; });
        m_program->open(m_store->location().path, Existence::MustExist, AfterOpening::ShowAccounts);
        QTRY_VERIFY_WITH_TIMEOUT(signIn, patience);
        QVERIFY(comesToTheFront(signIn));
        type(u"Ingrid"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(space().calls().isListening(), patience);
        QVERIFY(comesToTheFront(&m_program->window()));
        m_store->execute(u"DELETE FROM note"_s);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning("%s", qPrintable(m_peers->said()));
        m_program.reset();
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_store.reset();
        m_peers.reset();
    }

    void whoeverCallsIsTakenBesideTheWorkThatGoesOn()
    {
        work();
        const AccountId held = *space().work().customer().customer();
        ring(u"callsandstays"_s, u"+13035550171"_s);
        QTRY_VERIFY(title().startsWith(u"Wanda Calls calls"_s));
        take();
        QTRY_VERIFY_WITH_TIMEOUT(form(), patience);
        QCOMPARE(form()->windowTitle(), u"Wanda Calls calls"_s);
        QCOMPARE(m_program->window().currentPage(), Workspace::callerId());
        QVERIFY(space().caller()->customer() == AccountId::fromValue(9001));
        QCOMPARE(space().caller()->cards()->currentIndex().data(RecordIdRole).toLongLong(), 9001);
        QVERIFY(space().caller()->isMoneyMasked()); // who it is has to be shown first
        QTRY_VERIFY(line().contains(u"On call"_s));
        QVERIFY(space().rings()->isEmpty());
        QVERIFY(comesToTheFront(form()));
        m_clock.set(m_clock.now() + 90'000);
        press(Qt::Key_2);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!form(), patience);
        QVERIFY(m_peers->hasPlayed()); // wrapping up hung up
        QCOMPARE(count(u"interaction WHERE account_id = 9001 AND contact_point_id = 9001 AND direction = 'Inbound' AND outcome = "
                       "'Talked' AND decision_id IS NULL AND rang_at = started_at AND answered_at >= rang_at AND ended_at >= "
                       "answered_at + 90000 AND line_end = 'HungUpHere'"_s),
                 1);
        // The work is where it was: leased, and with what was typed.
        QVERIFY(comesToTheFront(&m_program->window()));
        press(Qt::Key_Escape);
        QCOMPARE(m_program->window().currentPage(), Workspace::workId());
        QVERIFY(space().work().customer().customer() == held);
        QCOMPARE(space().work().side().note(), notes);
        QCOMPARE(count(u"queue_entry WHERE lease_until IS NOT NULL AND account_id = %1"_s.arg(held.value())), 1);
    }

    void aFormThatIsOpenStaysOpenWithWhatWasTyped()
    {
        work();
        space().work().customer().revealMoney();
        QTRY_VERIFY(!space().work().customer().isMoneyMasked());
        press(Qt::Key_F6);
        QTRY_VERIFY_WITH_TIMEOUT(promise(), patience);
        QVERIFY(comesToTheFront(promise()));
        type(u"12.34"_s);
        const QString typed = qobject_cast<QLineEdit *>(QApplication::focusWidget())->text();
        ring(u"callsandhangsup"_s, u"+13035550171"_s);
        QTRY_VERIFY(title().startsWith(u"Wanda Calls calls"_s));
        take();
        QTRY_VERIFY_WITH_TIMEOUT(form(), patience);
        QVERIFY(promise());
        QCOMPARE(m_program->window().currentPage(), Workspace::workId());
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"Ended after"_s), patience);
        QVERIFY(comesToTheFront(form()));
        press(Qt::Key_Escape);
        QVERIFY(form()); // somebody answered: it has to be said how it went
        press(Qt::Key_2);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!form(), patience);
        QVERIFY(comesToTheFront(promise()));
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), typed);
        QCOMPARE(count(u"interaction WHERE account_id = 9001 AND line_end = 'HungUpThere'"_s), 1);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!promise());
    }

    void theCustomerAtWorkWhoCallsIsTakenThereUnderTheLease()
    {
        work();
        const AccountId held = *space().work().customer().customer();
        m_store->execute(u"INSERT INTO contact_point (id, contact_id, kind, value) SELECT 9010, MIN(id), 'Phone', '+13035550173' "
                         "FROM contact WHERE account_id = %1"_s.arg(held.value()));
        ring(u"callsandstays"_s, u"+13035550173"_s);
        QTRY_VERIFY(title().contains(u" calls"_s) && !title().startsWith(u"+1"_s));
        take();
        QTRY_VERIFY_WITH_TIMEOUT(form(), patience);
        QCOMPARE(m_program->window().currentPage(), Workspace::workId());
        QVERIFY(space().work().customer().isMoneyMasked());
        QTRY_VERIFY(line().contains(u"On call"_s));
        QVERIFY(comesToTheFront(form()));
        press(Qt::Key_F5); // the call is over
        QVERIFY(m_peers->hasPlayed());
        press(Qt::Key_2);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!form(), patience);
        QCOMPARE(
            count(u"interaction WHERE contact_point_id = 9010 AND direction = 'Inbound' AND account_id = %1"_s.arg(held.value())),
            1);
        QCOMPARE(space().work().side().note(), notes);
    }

    void aNumberOfSeveralAsksWhichAndTheWrongOneCanBeChanged()
    {
        ring(u"callsandstays"_s, u"+13035550172"_s);
        QTRY_VERIFY(shows(u"The number of Twin Caller, Wanda Calls"_s));
        take();
        QTRY_VERIFY(chooser());
        QVERIFY(comesToTheFront(chooser()));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(form(), patience);
        QCOMPARE(form()->windowTitle(), u"Twin Caller calls"_s);
        QVERIFY(comesToTheFront(form()));
        QTRY_VERIFY(line().contains(u"On call"_s));
        press(Qt::Key_K, Qt::ControlModifier); // no: it is the other one
        QTRY_VERIFY(chooser());
        QVERIFY(comesToTheFront(chooser()));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(form() && form()->windowTitle() == u"Wanda Calls calls"_s, patience);
        QVERIFY(line().contains(u"On call"_s));
        QVERIFY(comesToTheFront(form()));
        press(Qt::Key_2);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!form(), patience);
        QVERIFY(m_peers->hasPlayed());
        QCOMPARE(count(u"interaction WHERE account_id = 9002"_s), 0);
        QCOMPARE(count(u"interaction WHERE account_id = 9001 AND contact_point_id = 9002 AND answered_at IS NOT NULL"_s), 1);
    }

    void aNumberThatNobodyHasIsSearchedFor()
    {
        ring(u"callsandstays"_s, u"+13035559999"_s);
        QTRY_VERIFY(shows(u"Nobody on file has this number"_s));
        take();
        QTRY_VERIFY(chooser());
        QVERIFY(comesToTheFront(chooser()));
        type(u"twin"_s);
        QTRY_COMPARE(chooser()->people()->model()->rowCount(), 1);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(form(), patience);
        QVERIFY(form()->findChild<QCheckBox *>(u"otherNumber"_s)->isChecked());
        QVERIFY(comesToTheFront(form()));
        press(Qt::Key_2);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!form(), patience);
        QVERIFY(m_peers->hasPlayed());
        QCOMPARE(count(u"interaction WHERE account_id = 9002 AND contact_point_id IS NULL"_s), 1);
    }

    void whoeverGaveUpIsOpenedWithTheirNumber()
    {
        ring(u"callsandgivesup"_s, u"+13035550171"_s);
        QTRY_VERIFY_WITH_TIMEOUT(title().contains(u"Wanda Calls called at"_s), patience);
        press(Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(m_program->window().currentPage(), Workspace::customerId());
        QTRY_COMPARE(space().customer().cards()->currentIndex().data(RecordIdRole).toLongLong(), 9001);
        QVERIFY(!form());
        QVERIFY(space().rings()->isEmpty());
    }

    void aSearchForANumberSelectsItsCard()
    {
        const auto selected = [this] { return space().customer().cards()->currentIndex().data(RecordIdRole).toLongLong(); };
        space().showCustomer(AccountId::fromValue(9001));
        QTRY_COMPARE(selected(), 9001);
        search(u"3035550172"_s, u"Wanda"_s); // the page is there already
        QTRY_COMPARE(selected(), 9002);
        search(u"twin caller"_s, u"Person"_s); // a name selects the first
        QTRY_COMPARE(selected(), 9003);
        search(u"5550172"_s, u"Wanda"_s);
        QTRY_COMPARE(selected(), 9002);
        QCOMPARE(m_program->window().currentPage(), Workspace::customerId());
    }

    void aLockedDeskTakesNoCallAndNamesNobody()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_program->seat()->isLocked());
        auto *lock = m_program->window().findChild<LockScreen *>();
        QVERIFY(comesToTheFront(lock));
        ring(u"callsandgivesup"_s, u"+13035550171"_s);
        QVERIFY(!space().rings()->isVisible());
        take();
        QTRY_VERIFY_WITH_TIMEOUT(m_peers->hasPlayed(), patience);
        QVERIFY(!form());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat()->isLocked(), patience);
        QTRY_VERIFY(title().contains(u"Wanda Calls called at"_s));
    }

    void aPhoneThatIsOffIsSaidInTheStatusLine()
    {
        PhoneSettings phone = PhoneSettings::stored();
        phone.baresip.port = 1;
        phone.store();
        space().usePhone();
        QTRY_VERIFY(shows(u"No phone at 127.0.0.1:1"_s));
        phone.baresip.port = m_peers->control();
        phone.store();
        space().usePhone();
        QTRY_VERIFY(space().calls().isListening());
        QVERIFY(!shows(u"No phone at"_s));
    }

private:
    Workspace &space() { return *m_program->workspace(); }
    CallDialog *form() { return visible<CallDialog>(); }
    CallerDialog *chooser() { return visible<CallerDialog>(); }
    PromiseDialog *promise() { return visible<PromiseDialog>(); }
    qint64 count(const QString &what) { return m_store->integer(u"SELECT count(*) FROM "_s + what); }

    template<class Dialog>
    Dialog *visible()
    {
        for (auto *dialog : m_program->window().findChildren<Dialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }

    // The next customer, with notes that were begun.
    void work()
    {
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(space().work().board().current() || space().work().isWorking());
        if (!space().work().isWorking()) {
            press(Qt::Key_F2);
            QTRY_VERIFY_WITH_TIMEOUT(space().work().isWorking(), patience);
        }
        QTRY_VERIFY(space().work().customer().identity()->standing().canPass());
        space().work().side().notes()->setPlainText(notes);
    }

    void ring(const QString &scenario, const QString &number)
    {
        QSignalSpy rang(&space().calls(), &CallWatch::rang);
        QVERIFY(m_peers->startCaller(scenario, number));
        QTRY_VERIFY_WITH_TIMEOUT(!rang.isEmpty(), patience);
    }

    void take() { press(Qt::Key_F5, Qt::ShiftModifier); }

    // Chooses the hit whose second line has these words.
    void search(const QString &text, const QString &words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(text);
        QListView *hits = nullptr;
        const auto at = [&] {
            hits = m_program->window().findChild<QListView *>(u"searchHits"_s);
            for (int row = 0; hits && hits->isVisible() && row < hits->model()->rowCount(); ++row)
                if (hits->model()->index(row, 0).data(HitDelegate::DetailRole).toString().contains(words))
                    return row;
            return -1;
        };
        QTRY_VERIFY(at() >= 0);
        for (int row = at(); row > 0; --row)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    }

    bool shows(const QString &text)
    {
        const auto labels = m_program->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    QString title()
    {
        QString text = space().rings()->isVisible() ? space().rings()->findChild<Chip *>()->text() : QString();
        return text.remove(QChar(0x2066)).remove(QChar(0x2069));
    }
    QString line() { return form() ? form()->findChild<Chip *>(u"verdict"_s)->text() : QString(); }

    QTemporaryDir m_settings;
    FixedClock m_clock{testNow};
    std::unique_ptr<SipPeers> m_peers;
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Program> m_program;
};

KEPT_TEST(RingingTest)
#include "ringingtest.moc"
