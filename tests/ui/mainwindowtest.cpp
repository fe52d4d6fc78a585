// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notice.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_window = std::make_unique<MainWindow>();
        m_window->addPage(u"one"_s, u"accounts"_s, u"One"_s, new QLineEdit);
        m_window->addPage(u"two"_s, u"dash"_s, u"Two"_s, new QLineEdit);
        m_window->addInnerPage(u"inner"_s, new QLineEdit, u"one"_s);
        m_window->showPage(u"one"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void aNumberLeadsToEachPage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), u"two"_s);
        QVERIFY(m_window->page(u"two"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), u"one"_s);
        QVERIFY(!m_window->page(u"two"_s)->isVisible());
    }

    void afterNineComesNoughtAndThenShift()
    {
        for (const QString &id : {u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s, u"11"_s})
            m_window->addPage(id, u"dash"_s, id, new QLineEdit);
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), u"9"_s);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), u"10"_s);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->currentPage(), u"11"_s);
    }

    void anInnerPageKeepsItsPlaceOfTheRail()
    {
        QSignalSpy shown(m_window.get(), &MainWindow::pageShown);
        m_window->showPage(u"inner"_s);
        QCOMPARE(shown.size(), 1);
        const auto buttons = m_window->findChildren<RailButton *>();
        const auto current = std::find_if(buttons.begin(), buttons.end(), [](const RailButton *b) { return b->isChecked(); });
        QVERIFY(current != buttons.end());
        QCOMPARE((*current)->text(), u"One"_s);
    }

    void theSearchIsWorkedByKeys()
    {
        SearchField *search = m_window->search();
        QSignalSpy searched(search, &SearchField::searched);
        QSignalSpy chosen(search, &SearchField::chosen);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"smi"_s);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.front().front().toString(), u"smi"_s);
        search->showHits(u"smi"_s, {{u"user"_s, u"Smith, Ann"_s, {}, 0, 7, 70}, {u"user"_s, u"Smith, Bob"_s, {}, 0, 8, 80}});
        auto *hits = m_window->findChild<QListView *>(u"searchHits"_s);
        QVERIFY(hits->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<SearchHit>().id, 8);
        QCOMPARE(chosen.front().front().value<SearchHit>().customer, 80);
        QVERIFY(!hits->isVisible());
        QVERIFY(search->text().isEmpty());
    }

    void hitsOfAnEarlierTextAreNotShown()
    {
        SearchField *search = m_window->search();
        search->setFocus();
        QTest::keyClicks(search, u"smith"_s);
        search->showHits(u"smi"_s, {{u"user"_s, u"Smiley"_s, {}, 0, 9, 90}});
        QVERIFY(!m_window->findChild<QListView *>(u"searchHits"_s));
    }

    void nothingFoundCantBeChosen()
    {
        SearchField *search = m_window->search();
        QSignalSpy chosen(search, &SearchField::chosen);
        search->setFocus();
        QTest::keyClicks(search, u"zzz"_s);
        search->showHits(u"zzz"_s, {});
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!m_window->findChild<QListView *>(u"searchHits"_s)->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
    }

    void escapeGivesTheKeyboardBackToWhereItWas()
    {
        SearchField *search = m_window->search();
        QLineEdit here(m_window->page(m_window->currentPage()));
        here.show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        here.setFocus();
        QVERIFY(here.hasFocus());
        const auto escape = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); };
        QTest::keyClick(&here, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        escape();
        QVERIFY(here.hasFocus());
        QTest::keyClick(&here, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(search, u"smi"_s);
        search->showHits(u"smi"_s, {{u"user"_s, u"Smith, Ann"_s, {}, 0, 7, 70}});
        escape();
        QVERIFY(search->hasFocus());
        QCOMPARE(search->text(), u"smi"_s); // to be mended
        escape();
        QVERIFY(here.hasFocus());
        QVERIFY(search->text().isEmpty());
    }

    void whoComesNextFindsTheSearchEmpty()
    {
        SearchField *search = m_window->search();
        search->setFocus();
        QTest::keyClicks(search, u"smi"_s);
        search->showHits(u"smi"_s, {{u"user"_s, u"Smith, Ann"_s, {}, 0, 7, 70}});
        m_window->clearPages();
        QVERIFY(search->text().isEmpty());
        QVERIFY(!m_window->findChild<QListView *>(u"searchHits"_s)->isVisible());
    }

    void theStatusLineSaysWhoAndWhere()
    {
        m_window->status()->addCell(u"user"_s, StatusCells::Side::Leading);
        m_window->status()->addCell(u"store"_s, StatusCells::Side::Leading);
        m_window->status()->setCell(u"user"_s, u"user"_s, u"Ana Duarte"_s);
        m_window->status()->setCell(u"store"_s, u"off"_s, u"connection lost"_s, StatusKind::Warn);
        QVERIFY(showsText(*m_window, u"Ana Duarte"_s));
        QVERIFY(showsText(*m_window, u"connection lost"_s));
        m_window->status()->setCell(u"store"_s, {}, {});
        QVERIFY(!showsText(*m_window, u"connection lost"_s));
        m_window->setClock(u"Thu 15 Jan"_s, u"10:00 EST"_s);
        QVERIFY(showsText(*m_window, u"10:00 EST"_s));
    }

    void longWordsNeverWidenTheWindow()
    {
        const QString lost = u"connection lost, "_s.repeated(8);
        const QString refused = u"rule packs refused, "_s.repeated(8);
        m_window->resize(700, 500);
        m_window->status()->addCell(u"store"_s, StatusCells::Side::Leading);
        m_window->status()->addCell(u"packs"_s, StatusCells::Side::Trailing);
        m_window->status()->setCell(u"store"_s, u"off"_s, lost, StatusKind::Warn);
        m_window->status()->setCell(u"packs"_s, u"legal"_s, refused, StatusKind::Warn);
        const QString told = u"Declined, offer a payment plan instead. "_s.repeated(8);
        m_window->notice()->say(StatusKind::Warn, told, nullptr);
        QTest::qWait(50);
        QCOMPARE(m_window->width(), 700);
        QVERIFY(showsText(*m_window, told));
        QVERIFY(showsText(*m_window, lost));
        QVERIFY(showsText(*m_window, refused));
    }

    void theKeysOfTheScreenAreAskedForByF1()
    {
        QSignalSpy help(m_window.get(), &MainWindow::helpAsked);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(help.size(), 1);
    }

    void clearingTakesThePagesAndTheirKeys()
    {
        m_window->clearPages();
        QVERIFY(!m_window->page(u"one"_s));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(m_window->findChildren<RailButton *>().isEmpty() || m_window->currentPage() != u"two"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

KEPT_TEST(MainWindowTest)
#include "mainwindowtest.moc"
