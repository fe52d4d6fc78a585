// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/moneytext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "ui/accounts/accountspane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/footertotals.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
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
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 100});
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

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = m_pane->focusWidget() ? m_pane->focusWidget() : m_pane->view();
        QTest::keyClick(at, key, modifiers);
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
};

KEPT_TEST(AccountsPaneTest)
#include "accountspanetest.moc"
