// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "ui/importing/importpane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto accounts = "SourceSystemRecordIdentifier,Name,Type\nX1,Zoë Ångström,Person\nX2,\"Smith, Bob\",Person\n";

} // namespace

class ImportPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_desk = std::make_unique<DemoDesk>(Portfolio::Empty);
        m_folder = std::make_unique<QTemporaryDir>();
        m_pane = std::make_unique<ImportPane>(*m_desk->desk, m_desk->wording());
        m_pane->resize(1368, 830);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
        m_theme.reset();
    }

    void withoutFilesItSaysWhatToChoose()
    {
        QVERIFY(showsText(*m_pane, u"Choose the files of a portfolio."_s));
        press(Qt::Key_F5);
        QVERIFY(!m_pane->isBusy());
    }

    void aDryRunCountsAndWritesNothing()
    {
        write(u"Account.csv"_s, accounts);
        choose();
        settle([&] { press(Qt::Key_F5); });
        QCOMPARE(m_pane->report()->total().created, 2);
        QVERIFY(showsText(*m_pane, u"Would be created"_s));
        QVERIFY(showsText(*m_pane, u"Every row can be taken."_s));
        QCOMPARE(m_desk->count(u"account"_s), 0);
    }

    void refusedRowsAreListedWithTheirReason()
    {
        write(u"Account.csv"_s, QByteArray(accounts) + "X3,,Person\n");
        choose();
        settle([&] { press(Qt::Key_F5); });
        QCOMPARE(m_pane->report()->total().refused, 1);
        QCOMPARE(findings()->model()->rowCount(), 1);
        QVERIFY(findings()->isVisible());
        QCOMPARE(findings()->model()->index(0, 3).data().toString(), u"Name"_s);
    }

    void aColumnIsGivenAnotherFieldByKeys()
    {
        write(u"Account.csv"_s, QByteArray(accounts).replace("Name", "Customer"));
        choose();
        QCOMPARE(cellOf(1, 1), QString());
        QCOMPARE(cellOf(1, 4), u"left out"_s);
        QVERIFY2(stateOf().contains(u"Name"_s), qPrintable(stateOf()));
        settle([&] { press(Qt::Key_F5); });
        QCOMPARE(m_pane->report()->total().refused, 2);
        press(Qt::Key_1, Qt::ControlModifier);
        settle([&] { give(1, u"Name"_s); });
        QCOMPARE(cellOf(1, 1), u"Name"_s);
        QVERIFY(cellOf(1, 2).contains(u"every new record needs it"_s));
        QVERIFY(cellOf(1, 3).startsWith(u"Zoë Ångström"_s));
        QCOMPARE(m_pane->report()->total().created, 2);
        QCOMPARE(m_pane->report()->total().refused, 0);
        QVERIFY(sources()->isVisible());
        QCOMPARE(sources()->currentIndex().row(), 1);
    }

    void oneFieldIsFilledByOneColumn()
    {
        write(u"Account.csv"_s, accounts);
        choose();
        give(2, u"Name"_s);
        QTRY_COMPARE(cellOf(2, 1), u"Name"_s);
        QCOMPARE(cellOf(1, 1), QString());
        QCOMPARE(cellOf(1, 4), u"left out"_s);
    }

    void aMissingKeyCanBeMapped()
    {
        write(u"Account.csv"_s, QByteArray(accounts).replace("SourceSystemRecordIdentifier", "Ref"));
        choose();
        QVERIFY(mentions(*m_pane, u"by which records are found again"_s));
        give(0, u"SourceSystemRecordIdentifier"_s);
        QTRY_COMPARE(cellOf(0, 1), u"SourceSystemRecordIdentifier"_s);
        QVERIFY(!mentions(*m_pane, u"by which records are found again"_s));
        settle([&] { press(Qt::Key_F5); });
        QCOMPARE(m_pane->report()->total().created, 2);
    }

    void aMappingIsSavedLoadedAndRemembered()
    {
        write(u"Account.csv"_s, QByteArray(accounts).replace("Name", "Customer"));
        choose();
        give(1, u"Name"_s);
        QTRY_COMPARE(cellOf(1, 1), u"Name"_s);
        const QString path = m_folder->filePath(u"mine.map"_s);
        QVERIFY(m_pane->saveMapping(path));
        choose();
        QCOMPARE(cellOf(1, 1), u"Name"_s);
        give(1, QString());
        QTRY_COMPARE(cellOf(1, 1), QString());
        QVERIFY(m_pane->loadMapping(path));
        QCOMPARE(cellOf(1, 1), u"Name"_s);
        QCOMPARE(m_pane->loadMapping(m_folder->filePath(u"none"_s)).error().code, u"FILE.OPEN"_s);
    }

    void escapeStopsAnImportAndNothingIsWritten()
    {
        QByteArray many = accounts;
        for (int row = 0; row < 60'000; ++row)
            many += "Y" + QByteArray::number(row) + ",Somebody,Person\n";
        write(u"Account.csv"_s, many);
        choose();
        settle([&] {
            press(Qt::Key_F5);
            QVERIFY(m_pane->isBusy());
            press(Qt::Key_Escape);
        });
        QVERIFY(showsText(*m_pane, u"Stopped; nothing was written."_s));
        QVERIFY(!m_pane->report());
        QCOMPARE(m_desk->count(u"account"_s), 0);
    }

    void anImportIsUndoneByKeys()
    {
        write(u"Account.csv"_s, accounts);
        importAll();
        QCOMPARE(m_desk->count(u"account"_s), 2);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(mentions(*m_pane, u"Undo import IMP-"_s));
        QCOMPARE(m_desk->count(u"account"_s), 2);
        QSignalSpy changed(m_pane.get(), &ImportPane::imported);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_desk->count(u"account"_s), 0);
        QVERIFY(mentions(*m_pane, u"2 records removed"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!mentions(*m_pane, u"Undo import IMP-"_s));
    }

    void escapeLeavesAnImportAsItIs()
    {
        write(u"Account.csv"_s, accounts);
        importAll();
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QVERIFY(!mentions(*m_pane, u"Undo import IMP-"_s));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_pane->isBusy());
        QCOMPARE(m_desk->count(u"account"_s), 2);
    }

    void pastImportsAreListedAndUndoneFromThere()
    {
        write(u"Account.csv"_s, accounts);
        importAll();
        settle([&] { press(Qt::Key_3, Qt::ControlModifier); });
        auto *past = m_pane->findChild<QTreeView *>(u"pastImports"_s);
        QVERIFY(past->isVisible());
        QCOMPARE(past->model()->rowCount(), 1);
        QCOMPARE(past->model()->index(0, 2).data().toString(), u"Ana Duarte"_s);
        QCOMPARE(past->model()->index(0, 3).data().toString(), u"2"_s);
        QCOMPARE(past->model()->index(0, 8).data().toString(), u"Account.csv"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(past->model()->index(0, 7).data().toString(), u"undone"_s);
        QCOMPARE(m_desk->count(u"account"_s), 0);
    }

    void anUndoThatIsRefusedSaysWhy()
    {
        write(u"Account.csv"_s, accounts);
        importAll();
        m_desk->store.execute(u"UPDATE account SET name = 'Robert', version = version + 1 "
                              "WHERE source_system_record_identifier = 'X2'"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(showsText(*m_pane, u"This import can't be undone"_s));
        QVERIFY(findings()->isVisible());
        QCOMPARE(findings()->model()->index(0, 2).data().toString(), u"Account"_s);
        QCOMPARE(findings()->model()->index(0, 3).data().toString(), u"X2"_s);
        QCOMPARE(m_desk->count(u"account"_s), 2);
    }

    void whatCantBeReadIsSaidBeforeAnybodyTries_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("damaged") << u"Account.csv"_s << QByteArray("SourceSystemRecordIdentifier,Name\nA,\"open\n")
                                 << u"Account.csv"_s;
        QTest::newRow("empty") << u"Account.csv"_s << QByteArray("") << u"is empty"_s;
        QTest::newRow("no payload") << u"payload.json"_s << QByteArray("{\"graphs\": [") << u"payload.json"_s;
        QTest::newRow("unknown") << u"list.csv"_s << QByteArray("a,b,c\n1,2,3\n") << u"can't be told"_s;
    }

    void whatCantBeReadIsSaidBeforeAnybodyTries()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        write(name, bytes);
        choose();
        QVERIFY(m_pane->findChild<QWidget *>(u"banner"_s)->isVisible());
        QVERIFY(mentions(*m_pane, said) || sources()->model()->index(0, 0).data().toString() == said);
    }

    void aFolderWithoutFilesAndAPathWithoutAFileAreSaid()
    {
        choose();
        QVERIFY(mentions(*m_pane, u"There is no file to import"_s));
        QVERIFY(showsText(*m_pane, u"Choose the files of a portfolio."_s));
        m_pane->choose({m_folder->filePath(u"gone.csv"_s)});
        QVERIFY(mentions(*m_pane, u"can't be opened"_s));
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void choose() { m_pane->choose({m_folder->path()}); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = m_pane->focusWidget() ? m_pane->focusWidget() : m_pane.get();
        QTest::keyClick(at, key, modifiers);
    }

    template<class Act>
    void settle(Act act)
    {
        QSignalSpy settled(m_pane.get(), &ImportPane::settled);
        act();
        QTRY_VERIFY(!settled.isEmpty());
    }

    void importAll()
    {
        choose();
        settle([&] { press(Qt::Key_F5); });
        settle([&] { press(Qt::Key_Return, Qt::ControlModifier); });
        QTRY_VERIFY(m_pane->report() && m_pane->report()->run);
    }

    // Opens the list of fields on a column and takes one; no name: leave it out.
    void give(int column, const QString &field)
    {
        const QModelIndex file = sources()->model()->index(0, 0);
        sources()->setFocus();
        sources()->setCurrentIndex(sources()->model()->index(column, 0, file));
        press(Qt::Key_F2);
        auto *box = sources()->findChild<QComboBox *>(u"fieldBox"_s);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Home);
        if (!field.isEmpty())
            QTest::keyClicks(box, field);
        QTest::keyClick(box, Qt::Key_Return);
    }

    QTreeView *sources() const { return m_pane->findChild<QTreeView *>(u"sources"_s); }
    QTreeView *findings() const { return m_pane->findChild<QTreeView *>(u"findings"_s); }
    QString cellOf(int row, int column) const
    {
        const QAbstractItemModel *model = sources()->model();
        return model->index(row, column, model->index(0, 0)).data().toString();
    }
    QString stateOf() const { return sources()->model()->index(0, 4).data().toString(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportPane> m_pane;
};

KEPT_TEST(ImportPaneTest)
#include "importpanetest.moc"
