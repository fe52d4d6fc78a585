// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/moneytext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "ui/dashboard/dashboardpane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/dateedit.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class DashboardPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init() { m_theme = lightLook(); }

    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
        m_theme.reset();
    }

    void theCardsShowTheSumsOfOneCurrency()
    {
        open(Portfolio::Demo);
        const QString code = currency()->currentText();
        for (const auto &column : {u"current_due_amount"_s, u"initial_due_amount"_s, u"disputed_amount"_s})
            QVERIFY2(showsText(*m_pane, amountOf(column, code)), qPrintable(column + amountOf(column, code)));
    }

    void anotherCurrencyIsChosenByKey()
    {
        open(Portfolio::Demo);
        QVERIFY(currency()->count() > 1);
        const QString before = currency()->currentText();
        currency()->setFocus();
        QTest::keyClick(currency(), Qt::Key_Down);
        const QString code = currency()->currentText();
        QVERIFY(code != before);
        QVERIFY(showsText(*m_pane, amountOf(u"current_due_amount"_s, code)));
    }

    void theFiguresOfAnEarlierDateAreTyped()
    {
        open(Portfolio::Demo);
        const qint64 before = m_pane->summary().currencies.front().averageDaysPastDue;
        auto *date = m_pane->findChild<DateEdit *>();
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, u"2026-01-05"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_COMPARE(m_pane->summary().currencies.front().averageDaysPastDue < before, true);
    }

    void anEmptyStoreSaysWhatToDo()
    {
        open(Portfolio::Empty);
        QVERIFY(mentions(*m_pane, u"No plans yet."_s));
        QVERIFY(!currency()->isVisible());
    }

private:
    void open(Portfolio portfolio)
    {
        m_desk = std::make_unique<DemoDesk>(portfolio);
        m_pane = std::make_unique<DashboardPane>(*m_desk->desk, m_desk->wording());
        m_pane->resize(1368, 830);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->reload();
        QTRY_VERIFY(m_pane->isShown());
    }

    QComboBox *currency() const { return m_pane->findChild<QComboBox *>(); }

    QString amountOf(const QString &column, const QString &code)
    {
        const qint64 sum = m_desk->store.integer(
            u"SELECT CAST(COALESCE(sum(%1), 0) AS INTEGER) FROM collection_plan WHERE currency_iso_code = '%2'"_s.arg(column,
                                                                                                                      code));
        return amountText(Money::fromMinor(sum, *Currency::fromCode(code)), m_desk->wording().locale);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<DashboardPane> m_pane;
};

KEPT_TEST(DashboardPaneTest)
#include "dashboardpanetest.moc"
