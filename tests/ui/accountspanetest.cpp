// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importer.h"
#include "models/store/query.h"
#include "models/view/moneytext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/accounts/accountspane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/effectdialog.h"
#include "ui/people/givedialog.h"
#include "ui/widgets/footertotals.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class AccountsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_desk = std::make_unique<DemoDesk>();
        open();
    }

    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
        m_theme.reset();
    }

    void theFooterSumsEachCurrencyApart()
    {
        const auto *footer = m_pane->findChild<FooterTotals *>();
        for (const auto &code : {u"USD"_s, u"EUR"_s}) {
            const qint64 due = m_desk->store.integer(
                u"SELECT CAST(COALESCE(sum(current_due_amount), 0) AS INTEGER) FROM financial_account "
                "WHERE plan_count > 0 AND currency_iso_code = '%1'"_s.arg(code));
            const QString text = proseText(Money::fromMinor(due, *Currency::fromCode(code)), footer->locale());
            QVERIFY2(footer->accessibleDescription().contains(text),
                     qPrintable(text + u" / "_s + footer->accessibleDescription()));
        }
    }

    void aNumberTypedInTheFilterLeavesItsAccount()
    {
        const int before = m_pane->model()->accountCount();
        const QString number = m_pane->model()->accountRow(m_pane->model()->index(0, 0))->number;
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = m_pane->findChild<QLineEdit *>(u"accountFilter"_s);
        QVERIFY(field->hasFocus());
        QSignalSpy shown(m_pane.get(), &AccountsPane::listShown);
        QTest::keyClicks(field, number);
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(m_pane->model()->accountCount() < before);
        QCOMPARE(m_pane->model()->accountRow(m_pane->model()->index(0, 0))->number, number);
    }

    void aFilterThatFitsNothingSaysSo()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_pane->focusWidget(), u"nobody of this name"_s);
        QTRY_VERIFY(showsText(*m_pane, u"No account matches this filter."_s));
    }

    void theHeaderSortsTheOtherWayRound()
    {
        QCOMPARE(daysAt(0), lateness(u"DESC"_s));
        QHeaderView *header = m_pane->view()->header();
        QSignalSpy shown(m_pane.get(), &AccountsPane::listShown);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(AccountTreeModel::DaysPastDue) + 20, header->height() / 2));
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_VERIFY(daysAt(0) >= 0 && daysAt(0) <= daysAt(1));
        QVERIFY(daysAt(0) < lateness(u"DESC"_s));
    }

    void theOrderIsChosenByKeys()
    {
        QSignalSpy shown(m_pane.get(), &AccountsPane::listShown);
        chooseByKeys(Qt::Key_O, AccountTreeModel::DaysPastDue); // the same once more turns it around
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_VERIFY(daysAt(0) >= 0 && daysAt(0) <= daysAt(1));
        QVERIFY(daysAt(0) < lateness(u"DESC"_s));
    }

    void plansAndItemsOpenByTheArrowKeys()
    {
        QTreeView *view = m_pane->view();
        view->setFocus();
        press(Qt::Key_Right);
        const QModelIndex account = view->currentIndex();
        QTRY_VERIFY(m_pane->model()->rowCount(account) > 0);
        press(Qt::Key_Down);
        QCOMPARE(m_pane->model()->levelOf(view->currentIndex()), AccountTreeModel::Level::Plan);
        const auto plan = m_pane->model()->planAt(view->currentIndex());
        QVERIFY(plan);
        std::optional<PlanId> asked;
        connect(m_pane.get(), &AccountsPane::promiseAsked, this, [&](PlanId id) { asked = id; });
        press(Qt::Key_F6);
        QVERIFY(asked == plan);
        press(Qt::Key_Left);
        QTRY_COMPARE(m_pane->model()->levelOf(view->currentIndex()), AccountTreeModel::Level::Account);
    }

    void theChargeKeyOpensTheChargesOfAPlan()
    {
        QPointer<EffectDialog> dialog;
        connect(m_pane.get(), &AccountsPane::effectDialogOpened, this, [&](EffectDialog *opened) { dialog = opened; });
        QTreeView *view = m_pane->view();
        view->setFocus();
        view->setCurrentIndex(m_pane->model()->index(rowOfPlans(1), 0));
        press(Qt::Key_F10); // an account stands for its only open plan
        QTRY_VERIFY(dialog);
        keepPicture(*dialog, u"account-charge"_s);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        m_pane->activateWindow();
        QTRY_VERIFY(view->hasFocus());
        press(Qt::Key_Right);
        QTRY_VERIFY(m_pane->model()->rowCount(view->currentIndex()) > 0);
        press(Qt::Key_Down);
        press(Qt::Key_F10);
        QTRY_VERIFY(dialog);
    }

    void whichPlanIsAskedWhereNoneStandsForTheAccount()
    {
        QSignalSpy told(m_pane.get(), &AccountsPane::told);
        const QModelIndex account = m_pane->model()->index(rowOfPlans(1), 0);
        m_desk->store.execute(u"UPDATE collection_plan SET is_closed = 1 WHERE financial_account_id = %1"_s.arg(
            m_pane->model()->accountAt(account)->value()));
        m_pane->view()->setCurrentIndex(account);
        press(Qt::Key_F10);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front().at(1).toString().startsWith(u"Select an open plan"_s));
        m_desk->desk->setUser({std::nullopt, u"Ana Duarte"_s, Role::Auditor});
        press(Qt::Key_F10);
        QCOMPARE(told.back().at(1).toString(), u"Your role adds no charges."_s);
    }

    void whatIsSelectedIsGivenToSomebodyElseAndTakenBack()
    {
        const QString owners = ownersOfAll();
        QTreeView *view = m_pane->view();
        view->setFocus();
        view->setCurrentIndex(m_pane->model()->index(0, 0));
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        const qint64 plans = openPlansSelected();
        QVERIFY(plans > 2);
        QPointer<GiveDialog> dialog = giving();
        QVERIFY(dialog);
        QVERIFY2(mentions(*dialog, u"%1 open plan(s) of "_s.arg(plans)), qPrintable(QString::number(plans)));
        QVERIFY(mentions(*dialog, u"Now of: "_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"save"_s)->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), nameOf(m_receiver).section(u' ', 0, 0));
        QVERIFY(dialog->findChild<QPushButton *>(u"save"_s)->isEnabled());
        QPointer<QAction> undo;
        connect(m_pane.get(), &AccountsPane::done, this, [&](const QString &, QAction *action) { undo = action; });
        const qint64 before = m_desk->count(u"collection_plan WHERE is_closed = 0 AND owner_user_id = %1"_s.arg(m_receiver));
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        const QPointer<QLabel> footer = dialog->findChild<QLabel *>(u"blocking"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(undo, qPrintable(footer ? footer->text() : QString()), 60'000);
        QVERIFY(m_desk->count(u"collection_plan WHERE is_closed = 0 AND owner_user_id = %1"_s.arg(m_receiver)) > before);
        QCOMPARE(m_desk->count(u"event WHERE command = 'AssignOwner'"_s), plans);
        QSignalSpy told(m_pane.get(), &AccountsPane::told);
        undo->trigger();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front().at(1).toString().startsWith(u"%1 plan(s) given back."_s.arg(plans)));
        QCOMPARE(ownersOfAll(), owners);
    }

    void anImportOfAnotherDeskShowsByItselfWhereTheRowsStand()
    {
        QTreeView *view = m_pane->view();
        const QAbstractItemModelTester tester(m_pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex account = m_pane->model()->index(rowOfPlans(1), 0);
        view->expand(account);
        QTRY_COMPARE(m_pane->model()->rowCount(account), 1);
        const QModelIndex plan = m_pane->model()->index(0, 0, account);
        view->setCurrentIndex(plan);
        view->scrollTo(account, QAbstractItemView::PositionAtTop);
        const QModelIndexList selected = view->selectionModel()->selectedRows();
        const int scrolled = view->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        const PlanId id = *m_pane->model()->planAt(plan);
        const auto *footer = m_pane->findChild<FooterTotals *>();
        const QString totals = footer->accessibleDescription();
        importOnce(
            {{u"CollectionPlan.csv"_s, u"SourceSystemRecordIdentifier,CurrentDueAmount\n%1,987654.32\n"_s.arg(keyOf(id))}});
        QTRY_COMPARE(dueAt(plan), u"987,654.32"_s);
        QTRY_COMPARE(dueAt(account), u"987,654.32"_s);
        QTRY_VERIFY(footer->accessibleDescription() != totals);
        QVERIFY(view->currentIndex() == plan && view->isExpanded(account));
        QVERIFY(view->selectionModel()->selectedRows() == selected);
        QCOMPARE(view->verticalScrollBar()->value(), scrolled);
        QVERIFY(!refreshButton()); // lateness is as it was, and so is the order
    }

    void newAccountsOfAnImportComeWhenTheOrderIsRefreshed()
    {
        QTreeView *view = m_pane->view();
        const int before = m_pane->model()->accountCount();
        view->setCurrentIndex(m_pane->model()->index(20, 0));
        const auto current = m_pane->model()->accountAt(view->currentIndex());
        importOnce({{u"Account.csv"_s, u"SourceSystemRecordIdentifier,Name,Type\nNEW-1,Nora New,Person\n"_s},
                    {u"FinancialAccount.csv"_s, u"SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,"
                                                "FinancialAccountNumber,Type,CurrencyIsoCode\nNEW-F,NEW-1,4711,Loan,USD\n"_s},
                    {u"CollectionPlan.csv"_s,
                     u"SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,FinancialAccount."
                     "SourceSystemRecordIdentifier,CollectionPlanReason.Code,Status,CurrencyIsoCode,InitialDueAmount,"
                     "CurrentDueAmount,DaysPastDue\nNEW-P,NEW-1,NEW-F,%1,New,USD,500.00,500.00,40\n"_s.arg(reasonCode())}});
        QTRY_VERIFY(refreshButton());
        QCOMPARE(refreshButton()->text(), u"1 new account(s), refresh order"_s);
        QVERIFY(mentions(*m_pane, u"%1 account(s)"_s.arg(before + 1)));
        QCOMPARE(m_pane->model()->accountCount(), before);
        keepPicture(*m_pane, u"accounts-imported"_s);
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(m_pane->model()->accountCount(), before + 1);
        QVERIFY(m_pane->model()->accountAt(view->currentIndex()) == current);
        QVERIFY(!refreshButton());
    }

    void specialistsAreToldWhoGivesPlans()
    {
        m_desk->desk->setUser({std::nullopt, u"Ana Duarte"_s, Role::Specialist});
        QSignalSpy told(m_pane.get(), &AccountsPane::told);
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().at(1).toString(), u"Only supervisors give plans to somebody else."_s);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void returnOpensTheCustomer()
    {
        QSignalSpy chosen(m_pane.get(), &AccountsPane::customerChosen);
        m_pane->view()->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void columnsAreRemembered()
    {
        QHeaderView *header = m_pane->view()->header();
        header->resizeSection(AccountTreeModel::Customer, 333);
        header->moveSection(header->visualIndex(AccountTreeModel::Owner), 2);
        open();
        header = m_pane->view()->header();
        QCOMPARE(header->sectionSize(AccountTreeModel::Customer), 333);
        QCOMPARE(header->visualIndex(AccountTreeModel::Owner), 2);
    }

private:
    // The entry of a column in the menu that the key opens.
    void chooseByKeys(Qt::Key key, int column)
    {
        m_pane->view()->setFocus();
        QTest::keyClick(m_pane->view(), key, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QString heading = m_pane->model()->headerData(column, Qt::Horizontal).toString();
        for (int step = 0; step < menu->actions().size(); ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == heading)
                break;
        }
        QVERIFY(menu->activeAction() && menu->activeAction()->text() == heading);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    void open()
    {
        m_pane = std::make_unique<AccountsPane>(*m_desk->desk, m_desk->wording());
        m_pane->resize(1368, 830);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QSignalSpy shown(m_pane.get(), &AccountsPane::listShown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
    }

    // As another desk does, with a connection of its own.
    void importOnce(const std::vector<std::pair<QString, QString>> &files)
    {
        const QTemporaryDir folder;
        for (const auto &[name, text] : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
        }
        const auto other = m_desk->store.connect();
        ImportRequest request;
        request.paths = QStringList{folder.path()};
        const auto report = runImport(*other, m_desk->desk->context(), request);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().code + report.error().detail));
        QCOMPARE(report->total().refused, 0);
    }

    QString reasonCode()
    {
        Query query(m_desk->store.database(), u"SELECT code FROM collection_plan_reason ORDER BY id"_s);
        return query.first([](const Row &row) { return row.text(0); }).value().value_or(QString());
    }

    QString keyOf(PlanId plan)
    {
        Query query(m_desk->store.database(), u"SELECT source_system_record_identifier FROM collection_plan WHERE id = ?"_s);
        query.bind(plan.value());
        const QString key = query.first([](const Row &row) { return row.text(0); }).value().value_or(QString());
        return key.isEmpty() ? u"KEPT-%1"_s.arg(plan.value()) : key;
    }

    QString dueAt(const QModelIndex &index) const { return index.siblingAtColumn(AccountTreeModel::Due).data().toString(); }

    QPushButton *refreshButton() const
    {
        for (QPushButton *button : m_pane->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(u"refresh order"_s, Qt::CaseInsensitive))
                return button;
        return nullptr;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = m_pane->focusWidget() ? m_pane->focusWidget() : m_pane->view();
        QTest::keyClick(at, key, modifiers);
    }

    // The first account with that many open plans.
    int rowOfPlans(int count)
    {
        const qint64 account = m_desk->store.integer(
            u"SELECT financial_account_id FROM collection_plan WHERE is_closed = 0 AND deleted_at IS NULL "
            "GROUP BY financial_account_id HAVING count(*) = %1 ORDER BY 1 LIMIT 1"_s.arg(count));
        return m_pane->model()->indexOfAccount(FinancialAccountId::fromValue(account)).row();
    }

    GiveDialog *giving()
    {
        QPointer<GiveDialog> dialog;
        connect(m_pane.get(), &AccountsPane::givingOpened, this, [&](GiveDialog *opened) { dialog = opened; });
        press(Qt::Key_G, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return !dialog.isNull(); }, 20'000) ||
            !QTest::qWaitFor([&] { return dialog->isActiveWindow(); }, 20'000))
            return nullptr;
        m_receiver = m_desk->store.integer(u"SELECT max(id) FROM app_user WHERE role = 'Specialist' AND is_active <> 0"_s);
        return dialog;
    }

    QString nameOf(qint64 user)
    {
        Query query(m_desk->store.database(), u"SELECT name FROM app_user WHERE id = ?"_s);
        query.bind(user);
        return query.first([](const Row &row) { return row.text(0); }).value().value_or(QString());
    }

    QString ownersOfAll()
    {
        Query query(m_desk->store.database(), u"SELECT COALESCE(owner_user_id, 0), COALESCE(owner_team_id, 0) FROM "
                                              "collection_plan ORDER BY id"_s);
        QStringList all;
        const auto rows = query.all([](const Row &row) { return u"%1/%2"_s.arg(row.integer(0)).arg(row.integer(1)); });
        for (const QString &row : rows.value())
            all.append(row);
        return all.join(u' ');
    }

    qint64 openPlansSelected()
    {
        QStringList ids;
        for (const QModelIndex &index : m_pane->view()->selectionModel()->selectedRows())
            if (const auto account = m_pane->model()->accountAt(index))
                ids.append(QString::number(account->value()));
        return m_desk->count(
            u"collection_plan WHERE is_closed = 0 AND deleted_at IS NULL AND financial_account_id IN (%1)"_s.arg(ids.join(u',')));
    }

    qint64 daysAt(int row) const
    {
        const FinancialAccountRow *account = m_pane->model()->accountRow(m_pane->model()->index(row, 0));
        return account ? account->daysPastDue : -1;
    }

    qint64 lateness(const QString &direction)
    {
        const QString days = m_desk->store.database().dialect().daysBetween(u"past_due_since"_s, u"'2026-01-15'"_s);
        return m_desk->store.integer(
            u"SELECT %1 - paused_days FROM financial_account WHERE past_due_since IS NOT NULL AND plan_count > 0 "
            "ORDER BY 1 %2 LIMIT 1"_s.arg(days, direction));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<AccountsPane> m_pane;
    qint64 m_receiver = 0;
};

KEPT_TEST(AccountsPaneTest)
#include "accountspanetest.moc"
