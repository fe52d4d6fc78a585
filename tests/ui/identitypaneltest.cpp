// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/leasing.h"
#include "models/commands/recordidentitycheck.h"
#include "models/commands/takecustomer.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/calldialog.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/paymentdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Money on the customer's page stays masked until the person has shown who they are, by single keys.
class IdentityPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->addIdentity();
        m_pane = std::make_unique<CustomerPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 830);
        m_pane->show();
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void moneyIsMaskedUntilTheCheckIsPassed()
    {
        openMasked();
        QVERIFY(m_pane->isMoneyMasked());
        QTRY_COMPARE(m_pane->tree()->model()->index(0, due).data().toString(), u"••••"_s);
        QVERIFY(!showsText(*m_pane, u"1,250.00"_s));
        QVERIFY(!told().contains(u"$200.00"_s));
        m_pane->checkIdentity();
        QCOMPARE(expected(), u"3 May 1971"_s);
        press(Qt::Key_R);
        QVERIFY(expected().contains(u"1180"_s));
        press(Qt::Key_R);
        QTRY_VERIFY(!m_pane->isMoneyMasked());
        QTRY_VERIFY(showsText(*m_pane, u"1,250.00"_s));
        QTRY_COMPARE(m_pane->tree()->model()->index(0, due).data().toString(), u"1,250.00"_s);
        QTRY_VERIFY(told().contains(u"$200.00"_s));
        QCOMPARE(m_book->store.integer(u"SELECT count(*) FROM identity_check WHERE verdict = 'Passed'"_s), 1);
    }

    void whatTalksAboutMoneyWaitsForTheCheck()
    {
        openMasked();
        QSignalSpy promise(m_pane.get(), &CustomerPane::promiseAsked);
        QSignalSpy payment(m_pane.get(), &CustomerPane::paymentOpened);
        m_pane->promise();
        m_pane->takePayment();
        QCOMPARE(promise.size(), 0);
        QCOMPARE(payment.size(), 0);
        QVERIFY(showsText(*m_pane, u"Who is speaking?"_s));
    }

    void failuresAreCountedAndLock()
    {
        openMasked();
        m_pane->checkIdentity();
        QSignalSpy failed(m_pane->identity(), &IdentityPanel::failed);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            QTRY_VERIFY(m_pane->identity()->findChild<QLabel *>(u"expectedAnswer"_s)->isVisible());
            for (int key = 0; key < 5 && failed.size() < attempt; ++key) {
                press(Qt::Key_W);
                QTest::qWait(50);
            }
            QTRY_COMPARE(failed.size(), attempt);
        }
        QTRY_VERIFY(m_pane->identity()->standing().lockedUntil.has_value());
        QVERIFY(!m_pane->identity()->findChild<QLabel *>(u"expectedAnswer"_s)->isVisible());
        QVERIFY(m_pane->isMoneyMasked());
    }

    void leftAfterAWrongAnswerItHasFailed()
    {
        openMasked();
        m_pane->checkIdentity();
        press(Qt::Key_W);
        m_pane->identity()->clear();
        QTRY_COMPARE(m_book->store.integer(u"SELECT count(*) FROM identity_check WHERE verdict = 'Failed'"_s), 1);
    }

    void lookingWithoutACheckLeavesAnEvent()
    {
        openMasked();
        m_pane->revealMoney();
        QTRY_VERIFY(!m_pane->isMoneyMasked());
        QCOMPARE(m_book->store.integer(u"SELECT count(*) FROM event WHERE command = 'RecordReveal' AND actor = 1"_s), 1);
        QTRY_VERIFY(showsText(*m_pane, u"1,250.00"_s));
    }

    void afterAFailedCheckNothingIsShownByKey()
    {
        openMasked();
        m_pane->checkIdentity();
        failOnce();
        QTest::keyClick(m_pane->tree(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(showsText(*m_pane, u"Money stays masked"_s));
        QVERIFY(mentions(*m_pane, u"money is shown once a further check is passed"_s));
        keepPicture(*m_pane, u"identity-failed"_s);
        QVERIFY(m_pane->isMoneyMasked());
        QVERIFY(!showsText(*m_pane, u"1,250.00"_s));
        QCOMPARE(m_book->store.integer(u"SELECT count(*) FROM event WHERE command = 'RecordReveal'"_s), 0);
        QTest::keyClick(m_pane->tree(), Qt::Key_D, Qt::ControlModifier);
        press(Qt::Key_R);
        press(Qt::Key_R);
        QTRY_VERIFY(!m_pane->isMoneyMasked());
        QTRY_VERIFY(showsText(*m_pane, u"1,250.00"_s));
        QVERIFY(!showsText(*m_pane, u"Money stays masked"_s));
    }

    void whatWasShownIsMaskedAgainByAFailedCheck()
    {
        openMasked();
        QTest::keyClick(m_pane->tree(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(showsText(*m_pane, u"1,250.00"_s));
        QTest::keyClick(m_pane->tree(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(m_pane->identity()->findChild<QLabel *>(u"expectedAnswer"_s)->isVisible());
        failOnce();
        QTRY_VERIFY(m_pane->isMoneyMasked());
        QTRY_VERIFY(!showsText(*m_pane, u"1,250.00"_s));
    }

    void whoeverIsAtWorkIsMaskedOnEveryPage()
    {
        const auto taken = waitFor(m_book->desk->run(TakeCustomer{m_book->customer}));
        m_pane->show(m_book->customer);
        QTRY_COMPARE(m_pane->tree()->model()->index(0, due).data().toString(), u"••••"_s);
        QVERIFY(!showsText(*m_pane, u"1,250.00"_s));
        QTRY_VERIFY(m_pane->identity()->findChild<QLabel *>(u"expectedAnswer"_s)->isVisible());
        keepPicture(*m_pane, u"identity-at-work-elsewhere"_s);
        QTest::keyClick(m_pane->tree(), Qt::Key_F6);
        QVERIFY(showsText(*m_pane, u"Who is speaking?"_s));
        ReleaseLease release;
        release.account = m_book->customer;
        release.lease = *taken.lease;
        waitFor(m_book->desk->run(release));
        QTRY_COMPARE(m_pane->tree()->model()->index(0, due).data().toString(), u"1,250.00"_s);
        QVERIFY(!m_pane->identity()->isVisible());
    }

    void aCheckPassedAtWorkHoldsOnThePageOfTheCustomer()
    {
        waitFor(m_book->desk->run(TakeCustomer{m_book->customer}));
        m_book->clock.set(m_book->clock.now() + 60'000);
        const std::vector<AskedQuestionInput> right{{IdentityQuestion::BirthDate, IdentityAnswer::Right},
                                                    {IdentityQuestion::PostalCode, IdentityAnswer::Right}};
        waitFor(m_book->desk->run(RecordIdentityCheck{ContactId::fromValue(1), m_book->customer, right}));
        m_book->clock.set(m_book->clock.now() + 60'000);
        m_pane->show(m_book->customer);
        QTRY_COMPARE(m_pane->tree()->model()->index(0, due).data().toString(), u"1,250.00"_s);
        QVERIFY(m_pane->identity()->isPassed());
    }

    void whoeverIsCalledIsMaskedFromTheForm()
    {
        m_pane->show(m_book->customer);
        QTRY_VERIFY(showsText(*m_pane, u"1,250.00"_s));
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QSignalSpy opened(m_pane.get(), &CustomerPane::callOpened);
        QTest::keyClick(m_pane->tree(), Qt::Key_F5);
        QTRY_COMPARE(opened.size(), 1);
        QTRY_COMPARE(m_pane->tree()->model()->index(0, due).data().toString(), u"••••"_s);
        QTRY_VERIFY(!showsText(*m_pane, u"1,250.00"_s));
        QTest::keyClick(opened[0][0].value<CallDialog *>(), Qt::Key_Escape);
        QTRY_COMPARE(m_pane->tree()->model()->index(0, due).data().toString(), u"1,250.00"_s);
    }

    void theHouseMayWantNoMasks()
    {
        m_book->store.execute(u"INSERT INTO policy (id, scope, masks_money) VALUES (1, 'System', 0)"_s);
        openMasked();
        QVERIFY(!m_pane->isMoneyMasked());
        QVERIFY(!m_pane->identity()->isVisible());
    }

    void aQuestionThatIsOutOfSightIsNotAnswered()
    {
        openMasked();
        QTRY_VERIFY(m_pane->identity()->findChild<QLabel *>(u"expectedAnswer"_s)->isVisible());
        m_pane->identity()->hide();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_pane->tree(), Qt::Key_W);
        m_pane->identity()->show();
        m_pane->tree()->setFocus();
        for (int i = 0; i < 2; ++i)
            press(Qt::Key_R);
        QTRY_VERIFY(m_pane->identity()->isPassed());
        QCOMPARE(m_book->store.integer(u"SELECT count(*) FROM identity_check"_s), 1);
    }

    void whereNothingIsMaskedNothingIsOfferedToShow()
    {
        openMasked();
        QVERIFY(offersToShow());
        m_pane->setMoneyMasked(MoneyMask::Off);
        m_pane->show(m_book->customer);
        m_pane->checkIdentity();
        QTRY_VERIFY(m_pane->identity()->isVisible());
        QVERIFY(!offersToShow());
    }

    void aCheckAskedForOnAnOpenPageOffersNothingElse()
    {
        QSignalSpy shown(m_pane.get(), &CustomerPane::shown);
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!shown.isEmpty());
        m_pane->checkIdentity();
        QTRY_VERIFY(m_pane->identity()->isVisible());
        QVERIFY(!offersToShow());
    }

    void elsewhereNothingIsMasked()
    {
        m_pane->show(m_book->customer);
        QTRY_VERIFY(showsText(*m_pane, u"1,250.00"_s));
        QVERIFY(!m_pane->identity()->isVisible());
    }

private:
    static constexpr int due = 5;

    void openMasked()
    {
        m_pane->setMoneyMasked(MoneyMask::UntilIdentified);
        QSignalSpy stood(m_pane->identity(), &IdentityPanel::stood);
        QSignalSpy shown(m_pane.get(), &CustomerPane::shown);
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!stood.isEmpty());
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_COMPARE(m_pane->tree()->model()->rowCount(), 2);
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    template<class T>
    static T waitFor(const QFuture<Result<T>> &future)
    {
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return *future.result();
    }

    void failOnce()
    {
        QSignalSpy failed(m_pane->identity(), &IdentityPanel::failed);
        for (int key = 0; key < 5 && failed.isEmpty(); ++key) {
            press(Qt::Key_W);
            QTest::qWait(50);
        }
        QTRY_COMPARE(failed.size(), 1);
    }

    bool offersToShow() const
    {
        const QList<QAbstractButton *> buttons = m_pane->identity()->findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
            return button->isVisible() && button->text() == u"Show the money without a check"_s;
        });
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QString expected() const
    {
        QString text = m_pane->identity()->findChild<QLabel *>(u"expectedAnswer"_s)->text();
        return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    QString told() const
    {
        const QAbstractItemModel *model = m_pane->findChild<QListView *>(u"timeline"_s)->model();
        QString all;
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, 0).data().toString() + u'\n';
        return all.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CustomerPane> m_pane;
};

KEPT_TEST(IdentityPanelTest)
#include "identitypaneltest.moc"
