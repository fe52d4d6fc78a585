// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/customer/customerpane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/people/ownerdialog.h"
#include "ui/people/peoplepane.h"
#include "ui/people/persondialog.h"
#include "ui/people/securityform.h"
#include "ui/signin/passworddialog.h"
#include "ui/widgets/recordlist.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// An administrator adds people, changes what they are, and says how desks and identity are kept; a supervisor gives plans to
/// somebody else. All by keys.
class PeoplePaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->store.execute(
            u"INSERT INTO app_user (id, name, sign_in, role) VALUES (2, 'Vera Lind', 'vera', 'Administrator')"_s);
        m_book->store.execute(u"INSERT INTO id_sequence (object, last) VALUES ('app_user', 2)"_s);
        m_book->desk->setUser({UserId::fromValue(2), u"Vera Lind"_s, Role::Administrator});
        m_pane = std::make_unique<PeoplePane>(*m_book->desk, m_book->wording());
        m_pane->resize(1300, 700);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &PeoplePane::shown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setFocus();
        connect(m_pane.get(), &PeoplePane::personOpened, this, [this](PersonDialog *dialog) { m_person = dialog; });
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aPersonIsAddedByKeys()
    {
        QTest::keyClick(m_pane->people()->view(), Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(personComes());
        QVERIFY(!save()->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), u"Ada Byron"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"ada"_s);
        auto *role = m_person->findChild<QComboBox *>(u"role"_s);
        role->setCurrentIndex(role->findText(u"Supervisor"_s));
        QVERIFY(save()->isEnabled());
        QTest::keyClick(m_person, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"app_user WHERE name = 'Ada Byron' AND sign_in = 'ada' AND role = 'Supervisor'"_s), 1);
        QTRY_COMPARE(m_pane->people()->count(), 3);
    }

    void aRoleIsChangedAndWhoLeftMayNoLongerSignIn()
    {
        choose(1);
        QTest::keyClick(m_pane->people()->view(), Qt::Key_F3);
        QVERIFY(personComes());
        QVERIFY(m_person->findChild<QLineEdit *>(u"signIn"_s)->isReadOnly());
        QTest::keyClick(m_person, Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(!m_person->findChild<QCheckBox *>(u"active"_s)->isChecked());
        QTest::keyClick(m_person, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"app_user WHERE id = 1 AND is_active = 0"_s), 1);
        QCOMPARE(count(u"event WHERE command = 'UpdateUser'"_s), 1);
    }

    void theLastAdministratorStaysOne()
    {
        choose(2);
        QTest::keyClick(m_pane->people()->view(), Qt::Key_F3);
        QVERIFY(personComes());
        auto *role = m_person->findChild<QComboBox *>(u"role"_s);
        role->setCurrentIndex(role->findText(u"Specialist"_s));
        QTest::keyClick(m_person, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(mentions(*m_person, u"Vera Lind is the last who administers here."_s));
        QCOMPARE(count(u"app_user WHERE id = 2 AND role = 'Administrator'"_s), 1);
    }

    void theFormOfAPasswordIsThatOfWhoeverIsChosen()
    {
        choose(1);
        QTest::keyClick(m_pane->people()->view(), Qt::Key_F4);
        QTRY_VERIFY(m_pane->findChild<PasswordDialog *>());
        QCOMPARE(m_pane->findChild<PasswordDialog *>()->findChild<QComboBox *>(u"who"_s)->currentText(), u"Ana Duarte"_s);
    }

    void anAdministratorSetsAPasswordByKeys()
    {
        choose(1);
        QTest::keyClick(m_pane->people()->view(), Qt::Key_F4);
        QTRY_VERIFY(m_pane->findChild<PasswordDialog *>());
        auto *dialog = m_pane->findChild<PasswordDialog *>();
        QTRY_VERIFY(dialog->isActiveWindow());
        QSignalSpy told(m_pane.get(), &PeoplePane::told);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"new"_s), u"correct horse"_s);
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(told.isEmpty()); // typed once, it may be a slip
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"again"_s), u"correct horse"_s);
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
        QCOMPARE(count(u"user_secret WHERE app_user_id = 1 AND hash IS NOT NULL"_s), 1);
        QCOMPARE(count(u"event WHERE command = 'SetPassword' AND actor = 2 AND payload NOT LIKE '%horse%'"_s), 1);
        QTRY_COMPARE(m_pane->people()->view()->currentIndex().siblingAtColumn(5).data().toString(), u"Set"_s);
    }

    void locksAndQuestionsAreSavedTogether()
    {
        SecurityForm *form = m_pane->security();
        QVERIFY(!form->saving()->isEnabled());
        form->findChild<QSpinBox *>(u"idle"_s)->setValue(3);
        form->findChild<QCheckBox *>(u"askStreet"_s)->setChecked(false);
        form->findChild<QSpinBox *>(u"required"_s)->setValue(5);
        QVERIFY(!form->saving()->isEnabled()); // five right answers of four questions
        form->findChild<QSpinBox *>(u"required"_s)->setValue(3);
        QTest::keyClick(m_pane->people()->view(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"policy WHERE idle_lock_minutes = 3 AND identity_required = 3 AND identity_questions NOT LIKE "
                           "'%Street%'"_s),
                     1);
    }

    void aSupervisorGivesThePlansToSomebodyElse()
    {
        m_book->desk->setUser({UserId::fromValue(2), u"Vera Lind"_s, Role::Supervisor});
        CustomerPane customer(*m_book->desk, m_book->wording());
        customer.resize(1300, 800);
        QSignalSpy opened(&customer, &CustomerPane::ownerOpened);
        static_cast<QWidget &>(customer).show();
        customer.show(m_book->customer);
        QVERIFY(QTest::qWaitForWindowActive(&customer));
        customer.setFocus();
        QTest::keyClick(customer.tree(), Qt::Key_G, Qt::ControlModifier);
        QTRY_COMPARE(opened.size(), 1);
        auto *dialog = customer.findChild<OwnerDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(QApplication::focusWidget(), u"Vera"_s);
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"collection_plan WHERE id = 1 AND owner_user_id = 2"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE id = 2 AND owner_user_id = 1"_s), 1); // closed plans stay
    }

private:
    void choose(qint64 person) { m_pane->people()->setCurrent(person); }

    bool personComes()
    {
        if (!QTest::qWaitFor([this] { return !m_person.isNull(); }))
            return false;
        m_person->activateWindow();
        return QTest::qWaitForWindowActive(m_person.data());
    }

    QPushButton *save() { return m_person->findChild<QPushButton *>(u"save"_s); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<PeoplePane> m_pane;
    QPointer<PersonDialog> m_person;
};

KEPT_TEST(PeoplePaneTest)
#include "peoplepanetest.moc"
