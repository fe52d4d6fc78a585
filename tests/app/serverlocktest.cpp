// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/program.h"
#include "models/commands/setuser.h"
#include "models/commands/takecustomer.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/serverlogin.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"
#include "ui/look/icons.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/passworddialog.h"
#include "ui/signin/signindialog.h"
#include "ui/work/workpane.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

bool mentions(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

const QString word = u"correct-horse"_s;

} // namespace

/// A desk at a server that was locked opens to whoever the server knows by the password, and to nobody else.
class ServerLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseResources();
        QCoreApplication::setOrganizationName(u"kept-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        VERIFY_OK(m_server.start());
        m_name = m_server.address().createDatabase().value();
        m_owner =
            openStore(StoreLocation::parse(m_server.address().url(m_name)).value(), Existence::CreateIfMissing, testNow).value();
        letIn(u"ann"_s, Role::Specialist);
        letIn(u"bob"_s, Role::Supervisor);
        letIn(u"uma"_s, Role::Auditor);
        rules({u"local all kept trust"_s, u"local all bob trust"_s, u"local all all scram-sha-256"_s});
    }

    void cleanup() { m_program.reset(); }

    void cleanupTestCase()
    {
        m_owner.reset();
        m_server.stop();
    }

    void onlyThePasswordOpens()
    {
        openAs(u"ann"_s);
        LockScreen *screen = lock();
        QTRY_VERIFY(field(screen)->isVisible());
        // Neither nothing nor the password of somebody else, nor the one the desk itself came in with.
        QTest::keyClick(field(screen), Qt::Key_Return);
        QVERIFY(m_program->seat()->isLocked());
        type(screen, u"wrong-horse"_s);
        QVERIFY2(screen->form().text().contains(u"not the password of ann"_s), qPrintable(screen->form().text()));
        QVERIFY(m_program->seat()->isLocked());
        QCOMPARE(
            number(u"SELECT failed_count FROM user_secret WHERE app_user_id = (SELECT id FROM app_user WHERE sign_in = 'ann')"_s),
            1);
        open(screen, word);
        QCOMPARE(number(u"SELECT count(*) FROM event WHERE command = 'SignIn'"_s), 2);
        QCOMPARE(number(u"SELECT count(*) FROM event WHERE payload LIKE '%horse%'"_s), 0);
    }

    void guessesSlowDown()
    {
        openAs(u"uma"_s);
        LockScreen *screen = lock();
        for (int i = 0; i < 3; ++i)
            type(screen, u"wrong-horse"_s);
        QVERIFY2(screen->form().text().contains(u"wait 5 second"_s), qPrintable(screen->form().text()));
        QVERIFY(!field(screen)->isEnabled());
        m_clock.set(m_clock.now() + 5'000);
        QTRY_VERIFY(field(screen)->isEnabled());
        open(screen, word);
    }

    void whomTheServerAsksForNoPasswordChoosesOneBeforeAnythingIsSeen()
    {
        start(u"bob"_s);
        QTRY_VERIFY_WITH_TIMEOUT(choosing(), patience);
        QVERIFY(mentions(*choosing(), u"The server lets bob in without a password."_s));
        QVERIFY(!m_program->workspace());
        choosing()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat(), patience);
        QVERIFY(m_program->firstScreen().isVisible());

        openAs(u"bob"_s);
        QCOMPARE(number(u"SELECT count(*) FROM event WHERE command = 'SetPassword' AND actor_name = 'bob'"_s), 1);
        LockScreen *screen = lock();
        QTRY_VERIFY(field(screen)->isVisible());
        screen->form().submit();
        QVERIFY(m_program->seat()->isLocked());
        type(screen, u"wrong-horse"_s);
        QVERIFY2(screen->form().text().contains(u"not the password of bob"_s), qPrintable(screen->form().text()));
        QVERIFY(m_program->seat()->isLocked());
        open(screen, word);
    }

    void theOwnPasswordIsAskedForAtTheStartToo()
    {
        start(u"bob"_s);
        QTRY_VERIFY_WITH_TIMEOUT(signIn(), patience);
        QVERIFY(!m_program->workspace());
        signIn()->form().submit();
        QTest::qWait(200);
        QVERIFY(!m_program->workspace());
        QSignalSpy opened(m_program.get(), &Program::opened);
        signIn()->findChild<QLineEdit *>(u"password"_s)->setText(word);
        signIn()->form().submit();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        QCOMPARE(m_program->workspace()->desk().user().role, Role::Supervisor);
    }

    void whereTheServerAsksNoMoreTheLockStaysShut()
    {
        openAs(u"ann"_s);
        LockScreen *screen = lock();
        rules({u"local all all trust"_s});
        type(screen, word);
        QVERIFY2(screen->form().text().contains(u"without a password now"_s), qPrintable(screen->form().text()));
        for (int i = 0; i < 2; ++i) {
            screen->form().submit();
            QVERIFY(m_program->seat()->isLocked());
        }
        type(screen, word);
        QVERIFY(m_program->seat()->isLocked());
        Q_EMIT screen->switchAsked();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat(), patience);
        start(u"ann"_s);
        QTRY_VERIFY_WITH_TIMEOUT(choosing(), patience);
        choosing()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat(), patience);
        rules({u"local all kept trust"_s, u"local all bob trust"_s, u"local all all scram-sha-256"_s});
    }

    void whoLeavesALockedDeskGivesTheCustomerBack()
    {
        VERIFY_OK(m_owner->execute(u"INSERT INTO account (id, name, name_key) VALUES (1, 'Zoe Hart', 'zoe hart')"_s));
        openAs(u"ann"_s);
        WorkPane &work = m_program->workspace()->work();
        const auto taken = m_program->workspace()->desk().run(TakeCustomer{AccountId::fromValue(1)});
        QTRY_VERIFY(taken.isFinished());
        VERIFY_OK(taken.result());
        work.reload();
        QTRY_VERIFY(work.isWorking());
        LockScreen *screen = lock();
        QCOMPARE(number(u"SELECT count(*) FROM queue_entry WHERE leased_to IS NOT NULL"_s), 1);
        Q_EMIT screen->switchAsked();
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat(), patience);
        QCOMPARE(number(u"SELECT count(*) FROM queue_entry WHERE leased_to IS NOT NULL"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM event WHERE command = 'ReleaseLease'"_s), 1);
    }

    void aLostServerKeepsTheDeskLocked()
    {
        openAs(u"ann"_s);
        LockScreen *screen = lock();
        m_owner.reset();
        m_server.kill();
        type(screen, word);
        QVERIFY2(screen->form().text().contains(u"stays locked until the server knows you"_s), qPrintable(screen->form().text()));
        QVERIFY(m_program->seat()->isLocked());
        QTRY_COMPARE_WITH_TIMEOUT(m_program->workspace()->desk().connection(), Connection::Lost, patience);
        VERIFY_OK(m_server.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_program->workspace()->desk().connection(), Connection::Connected, patience);
        open(screen, word);
    }

private:
    void letIn(const QString &login, Role role)
    {
        const SetUser user{login, {}, role, {}, {}, {}};
        Context context;
        context.actorName = u"owner"_s;
        context.role = Role::Administrator;
        context.now = testNow;
        context.commandId = login;
        auto transaction = Transaction::begin(*m_owner).value();
        VERIFY_OK(perform(*m_owner, context, user));
        VERIFY_OK(grantLogin(transaction, login, role, word));
        VERIFY_OK(transaction.commit());
    }

    // Who shows what to be let in, from the next connection on.
    void rules(const QStringList &lines)
    {
        QStringList rows;
        for (int i = 0; i < lines.size(); ++i)
            rows.append(u"(%1, '%2')"_s.arg(QString::number(i), lines.at(i)));
        VERIFY_OK(m_server.address().execute(m_name, u"COPY (SELECT line FROM (VALUES %1) AS rule (place, line) ORDER BY place) "
                                                     "TO PROGRAM 'cat > pg_hba.conf'"_s.arg(rows.join(u", "_s))));
        VERIFY_OK(m_server.address().execute(m_name, u"SELECT pg_reload_conf()"_s));
        QTest::qWait(300);
    }

    void start(const QString &login)
    {
        m_program = std::make_unique<Program>(*qApp, m_clock);
        m_program->window().show();
        const QString address = m_server.address().url(m_name).replace(u"user=kept"_s, u"user="_s + login);
        m_program->open(login == u"bob" ? address : address + u"&password="_s + word, Existence::MustExist,
                        AfterOpening::ShowAccounts);
    }

    // Whoever the server asks for nothing shows who it is, or chooses by what from now on.
    void openAs(const QString &login)
    {
        start(login);
        QSignalSpy opened(m_program.get(), &Program::opened);
        QTRY_VERIFY_WITH_TIMEOUT(opened.size() == 1 || choosing(), patience);
        if (PasswordDialog *dialog = choosing()) {
            for (const QString &name : {u"new"_s, u"again"_s})
                dialog->findChild<QLineEdit *>(name)->setText(word);
            QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_program->workspace()->desk().connection(), Connection::Connected, patience);
    }

    PasswordDialog *choosing() { return m_program->window().findChild<PasswordDialog *>(); }
    SignInDialog *signIn() { return m_program->window().findChild<SignInDialog *>(); }

    LockScreen *lock()
    {
        m_program->seat()->lock();
        return m_program->window().findChild<LockScreen *>();
    }

    static QLineEdit *field(LockScreen *screen) { return screen->findChild<QLineEdit *>(u"password"_s); }

    // Until the form has said what became of it.
    static void type(LockScreen *screen, const QString &text)
    {
        QSignalSpy refused(&screen->form(), &SignInForm::refused);
        field(screen)->setText(text);
        QTest::keyClick(field(screen), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
        QVERIFY(field(screen)->text().isEmpty());
    }

    void open(LockScreen *screen, const QString &text)
    {
        field(screen)->setText(text);
        QTest::keyClick(field(screen), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->seat()->isLocked(), patience);
    }

    qint64 number(const QString &sql)
    {
        Query query(*m_owner, sql);
        return query.integer().value_or(-1);
    }

    QTemporaryDir m_settings;
    PostgresServer m_server;
    QString m_name;
    FixedClock m_clock{testNow};
    std::unique_ptr<Database> m_owner;
    std::unique_ptr<Program> m_program;
};

KEPT_TEST(ServerLockTest)
#include "serverlocktest.moc"
