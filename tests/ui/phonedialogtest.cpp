// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/phonedialog.h"
#include "ui/look/theme.h"
#include "ui/widgets/segmentedchoice.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class PhoneDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }

    void init()
    {
        QSettings().clear();
        m_theme = lightLook();
        open();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_theme.reset();
    }

    void numbersAreHandedOverUntilSomebodyChoosesOtherwise()
    {
        QVERIFY(PhoneSettings::stored() == PhoneSettings());
        QCOMPARE(PhoneSettings::stored().handOver, u"tel:{number}"_s);
        QVERIFY(PhoneSettings::stored().way == PhoneWay::HandOver);
    }

    void whatIsChosenIsKept()
    {
        chooseBaresip();
        type(u"host"_s, u"localhost"_s);
        m_dialog->findChild<QSpinBox *>(u"port"_s)->setValue(4'555);
        type(u"address"_s, u"sip:{digits}@pbx.example;transport=tcp"_s);
        QSignalSpy told(m_dialog.get(), &PhoneDialog::told);
        save();
        QCOMPARE(told.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        const PhoneSettings kept = PhoneSettings::stored();
        QVERIFY(kept.way == PhoneWay::Baresip);
        QVERIFY((kept.baresip == BaresipLine{u"localhost"_s, 4'555, u"sip:{digits}@pbx.example;transport=tcp"_s}));
        open();
        QCOMPARE(m_dialog->findChild<QLineEdit *>(u"host"_s)->text(), u"localhost"_s);
        QVERIFY(m_dialog->findChild<QLineEdit *>(u"host"_s)->isVisible());
    }

    void anAddressWithoutAnExchangeIsNotKept()
    {
        chooseBaresip();
        save();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(PhoneSettings::stored().way == PhoneWay::HandOver);
        type(u"address"_s, u"sip:{number}@pbx.example"_s);
        keepPicture(*m_dialog, u"phone-baresip"_s);
        save();
        QVERIFY(!m_dialog->isVisible());
    }

    void aLinkToAProgramIsNotKept()
    {
        type(u"handOver"_s, u"file:///{number}"_s);
        save();
        QVERIFY(m_dialog->isVisible());
        keepPicture(*m_dialog, u"phone-link"_s);
    }

    void tryingItTellsWhetherAnybodyListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        chooseBaresip();
        m_dialog->findChild<QSpinBox *>(u"port"_s)->setValue(server.serverPort());
        auto *trial = m_dialog->findChild<QLabel *>(u"trial"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(trial->text(), u"baresip takes calls there."_s);
        server.close();
        QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(trial->text().contains(u"No phone takes calls at"_s));
    }

private:
    void open()
    {
        m_dialog = std::make_unique<PhoneDialog>(Wording{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()});
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void chooseBaresip()
    {
        auto *way = m_dialog->findChild<SegmentedChoice *>(u"way"_s);
        way->setCurrent(static_cast<int>(PhoneWay::Baresip));
        Q_EMIT way->chosen(static_cast<int>(PhoneWay::Baresip));
    }

    void type(const QString &field, const QString &text) { m_dialog->findChild<QLineEdit *>(field)->setText(text); }
    void save() { QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier); }

    QTemporaryDir m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PhoneDialog> m_dialog;
};

KEPT_TEST(PhoneDialogTest)
#include "phonedialogtest.moc"
