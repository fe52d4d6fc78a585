// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

QByteArray written(const Rows &rows, char separator)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, separator);
    for (const auto &row : rows) {
        for (const std::string &cell : row)
            writer.add(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())));
        writer.endRow();
    }
    return writer.flush() ? buffer.data() : QByteArray();
}

Rows readBack(QByteArray csv, char separator)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    Utf8Source source(buffer, TextEncoding{u"UTF-8"_s, EncodingBasis::Chosen, 0});
    CsvReader reader(source, separator);
    Rows rows;
    while (reader.next().value()) {
        rows.emplace_back();
        for (qsizetype i = 0; i < reader.size(); ++i)
            rows.back().push_back(withoutNeutralising(reader.field(i)).toByteArray().toStdString());
    }
    return rows;
}

// Text with what matters to CSV and formulas far more often than chance would have it.
rc::Gen<std::string> cellText()
{
    return rc::gen::container<std::string>(
        rc::gen::element('=', '+', '-', '@', '\t', '\r', '\n', '\0', '\'', '"', ',', ';', '.', '1', '2', 'a'));
}

} // namespace

class CsvWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAreNeutralised_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("NUL") << QByteArray("\0=1", 3) << QByteArray("'\0=1", 4);
        QTest::newRow("minus and a call") << QByteArray("-2+cmd|' /C calc'!A0") << QByteArray("'-2+cmd|' /C calc'!A0");
        QTest::newRow("a negative amount stays") << QByteArray("-12.50") << QByteArray("-12.50");
        QTest::newRow("a phone number stays") << QByteArray("+12025550123") << QByteArray("+12025550123");
        QTest::newRow("a point without digits is text") << QByteArray("-.5") << QByteArray("'-.5");
        QTest::newRow("an apostrophe that would be taken for ours") << QByteArray("'=x") << QByteArray("''=x");
        QTest::newRow("an apostrophe of a name") << QByteArray("'s-Hertogenbosch") << QByteArray("'s-Hertogenbosch");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void formulasAreNeutralised()
    {
        QFETCH(QByteArray, text);
        QTEST(neutralised(text), "cell");
        QCOMPARE(withoutNeutralising(neutralised(text)).toByteArray(), text);
    }

    void quotesOnlyWhereNeeded()
    {
        QCOMPARE(written({{"a", "b c", "d,e", "f\"g", "h\ni"}}, ','), QByteArray("a,b c,\"d,e\",\"f\"\"g\",\"h\ni\"\r\n"));
    }

    void whateverIsWrittenComesBack()
    {
        QVERIFY(rc::check("rows survive writing and reading", [] {
            const auto separator = *rc::gen::element(',', ';', '\t', '|');
            const auto rows = *rc::gen::container<Rows>(
                rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cellText())));
            RC_ASSERT(readBack(written(rows, separator), separator) == rows);
        }));
    }

    void noWrittenCellStartsAFormula()
    {
        QVERIFY(rc::check("cells are safe", [] {
            const std::string text = *cellText();
            const QByteArray cell = neutralised(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
            bool number = false;
            cell.toDouble(&number);
            const bool formula = !cell.isEmpty() && QByteArray("=+-@\t\r\0", 7).contains(cell.at(0));
            RC_ASSERT(number || !formula);
        }));
    }

    void aFullDiskIsReported()
    {
        QBuffer closed;
        CsvWriter writer(closed);
        writer.add("a");
        writer.endRow();
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QCOMPARE(writer.flush().error().code, u"FILE.WRITE"_s);
    }
};

KEPT_TEST(CsvWriterTest)
#include "csvwritertest.moc"
