// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablefile.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class TableFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsThatASpreadsheetWouldRunAreNeutralised()
    {
        const auto rows = saveTable(path(), {{u"Name"_s, u"Due"_s}, {{u"=1+1"_s, u"-12.50"_s}, {u"Ana, \"A\""_s, u"0.00"_s}}});
        VERIFY_OK(rows);
        QCOMPARE(*rows, 2);
        QCOMPARE(written(), QByteArray("\xEF\xBB\xBFName,Due\r\n'=1+1,-12.50\r\n\"Ana, \"\"A\"\"\",0.00\r\n"));
    }

    void aTableWithoutRowsHasItsHeadings()
    {
        const auto rows = saveTable(path(), {{u"Name"_s}, {}});
        VERIFY_OK(rows);
        QCOMPARE(*rows, 0);
        QCOMPARE(written(), QByteArray("\xEF\xBB\xBFName\r\n"));
    }

    void aFileThatIsGivenUpStaysAsItWas()
    {
        VERIFY_OK(saveTable(path(), {{u"Name"_s}, {}}));
        {
            const auto file = TableFile::create(path());
            VERIFY_OK(file);
            (*file)->addRow({u"Other"_s});
        }
        QCOMPARE(written(), QByteArray("\xEF\xBB\xBFName\r\n"));
    }

    void aFolderThatIsNotThereIsTold() { VERIFY_CODE(saveTable(m_folder.filePath(u"no/t.csv"_s), {}), u"FILE.OPEN"_s); }

private:
    QString path() const { return m_folder.filePath(u"t.csv"_s); }

    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

KEPT_TEST(TableFileTest)
#include "tablefiletest.moc"
