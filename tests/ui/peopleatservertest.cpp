// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setuser.h"
#include "models/store/query.h"
#include "models/store/serverlogin.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/people/peoplepane.h"
#include "ui/people/persondialog.h"
#include "ui/widgets/recordlist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUuid>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// At a server an administrator changes who somebody is and what the login may do in one go, or hears what to run instead.
class PeopleAtServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_store = std::make_unique<TestDatabase>(u"postgresql"_s);
        m_server = m_store->server();
        m_ada = letIn(u"ada"_s, Role::Administrator);
        m_bob = letIn(u"bob"_s, Role::Specialist);
        DeskSettings settings;
        settings.location = m_store->location();
        settings.location.user = login(u"ada"_s);
        settings.clock = &m_clock;
        settings.newCommandId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
        settings.beat = std::chrono::milliseconds(50);
        m_desk = std::make_unique<Desk>(settings);
        m_desk->setUser({m_ada, u"ada"_s, Role::Administrator});
        const auto opened = m_desk->open(Existence::MustExist);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), patience);
        m_pane = std::make_unique<PeoplePane>(*m_desk, Wording{QLocale(QLocale::English), QTimeZone::utc()});
        m_pane->resize(1300, 700);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &PeoplePane::shown);
        m_pane->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        connect(m_pane.get(), &PeoplePane::personOpened, this, [this](PersonDialog *dialog) { m_person = dialog; });
    }

    // Roles are the server's: while the database is there, they can't go.
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
        m_store.reset();
        for (const QString &login : std::as_const(m_logins))
            VERIFY_OK(m_server.execute(u"postgres"_s, u"DROP ROLE IF EXISTS \"%1\""_s.arg(login)));
        m_logins.clear();
        m_theme.reset();
    }

    void whoMayNotMakeRolesHearsWhatToRun()
    {
        openBob();
        setRole(u"Supervisor"_s);
        QTest::keyClick(m_person, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(mentions(*m_person, u"keptctl grant %1 --role supervisor"_s.arg(login(u"bob"_s))), patience);
        keepPicture(*m_person, u"person-at-server-refused"_s);
        QCOMPARE(groupOfBob(), groupOf(m_store->database(), Role::Specialist).value());
        QCOMPARE(number(u"SELECT count(*) FROM app_user WHERE role = 'Supervisor'"_s), 0);
        m_store->execute(u"ALTER ROLE \"%1\" CREATEROLE"_s.arg(login(u"ada"_s)));
        QTest::keyClick(m_person, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(number(u"SELECT count(*) FROM app_user WHERE role = 'Supervisor'"_s) == 1, patience);
        QCOMPARE(groupOfBob(), groupOf(m_store->database(), Role::Supervisor).value());
    }

    void whoIsAddedGetsALoginWithAPassword()
    {
        m_store->execute(u"ALTER ROLE \"%1\" CREATEROLE"_s.arg(login(u"ada"_s)));
        QTest::keyClick(m_pane->people()->view(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_person && m_person->isVisible(), patience);
        m_person->findChild<QLineEdit *>(u"name"_s)->setText(u"Cora"_s);
        m_person->findChild<QLineEdit *>(u"signIn"_s)->setText(login(u"cora"_s));
        m_logins.append(login(u"cora"_s));
        m_person->findChild<QLineEdit *>(u"password"_s)->setText(u"short"_s);
        QTest::keyClick(m_person, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(mentions(*m_person, u"8"_s));
        m_person->findChild<QLineEdit *>(u"password"_s)->setText(u"correct-horse"_s);
        keepPicture(*m_person, u"person-at-server"_s);
        QTest::keyClick(m_person, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(number(u"SELECT count(*) FROM app_user WHERE name = 'Cora'"_s) == 1, patience);
        QCOMPARE(
            number(u"SELECT count(*) FROM pg_authid WHERE rolname = '%1' AND rolcanlogin AND rolpassword LIKE 'SCRAM%%'"_s.arg(
                login(u"cora"_s))),
            1);
        QCOMPARE(number(u"SELECT count(*) FROM event WHERE payload LIKE '%horse%'"_s), 0);
    }

private:
    QString login(const QString &name) const { return m_store->location().path + u'-' + name; }

    UserId letIn(const QString &name, Role role)
    {
        Context owner;
        owner.actorName = u"owner"_s;
        owner.role = Role::Administrator;
        owner.now = testNow;
        owner.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        auto transaction = Transaction::begin(m_store->database()).value();
        const auto done = perform(m_store->database(), owner, SetUser{login(name), name, role, {}, {}, {}}).value();
        const auto granted = grantLogin(transaction, login(name), role, {});
        if (!granted || !transaction.commit())
            qFatal("%s was not let in", qPrintable(login(name)));
        m_logins.append(login(name));
        return done.outcome.user;
    }

    void openBob()
    {
        m_pane->people()->setCurrent(m_bob.value());
        QTest::keyClick(m_pane->people()->view(), Qt::Key_F3);
        QTRY_VERIFY_WITH_TIMEOUT(m_person && m_person->isVisible(), patience);
    }

    void setRole(const QString &word)
    {
        auto *role = m_person->findChild<QComboBox *>(u"role"_s);
        role->setCurrentIndex(role->findText(word));
    }

    QString groupOfBob()
    {
        Query query(m_store->database(), u"SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN "
                                         "pg_roles l ON l.oid = m.member WHERE l.rolname = ?"_s);
        query.bind(login(u"bob"_s));
        return query.first([](const Row &row) { return row.text(0); }).value().value_or(QString());
    }

    qint64 number(const QString &sql) { return m_store->integer(sql); }

    std::unique_ptr<Theme> m_theme;
    FixedClock m_clock{testNow};
    std::unique_ptr<TestDatabase> m_store;
    PostgresAddress m_server;
    QStringList m_logins;
    UserId m_ada = UserId::fromValue(0);
    UserId m_bob = UserId::fromValue(0);
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PeoplePane> m_pane;
    QPointer<PersonDialog> m_person;
};

KEPT_TEST(PeopleAtServerTest)
#include "peopleatservertest.moc"
