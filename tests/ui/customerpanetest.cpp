// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/loginteraction.h"
#include "models/queries/opencalls.h"
#include "models/view/callscript.h"
#include "tests/support/testrunner.h"
#include "tests/ui/customerseat.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/calldialog.h"
#include "ui/call/contactcardview.h"
#include "ui/call/contactdetails.h"
#include "ui/call/windowstrip.h"
#include "ui/customer/customerheader.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/paymentdialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class CustomerPaneTest final : public QObject, CustomerSeat
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void openingACustomerShowsItsFigures()
    {
        QTRY_VERIFY(shows(u"1,250.00"_s)); // current due
        QVERIFY(shows(u"360.00"_s));       // payments received
        QVERIFY(shows(u"43.0"_s));         // days past due
        QVERIFY(shows(u"50.0\u00A0%"_s));  // one of two promises kept
        QTRY_COMPARE(m_pane->tree()->model()->rowCount(), 2);
        QVERIFY(m_pane->findChild<QListView *>(u"timeline"_s)->model()->rowCount() > 6);
    }

    // A hold that is not seen is a call that should not be made.
    void everySignIsSeenWhereThereIsLittleRoom()
    {
        QWidget page;
        auto *rows = new QVBoxLayout(&page);
        auto *header = new CustomerHeader;
        rows->addWidget(header);
        rows->addStretch(1);
        header->showCalls(2, 2, {});
        header->showSigns({{StatusKind::Broken, u"Promise broken on CP-000074"_s},
                           {StatusKind::Broken, u"Promise broken on CP-000073"_s},
                           {StatusKind::Hold, u"Hardship hold, to 28 Apr 2026"_s},
                           {StatusKind::Hold, u"Attorney"_s}});
        page.resize(620, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto chips = header->findChildren<Chip *>();
        QCOMPARE(chips.size(), 4);
        for (const Chip *chip : chips)
            QCOMPARE(chip->visibleRegion().boundingRect(), chip->rect());
    }

    void anActionThatIsHiddenLeavesNoGap()
    {
        QAction back(u"Back"_s);
        QAction call(u"Call"_s);
        ChipFlow flow;
        auto *first = new KeyButton(&back);
        auto *second = new KeyButton(&call);
        flow.addChip(first);
        flow.addChip(second);
        flow.resize(600, 60);
        flow.show();
        const int place = second->x();
        QVERIFY(place > 0);
        back.setVisible(false);
        QTRY_COMPARE(second->x(), 0);
        back.setVisible(true);
        QTRY_COMPARE(second->x(), place);
    }

    void aNameWithMarkupIsShownAsItIs()
    {
        const auto *name = m_pane->findChild<QLabel *>(u"customerName"_s);
        QCOMPARE(name->text(), u"<img src=x>"_s);
        QCOMPARE(name->textFormat(), Qt::PlainText);
    }

    void theNumberToCallBringsTheWordsTheLawWants()
    {
        QStringList laws;
        connect(m_pane.get(), &CustomerPane::numberChosen, this,
                [to = &laws](const CallCheck::Number *number, const QString &person, const QString &language) {
                    to->clear();
                    if (number)
                        for (const ScriptStep &step : callScript(*number, person, language).steps)
                            to->append(step.citation);
                });
        m_pane->forget();
        m_pane->show(m_book->customer);
        QTRY_VERIFY(laws.size() > 1);
        QVERIFY2(laws.at(1).startsWith(u"12 CFR 1006.18(e)"_s), qPrintable(laws.join(u", "_s)));
    }

    void theKeyForAPromiseAsksForTheOnlyOpenPlan()
    {
        std::vector<PlanId> asked;
        connect(m_pane.get(), &CustomerPane::promiseAsked, this, [to = &asked](PlanId plan) { to->push_back(plan); });
        QTest::keyClick(m_pane->tree(), Qt::Key_F6);
        QCOMPARE(asked.size(), size_t(1));
        QVERIFY(asked.front() == m_book->plan);
    }

    void aPaymentTakenByKeyIsInTreeAndTimelineAtOnce()
    {
        PaymentDialog *dialog = nullptr;
        connect(m_pane.get(), &CustomerPane::paymentOpened, this, [to = &dialog](PaymentDialog *opened) { *to = opened; });
        QTRY_VERIFY(shows(u"1,250.00"_s));
        QTRY_VERIFY(m_pane->tree()->model()->rowCount(m_pane->tree()->model()->index(0, 0)) > 0);
        QTest::keyClick(m_pane->tree(), Qt::Key_F7);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->findChild<MoneyEdit *>(u"amount"_s), u"250.00"_s);
        QTRY_VERIFY(dialog->findChild<KeyButton *>(u"save"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(shows(u"1,000.00"_s));
        const auto *timeline = m_pane->findChild<QListView *>(u"timeline"_s)->model();
        QTRY_VERIFY(timeline->index(1, 0).data().toString().contains(u"$250.00"_s));
        // With the $110.00 that came in before.
        QTRY_VERIFY(hasSign(u"$360.00"_s));
        const auto *tree = m_pane->tree()->model();
        QTRY_COMPARE(tree->index(0, AccountTreeModel::Due).data().toString(), u"1,000.00"_s);
    }

    void enterOnAPaymentOfTheTimelineLeadsToIt()
    {
        QSignalSpy asked(m_pane.get(), &CustomerPane::paymentsAsked);
        auto *timeline = m_pane->findChild<QListView *>(u"timeline"_s);
        for (int row = 0; row < timeline->model()->rowCount() && asked.isEmpty(); ++row) {
            timeline->setCurrentIndex(timeline->model()->index(row, 0));
            if (timeline->currentIndex().data().toString().startsWith(u"Payment"_s)) {
                timeline->setFocus();
                QTest::keyClick(timeline, Qt::Key_Return);
            }
        }
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.front().at(2).toLongLong() == 1 || asked.front().at(2).toLongLong() == 2);
    }

    void escapeAndAltLeftLeadBack()
    {
        QSignalSpy back(m_pane.get(), &CustomerPane::backAsked);
        QTest::keyClick(m_pane->tree(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
        QTest::keyClick(m_pane->tree(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.size(), 2);
    }

    void aLoggedCallRaisesTheAttemptsOfTheCardAndKeepsTheSelection()
    {
        const int before = attempts(0);
        CallDialog *dialog = nullptr;
        connect(m_pane.get(), &CustomerPane::callOpened, this, [to = &dialog](CallDialog *opened) { *to = opened; });
        m_pane->cards()->setCurrentIndex(m_pane->cards()->model()->index(0, 0));
        m_pane->cards()->setFocus();
        QTest::keyClick(m_pane->cards(), Qt::Key_F5);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->step(), CallDialog::Step::Allowed);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_F5);
        QTRY_COMPARE(dialog->step(), CallDialog::Step::OnCall);
        // The call counts from when it was placed, on the card and in the form.
        QTRY_COMPARE(attempts(0), before + 1);
        QCOMPARE(dialog->findChild<QLabel *>(u"attempts"_s)->text(), u"%1 of 7 calls in seven days"_s.arg(before + 1));
        keepPicture(*m_pane, u"call-counted-card"_s);
        keepPicture(*dialog, u"call-counted-form"_s);
        QTest::keyClick(dialog, Qt::Key_5);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(
            m_book->store.integer(u"SELECT COUNT(*) FROM interaction WHERE outcome = 'NoAnswer' AND id NOT IN (901, 902)"_s), 1);
        QTRY_COMPARE(attempts(0), before + 1);
        QCOMPARE(m_book->interactions(), 3);
        QCOMPARE(m_pane->cards()->currentIndex().row(), 0);
    }

    void aCallThatGoesOnShowsTheNumberThatWasDialled()
    {
        m_book->store.execute(
            u"INSERT INTO interaction (id, collection_plan_id, account_id, contact_id, contact_point_id, channel, direction, "
            "started_at, outcome, is_connected, performed_by) VALUES (903, 1, 1, 2, 3, 'Phone', 'Outbound', %1, 'Open', 1, 1)"_s
                .arg(lateMorning - 60'000));
        const auto asked = m_book->desk->ask(OpenCalls());
        QTRY_VERIFY(asked.isFinished());
        QVERIFY(asked.result() && asked.result()->size() == 1);
        CallDialog *dialog = nullptr;
        connect(m_pane.get(), &CustomerPane::callOpened, this, [to = &dialog](CallDialog *opened) { *to = opened; });
        m_pane->finishCall(asked.result()->front());
        QTRY_VERIFY(dialog);
        QVERIFY(!mentions(*dialog, u"Another number"_s));
        QVERIFY(mentions(*dialog, u"0186"_s));
        QVERIFY(mentions(*dialog, u"Martin Holt, guarantor"_s));
        QCOMPARE(m_pane->cards()->currentIndex().data(RecordIdRole).toLongLong(), 3);
        delete dialog;
    }

    void aCallThatSaysPromisedStaysOnScreenUntilThePromiseIsMade()
    {
        m_book->addIdentity();
        CallDialog *dialog = nullptr;
        connect(m_pane.get(), &CustomerPane::callOpened, this, [to = &dialog](CallDialog *opened) { *to = opened; });
        int asked = 0;
        connect(m_pane.get(), &CustomerPane::promiseAsked, this, [to = &asked](PlanId) { ++*to; });
        QTest::keyClick(m_pane->tree(), Qt::Key_F5);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->step(), CallDialog::Step::Allowed);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_F5);
        QTRY_COMPARE(dialog->step(), CallDialog::Step::OnCall);
        QTest::keyClick(dialog, Qt::Key_R);
        QTest::keyClick(dialog, Qt::Key_R);
        QTRY_VERIFY(m_pane->identity()->isPassed());
        QTest::keyClick(dialog, Qt::Key_1);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(asked, 1);
        const QString owed = u"The call says Promised to pay, but no promise was made"_s;
        QTRY_VERIFY(showsText(*m_pane, owed));
        QSignalSpy shown(m_pane.get(), &CustomerPane::shown);
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(showsText(*m_pane, owed));
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTest::keyClick(m_pane->tree(), Qt::Key_F6);
        QTRY_COMPARE(asked, 2);
        m_pane->promiseTaken();
        QVERIFY(!showsText(*m_pane, owed));
    }

    void aRightPartyThatNobodyCheckedIsToldBeforeItIsRecorded()
    {
        CallDialog *dialog = nullptr;
        connect(m_pane.get(), &CustomerPane::callOpened, this, [to = &dialog](CallDialog *opened) { *to = opened; });
        QTest::keyClick(m_pane->tree(), Qt::Key_F5);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->step(), CallDialog::Step::Allowed);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_F5);
        QTRY_COMPARE(dialog->step(), CallDialog::Step::OnCall);
        const auto *warning = dialog->findChild<QLabel *>(u"unproven"_s);
        QVERIFY(!warning->isVisible());
        QTest::keyClick(dialog, Qt::Key_2);
        QVERIFY(warning->isVisible());
        keepPicture(*dialog, u"call-unproven"_s);
        QTest::keyClick(dialog, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!warning->isVisible());
        QTest::keyClick(dialog, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(warning->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM interaction WHERE outcome = 'Talked' AND is_right_party = 1"_s),
                     2);
    }

    void aCardRefusesByItselfWhenItsHoursEnd()
    {
        QAbstractItemModelTester tester(m_pane->cards()->model());
        QTRY_VERIFY(canCall(0));
        QVERIFY(opens(0).startsWith(u"Until"_s));
        m_book->clock.set(evening);
        QTRY_VERIFY(!canCall(0));
        QVERIFY(opens(0).startsWith(u"Opens"_s));
        QVERIFY(m_pane->cards()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Refused"_s));
        m_book->clock.set(lateMorning);
        QTRY_VERIFY(canCall(0));
    }

    void theKeyForACallOpensTheFormOfARefusedNumberThatSaysWhy()
    {
        m_book->clock.set(lateMorning - 5 * 3'600'000); // before the hours in Denver, after them in Tokyo
        QTRY_VERIFY(!canCall(0) && !canCall(2));
        m_book->store.execute(
            u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (9, 1, 'Email', 'a@example.com')"_s);
        m_pane->show(m_book->customer);
        QTRY_COMPARE(m_pane->cards()->model()->rowCount(), 6);
        CallDialog *dialog = nullptr;
        connect(m_pane.get(), &CustomerPane::callOpened, this, [to = &dialog](CallDialog *opened) { *to = opened; });
        m_pane->cards()->setCurrentIndex(m_pane->cards()->model()->index(5, 0));
        m_pane->tree()->setFocus();
        QTest::keyClick(m_pane->tree(), Qt::Key_F5);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->step(), CallDialog::Step::Refused);
        QVERIFY(mentions(*dialog, u"US.REGF.6B1I"_s));
        delete dialog;
    }

    void aContactInTheFutureIsNeverASilentYes()
    {
        m_book->store.execute(
            u"INSERT INTO interaction (id, collection_plan_id, account_id, contact_id, contact_point_id, channel, direction, "
            "started_at, outcome, is_connected) VALUES (903, 1, 1, 1, 1, 'Phone', 'Outbound', %1, 'NoAnswer', 1)"_s.arg(
                lateMorning + 86'400'000));
        m_pane->show(m_book->customer);
        QTRY_COMPARE(word(0), u"Allowed, check first"_s);
        QVERIFY(opens(0).contains(u"lies in the future"_s));
        CallDialog *dialog = nullptr;
        connect(m_pane.get(), &CustomerPane::callOpened, this, [to = &dialog](CallDialog *opened) { *to = opened; });
        m_pane->call();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->step(), CallDialog::Step::Allowed);
        QVERIFY(mentions(*dialog, u"lies in the future"_s));
        delete dialog;
    }

    void aPersonWithoutAPlaceIsRefusedWithWhatToAsk()
    {
        m_book->store.execute(u"UPDATE contact SET time_zone = NULL WHERE id = 1"_s);
        m_book->store.execute(u"UPDATE contact_point SET value = '+18005550142' WHERE id IN (1, 2)"_s);
        m_pane->show(m_book->customer);
        QTRY_COMPARE(word(0), u"Refused, place unknown"_s);
        QVERIFY(opens(0).startsWith(u"Ask where the person lives"_s));
    }

    void aWrongNumberHasACardThatSaysSo()
    {
        m_book->store.execute(u"UPDATE contact_point SET wrong_since = %1 WHERE id = 2"_s.arg(lateMorning - 1000));
        m_pane->show(m_book->customer);
        QTRY_COMPARE(word(1), u"Refused, wrong number"_s);
        QVERIFY(!canCall(1));
    }

    void aClosedDayNamesWhatLastsLongest()
    {
        m_book->store.execute(
            u"INSERT INTO interaction (id, collection_plan_id, account_id, contact_id, contact_point_id, channel, direction, "
            "started_at, outcome, is_connected, is_conversation) VALUES "
            "(904, 1, 1, 1, 1, 'Phone', 'Outbound', %1, 'Talked', 1, 1)"_s.arg(evening - 7'200'000));
        m_book->clock.set(evening);
        m_pane->show(m_book->customer);
        auto *strip = m_pane->findChild<WindowStrip *>(u"windowStrip"_s);
        QTRY_VERIFY2(strip->currentText().contains(u"conversation about this debt"_s), qPrintable(strip->currentText()));
    }

    void twoCardsAreInSightAtEveryWidthOrWhatIsDue_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        for (const int width : {1208, 1368, 1848})
            for (const int percent : {100, 200})
                QTest::addRow("%d at %d", width, percent) << width << percent;
    }

    void twoCardsAreInSightAtEveryWidthOrWhatIsDue()
    {
        QFETCH(const int, width);
        QFETCH(const int, percent);
        m_theme->apply({ThemeChoice::Light, Density::Standard, percent});
        CustomerPane pane(*m_book->desk, m_book->wording());
        pane.resize(width, 780);
        pane.show();
        pane.show(m_book->customer);
        QTRY_COMPARE(pane.cards()->model()->rowCount(), 5);
        QTRY_VERIFY(pane.tree()->model()->rowCount() == 2);
        QTest::qWait(50);
        if (percent == 200) { // one below the other: what is due comes first
            const QPoint money = pane.tree()->viewport()->mapTo(&pane, QPoint());
            QVERIFY2(pane.rect().contains(money), qPrintable(QString::number(money.y())));
            QVERIFY(money.y() < pane.cards()->mapTo(&pane, QPoint()).y());
            return;
        }
        const QRect second = pane.cards()->visualRect(pane.cards()->model()->index(1, 0));
        QVERIFY(pane.cards()->viewport()->rect().contains(second));
        const QPoint bottom = pane.cards()->viewport()->mapTo(&pane, second.bottomLeft());
        QVERIFY2(pane.rect().contains(bottom), qPrintable(QString::number(bottom.y())));
    }

    void detailsAreOpenedByAKeyAndListTheCallsThatCount()
    {
        m_pane->cards()->setCurrentIndex(m_pane->cards()->model()->index(0, 0));
        m_pane->cards()->setFocus();
        ContactDetails *details = nullptr;
        connect(m_pane.get(), &CustomerPane::detailsOpened, this, [to = &details](ContactDetails *opened) { *to = opened; });
        QTest::keyClick(m_pane->cards(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(details);
        QVERIFY(mentions(*details, u"1 of 7"_s));
        QVERIFY(mentions(*details, u"Call, no answer"_s));
        QVERIFY(mentions(*details, u"US-FED"_s));
        m_book->clock.set(evening);
        QTRY_VERIFY(mentions(*details, u"US.REGF.6B1I"_s));
        QVERIFY(mentions(*details, u"12 CFR 1006.6(b)(1)(i)"_s));
        QVERIFY(mentions(*details, u"legal advice"_s));
        keepPicture(*details, u"contact-details"_s);
        QTest::keyClick(details, Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(details->findChild<QDialog *>(u"locationDialog"_s));
        delete details->findChild<QDialog *>(u"locationDialog"_s);
        QTest::keyClick(details, Qt::Key_Escape);
        QVERIFY(!details->isVisible());
    }

    void aTextMessageHasACardOfItsOwnAndSaysWhy()
    {
        const QModelIndex card = m_pane->cards()->model()->index(3, 0);
        QVERIFY(card.data().toString().contains(u"text message"_s));
        QVERIFY(!card.data(ContactCardModel::CanCallRole).toBool());
        ContactDetails *details = nullptr;
        connect(m_pane.get(), &CustomerPane::detailsOpened, this, [to = &details](ContactDetails *opened) { *to = opened; });
        m_pane->cards()->setCurrentIndex(card);
        m_pane->cards()->setFocus();
        QTest::keyClick(m_pane->cards(), Qt::Key_Return);
        QVERIFY(details);
        delete details;
    }

    void theStripShowsSevenDaysAndGoesByKeys()
    {
        auto *strip = m_pane->findChild<WindowStrip *>(u"windowStrip"_s);
        QTRY_VERIFY(strip->currentText().contains(u"until 21:00"_s));
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Right);
        QVERIFY2(strip->currentText().startsWith(u"Fri 16 Jan 08:00 to 21:00 here"_s), qPrintable(strip->currentText()));
        QVERIFY(strip->currentText().contains(u"there Fri 16 Jan 08:00 MST"_s));
        QCOMPARE(strip->accessibleDescription(), strip->currentText());
        QTest::keyClick(strip, Qt::Key_End);
        QVERIFY(strip->currentText().startsWith(u"Wed 21 Jan"_s));
        m_pane->cards()->setCurrentIndex(m_pane->cards()->model()->index(2, 0)); // lives in Tokyo
        QTRY_VERIFY2(strip->currentText().contains(u"JST"_s) || strip->currentText().contains(u"GMT+9"_s),
                     qPrintable(strip->currentText()));
    }

    void itHoldsInBothThemesAndAtTwiceTheTextSize()
    {
        QTRY_VERIFY(shows(u"1,250.00"_s));
        QTest::qWait(300);
        keepPicture(*m_pane, u"customer-light"_s);
        m_theme->apply({ThemeChoice::Dark, Density::Standard, 100});
        QTest::qWait(50);
        keepPicture(*m_pane, u"customer-dark"_s);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 200});
        CustomerPane large(*m_book->desk, m_book->wording());
        large.resize(1368, 830);
        large.show();
        QSignalSpy shown(&large, &CustomerPane::shown);
        large.show(m_book->customer);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(large.cards()->model()->rowCount(), 5);
        QTest::qWait(300);
        keepPicture(large, u"customer-200"_s);
        QVERIFY(large.minimumSizeHint().width() <= 1368);
        QVERIFY(large.minimumSizeHint().height() <= 830);
    }

private:
    bool shows(const QString &text) const
    {
        const auto labels = m_pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }

    bool canCall(int row) const { return m_pane->cards()->model()->index(row, 0).data(ContactCardModel::CanCallRole).toBool(); }
    QString opens(int row) const { return m_pane->cards()->model()->index(row, 0).data(ContactCardModel::OpensRole).toString(); }
    QString word(int row) const
    {
        return m_pane->cards()->model()->index(row, 0).data(ContactCardModel::VerdictWordRole).toString();
    }
    int attempts(int row) const { return m_pane->cards()->model()->index(row, 0).data(ContactCardModel::AttemptsRole).toInt(); }
};

KEPT_TEST(CustomerPaneTest)
#include "customerpanetest.moc"
