// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/accounts/accountspane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class TableExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        initialiseResources();
    }

    void init()
    {
        QSettings().remove(u"accounts/columns"_s);
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->store.execute(u"UPDATE account SET name = '=cmd()' WHERE id = 1"_s);
        m_pane = std::make_unique<AccountsPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 830);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setFocus();
        load({});
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void theListOnScreenIsWrittenInItsOrder()
    {
        const QString text = exported();
        const QStringList lines = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains(u"Type,Account number,Customer,Status"_s));
        QVERIFY(lines[1].contains(u"4000-1180,'=cmd(),"_s));
        QVERIFY(lines[1].contains(u",1250.00,"_s));
        QVERIFY(lines[2].contains(u"LN-7702"_s));
    }

    void whatTheFilterLeavesOutIsLeftOut()
    {
        AccountFilter open;
        open.which = AccountFilter::Which::WithOpenPlans;
        load(open);
        QCOMPARE(exported().count(u"\r\n"_s), 2);
    }

    void aHiddenColumnIsLeftOut()
    {
        m_pane->view()->setColumnHidden(AccountTreeModel::Fees, true);
        QVERIFY(!exported().section(u"\r\n"_s, 0, 0).contains(u"Fees"_s));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QSignalSpy told(m_pane.get(), &AccountsPane::told);
        choose(m_folder.filePath(u"no/such/list.csv"_s));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().at(1).toString().contains(u"can't be opened"_s));
    }

private:
    void load(const AccountFilter &filter)
    {
        QSignalSpy shown(m_pane.get(), &AccountsPane::listShown);
        m_pane->setFilter(filter);
        QTRY_VERIFY(!shown.isEmpty());
    }

    void choose(const QString &path)
    {
        QTest::keyClick(m_pane->view(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_pane->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }

    QString exported()
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        QSignalSpy told(m_pane.get(), &AccountsPane::told);
        choose(path);
        if (!QTest::qWaitFor([&] { return !told.isEmpty(); }))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<AccountsPane> m_pane;
};

KEPT_TEST(TableExportTest)
#include "tableexporttest.moc"
