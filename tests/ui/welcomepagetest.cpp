// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAbstractButton>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class WelcomePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<WelcomePage>(Appearance{});
        m_chosen.clear();
        connect(m_page.get(), &WelcomePage::chosen, this, [this](Start start) { m_chosen.append(start); });
        m_page->resize(1000, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
    }

    void everyWayInHasAKey()
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_P);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_J);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_O, Qt::ControlModifier);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_I);
        QCOMPARE(m_chosen, (QList<Start>{Start::Practice, Start::Server, Start::File, Start::Import}));
    }

    void enterTakesTheOneWithTheKeyboard()
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_chosen, QList<Start>{Start::Server});
    }

    void whatIsNotOfferedIsNotThere()
    {
        m_page->setOffered(Start::Practice, false);
        m_page->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_P);
        QVERIFY(m_chosen.isEmpty());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_chosen, QList<Start>{Start::Server});
    }

    void recentDesksOpenByTheirPlaceAndMissingOnesDoNot()
    {
        QStringList opened;
        connect(m_page.get(), &WelcomePage::recentChosen, this, [&opened](const QString &place) { opened.append(place); });
        m_page->setRecent({{u"/a.kept"_s, u"a"_s, u"file"_s, {u"10 Mar"_s, StatusKind::None}},
                           {u"/b.kept"_s, u"b"_s, u"file"_s, {u"Not found"_s, StatusKind::Bad}, false}});
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            if (button->text() == u"a" || button->text() == u"b")
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(opened, QStringList{u"/a.kept"_s});
    }

    void appearanceIsToldAsAWhole()
    {
        std::vector<Appearance> told;
        connect(m_page.get(), &WelcomePage::appearanceChosen, this,
                [&told](const Appearance &chosen) { told.push_back(chosen); });
        for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>())
            if (button->text() == u"Dark" || button->text() == u"Roomy" || button->text() == u"150 %")
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(told.size(), size_t(3));
        QCOMPARE(told.back(), (Appearance{ThemeChoice::Dark, Density::Roomy, 150}));
    }

private:
    std::unique_ptr<WelcomePage> m_page;
    QList<Start> m_chosen;
};

KEPT_TEST(WelcomePageTest)
#include "welcomepagetest.moc"
