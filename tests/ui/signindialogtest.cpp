// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/signingin.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/signin/idlewatch.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/passworddialog.h"
#include "ui/signin/signindialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString word = u"correct horse"_s;
constexpr int fewRounds = 10;

} // namespace

/// Who sits down says who they are; who goes away locks the desk, and finds it again as it was.
class SignInDialogTest final : public QObject
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
        m_book.reset();
        m_theme.reset();
    }

    void whoHasNoPasswordIsInWithEnter()
    {
        const auto dialog = dialogOf();
        QSignalSpy signedIn(dialog.get(), &SignInDialog::signedIn);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"password"_s)->isVisible());
        dialog->findChild<QListWidget *>()->setFocus();
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Down);
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_COMPARE(signedIn.size(), 1);
        const auto user = signedIn.front().front().value<DeskUser>();
        QCOMPARE(user.id, std::optional(UserId::fromValue(2)));
        QCOMPARE(user.role, Role::Supervisor);
        QCOMPARE(signedIn.front().at(1).toString(), u"vera"_s);
    }

    void aWrongPasswordIsToldAndThenSlowsDown()
    {
        setPassword();
        const auto dialog = dialogOf();
        QSignalSpy signedIn(dialog.get(), &SignInDialog::signedIn);
        QSignalSpy refused(&dialog->form(), &SignInForm::refused);
        auto *field = dialog->findChild<QLineEdit *>(u"password"_s);
        QVERIFY(field->isVisible());
        for (int i = 1; i <= 3; ++i) {
            field->setText(u"wrong horse"_s);
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(refused.size(), i, 20'000);
            QVERIFY(field->text().isEmpty());
        }
        QVERIFY(dialog->form().text().contains(u"wait 5 second"_s));
        QVERIFY(!field->isEnabled());
        m_book->clock.set(m_book->clock.now() + 5'000);
        QTRY_VERIFY(field->isEnabled());
        field->setText(word);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, 20'000);
    }

    void thePersonAtTheMachineIsOfferedWhereNobodyAdministers()
    {
        const auto dialog = dialogOf(DeskUser{std::nullopt, u"root user"_s, Role::Administrator});
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        list->setCurrentRow(2);
        QSignalSpy signedIn(dialog.get(), &SignInDialog::signedIn);
        dialog->form().submit();
        QCOMPARE(signedIn.size(), 1);
        QVERIFY(!signedIn.front().front().value<DeskUser>().id);
    }

    void aPasswordIsSetAndTakenAwayAgain()
    {
        {
            PasswordDialog dialog(*m_book->desk, people(), m_book->wording());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QSignalSpy done(&dialog, &PasswordDialog::told);
            type(dialog, u"new"_s, word);
            type(dialog, u"again"_s, u"correct horsf"_s);
            QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
            QCOMPARE(done.size(), 0);
            type(dialog, u"again"_s, word);
            QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
        }
        QCOMPARE(m_book->store.integer(u"SELECT count(*) FROM user_secret WHERE hash IS NOT NULL"_s), 1);
    }

    void guessesAtThePresentPasswordAreCounted()
    {
        setPassword();
        m_book->desk->setUser({UserId::fromValue(1), u"Ana"_s, Role::Specialist});
        PasswordDialog dialog(*m_book->desk, people(), m_book->wording());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        type(dialog, u"present"_s, u"a guess"_s);
        type(dialog, u"new"_s, u"another fine word"_s);
        type(dialog, u"again"_s, u"another fine word"_s);
        QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(mentions(dialog, u"present password is wrong"_s), 20'000);
        QCOMPARE(m_book->store.integer(u"SELECT failed_count FROM user_secret WHERE app_user_id = 1"_s), 1);
        QVERIFY(dialog.isVisible());
    }

    void theLockCoversAndGivesBackWhatWasTyped()
    {
        QMainWindow window;
        window.setCentralWidget(new QLineEdit);
        window.resize(900, 600);
        window.show();
        QDialog form(&window);
        QLineEdit typed(&form);
        form.setModal(true);
        form.open();
        typed.setText(u"half a note"_s);
        LockScreen lock(*m_book->desk, people().front(), m_book->wording(), &window);
        QSignalSpy unlocked(&lock, &LockScreen::unlocked);
        lock.cover();
        QVERIFY(!form.isVisible());
        QVERIFY(!window.centralWidget()->isVisible());
        QVERIFY(lock.isVisible());
        QTest::keyClick(&lock, Qt::Key_Escape);
        QVERIFY(lock.isVisible());
        lock.form().submit();
        QTRY_COMPARE(unlocked.size(), 1);
        QVERIFY(form.isVisible());
        QVERIFY(window.centralWidget()->isVisible());
        QCOMPARE(typed.text(), u"half a note"_s);
    }

    void aLockedDeskWantsThePassword()
    {
        setPassword();
        QMainWindow window;
        window.show();
        LockScreen lock(*m_book->desk, people().front(), m_book->wording(), &window);
        QSignalSpy unlocked(&lock, &LockScreen::unlocked);
        lock.cover();
        lock.form().submit();
        QTest::qWait(50);
        QCOMPARE(unlocked.size(), 0);
        lock.findChild<QLineEdit *>(u"password"_s)->setText(word);
        lock.form().submit();
        QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, 20'000);
    }

    void anIdleDeskIsNoticedByTheClock()
    {
        FixedClock clock{testNow};
        IdleWatch watch([&clock] { return clock.now(); });
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(10);
        watch.restart();
        clock.set(clock.now() + 599'999);
        watch.look();
        QCOMPARE(idle.size(), 0);
        QLineEdit field;
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(field.text(), u"a"_s);
        clock.set(clock.now() + 599'999);
        watch.look();
        QCOMPARE(idle.size(), 0);
        clock.set(clock.now() + 1);
        // Whoever presses a key after that is not known: it goes nowhere.
        QTest::keyClick(&field, Qt::Key_B);
        QCOMPARE(idle.size(), 1);
        QCOMPARE(field.text(), u"a"_s);
    }

    void withoutALimitNothingLocks()
    {
        FixedClock clock{testNow};
        IdleWatch watch([&clock] { return clock.now(); });
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(0);
        watch.restart();
        clock.set(clock.now() + 100'000'000);
        watch.look();
        QCOMPARE(idle.size(), 0);
    }

private:
    SignInList::Answer list()
    {
        const auto answer = m_book->desk->ask(SignInList());
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000))
            qFatal("the desk does not answer");
        return answer.result().value();
    }

    std::vector<SignInRow> people()
    {
        auto rows = list().people;
        std::erase_if(rows, [](const SignInRow &row) { return row.signIn != u"ana"; });
        return rows;
    }

    void setPassword()
    {
        const auto set = m_book->desk->run(SetPassword{UserId::fromValue(1), {}, {}, word, fewRounds});
        QVERIFY(QTest::qWaitFor([&] { return set.isFinished(); }, 20'000));
        QVERIFY(set.result());
    }

    std::unique_ptr<SignInDialog> dialogOf(const std::optional<DeskUser> &owner = {})
    {
        auto dialog = std::make_unique<SignInDialog>(*m_book->desk, list(), owner, m_book->wording());
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("the dialog does not come up");
        return dialog;
    }

    static void type(QWidget &dialog, const QString &field, const QString &text)
    {
        dialog.findChild<QLineEdit *>(field)->setText(text);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
};

KEPT_TEST(SignInDialogTest)
#include "signindialogtest.moc"
