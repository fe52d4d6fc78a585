// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/connect/connectdialog.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/segmentedchoice.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class ConnectDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_answer = SchemaState::Current;
        const auto probe = [this](const StoreLocation &location) {
            m_asked = location;
            return m_answer;
        };
        m_dialog = std::make_unique<ConnectDialog>(QStringList{u"postgresql://ann@db.example.com:6543/cards?sslmode=require"_s},
                                                   Wording(), probe);
        m_asked.reset();
        m_chosen.reset();
        connect(m_dialog.get(), &ConnectDialog::chosen, this, [this](const StoreLocation &location) { m_chosen = location; });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_theme.reset();
    }

    void whatIsTypedIsJoinedByEnter()
    {
        type(u"host"_s, u"db.example.com"_s);
        type(u"port"_s, u"5433"_s);
        type(u"database"_s, u"cards"_s);
        type(u"user"_s, u"ann"_s);
        type(u"password"_s, u"s:cret@"_s);
        QTest::keyClick(field(u"password"_s), Qt::Key_Return);
        QTRY_VERIFY(m_chosen);
        QCOMPARE(m_chosen->host, u"db.example.com"_s);
        QCOMPARE(m_chosen->port, 5433);
        QCOMPARE(m_chosen->path, u"cards"_s);
        QCOMPARE(m_chosen->user, u"ann"_s);
        QCOMPARE(m_chosen->password, u"s:cret@"_s);
        QCOMPARE(m_chosen->options, u"sslmode=verify-full"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void anAddressThatIsPastedFillsTheFields()
    {
        field(u"host"_s)->setFocus();
        field(u"host"_s)->insert(u"postgresql://ann:secret@db.example.com:6543/cards?sslmode=require"_s);
        QCOMPARE(field(u"host"_s)->text(), u"db.example.com"_s);
        QCOMPARE(field(u"port"_s)->text(), u"6543"_s);
        QCOMPARE(field(u"password"_s)->text(), u"secret"_s);
        QCOMPARE(m_dialog->location().options, u"sslmode=require"_s);
        keepPicture(*m_dialog, u"connect-filled"_s);
    }

    void aTestSaysWhatIsWrongAndJoinsNothing()
    {
        type(u"database"_s, u"cards"_s);
        m_answer = fail(ErrorKind::Unavailable, u"STORE.SIGNIN"_s, {}, {{u"user"_s, u"ann"_s}});
        test();
        QVERIFY(shows(u"The server does not let ann in"_s));
        QVERIFY(field(u"password"_s)->hasFocus());
        keepPicture(*m_dialog, u"connect-refused"_s);
        m_answer = fail(ErrorKind::Invalid, u"STORE.NEWER"_s, {}, {{u"found"_s, 3}, {u"known"_s, 1}});
        test();
        QVERIFY(shows(u"newer version"_s));
        m_answer = SchemaState::Older;
        test();
        QVERIFY(shows(u"An older version of Kept made this desk"_s));
        QVERIFY(!m_chosen);
        QVERIFY(m_dialog->isVisible());
    }

    void anEmptyDatabaseBecomesADeskOnlyWhenAskedFor()
    {
        type(u"database"_s, u"cards"_s);
        m_answer = SchemaState::Fresh;
        QSignalSpy answered(m_dialog.get(), &ConnectDialog::answered);
        QTest::keyClick(field(u"database"_s), Qt::Key_Return);
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(!m_chosen);
        QVERIFY(shows(u"There is no desk in this database yet"_s));
        keepPicture(*m_dialog, u"connect-fresh"_s);
        for (QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>())
            if (button->text() == u"Make a new desk there")
                button->click();
        QTRY_VERIFY(m_chosen);
    }

    void withoutADatabaseNobodyIsAsked()
    {
        type(u"host"_s, u"db.example.com"_s);
        QTest::keyClick(field(u"host"_s), Qt::Key_Return);
        QVERIFY(field(u"database"_s)->hasFocus());
        QVERIFY(!m_asked);
    }

    void aSocketNeedsNoEncryption()
    {
        type(u"host"_s, u"/run/postgresql"_s);
        type(u"database"_s, u"cards"_s);
        QVERIFY(!m_dialog->findChild<SegmentedChoice *>()->isEnabled());
        QVERIFY(m_dialog->location().options.isEmpty());
    }

    void aServerJoinedBeforeComesWithoutItsPassword()
    {
        auto *recent = m_dialog->findChild<QComboBox *>(u"recent"_s);
        recent->setFocus();
        QTest::keyClick(recent, Qt::Key_Down);
        QCOMPARE(field(u"host"_s)->text(), u"db.example.com"_s);
        QVERIFY(field(u"password"_s)->text().isEmpty());
        QVERIFY(field(u"password"_s)->hasFocus());
    }

private:
    QLineEdit *field(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }

    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        QTest::keyClicks(field(name), text);
    }

    void test()
    {
        QSignalSpy answered(m_dialog.get(), &ConnectDialog::answered);
        QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(answered.size(), 1);
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConnectDialog> m_dialog;
    Result<SchemaState> m_answer = SchemaState::Current;
    std::optional<StoreLocation> m_asked;
    std::optional<StoreLocation> m_chosen;
};

KEPT_TEST(ConnectDialogTest)
#include "connectdialogtest.moc"
