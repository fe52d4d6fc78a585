// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvcases.h"
#include "models/exchange/csvreader.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = QList<QByteArrayList>;

/// Hands out a few bytes at a time, as a slow pipe would.
class TrickleDevice final : public QIODevice
{
public:
    TrickleDevice(QByteArray bytes, qint64 step) : m_bytes(std::move(bytes)), m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min({most, m_step, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_at = 0;
};

Result<Rows> parse(QIODevice &device, char separator, CsvLimits limits)
{
    Utf8Source source(device, TextEncoding{u"UTF-8"_s, EncodingBasis::Chosen, 0});
    CsvReader reader(source, separator, limits);
    Rows rows;
    for (;;) {
        KEPT_TRY(const bool more, reader.next());
        if (!more)
            return rows;
        QByteArrayList row;
        for (qsizetype i = 0; i < reader.size(); ++i)
            row.append(reader.field(i).toByteArray());
        rows.append(row);
    }
}

Result<Rows> parse(QByteArray csv, char separator = ',', CsvLimits limits = {})
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    return parse(buffer, separator, limits);
}

QJsonArray recordsOf(const QJsonObject &testCase)
{
    return testCase.value("records"_L1).toArray();
}

} // namespace

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGatheredCaseComesOutAsExpected()
    {
        QFile file(qEnvironmentVariable("KEPT_SOURCE_DIR") + u"/tests/data/csv.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const auto lines = runCsvCases(json);
        QVERIFY(lines);
        QHash<QString, QJsonObject> answers;
        for (const QByteArray &line : *lines) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            answers.insert(answer.value("id"_L1).toString(), answer);
        }
        const QJsonObject groups = QJsonDocument::fromJson(json).object();
        int count = 0;
        for (const QJsonValue &group : groups)
            for (const QJsonValue &value : group.toObject().value("cases"_L1).toArray())
                count += check(value.toObject(), answers) ? 1 : 0;
        QCOMPARE(count, 19);
    }

    void piecesOfAnySizeGiveTheSameRows()
    {
        const QByteArray csv = "a,\"b\r\nb\",\"c\"\"c\"\r\n\r\n1,,\"\"\rx\n\"last\"";
        const Rows whole{{"a", "b\r\nb", "c\"c"}, {""}, {"1", "", ""}, {"x"}, {"last"}};
        for (qint64 step = 1; step <= csv.size(); ++step) {
            TrickleDevice device(csv, step);
            const auto rows = parse(device, ',', {});
            QVERIFY(rows);
            QCOMPARE(*rows, whole);
        }
    }

    void aBareQuoteInsideAFieldIsText() { QCOMPARE(*parse("a\"b,5\" pipe\n"), (Rows{{"a\"b", "5\" pipe"}})); }
    void nothingGivesNoRows() { QCOMPARE(*parse(""), Rows{}); }
    void anEmptyQuotedFieldAtTheEndIsARow() { QCOMPARE(*parse("\"\""), (Rows{{""}})); }
    void otherSeparatorsLeaveCommasAlone() { QCOMPARE(*parse("1,5;\"2;5\"\n", ';'), (Rows{{"1,5", "2;5"}})); }

    void errorsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("the quote that never closes, not the end of the file")
            << QByteArray("a,b\n1,\"x\ny\"\n2,\"open\n\n\n") << u"CSV.UNTERMINATED_QUOTE"_s << 4 << 3 << 2;
        QTest::newRow("line breaks of every kind count once")
            << QByteArray("\"a\r\nb\rc\nd\"\r\n\"x\"y") << u"CSV.TEXT_AFTER_QUOTE"_s << 5 << 2 << 1;
        QTest::newRow("a field of one byte too many") << QByteArray("a\n123456789") << u"CSV.FIELD_TOO_LONG"_s << 2 << 2 << 1;
        QTest::newRow("a fourth column") << QByteArray("1,2,3,4\n") << u"CSV.TOO_MANY_COLUMNS"_s << 1 << 1 << 4;
        QTest::newRow("a row of one byte too many")
            << QByteArray("12345678,12345678,12345\n") << u"CSV.ROW_TOO_LONG"_s << 1 << 1 << 3;
    }

    void errorsSayWhere()
    {
        QFETCH(QByteArray, csv);
        const auto rows = parse(csv, ',', {.fieldBytes = 8, .rowBytes = 20, .columns = 3});
        QVERIFY(!rows);
        QTEST(rows.error().code, "code");
        QTEST(rows.error().values.value(u"line"_s).toInt(), "line");
        QTEST(rows.error().values.value(u"row"_s).toInt(), "row");
        QTEST(rows.error().values.value(u"column"_s).toInt(), "column");
    }

    void anErrorStays()
    {
        QByteArray csv = "\"a\"b\n1\n";
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        Utf8Source source(buffer, TextEncoding{u"UTF-8"_s, EncodingBasis::Chosen, 0});
        CsvReader reader(source);
        QVERIFY(!reader.next());
        QVERIFY(!reader.next());
    }

    void theSeparatorIsFound_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n") << '\t';
        QTest::newRow("pipe") << QByteArray("a|b\n1;2|2\n") << '|';
        QTest::newRow("one column") << QByteArray("Code\nCPR01\n") << ',';
        QTest::newRow("semicolons only inside quotes") << QByteArray("a,b\n\"1;2;3\",2\n") << ',';
        QTest::newRow("nothing") << QByteArray() << ',';
    }

    void theSeparatorIsFound()
    {
        QFETCH(QByteArray, sample);
        QTEST(sniffSeparator(sample), "separator");
    }

private:
    static bool check(const QJsonObject &testCase, const QHash<QString, QJsonObject> &answers)
    {
        const QJsonObject answer = answers.value(testCase.value("id"_L1).toString());
        if (testCase.value("rows"_L1).isNull())
            return answer.contains("error"_L1);
        if (testCase.contains("records"_L1))
            return recordsOf(answer) == recordsOf(testCase) && answer.contains("rows"_L1);
        return answer.value("rows"_L1) == testCase.value("rows"_L1);
    }
};

KEPT_TEST(CsvReaderTest)
#include "csvreadertest.moc"
