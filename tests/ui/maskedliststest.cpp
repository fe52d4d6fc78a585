// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/makepromise.h"
#include "models/commands/requestoverride.h"
#include "models/view/identitytext.h"
#include "models/view/moneylists.h"
#include "models/view/requestlines.h"
#include "tests/support/testrunner.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/accounts/accountspane.h"
#include "ui/approvals/requestspane.h"
#include "ui/look/icons.h"
#include "ui/payment/effectdialog.h"
#include "ui/payment/paymentspane.h"
#include "ui/watch/promisespane.h"
#include "ui/widgets/footertotals.h"
#include "ui/widgets/recordlist.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What the pages of a customer mask until the identity check is passed, no list tells, copies or exports.
class MaskedListsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->allowPromises(9);
    }

    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        m_theme.reset();
    }

    void theAccountsShowACopyAndAFileWithoutAmounts()
    {
        auto *pane = show(std::make_unique<AccountsPane>(*m_book->desk, m_book->wording()));
        QSignalSpy shown(pane, &AccountsPane::listShown);
        pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        const QModelIndex due = pane->model()->index(0, AccountTreeModel::Due);
        QCOMPARE(due.data().toString(), u"1,250.00"_s);
        const auto *footer = pane->findChild<FooterTotals *>();
        QVERIFY(footer->accessibleDescription().contains(u"1,250.00"_s));
        pane->setMaskedCustomers({m_book->customer});
        QCOMPARE(due.data().toString(), maskedMoneyText());
        QVERIFY(!footer->accessibleDescription().contains(u"1,250.00"_s));
        QTest::keyClick(pane->view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(maskedMoneyText()));
        QVERIFY(!QApplication::clipboard()->text().contains(u"1250"_s));
        const QString text = exported(pane, pane->view());
        QVERIFY(text.contains(maskedMoneyText()));
        QVERIFY(!text.contains(u"1250.00"_s));
        pane->setMaskedCustomers({AccountId::fromValue(999)});
        QCOMPARE(due.data().toString(), u"1,250.00"_s);
        QVERIFY(footer->accessibleDescription().contains(u"1,250.00"_s));
    }

    void theirPlansAndItemsAreMaskedAndNothingIsAgreedOnThem()
    {
        auto *pane = show(std::make_unique<AccountsPane>(*m_book->desk, m_book->wording()));
        pane->setMaskedCustomers({m_book->customer});
        QSignalSpy shown(pane, &AccountsPane::listShown);
        pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QTest::keyClick(pane->view(), Qt::Key_Right);
        QTRY_VERIFY(pane->model()->rowCount(pane->model()->index(0, 0)) > 0);
        QTest::keyClick(pane->view(), Qt::Key_Down);
        QCOMPARE(pane->view()->currentIndex().siblingAtColumn(AccountTreeModel::Due).data().toString(), maskedMoneyText());
        QSignalSpy promise(pane, &AccountsPane::promiseAsked);
        QSignalSpy told(pane, &AccountsPane::told);
        QTest::keyClick(pane->view(), Qt::Key_F6);
        QCOMPARE(promise.size(), 0);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().at(1).toString().contains(u"identity check"_s));
        pane->setMaskedCustomers({});
        QTest::keyClick(pane->view(), Qt::Key_F6);
        QCOMPARE(promise.size(), 1);
    }

    void paymentsAndTheirTotalsAreMasked()
    {
        auto *pane = show(std::make_unique<PaymentsPane>(*m_book->desk, m_book->wording()));
        QSignalSpy shown(pane, &PaymentsPane::shown);
        pane->setCustomer(m_book->customer, u"Zdeňka"_s);
        QTRY_VERIFY(!shown.isEmpty());
        const QString amount = cell(pane->list(), PaymentAmount);
        const auto *footer = pane->findChild<FooterTotals *>();
        const QString sum = footer->accessibleDescription();
        QVERIFY(amount != maskedMoneyText() && !amount.isEmpty());
        pane->setMaskedCustomers({m_book->customer});
        QCOMPARE(cell(pane->list(), PaymentAmount), maskedMoneyText());
        QVERIFY(footer->accessibleDescription() != sum);
        QVERIFY(footer->accessibleDescription().contains(maskedMoneyText()));
        QVERIFY(!exported(pane, pane->list()->view()).contains(amount));
        QSignalSpy dialog(pane, &PaymentsPane::dialogOpened);
        QSignalSpy told(pane, &PaymentsPane::told);
        for (int row = 0; row < pane->list()->count(); ++row) {
            QTest::keyClick(pane->list()->view(), Qt::Key_R, Qt::ControlModifier);
            QTest::keyClick(pane->list()->view(), Qt::Key_Down);
        }
        QCOMPARE(dialog.size(), 0);
        QVERIFY(!told.isEmpty());
        pane->setMaskedCustomers({});
        QCOMPARE(cell(pane->list(), PaymentAmount), amount);
        QCOMPARE(footer->accessibleDescription(), sum);
    }

    void promisesAndTheSumsOfTheirKindAreMasked()
    {
        MakePromise made;
        made.plan = m_book->plan;
        made.input.amount = Money::fromMinor(20'000, *Currency::fromCode(u"USD"_s));
        made.input.parts = {{QDate(2026, 1, 22), made.input.amount}};
        const auto future = m_book->desk->run(made);
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        QVERIFY(future.result());
        auto *pane = show(std::make_unique<PromisesPane>(*m_book->desk, m_book->wording()));
        pane->setMaskedCustomers({m_book->customer});
        QSignalSpy shown(pane, &PromisesPane::shown);
        pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(cell(pane->list(), PromiseAmount), maskedMoneyText());
        const auto promised = [pane] { return pane->groups()->model()->index(0, WatchPromised).data().toString(); };
        QCOMPARE(promised(), maskedMoneyText());
        QSignalSpy replace(pane, &PromisesPane::replaceAsked);
        QTest::keyClick(pane->list()->view(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(replace.size(), 0);
        pane->setMaskedCustomers({});
        QCOMPARE(cell(pane->list(), PromiseAmount), u"200.00"_s);
        QCOMPARE(promised(), u"200.00"_s);
        QTest::keyClick(pane->list()->view(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(replace.size(), 1);
    }

    void whatWasAskedForIsMasked()
    {
        m_book->store.execute(u"UPDATE policy SET maximum_promises = 2"_s);
        RequestOverride request;
        request.plan = m_book->plan;
        request.input.amount = Money::fromMinor(20'000, *Currency::fromCode(u"USD"_s));
        request.input.parts = {{QDate(2026, 1, 22), request.input.amount}};
        request.reason = u"Paid late twice"_s;
        const auto future = m_book->desk->run(request);
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        QVERIFY(future.result());
        auto *pane = show(std::make_unique<RequestsPane>(*m_book->desk, m_book->wording()));
        pane->setMaskedCustomers({m_book->customer});
        QSignalSpy shown(pane, &RequestsPane::shown);
        pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(cell(pane->list(), requestAmountColumn), maskedMoneyText());
        pane->setMaskedCustomers({});
        QCOMPARE(cell(pane->list(), requestAmountColumn), u"200.00"_s);
    }

private:
    template<class Pane>
    Pane *show(std::unique_ptr<Pane> pane)
    {
        Pane *shown = pane.get();
        m_page = std::move(pane);
        shown->resize(1368, 700);
        static_cast<QWidget *>(shown)->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(shown)); }();
        shown->setFocus();
        return shown;
    }

    static QString cell(const RecordList *list, int column) { return list->view()->model()->index(0, column).data().toString(); }

    template<class Pane>
    QString exported(Pane *pane, QWidget *view)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QSignalSpy told(pane, &Pane::told);
        QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier);
        auto *dialog = pane->template findChild<QFileDialog *>();
        if (!dialog)
            return {};
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        pane->activateWindow();
        if (!QTest::qWaitForWindowActive(pane) || !QTest::qWaitFor([&] { return !told.isEmpty(); }))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<QWidget> m_page;
};

KEPT_TEST(MaskedListsTest)
#include "maskedliststest.moc"
