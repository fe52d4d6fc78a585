// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/recordlist.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What every list of records can do, by keys; and that it is the same the next time.
class RecordListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        QSettings().clear();
        m_theme = lightLook();
        open();
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void typingFiltersAndEscapeTakesItBack()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_list->filter()->hasFocus());
        QTest::keyClicks(m_list->filter(), u"bel"_s);
        QCOMPARE(column(0), QStringList{u"Bela"_s});
        QTest::keyClick(m_list->filter(), Qt::Key_Escape);
        QCOMPARE(column(0).size(), 3);
        QVERIFY(m_list->view()->hasFocus());
    }

    void theRowIsCopiedAsASpreadsheetTakesIt()
    {
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Cleo\tParis\t7"_s);
    }

    void aHiddenColumnStaysHidden()
    {
        choose(Qt::Key_C, u"Town"_s);
        QVERIFY(m_list->view()->isColumnHidden(1));
        open();
        QVERIFY(m_list->view()->isColumnHidden(1));
        choose(Qt::Key_C, u"Town"_s);
        open();
        QVERIFY(!m_list->view()->isColumnHidden(1));
    }

    void theOrderIsChosenByKeysAndStays()
    {
        QCOMPARE(column(0), (QStringList{u"Cleo"_s, u"Ada"_s, u"Bela"_s}));
        choose(Qt::Key_O, u"Name"_s);
        QCOMPARE(column(0), (QStringList{u"Ada"_s, u"Bela"_s, u"Cleo"_s}));
        open();
        QCOMPARE(column(0), (QStringList{u"Ada"_s, u"Bela"_s, u"Cleo"_s}));
        choose(Qt::Key_O, u"Name"_s);
        open();
        QCOMPARE(column(0), (QStringList{u"Cleo"_s, u"Bela"_s, u"Ada"_s}));
    }

    void widthsAndPlacesStayAtEveryTextSize()
    {
        m_list->view()->header()->resizeSection(0, 222);
        m_list->view()->header()->moveSection(1, 0);
        open();
        QCOMPARE(m_list->view()->header()->sectionSize(0), 222);
        QCOMPARE(m_list->view()->header()->sectionSize(1), 80);
        QCOMPARE(m_list->view()->header()->logicalIndex(0), 1);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 200});
        QCOMPARE(m_list->view()->header()->sectionSize(0), 444);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 100});
        open();
        QCOMPARE(m_list->view()->header()->sectionSize(0), 222);
    }

    void anAmountIsNotCutUnlessSomebodyMadeItsColumnNarrow()
    {
        RecordList list(u"sums"_s, u"Sums"_s, {{u"Name"_s, u"Amount"_s, u"Note"_s}, {150, 40, 60}, {}, {1}});
        const auto fill = [&] { list.setLines({{{{u"Cleo"_s}, {u"1,234,567,890.00"_s}, {u"paid"_s}}, 1}}); };
        fill();
        QCOMPARE(cutCell(*list.view(), {1}), QString());
        list.view()->header()->resizeSection(1, 44);
        fill();
        QCOMPARE(list.view()->columnWidth(1), 44);
    }

private:
    void open()
    {
        m_page = std::make_unique<QWidget>();
        m_list = new RecordList(u"guests"_s, u"Guests"_s, {{u"Name"_s, u"Town"_s, u"Nights"_s}, {150, 80, 60}, {}, {2}});
        auto *rows = new QVBoxLayout(m_page.get());
        rows->addWidget(m_list->filter());
        m_list->filter()->show();
        rows->addWidget(m_list);
        m_list->addKeys(m_page.get(), u"guests"_s, {}, [](const StatusText &) {});
        m_list->setLines({{{{u"Cleo"_s}, {u"Paris"_s}, {u"7"_s}}, 3},
                          {{{u"Ada"_s}, {u"London"_s}, {u"2"_s}}, 1},
                          {{{u"Bela"_s}, {u"Pécs"_s}, {u"4"_s}}, 2}});
        m_page->resize(900, 300);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_list->view()->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_list->view(), key, modifiers); }

    // The entry of the menu that the key opens.
    void choose(Qt::Key key, const QString &entry)
    {
        press(key, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        do
            QTest::keyClick(menu, Qt::Key_Down);
        while (menu->activeAction()->text() != entry);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }

    QStringList column(int column) const
    {
        QStringList texts;
        const QAbstractItemModel *model = m_list->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_page;
    RecordList *m_list = nullptr;
};

KEPT_TEST(RecordListTest)
#include "recordlisttest.moc"
