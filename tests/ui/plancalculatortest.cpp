// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentplanoffers.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/theme.h"
#include "ui/paymentplan/affordabilityform.h"
#include "ui/paymentplan/paymentplanscreens.h"
#include "ui/paymentplan/plancalculator.h"
#include "ui/paymentplan/planterms.h"
#include "ui/paymentplan/schedulepreview.h"
#include "ui/paymentplan/shareedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// The customer's plan has 1,250.00 due, 120.00 of it disputed: 1,130.00 can be agreed on.
class PlanCalculatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_screens = std::make_unique<PaymentPlanScreens>(*m_book->desk, m_book->wording(), &m_window);
        m_window.resize(1'440, 900);
        open();
    }

    void cleanup()
    {
        delete m_dialog;
        m_screens.reset();
        m_book.reset();
        m_theme.reset();
    }

    void theUsualTermsAreSavedByOneKey()
    {
        QCOMPARE(schedule(), 6);
        QCOMPARE(cell(0, 2), u"188.33"_s);
        QCOMPARE(cell(5, 2), u"188.35"_s);
        QCOMPARE(cell(5, 7), u"–"_s);
        QCOMPARE(message(), u"Within your limits: active at once"_s);
        keepPicture(*m_dialog, u"calculator"_s);
        save();
        QCOMPARE(count(u"payment_schedule WHERE status = 'Active' AND amount = 113000"_s), 1);
        QCOMPARE(count(u"payment_schedule_item"_s), 6);
        QCOMPARE(count(u"collection_plan WHERE id = 1 AND payment_plan_status = 'Active'"_s), 1);
    }

    void theNumberFollowsFromATypedInstalment()
    {
        m_dialog->terms()->solve(PlanTerms::Solve::Count);
        type(u"instalment"_s, u"300"_s);
        QCOMPARE(schedule(), 4);
        QCOMPARE(cell(3, 2), u"230.00"_s);
        QVERIFY(!m_dialog->findChild<QLineEdit *>(u"instalment"_s)->isReadOnly());
        QVERIFY(m_dialog->findChild<QLineEdit *>(u"first"_s)->focusPolicy() == Qt::StrongFocus);
    }

    void theTotalFollowsFromInstalmentAndNumber()
    {
        m_dialog->terms()->solve(PlanTerms::Solve::Total);
        type(u"instalment"_s, u"50"_s);
        typeNumber(u"count"_s, u"4"_s);
        QCOMPARE(m_dialog->findChild<MoneyEdit *>(u"total"_s)->value()->minor(), 200'00);
        typeNumber(u"count"_s, u"40"_s);
        QVERIFY(!canSave());
        QVERIFY2(shows(u"The instalments come to $2,000.00"_s), qPrintable(allFindings()));
    }

    void theFirstDateFollowsFromTheLast()
    {
        m_dialog->terms()->solve(PlanTerms::Solve::FirstDate);
        typeNumber(u"count"_s, u"3"_s);
        type(u"last"_s, u"2026-04-20"_s);
        QCOMPARE(m_dialog->findChild<DateEdit *>(u"first"_s)->date(), std::optional(QDate(2026, 2, 20)));
        QCOMPARE(schedule(), 3);
        QVERIFY(canSave());
        type(u"last"_s, u"2026-02-10"_s);
        QVERIFY2(shows(u"would be due in the past"_s), qPrintable(allFindings()));
        QVERIFY(!canSave());
    }

    void aSettlementBeyondTheLimitsIsSentForApproval()
    {
        typeNumber(u"settlementBasisPoints"_s, u"60"_s);
        QVERIFY2(shows(u"asks for less of the balance"_s), qPrintable(allFindings()));
        QCOMPARE(message(), u"Beyond your limits: active once a supervisor approves it"_s);
        QCOMPARE(m_dialog->findChild<MoneyEdit *>(u"total"_s)->value()->minor(), 678'00);
        type(u"expires"_s, u"2026-02-02"_s);
        QVERIFY2(shows(u"The offer ends on"_s), qPrintable(allFindings()));
        QVERIFY(!canSave());
        type(u"expires"_s, u"2026-12-31"_s);
        QTest::qWait(0);
        keepPicture(*m_dialog, u"calculator-approval"_s);
        save();
        QCOMPARE(count(u"payment_schedule WHERE status = 'PendingApproval' AND forgiven_amount = 45200 "
                       "AND kind = 'Settlement' AND settlement_basis_points = 6000 AND expires_date = '2026-12-31'"_s),
                 1);
    }

    void aShareBesideAWaiverSaysWhatItIsOf()
    {
        typeNumber(u"settlementBasisPoints"_s, u"95"_s);
        QVERIFY2(shows(u"56.50"_s) && shows(u"forgiven once all is paid"_s), qPrintable(allFindings()));
        QVERIFY(!shows(u"after waived fees"_s));
        typeNumber(u"feeWaiverBasisPoints"_s, u"100"_s);
        QVERIFY2(shows(u"1,065.00"_s) && shows(u"after waived fees"_s) && shows(u"118.25"_s), qPrintable(allFindings()));
        QCOMPARE(m_dialog->findChild<MoneyEdit *>(u"total"_s)->value()->minor(), 1'011'75);
        QCOMPARE(cutFinding(*m_dialog), QString());
        keepPicture(*m_dialog, u"calculator-settlement-and-waiver"_s);
    }

    void interestIsShownInTheScheduleAndSaved()
    {
        auto *kind = m_dialog->findChild<QComboBox *>(u"interestKind"_s);
        QVERIFY(!kind->isVisible());
        typeNumber(u"interestBasisPoints"_s, u"12"_s);
        QVERIFY(kind->isVisible());
        QVERIFY(!m_dialog->findChild<QCheckBox *>(u"freeze"_s)->isVisible());
        QCOMPARE(cell(0, 2), u"194.98"_s); // 1,130 x 0.01 / (1 - 1.01^-6)
        QVERIFY2(shows(u"$39.87 in all"_s), qPrintable(allFindings()));
        QCOMPARE(m_dialog->findChild<MoneyEdit *>(u"total"_s)->value()->minor(), 1'130'00);
        QVERIFY2(shows(u"all that is due and undisputed"_s), qPrintable(allFindings()));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY2(shows(u"$67.80 in all"_s), qPrintable(allFindings())); // 1,130 x 1 % x 6
        QCOMPARE(cutFinding(*m_dialog), QString());
        QCOMPARE(cell(5, 7), u"–"_s);
        keepPicture(*m_dialog, u"calculator-interest"_s);
        save();
        QCOMPARE(count(u"payment_schedule WHERE status = 'Active' AND amount = 119780 AND interest_amount = 6780 "
                       "AND interest_kind = 'Flat' AND interest_basis_points = 1200"_s),
                 1);
        QCOMPARE(count(u"collection_plan_item WHERE kind = 'Charge' AND interest_amount = 1130"_s), 6);
    }

    void whatSpeaksAgainstInterestIsSaidBesideIt()
    {
        typeNumber(u"interestBasisPoints"_s, u"12"_s);
        typeNumber(u"stepBasisPoints"_s, u"5"_s);
        QVERIFY2(shows(u"Instalments that grow bear no interest"_s), qPrintable(allFindings()));
        QVERIFY(!canSave());
        typeNumber(u"stepBasisPoints"_s, u"0"_s);
        m_dialog->findChild<QCheckBox *>(u"freeze"_s)->setChecked(true);
        QTest::qWait(0);
        QVERIFY2(shows(u"can't bear interest and freeze it"_s), qPrintable(allFindings()));
        m_dialog->findChild<QCheckBox *>(u"freeze"_s)->setChecked(false);
        typeNumber(u"interestBasisPoints"_s, u"90"_s);
        QVERIFY2(shows(u"bears more interest than needs no approval"_s), qPrintable(allFindings()));
        m_dialog->terms()->solve(PlanTerms::Solve::Count);
        type(u"instalment"_s, u"80"_s);
        QVERIFY2(shows(u"nothing would be paid back"_s), qPrintable(allFindings()));
    }

    void aTemplateBringsItsTerms()
    {
        auto *templates = m_dialog->findChild<QComboBox *>(u"template"_s);
        templates->setFocus();
        const int row = templates->findData(u"JOBLOSS"_s);
        QVERIFY(row > 0);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(templates, Qt::Key_Down);
        const PaymentPlanDraft draft = m_dialog->terms()->draft();
        QCOMPARE(draft.templateCode, u"JOBLOSS"_s);
        QCOMPARE(draft.kind, PaymentPlanKind::Hardship);
        QCOMPARE(draft.hardship, std::optional(HardshipReason::JobLoss));
        QCOMPARE(draft.deferredPeriods, 3);
        QCOMPARE(draft.stepBasisPoints, 500);
        QVERIFY(draft.freezesInterest);
        QCOMPARE(schedule(), 18);
        save();
        QCOMPARE(count(u"payment_schedule WHERE template = 'JOBLOSS' AND status = 'PendingApproval'"_s), 1);
    }

    void theSheetLeadsToAnInstalmentOnePersonCanAfford()
    {
        m_dialog->showStep(PlanCalculator::Step::Affordability);
        type(u"incomeWages"_s, u"1900"_s);
        type(u"expenseHousing"_s, u"1000"_s);
        type(u"expenseFood"_s, u"500"_s);
        QVERIFY(mentions(*m_dialog, u"$400.00"_s));
        QVERIFY(mentions(*m_dialog, u"$320.00"_s));
        QCOMPARE(m_dialog->affordability()->chosen()->cadence, PaymentPlanCadence::Monthly);
        keepPicture(*m_dialog, u"affordability"_s);
        QSignalSpy recorded(m_dialog, &PlanCalculator::affordabilityRecorded);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(count(u"party_income WHERE kind = 'Wages' AND monthly_amount = 190000"_s), 1);
        QCOMPARE(count(u"party_expense"_s), 2);
        QCOMPARE(m_dialog->step(), PlanCalculator::Step::Terms);
        QCOMPARE(schedule(), 4);
        QCOMPARE(cell(0, 2), u"320.00"_s);
        save();
        QCOMPARE(count(u"payment_schedule WHERE status = 'Active'"_s), 1);
    }

    void moreThanIsAffordableIsSaidBesideTheInstalment()
    {
        m_dialog->showStep(PlanCalculator::Step::Affordability);
        type(u"incomeWages"_s, u"1000"_s);
        type(u"expenseHousing"_s, u"950"_s);
        m_dialog->showStep(PlanCalculator::Step::Terms);
        QVERIFY2(shows(u"the customer can afford $40.00"_s), qPrintable(allFindings()));
        QVERIFY(canSave());
        // What was typed into the sheet is kept with the payment plan that came of it.
        save();
        QCOMPARE(count(u"party_income"_s), 1);
    }

    void anExpenseThatCannotBeReadBlocksTheSheet()
    {
        m_dialog->showStep(PlanCalculator::Step::Affordability);
        type(u"incomeWages"_s, u"12x"_s);
        QVERIFY(!canSave());
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(count(u"party_income"_s), 0);
    }

    void theScheduleTellsWhatEachInstalmentPaysOff()
    {
        QTRY_VERIFY(!cell(0, 3).isEmpty());
        const auto *table = m_dialog->preview()->table();
        QVERIFY(!table->isColumnHidden(4));
        QVERIFY(!table->isColumnHidden(5));
        QVERIFY(table->isColumnHidden(6));
    }

    void datesAndAmountsOfTheScheduleAreNotCut()
    {
        delete m_dialog;
        m_book->store.execute(u"UPDATE collection_plan SET current_due_amount = 98765432100 WHERE id = 1"_s);
        open();
        typeNumber(u"count"_s, u"24"_s);
        QTRY_COMPARE(schedule(), 24);
        QTRY_VERIFY(!cell(0, 3).isEmpty());
        QCOMPARE(cutCell(*m_dialog->preview()->table(), {0, 1, 2, 3, 4, 5, 6, 7}), QString());
    }

    void aFindingThatIsTooLongForItsLineIsBroken()
    {
        type(u"first"_s, u"2026-09-30"_s);
        m_dialog->resize(1'170, 800);
        QVERIFY2(shows(u"days away; 35 need no approval"_s), qPrintable(allFindings()));
        QTRY_COMPARE(cutFinding(*m_dialog), QString());
        keepPicture(*m_dialog, u"plan-finding-broken"_s);
    }

    void aSmallScreenKeepsTheFootInSight()
    {
        delete m_dialog;
        m_window.resize(1'100, 700);
        open();
        m_window.resize(1'440, 900);
        QVERIFY2(m_dialog->height() <= 676 && m_dialog->width() <= 1'076,
                 qPrintable(u"%1 x %2"_s.arg(m_dialog->width()).arg(m_dialog->height())));
        const auto *button = m_dialog->findChild<KeyButton *>(u"save"_s);
        QVERIFY(m_dialog->rect().contains(QRect(button->mapTo(m_dialog, QPoint()), button->size())));
        keepPicture(*m_dialog, u"plan-small-screen"_s);
    }

    void aNegativeIncomeIsSaidBelowItsField()
    {
        m_dialog->showStep(PlanCalculator::Step::Affordability);
        type(u"incomeWages"_s, u"-5"_s);
        QVERIFY(shows(u"Income and expenses are not negative."_s));
        const auto *wages = m_dialog->findChild<QLineEdit *>(u"incomeWages"_s);
        QCOMPARE(wages->property(findingProperty).toInt(), static_cast<int>(Severity::Block));
        QVERIFY(wages->accessibleDescription().contains(u"not negative"_s));
        keepPicture(*m_dialog, u"affordability-negative"_s);
        type(u"incomeWages"_s, u"5"_s);
        QVERIFY(!shows(u"Income and expenses are not negative."_s));
        QVERIFY(wages->property(findingProperty).toInt() != static_cast<int>(Severity::Block));
    }

    void theLabelsOfChoicesLeadThereAndArrowsChoose()
    {
        m_dialog->showStep(PlanCalculator::Step::Terms);
        QTest::keyClick(m_dialog, Qt::Key_K, Qt::AltModifier);
        auto *solve = m_dialog->findChild<SegmentedChoice *>(u"solve"_s);
        QVERIFY(solve->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(m_dialog->terms()->solved(), PlanTerms::Solve::Count);
        QVERIFY(solve->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(m_dialog->terms()->solved(), PlanTerms::Solve::FirstDate);
        QTest::keyClick(m_dialog, Qt::Key_W, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(m_dialog->terms()->draft().kind, PaymentPlanKind::Hardship);
    }

    void theInstalmentsAreSaidAsTheyAre()
    {
        typeNumber(u"count"_s, u"4"_s);
        QVERIFY(mentions(*m_dialog, u"4 × 282.50"_s));
        typeNumber(u"count"_s, u"3"_s);
        QVERIFY(mentions(*m_dialog, u"2 × 376.67, then 376.66"_s));
        typeNumber(u"stepBasisPoints"_s, u"10"_s);
        QVERIFY(mentions(*m_dialog, u"3 instalments from"_s));
        keepPicture(*m_dialog, u"plan-growing"_s);
    }

    void aPlanThatHasOneAlreadyOffersNoSecond()
    {
        save();
        m_screens->calculate(m_book->plan);
        waitForDialog();
        QVERIFY(mentions(*m_dialog, u"A payment plan is active here already."_s));
        QVERIFY(!canSave());
    }

    void whatWasTypedIsThrownAwayOnlyWhenAskedTwice()
    {
        typeNumber(u"count"_s, u"9"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog && m_dialog->isVisible());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(count(u"payment_schedule"_s), 0);
    }

    void everyFieldIsReachedByTab()
    {
        m_dialog->showStep(PlanCalculator::Step::Terms);
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            if (QWidget *field = QApplication::focusWidget())
                reached.insert(field->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name :
             {u"template"_s, u"count"_s, u"total"_s, u"cadence"_s, u"first"_s, u"roll"_s, u"deferredPeriods"_s,
              u"stepBasisPoints"_s, u"settlementBasisPoints"_s, u"feeWaiverBasisPoints"_s, u"interestBasisPoints"_s, u"expires"_s,
              u"freeze"_s, u"planNote"_s, u"schedule"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

private:
    void open()
    {
        m_screens->open(m_book->plan);
        waitForDialog();
    }

    void waitForDialog()
    {
        connect(
            m_screens.get(), &PaymentPlanScreens::calculatorOpened, this, [this](PlanCalculator *dialog) { m_dialog = dialog; },
            Qt::SingleShotConnection);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog, 10'000);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void save()
    {
        int proposed = 0;
        const auto told = connect(m_screens.get(), &PaymentPlanScreens::proposed, this, [&] { ++proposed; });
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(proposed, 1, 10'000);
        disconnect(told);
        QTRY_VERIFY(!m_dialog);
    }

    void type(const QString &name, const QString &text)
    {
        auto *field = m_dialog->findChild<QLineEdit *>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    void typeNumber(const QString &name, const QString &text)
    {
        auto *field = m_dialog->findChild<QSpinBox *>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    QString cell(int row, int column) const
    {
        return m_dialog->preview()->table()->model()->index(row, column).data().toString();
    }

    QString allFindings() const
    {
        QStringList texts;
        for (const FindingLabel *label : m_dialog->findChildren<FindingLabel *>())
            texts.append(label->text());
        return texts.join(u" | "_s).remove(QChar(0x2066)).remove(QChar(0x2069));
    }

    bool shows(const QString &words) const { return allFindings().contains(words); }
    QString message() const { return m_dialog->findChild<QLabel *>(u"message"_s)->text(); }
    bool canSave() const { return m_dialog->findChild<KeyButton *>(u"save"_s)->isEnabled(); }
    int schedule() const { return m_dialog->preview()->table()->model()->rowCount(); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    QWidget m_window;
    std::unique_ptr<PaymentPlanScreens> m_screens;
    QPointer<PlanCalculator> m_dialog;
};

KEPT_TEST(PlanCalculatorTest)
#include "plancalculatortest.moc"
