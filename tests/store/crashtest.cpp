// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

QString writerProgram()
{
    return QCoreApplication::applicationDirPath() + u"/kept_store_writer"_s;
}

void start(QProcess &writer, const QString &address, int first, int count)
{
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(writerProgram(), {address, QString::number(first), QString::number(count)});
}

QList<int> acknowledged(const QByteArray &output)
{
    QList<int> numbers;
    // A line without its end was not acknowledged to anybody.
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n'))
        if (!line.isEmpty())
            numbers.append(line.toInt());
    return numbers;
}

} // namespace

/// A process that dies takes nothing with it that it had confirmed, and leaves no half of anything.
class CrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void whatWasAcknowledgedSurvivesKilling()
    {
        QFETCH_GLOBAL(QString, engine);
        const TestDatabase store(engine);
        const int rounds = engine == u"sqlite"_s ? 30 : 6;
        QRandomGenerator random(20260115);
        QList<int> confirmed;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            start(writer, store.address(), round * 1'000'000, 1'000'000);
            QByteArray output;
            QVERIFY(writer.waitForReadyRead(30'000));
            const int commits = random.bounded(1, 60);
            while (output.count('\n') < commits && writer.waitForReadyRead(30'000))
                output += writer.readAllStandardOutput();
            writer.kill();
            QVERIFY(writer.waitForFinished());
            output += writer.readAllStandardOutput();
            confirmed += acknowledged(output);
            QVERIFY(!confirmed.isEmpty());
            // On the server the last commit may still be under way: its locks hold whoever comes next.
            const auto database = openStore(store.location(), Existence::MustExist, testNow);
            VERIFY_OK(database);
            Query pairs(**database, u"SELECT CAST(substr(key, 2) AS BIGINT), count(*) FROM setting GROUP BY 1 ORDER BY 1"_s);
            const auto found = pairs.all([](const Row &row) { return std::pair(int(row.integer(0)), row.integer(1)); });
            VERIFY_OK(found);
            QList<int> present;
            for (const auto &[number, halves] : *found) {
                QCOMPARE(halves, 2);
                present.append(number);
            }
            for (const int number : std::as_const(confirmed))
                QVERIFY2(std::binary_search(present.begin(), present.end(), number), qPrintable(QString::number(number)));
        }
    }

    void processesThatStartAtOnceMakeOneStore()
    {
        QFETCH_GLOBAL(QString, engine);
        const TestDatabase store(engine, Schema::None);
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int i = 0; i < 4; ++i) {
            writers.push_back(std::make_unique<QProcess>());
            start(*writers.back(), store.address(), i * 1000, 5);
        }
        for (const auto &writer : writers) {
            QVERIFY(writer->waitForFinished());
            QCOMPARE(writer->exitCode(), 0);
        }
        const auto database = openStore(store.location(), Existence::MustExist, testNow);
        VERIFY_OK(database);
        QCOMPARE(Query(**database, u"SELECT count(*) FROM setting"_s).integer().value_or(0), 40);
    }
};

KEPT_TEST(CrashTest)
#include "crashtest.moc"
