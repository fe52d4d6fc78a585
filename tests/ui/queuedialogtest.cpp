// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/queues/conditionlist.h"
#include "ui/queues/pointrows.h"
#include "ui/queues/queuedialog.h"
#include "ui/queues/whatifpanel.h"
#include "ui/queues/wordchoice.h"
#include "ui/widgets/recordlist.h"
#include "ui/work/queueboard.h"
#include "ui/work/workpane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// A supervisor makes, tries out, changes, orders and removes queues from the board, by keys.
class QueueDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<DemoDesk>();
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aNewQueueIsMadeByKeysAndSeenBeforeItIsSaved()
    {
        open(Role::Supervisor);
        QTest::keyClick(m_pane->board().queues(), Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(editorComes());
        QVERIFY(!save()->isEnabled());
        QVERIFY(!mentions(*m_editor, u"A queue needs a name."_s));
        QVERIFY(mentions(*m_editor, u"Name the queue to save it"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QVERIFY(mentions(*m_editor, u"A queue needs a name."_s));
        QTRY_VERIFY(m_editor->whatIf()->shown());
        const qint64 everybody = m_editor->whatIf()->shown()->customers;
        QTest::keyClicks(QApplication::focusWidget(), u"Cards past sixty days, and whoever else is far behind with them"_s);
        QVERIFY(save()->isEnabled());
        QTest::keyClick(m_editor, Qt::Key_F6);
        choose(u"Days past due"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"60"_s);
        keepPicture(*m_editor, u"queue-new"_s);
        QCOMPARE(m_editor->definition().filter.join, QueueCondition::Join::Test);
        QCOMPARE(m_editor->definition().filter.test.from, 60);
        QTRY_VERIFY(m_editor->whatIf()->shown());
        QVERIFY(m_editor->whatIf()->shown()->customers < everybody);
        QVERIFY(m_editor->whatIf()->shown()->first.size() <= 10);
        const qint64 promised = m_editor->whatIf()->shown()->customers;
        QTest::keyClick(m_editor, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_editor);
        QCOMPARE(m_book->count(u"queue WHERE name LIKE 'Cards past sixty days%'"_s), 1);
        QVERIFY(promised > 0);
    }

    void whatMovesIsToldBeforeAChangeIsSaved()
    {
        open(Role::Supervisor);
        edit();
        QTRY_VERIFY(m_editor->whatIf()->shown());
        QVERIFY(mentions(*m_editor, u"Nobody moves"_s));
        QTest::keyClick(m_editor, Qt::Key_F8);
        QTest::keyClicks(QApplication::focusWidget(), u"Is behind at all"_s);
        QTRY_VERIFY(m_editor->whatIf()->shown());
        QVERIFY(mentions(*m_editor, u"by the saved definition"_s));
        keepPicture(*m_editor, u"queue-edit"_s);
        QTest::keyClick(m_editor, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_editor);
        QCOMPARE(m_book->count(u"queue WHERE definition LIKE '%Is behind at all%'"_s), 1);
    }

    void whatIsSavedComesBackAsItWas()
    {
        open(Role::Supervisor);
        const int rows = m_pane->board().queues()->model()->rowCount();
        for (int row = 0; row < rows; ++row) {
            m_pane->board().queues()->setCurrentIndex(m_pane->board().queues()->model()->index(row, 0));
            const QString saved = text(u"SELECT definition FROM queue WHERE id = %1"_s.arg(m_pane->board().current()->value()));
            edit();
            QCOMPARE(toJson(m_editor->definition()), QJsonDocument::fromJson(saved.toUtf8()).object());
            QTest::keyClick(m_editor, Qt::Key_Escape);
            QTRY_VERIFY(!m_editor);
        }
    }

    void whatIsWrongStandsInTheFormAndBlocks()
    {
        open(Role::Supervisor);
        edit();
        QTest::keyClick(m_editor, Qt::Key_F7);
        choose(u"Segment"_s);
        QTRY_VERIFY(mentions(*m_editor, u"choose at least one word"_s));
        QVERIFY(!save()->isEnabled());
        auto *words = m_editor->findChild<QWidget *>(u"addException"_s)->parentWidget()->findChild<WordChoice *>();
        QVERIFY(words->count() > 0);
        words->setFocus();
        QTest::keyClick(words, Qt::Key_Space);
        QTRY_VERIFY(words->view()->isVisible());
        QTest::keyClick(words->view(), Qt::Key_Down);
        QTest::keyClick(words->view(), Qt::Key_Space);
        QTest::keyClick(words->view(), Qt::Key_Return);
        QCOMPARE(words->chosen().size(), 1);
        QVERIFY(save()->isEnabled());
        auto *name = m_editor->findChild<QLineEdit *>(u"name"_s);
        name->clear();
        QVERIFY(!save()->isEnabled());
        name->setText(text(u"SELECT name FROM queue ORDER BY position DESC LIMIT 1"_s));
        QTest::keyClick(m_editor, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(mentions(*m_editor, u"A queue needs a name that no other queue has."_s));
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(m_editor);
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QTRY_VERIFY(!m_editor);
    }

    void theOrderChangesAndAQueueIsRemovedAfterAskingOnce()
    {
        open(Role::Supervisor);
        QTreeView *queues = m_pane->board().queues();
        const QueueId first = *m_pane->board().current();
        QTest::keyClick(queues, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_book->store.integer(u"SELECT position FROM queue WHERE id = %1"_s.arg(first.value())), 1);
        QTRY_COMPARE(queues->currentIndex().row(), 1);
        QTest::keyClick(queues, Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(mentions(*m_pane, u"Press Ctrl+Delete again"_s));
        QCOMPARE(m_book->count(u"queue WHERE deleted_at IS NULL"_s), 3);
        QTest::keyClick(queues, Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(m_book->count(u"queue WHERE deleted_at IS NULL"_s), 2);
    }

    void aSpecialistDefinesNoQueues()
    {
        open(Role::Specialist);
        QTest::keyClick(m_pane->board().queues(), Qt::Key_F3);
        QTest::qWait(100);
        QVERIFY(!m_pane->findChild<QueueDialog *>());
    }

private:
    void open(Role role)
    {
        m_book->desk->setUser({std::nullopt, u"Ana Duarte"_s, role});
        m_pane = std::make_unique<WorkPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 760);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &WorkPane::shown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->board().setFocus();
        connect(&m_pane->board(), &QueueBoard::editorOpened, this, [this](QueueDialog *dialog) { m_editor = dialog; });
    }

    bool editorComes()
    {
        if (!QTest::qWaitFor([this] { return !m_editor.isNull(); }))
            return false;
        m_editor->activateWindow();
        return QTest::qWaitForWindowActive(m_editor.data());
    }

    void edit()
    {
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTest::keyClick(m_pane->board().queues(), Qt::Key_F3);
        QVERIFY(editorComes());
    }

    // The fact of the condition that was just added has the keyboard.
    void choose(const QString &fact)
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        box->setCurrentIndex(box->findText(fact));
        QCOMPARE(box->currentText(), fact);
    }

    QString text(const QString &sql)
    {
        Query query(m_book->store.database(), sql);
        const auto found = query.first([](const Row &row) { return row.text(0); });
        return found && *found ? **found : QString();
    }

    QPushButton *save() { return m_editor->findChild<QPushButton *>(u"save"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DemoDesk> m_book;
    std::unique_ptr<WorkPane> m_pane;
    QPointer<QueueDialog> m_editor;
};

KEPT_TEST(QueueDialogTest)
#include "queuedialogtest.moc"
