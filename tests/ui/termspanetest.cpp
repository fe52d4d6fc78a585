// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/templatelines.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/terms/policyform.h"
#include "ui/terms/templatedialog.h"
#include "ui/terms/termsform.h"
#include "ui/terms/termspane.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordlist.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Templates, limits by role and deadlines, changed by an administrator's keys and only seen by others.
class TermsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aTemplateIsAddedByKeys()
    {
        open(Role::Administrator);
        const int before = m_pane->templates()->count();
        QVERIFY(before >= 13);
        QTest::keyClick(view(), Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(m_dialog);
        QVERIFY(!save()->isEnabled()); // without a name
        type(u"code"_s, u"CARD-9"_s);
        type(u"name"_s, u"Nine months for cards"_s);
        find<QComboBox>(u"accountType"_s)->setCurrentText(u"Card"_s);
        find<QSpinBox>(u"count"_s)->setValue(9);
        find<QSpinBox>(u"waiver"_s)->setValue(5'000);
        find<QCheckBox>(u"freeze"_s)->setChecked(true);
        QVERIFY(save()->isEnabled());
        keepPicture(*m_dialog, u"template"_s);
        m_dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog.data());
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_pane->templates()->count(), before + 1);
        QCOMPARE(
            count(u"payment_plan_template WHERE code = 'CARD-9' AND account_type = 'CreditCard' AND instalment_count = 9 AND "
                  "fee_waiver_basis_points = 5000 AND freezes_interest = 1"_s),
            1);
        QCOMPARE(cell(u"CARD-9"_s, TemplateConcessions), u"fees waived: 50 %, interest frozen"_s);
        keepPicture(*m_pane, u"terms"_s);
    }

    void aTemplateIsOfferedNoMore()
    {
        open(Role::Administrator);
        select(u"JOBLOSS"_s);
        QTest::keyClick(view(), Qt::Key_F3);
        QVERIFY(m_dialog);
        QVERIFY(find<QLineEdit>(u"code"_s)->isReadOnly());
        QCOMPARE(find<QComboBox>(u"hardship"_s)->currentText(), u"Job lost"_s);
        find<QCheckBox>(u"active"_s)->setChecked(false);
        m_dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog.data());
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"payment_plan_template WHERE code = 'JOBLOSS' AND is_active = 0 AND hardship = 'JobLoss'"_s), 1);
        QTRY_COMPARE(cell(u"JOBLOSS"_s, TemplateState), u"Not offered"_s);
    }

    void aSettlementNeedsItsShare()
    {
        open(Role::Administrator);
        QTest::keyClick(view(), Qt::Key_F3, Qt::ShiftModifier);
        type(u"code"_s, u"S"_s);
        type(u"name"_s, u"Settles"_s);
        find<QComboBox>(u"kind"_s)->setCurrentText(u"Settlement"_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(mentions(*m_dialog, u"Say at which share"_s));
        find<QSpinBox>(u"settlement"_s)->setValue(7'000);
        QVERIFY(save()->isEnabled());
    }

    void limitsAndDeadlinesAreSavedTogether()
    {
        open(Role::Administrator);
        TermsForm *form = m_pane->form();
        QVERIFY(!form->saving()->isEnabled());
        auto *instalments = form->findChild<QSpinBox *>(u"limit2Specialist"_s);
        QTRY_VERIFY(instalments->value() > 0);
        instalments->setFocus();
        instalments->selectAll();
        QTest::keyClicks(instalments, u"9"_s);
        form->findChild<QSpinBox *>(u"reminder"_s)->setValue(7);
        form->findChild<QSpinBox *>(u"dispute"_s)->setValue(45);
        QSignalSpy told(m_pane.get(), &TermsPane::told);
        QTest::keyClick(instalments, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"payment_plan_limit WHERE role = 'Specialist' AND maximum_instalments = 9"_s), 1);
        QCOMPARE(count(u"payment_plan_limit"_s), 1); // the others hold as they were
        QCOMPARE(count(u"policy WHERE scope = 'System' AND reminder_lead_days = 7 AND dispute_days = 45"_s), 1);
        QVERIFY(!form->saving()->isEnabled());
    }

    void thePolicyOfTheHouseIsStatedAndWhatTheFormDoesNotShowStays()
    {
        m_book->store.execute(
            u"INSERT INTO policy (id, scope, maximum_promises, tolerance_minor) VALUES (70, 'System', 5, 25)"_s);
        open(Role::Administrator);
        PolicyForm *form = m_pane->policy();
        auto *limit = form->findChild<QSpinBox *>(u"limit"_s);
        QTRY_COMPARE(limit->value(), 5);
        QVERIFY(!form->saving()->isEnabled());
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, u"4"_s);
        form->findChild<QComboBox *>(u"counting"_s)->setCurrentText(u"Broken ones"_s);
        form->findChild<QSpinBox *>(u"grace"_s)->setValue(2);
        auto *closure = form->findChild<QLineEdit *>(u"closure"_s);
        closure->setText(u"five dollars"_s);
        QTest::keyClick(limit, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(mentions(*form, u"is no closure threshold"_s));
        closure->setText(u"USD 5.00"_s);
        QSignalSpy told(m_pane.get(), &TermsPane::told);
        QTest::keyClick(limit, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"policy WHERE scope = 'System' AND maximum_promises = 4 AND promise_counting = 'BrokenOnly' AND "
                       "grace_days = 2 AND tolerance_minor = 25 AND closure_thresholds = 'USD 5.00' AND horizon_days IS NULL"_s),
                 1);
        keepPicture(*m_pane, u"policy"_s);
    }

    void theOrderInWhichMoneyPaysIsSaidInWords()
    {
        m_book->store.execute(u"INSERT INTO policy (id, scope, name, allocation_order) VALUES (70, 'System', 'House', "
                              "'Interest,Fees Vertical')"_s);
        open(Role::Administrator);
        PolicyForm *form = m_pane->policy();
        auto *order = form->findChild<QComboBox *>(u"order"_s);
        const QString own = u"Interest, fees, costs, penalties, tax, principal; each of them on all items before the next"_s;
        QTRY_COMPARE(order->currentText(), own);
        QVERIFY(mentions(*form, own.toLower() + u", from the whole house"_s));
        QCOMPARE(order->itemText(0), u"as usual: fees, interest, principal"_s);
        for (int i = 1; i < order->count(); ++i) {
            QVERIFY2(order->itemText(i).contains(u' ') && order->itemText(i) != order->itemData(i).toString(),
                     qPrintable(order->itemText(i)));
            QVERIFY(!order->itemData(i, Qt::ToolTipRole).toString().isEmpty());
        }
        order->setFocus();
        QTest::keyClicks(order, u"Principal f"_s);
        QCOMPARE(order->currentData().toString(), u"PrincipalFirst"_s);
        QCOMPARE(order->toolTip(), u"Principal, interest, costs, penalties, fees, tax; the oldest item first"_s);
        QSignalSpy told(m_pane.get(), &TermsPane::told);
        QTest::keyClick(order, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"policy WHERE scope = 'System' AND allocation_order = 'PrincipalFirst'"_s), 1);
        keepPicture(*m_pane, u"policy-order"_s);
    }

    void aTeamsPolicyIsStatedAndClearedByKeys()
    {
        m_book->store.execute(u"INSERT INTO team (id, name) VALUES (5, 'West 2')"_s);
        m_book->store.execute(u"INSERT INTO policy (id, scope, maximum_promises) VALUES (70, 'System', 5)"_s);
        open(Role::Administrator);
        PolicyForm *form = m_pane->policy();
        auto *limit = form->findChild<QSpinBox *>(u"limit"_s);
        QTRY_COMPARE(limit->value(), 5);
        QTest::keyClick(view(), Qt::Key_P, Qt::ControlModifier);
        auto *scope = form->findChild<QComboBox *>(u"policyScope"_s);
        QTRY_VERIFY(scope->hasFocus());
        QTest::keyClick(scope, Qt::Key_Down);
        auto *which = form->findChild<QComboBox *>(u"policyWhich"_s);
        QTRY_COMPARE(which->currentText(), u"West 2"_s);
        QTRY_COMPARE(limit->text(), u"as usual: 5"_s);
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, u"2"_s);
        form->findChild<QSpinBox *>(u"toleranceMinor"_s)->setValue(250);
        QTest::keyClick(scope, Qt::Key_Up); // what was typed is not lost on the way to another place
        QTRY_VERIFY(mentions(*form, u"not saved yet"_s));
        QCOMPARE(scope->currentText(), u"A team"_s);
        QSignalSpy told(m_pane.get(), &TermsPane::told);
        QTest::keyClick(limit, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"policy WHERE scope = 'Team' AND scope_id = 5 AND maximum_promises = 2 AND tolerance_minor = 250 AND "
                       "horizon_days IS NULL AND tolerance_basis_points IS NULL"_s),
                 1);
        QTRY_VERIFY(mentions(*form, u"2, from the team West 2"_s));
        QVERIFY(mentions(*form, u"45, from the program"_s));
        QTRY_COMPARE(which->currentText(), u"West 2, own policy"_s);
        keepPicture(*m_pane, u"policy-team"_s);
        QTest::keyClick(limit, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(limit, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(told.size(), 2);
        QTRY_VERIFY(mentions(*form, u"5, from the whole house"_s));
        QTRY_COMPARE(which->currentText(), u"West 2"_s);
        QCOMPARE(count(u"policy WHERE scope = 'System' AND maximum_promises = 5"_s), 1);
    }

    void aPlansPolicyIsFoundByItsNumberAndWhatWasTypedTakenBack()
    {
        open(Role::Administrator);
        PolicyForm *form = m_pane->policy();
        auto *scope = form->findChild<QComboBox *>(u"policyScope"_s);
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_End);
        auto *plan = form->findChild<QLineEdit *>(u"policyPlan"_s);
        QTRY_VERIFY(plan->hasFocus());
        QTest::keyClicks(plan, u"CP-999999"_s);
        QTest::keyClick(plan, Qt::Key_Return);
        QTRY_VERIFY(form->findChild<QWidget *>(u"problem"_s)->isVisible());
        plan->setText(u"CP-000001"_s);
        QTest::keyClick(plan, Qt::Key_Return);
        QTRY_VERIFY(!form->findChild<QWidget *>(u"problem"_s)->isVisible());
        QVERIFY(!form->findChild<QLineEdit *>(u"buckets"_s)->isVisible());
        auto *share = form->findChild<QSpinBox *>(u"tolerance"_s);
        share->setFocus();
        share->selectAll();
        QTest::keyClicks(share, u"0"_s); // none at all, which is not the same as what is inherited
        QVERIFY(form->saving()->isEnabled());
        QTest::keyClick(share, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!form->saving()->isEnabled());
        QCOMPARE(share->text(), u"as usual: 0 %"_s);
        QTest::keyClicks(share, u"0"_s);
        QSignalSpy told(m_pane.get(), &TermsPane::told);
        share->selectAll();
        QTest::keyClicks(share, u"0"_s);
        QTest::keyClick(share, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"policy WHERE scope = 'Plan' AND scope_id = 1 AND tolerance_basis_points = 0"_s), 1);
    }

    void supervisorsOnlySee()
    {
        open(Role::Supervisor);
        QTest::keyClick(view(), Qt::Key_F3);
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(!m_dialog);
        QVERIFY(!m_pane->form()->findChild<QSpinBox *>(u"dispute"_s)->isEnabled());
        QVERIFY(!m_pane->policy()->findChild<QSpinBox *>(u"limit"_s)->isEnabled());
    }

private:
    void open(Role role)
    {
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, role});
        m_pane = std::make_unique<TermsPane>(*m_book->desk, m_book->wording());
        connect(m_pane.get(), &TermsPane::templateOpened, this, [this](TemplateDialog *dialog) { m_dialog = dialog; });
        m_pane->resize(1368, 700);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &TermsPane::shown);
        QSignalSpy formShown(m_pane->form(), &TermsForm::shown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_VERIFY(!formShown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setFocus();
    }

    int rowOf(const QString &code) const
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            if (view()->model()->index(row, TemplateCode).data().toString() == code)
                return row;
        return -1;
    }

    QString cell(const QString &code, int column) const { return view()->model()->index(rowOf(code), column).data().toString(); }
    void select(const QString &code) { view()->setCurrentIndex(view()->model()->index(rowOf(code), 0)); }

    template<class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    void type(const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        QTest::keyClicks(field, text);
    }

    QTreeView *view() const { return m_pane->templates()->view(); }
    KeyButton *save() const { return m_dialog->findChild<KeyButton *>(u"save"_s); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<TermsPane> m_pane;
    QPointer<TemplateDialog> m_dialog;
};

KEPT_TEST(TermsPaneTest)
#include "termspanetest.moc"
