// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"
#include "ui/shell/desklock.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class DeskLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"desk.kept"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void aSecondWindowIsRefusedAndTheFirstComesToTheFront()
    {
        const auto first = DeskLock::take(m_file);
        VERIFY_OK(first);
        QSignalSpy raised(first->get(), &DeskLock::raiseAsked);
        VERIFY_CODE(DeskLock::take(m_file), u"STORE.INUSE"_s);
        QTRY_COMPARE(raised.size(), 1);
    }

    void anotherNameOfTheFileIsTheSameFile()
    {
        const QString other = m_folder->filePath(u"other.kept"_s);
        QVERIFY(QFile::link(m_file, other));
        const auto first = DeskLock::take(m_file);
        VERIFY_OK(first);
        VERIFY_CODE(DeskLock::take(other), u"STORE.INUSE"_s);
    }

    void anotherFileIsFree()
    {
        const auto first = DeskLock::take(m_file);
        VERIFY_OK(first);
        VERIFY_OK(DeskLock::take(m_folder->filePath(u"new.kept"_s)));
    }

    void aWindowThatClosedLetsGo()
    {
        {
            const auto first = DeskLock::take(m_file);
            VERIFY_OK(first);
        }
        VERIFY_OK(DeskLock::take(m_file));
    }

    void aWindowThatCrashedHoldsNothing()
    {
        QProcess gone;
        gone.start(u"true"_s, {});
        QVERIFY(gone.waitForStarted());
        const qint64 id = gone.processId();
        QVERIFY(gone.waitForFinished());
        leaveLock(id, QSysInfo::machineHostName());
        VERIFY_OK(DeskLock::take(m_file));
    }

    void aLockCopiedFromAnotherComputerHoldsNothing()
    {
        leaveLock(QCoreApplication::applicationPid(), u"another-computer"_s);
        VERIFY_OK(DeskLock::take(m_file));
    }

private:
    void leaveLock(qint64 process, const QString &host)
    {
        QFile left(m_file + u".lock"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(QByteArray::number(process) + "\nkept\n" + host.toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n' +
                   QSysInfo::bootUniqueId() + '\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

KEPT_TEST(DeskLockTest)
#include "desklocktest.moc"
