// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/casework.h"
#include "models/commands/disputing.h"
#include "models/commands/placehold.h"
#include "models/view/caselines.h"
#include "models/view/paymentlines.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/casework/casespane.h"
#include "ui/casework/disputedialog.h"
#include "ui/casework/disputefilelist.h"
#include "ui/casework/holdsdialog.h"
#include "ui/customer/customerpane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/recordlist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Disputes, holds and cases by keys: on the page of a customer and on the page that lists them.
class CaseworkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->store.execute(u"UPDATE collection_plan SET disputed_amount = 0"_s);
        m_book->store.execute(u"UPDATE collection_plan_item SET disputed_amount = 0"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aDisputeIsOpenedByKeysAndSeenAtOnce()
    {
        openCustomer();
        QTest::keyClick(m_pane->tree(), Qt::Key_F9);
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        auto *about = find<QComboBox>(u"about"_s);
        QTRY_COMPARE(about->count(), 3);
        QVERIFY(find<QCheckBox>(u"stopsAgeing"_s)->isChecked()); // all that is due is contested
        about->setFocus();
        QTest::keyClick(about, Qt::Key_End);
        type(find<MoneyEdit>(u"amount"_s), u"120.00"_s);
        QVERIFY(!find<QCheckBox>(u"stopsAgeing"_s)->isChecked());
        type(find<QLineEdit>(u"evidence"_s), u"letter of 2 January"_s);
        QTRY_COMPARE(effect(u"Disputed"_s), u"120.00"_s);
        QTRY_VERIFY(save()->isEnabled());
        keepPicture(*m_dialog, u"open-dispute"_s);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"dispute WHERE amount = 12000 AND collection_plan_item_id = 2 AND status = 'Open'"_s), 1);
        QTRY_VERIFY(mentions(*m_pane, u"Timeline"_s));
        const auto *timeline = m_pane->findChild<QListView *>(u"timeline"_s)->model();
        QTRY_VERIFY(timelineHas(timeline, u"Dispute, "_s));
    }

    void moreThanIsUnpaidIsNotContested()
    {
        openCustomer();
        QTest::keyClick(m_pane->tree(), Qt::Key_F9);
        type(find<MoneyEdit>(u"amount"_s), u"1250.01"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"is unpaid and undisputed here"_s));
        QVERIFY(!save()->isEnabled());
        type(find<MoneyEdit>(u"amount"_s), u"1250.00"_s);
        QTRY_VERIFY(save()->isEnabled());
        auto *received = find<DateEdit>(u"received"_s);
        type(received, u"2026-01-16"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"on a day in the future"_s));
        QVERIFY(!save()->isEnabled());
    }

    void aDisputeIsWorkedOnToItsEndAndOpenedAgain()
    {
        OpenDispute dispute;
        dispute.plan = m_book->plan;
        dispute.amount = usd(12'000);
        run(dispute);
        openPage();
        QCOMPARE(m_page->disputes()->count(), 1);
        work();
        type(find<QLineEdit>(u"text"_s), u"Statement shows the fee twice"_s);
        type(find<QLineEdit>(u"reference"_s), u"archive 77"_s);
        saved();
        QCOMPARE(count(u"dispute WHERE evidence LIKE '%fee twice [archive 77]%'"_s), 1);

        work();
        qobject_cast<DisputeDialog *>(m_dialog)->setStep(DisputeDialog::Step::Resolve);
        auto *outcome = find<QComboBox>(u"outcome"_s);
        outcome->setFocus();
        QTest::keyClick(outcome, Qt::Key_Down);
        QCOMPARE(outcome->currentText(), u"Partly upheld"_s);
        type(find<MoneyEdit>(u"credit"_s), u"50.00"_s);
        QTRY_COMPARE(effect(u"Total due"_s), u"1,200.00"_s);
        QVERIFY(!save()->isEnabled()); // without a reason
        type(find<QLineEdit>(u"text"_s), u"half of the fee"_s);
        saved();
        QCOMPARE(count(u"dispute WHERE status = 'Resolved' AND credited_amount = 5000"_s), 1);
        QTRY_COMPARE(m_page->disputes()->count(), 0); // only open ones are shown
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Supervisor});
        m_page->setCustomer(m_book->customer, u"Zdeňka"_s);
        QTRY_COMPARE(m_page->disputes()->count(), 1);
        work();
        type(find<QLineEdit>(u"text"_s), u"new letter"_s);
        QTRY_COMPARE(effect(u"Total due"_s), u"1,250.00"_s);
        saved();
        QCOMPARE(count(u"dispute WHERE status = 'Open' AND credited_amount = 0"_s), 1);
    }

    void aFileIsAttachedOpenedAndWithdrawnByKeys()
    {
        OpenDispute dispute;
        dispute.plan = m_book->plan;
        dispute.amount = usd(12'000);
        run(dispute);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"receipt.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("paid in cash");
        file.close();
        openPage();
        work();
        qobject_cast<DisputeDialog *>(m_dialog)->setStep(DisputeDialog::Step::AttachFile);
        type(find<QLineEdit>(u"text"_s), u"The receipt"_s);
        type(find<QLineEdit>(u"path"_s), folder.path());
        QTRY_VERIFY(mentions(*m_dialog, u"can't be read"_s));
        QVERIFY(!save()->isEnabled());
        type(find<QLineEdit>(u"path"_s), path);
        QTRY_VERIFY(mentions(*m_dialog, u"12 bytes"_s));
        keepPicture(*m_dialog, u"attach-file"_s);
        saved();
        QCOMPARE(count(u"dispute_file WHERE name = 'receipt.txt' AND size = 12 AND text = 'The receipt'"_s), 1);
        QVERIFY(!m_book->store.integer(u"SELECT count(*) FROM event WHERE payload LIKE '%paid in cash%'"_s));

        work();
        auto *files = qobject_cast<DisputeDialog *>(m_dialog)->files();
        QTRY_COMPARE(files->files().size(), size_t(1));
        QTRY_VERIFY(files->view()->isVisible());
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
        files->view()->setFocus();
        QTest::keyClick(files->view(), Qt::Key_Return);
        QTRY_COMPARE(m_opened, QByteArray("paid in cash"));
        QDesktopServices::unsetUrlHandler(u"file"_s);
        files->saveTo(folder.filePath(u"copy.txt"_s));
        QTRY_VERIFY(mentions(*m_dialog, u"receipt.txt was saved"_s));
        qobject_cast<DisputeDialog *>(m_dialog)->setStep(DisputeDialog::Step::WithdrawFile);
        QVERIFY(!save()->isEnabled()); // without a reason
        type(find<QLineEdit>(u"text"_s), u"Of another customer"_s);
        keepPicture(*m_dialog, u"withdraw-file"_s);
        saved();
        QCOMPARE(count(u"dispute_file WHERE withdrawn_reason = 'Of another customer'"_s), 1);
        work();
        qobject_cast<DisputeDialog *>(m_dialog)->setStep(DisputeDialog::Step::WithdrawFile);
        type(find<QLineEdit>(u"text"_s), u"again"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"Select a file that is evidence"_s));
    }

    void theDeadlineOfADisputeIsMovedAndSeenWhenItIsOverdue()
    {
        openCustomer();
        QTest::keyClick(m_pane->tree(), Qt::Key_F9);
        auto *respondBy = find<DateEdit>(u"respondBy"_s);
        QCOMPARE(respondBy->date(), std::optional(QDate(2026, 2, 14))); // thirty days from today
        type(find<DateEdit>(u"received"_s), u"2026-01-10"_s);
        QCOMPARE(respondBy->date(), std::optional(QDate(2026, 2, 9)));
        type(respondBy, u"2026-01-12"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"This day has passed"_s));
        saved();
        QCOMPARE(count(u"dispute WHERE respond_by_date = '2026-01-12'"_s), 1);
        openPage();
        const auto cell = [this] { return m_page->disputes()->view()->model()->index(0, DisputeRespondBy); };
        QCOMPARE(cell().data(StatusKindRole).toInt(), static_cast<int>(StatusKind::Bad)); // it is late
        work();
        qobject_cast<DisputeDialog *>(m_dialog)->setStep(DisputeDialog::Step::MoveDeadline);
        type(find<DateEdit>(u"respondBy"_s), u"2026-01-09"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"The dispute was told later than that"_s));
        type(find<DateEdit>(u"respondBy"_s), u"2026-02-20"_s);
        QVERIFY(!save()->isEnabled()); // without a reason
        type(find<QLineEdit>(u"text"_s), u"the bank needs longer"_s);
        keepPicture(*m_dialog, u"move-deadline"_s);
        saved();
        QCOMPARE(count(u"dispute WHERE respond_by_date = '2026-02-20' AND evidence LIKE '%the bank needs longer%'"_s), 1);
        QTRY_COMPARE(cell().data(StatusKindRole).toInt(), static_cast<int>(StatusKind::None));
    }

    void aCreditBeyondWhatIsDisputedIsRefused()
    {
        OpenDispute dispute;
        dispute.plan = m_book->plan;
        dispute.amount = usd(12'000);
        run(dispute);
        openPage();
        work();
        qobject_cast<DisputeDialog *>(m_dialog)->setStep(DisputeDialog::Step::Resolve);
        find<QComboBox>(u"outcome"_s)->setCurrentIndex(1);
        type(find<QLineEdit>(u"text"_s), u"too much"_s);
        type(find<MoneyEdit>(u"credit"_s), u"120.01"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"does not fit how the dispute ended"_s));
        QVERIFY(!save()->isEnabled());
    }

    void aHoldIsPlacedAndLiftedByKeys()
    {
        openCustomer();
        QPointer<HoldsDialog> holds;
        connect(m_pane.get(), &CustomerPane::holdsOpened, this, [&](HoldsDialog *dialog) { holds = dialog; });
        const auto open = [&] {
            m_pane->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
            QTest::keyClick(m_pane->tree(), Qt::Key_H, Qt::ControlModifier);
            QVERIFY(holds);
            QSignalSpy shown(holds, &HoldsDialog::shown);
            QTRY_VERIFY(!shown.isEmpty());
        };
        open();
        auto *reason = holds->findChild<QComboBox *>(u"reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"Breath"_s);
        QVERIFY(holds->findChild<QCheckBox *>(u"stopsDeadlines"_s)->isChecked());
        auto *until = holds->findChild<DateEdit *>(u"until"_s);
        type(until, u"2026-01-14"_s);
        QTRY_VERIFY(mentions(*holds, u"end before it begins"_s));
        QVERIFY(!holds->findChild<KeyButton *>(u"save"_s)->isEnabled());
        type(until, u"2026-03-15"_s);
        QTRY_VERIFY(holds->findChild<KeyButton *>(u"save"_s)->isEnabled());
        keepPicture(*holds, u"holds"_s);
        QTest::keyClick(holds, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"hold WHERE reason = 'BreathingSpace' AND account_id = 1 AND end_date = '2026-03-15' AND "
                           "stops_promise_clock = 1"_s),
                     1);
        QTRY_VERIFY(!holds);
        open();
        QCOMPARE(holds->standing()->model()->rowCount(), 1);
        auto *why = holds->findChild<QLineEdit *>(u"why"_s);
        type(why, u"ended early"_s);
        for (const KeyButton *button : why->parentWidget()->findChildren<KeyButton *>())
            QVERIFY(!button->geometry().intersects(why->geometry()));
        QTest::keyClick(holds, Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(count(u"hold WHERE lifted_at IS NOT NULL"_s), 1);
        QTRY_COMPARE(holds->standing()->model()->rowCount(), 0);
        QTest::keyClick(holds, Qt::Key_Escape);
        QVERIFY(!holds || !holds->isVisible());
    }

    void aCaseIsOpenedClosedAndOpenedAgain()
    {
        openCustomer();
        QTest::keyClick(m_pane->tree(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_dialog);
        QVERIFY(!save()->isEnabled());
        type(find<QLineEdit>(u"about"_s), u"Letter before action"_s);
        type(find<DateEdit>(u"due"_s), u"2026-01-12"_s);
        saved();
        openPage();
        m_page->showPart(CasesPane::Part::Cases);
        QTRY_COMPARE(m_page->cases()->count(), 1);
        const QModelIndex due = m_page->cases()->view()->model()->index(0, CaseDue);
        QVERIFY(due.data().toString().startsWith(u"12 Jan 2026"_s));
        QCOMPARE(due.data(StatusKindRole).toInt(), static_cast<int>(StatusKind::Bad)); // it is late
        keepPicture(*m_page, u"cases"_s);
        work();
        type(find<QLineEdit>(u"reason"_s), u"sent"_s);
        saved();
        QTRY_COMPARE(m_page->cases()->count(), 0);
        m_page->setCustomer(m_book->customer, u"Zdeňka"_s);
        QTRY_COMPARE(m_page->cases()->count(), 1);
        work();
        type(find<QLineEdit>(u"reason"_s), u"came back"_s);
        saved();
        QCOMPARE(count(u"collection_case WHERE status <> 'Closed'"_s), 1);
    }

    void keysLeadBetweenTheListsAndToTheCustomer()
    {
        run(OpenCase{m_book->plan, u"Review"_s, {}, {}, {}, {}, {}});
        openPage();
        std::vector<AccountId> asked;
        connect(m_page.get(), &CasesPane::customerChosen, this, [&](AccountId customer) { asked.push_back(customer); });
        QTest::keyClick(m_page->disputes(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(m_page->cases()->view()->hasFocus());
        QTest::keyClick(m_page->cases()->view(), Qt::Key_Return);
        QCOMPARE(asked.size(), size_t(1));
    }

    void thereIsNoEndToTheLists()
    {
        moreCasework(450);
        openPage();
        for (RecordList *list : {m_page->disputes(), m_page->cases()}) {
            m_page->showPart(list == m_page->cases() ? CasesPane::Part::Cases : CasesPane::Part::Disputes);
            const QAbstractItemModelTester tester(list->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QTRY_VERIFY(mentions(*m_page, list == m_page->cases() ? u"450 case"_s : u"450 dispute"_s));
            QVERIFY(list->count() < 450);
            const auto isAtTheEnd = [&] {
                QScrollBar *bar = list->view()->verticalScrollBar();
                bar->setValue(bar->maximum());
                return list->count() == 450;
            };
            QTRY_VERIFY(isAtTheEnd());
            QSet<qint64> seen;
            for (int line = 0; line < list->count(); ++line)
                seen.insert(list->view()->model()->index(line, 0).data(RecordIdRole).toLongLong());
            QCOMPARE(seen.size(), 450);
        }
    }

    void headingsAndTextReachAllDisputesAndCases()
    {
        moreCasework(450);
        openPage();
        clickHeading(m_page->disputes(), DisputeAmount);
        clickHeading(m_page->disputes(), DisputeAmount);
        QTRY_COMPARE(m_page->disputes()->current(), qint64(2449)); // the largest is the last that was opened
        QVERIFY(m_page->disputes()->count() < 450);
        type(m_page->disputes()->filter(), u"DSP-002448"_s);
        QTRY_COMPARE(m_page->disputes()->count(), 1);
        QTRY_VERIFY(mentions(*m_page, u"1 dispute"_s));
        QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_page->cases()->count(), RecordList::pageRows);
        clickHeading(m_page->cases(), CaseNotes);
        clickHeading(m_page->cases(), CaseNotes);
        QTRY_COMPARE(m_page->cases()->current(), qint64(2449));
        type(m_page->cases()->filter(), u"note 2007"_s);
        QTRY_COMPARE(m_page->cases()->count(), 1);
    }

    void aDisputeFarBelowIsFound()
    {
        moreCasework(450);
        openPage();
        m_page->setCustomer(m_book->customer, u"Zdeňka"_s, 2001); // the last received come first
        QTRY_COMPARE(m_page->disputes()->current(), qint64(2001));
    }

public Q_SLOTS:
    void take(const QUrl &url)
    {
        QFile file(url.toLocalFile());
        if (file.open(QIODevice::ReadOnly))
            m_opened = file.readAll();
    }

private:
    QByteArray m_opened;
    void openCustomer()
    {
        m_pane = std::make_unique<CustomerPane>(*m_book->desk, m_book->wording());
        connect(m_pane.get(), &CustomerPane::effectDialogOpened, this, [this](EffectDialog *dialog) { m_dialog = dialog; });
        m_pane->resize(1368, 830);
        QSignalSpy shown(m_pane.get(), &CustomerPane::shown);
        m_pane->show();
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    // Behind the program's back: disputes of 0.01, 0.02 and so on, a case with a note for each.
    void moreCasework(int count)
    {
        const QString some = u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(count - 1);
        m_book->store.execute(some + u"INSERT INTO dispute (id, collection_plan_id, kind, amount, currency_iso_code, status, "
                                     "received_date, respond_by_date) "
                                     "SELECT 2000 + i, 1, 'Fees', 1 + i, 'USD', 'Open', '2025-01-01', '2027-01-01' FROM n"_s);
        m_book->store.execute(some + u"INSERT INTO collection_case (id, collection_plan_id, reason, status, notes) "
                                     "SELECT 2000 + i, 1, 'Review', 'New', 'note ' || (2000 + i) FROM n"_s);
    }

    static void clickHeading(RecordList *list, int column)
    {
        const QHeaderView *header = list->view()->header();
        const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    }

    void openPage()
    {
        m_page = std::make_unique<CasesPane>(*m_book->desk, m_book->wording());
        connect(m_page.get(), &CasesPane::dialogOpened, this, [this](EffectDialog *dialog) { m_dialog = dialog; });
        m_page->resize(1368, 700);
        m_page->show();
        QSignalSpy shown(m_page.get(), &CasesPane::shown);
        m_page->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
    }

    void work()
    {
        m_dialog.clear();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_F9);
        QVERIFY(m_dialog);
    }

    // Saves the form by its key and waits until it has gone.
    void saved()
    {
        QTRY_VERIFY(save()->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog);
    }

    template<class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    QString effect(const QString &what) const
    {
        const auto *model = m_dialog->effects()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, ChangeWhat).data().toString() == what)
                return model->index(row, ChangeAfter).data().toString();
        return {};
    }

    static bool timelineHas(const QAbstractItemModel *timeline, const QString &text)
    {
        for (int row = 0; row < timeline->rowCount(); ++row)
            if (timeline->index(row, 0).data().toString().contains(text))
                return true;
        return false;
    }

    template<class C>
    void run(const C &command)
    {
        const auto ran = m_book->desk->run(command);
        QVERIFY(QTest::qWaitFor([&] { return ran.isFinished(); }));
        QVERIFY2(ran.result().has_value(), qPrintable(ran.result() ? QString() : ran.result().error().code));
    }

    KeyButton *save() const { return m_dialog->findChild<KeyButton *>(u"save"_s); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }
    static Money usd(qint64 cents) { return Money::fromMinor(cents, *Currency::fromCode(u"USD"_s)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CustomerPane> m_pane;
    std::unique_ptr<CasesPane> m_page;
    QPointer<EffectDialog> m_dialog;
};

KEPT_TEST(CaseworkTest)
#include "caseworktest.moc"
