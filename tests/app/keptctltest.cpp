// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

/// The store's verbs, import and summary, from outside: words, JSON and exit codes.
class KeptctlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_wrong_command_line_ends_with_2_data();
    void a_wrong_command_line_ends_with_2();
    void help_names_every_verb();
    void a_store_that_is_not_there_ends_with_4();
    void a_file_of_something_else_is_left_as_it_is();
    void the_default_store_is_the_windows();
    void the_card_book_comes_in_once_data() { addEngineRows(); }
    void the_card_book_comes_in_once();
    void an_input_that_cant_be_read_ends_with_3();
    void refused_rows_end_with_1_and_can_be_fed_again();
    void a_dry_run_changes_nothing();
    void what_was_exported_comes_in_again();
    void a_backup_is_restored_and_the_former_store_kept();
    void a_damaged_backup_replaces_nothing();

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    Program newStore()
    {
        const Program program(m_folder.path(), m_folder.filePath(u"store-%1.kept"_s.arg(++m_count)));
        if (program.run({u"init"_s}).code != 0)
            qFatal("no store can be made");
        return program;
    }
};

void KeptctlTest::a_wrong_command_line_ends_with_2_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such verb") << QStringList{u"bogus"_s} << u"There is no verb \"bogus\".\n"_s;
    QTest::newRow("no such option") << QStringList{u"status"_s, u"--fast"_s} << u"There is no option --fast here.\n"_s;
    QTest::newRow("another verb's option") << QStringList{u"status"_s, u"--dry-run"_s}
                                           << u"There is no option --dry-run here.\n"_s;
    QTest::newRow("a verb's option before it")
        << QStringList{u"--now"_s, u"2026-01-01T00:00:00Z"_s, u"plan"_s, u"1"_s}
        << u"There is no option --now before the verb; those of a verb stand after it.\n"_s;
    QTest::newRow("too little") << QStringList{u"import"_s} << u"Something is missing: keptctl import PATH...\n"_s;
    QTest::newRow("too much") << QStringList{u"plan"_s, u"1"_s, u"2"_s} << u"plan can't use \"2\".\n"_s;
    QTest::newRow("no value") << QStringList{u"status"_s, u"--db"_s} << u"--db needs a value: STORE.\n"_s;
    QTest::newRow("a switch with a value") << QStringList{u"status"_s, u"--json=1"_s} << u"--json takes no value.\n"_s;
    QTest::newRow("twice") << QStringList{u"summary"_s, u"--all"_s, u"--all"_s} << u"--all is given twice.\n"_s;
    QTest::newRow("two summaries") << QStringList{u"summary"_s, u"1"_s, u"--all"_s}
                                   << u"summary needs one of ACCOUNT, --team TEAM and --all.\n"_s;
    QTest::newRow("no date") << QStringList{u"tree"_s, u"1"_s, u"--as-of=2026-02-30"_s}
                             << u"--as-of takes a date like 2026-03-20.\n"_s;
}

void KeptctlTest::a_wrong_command_line_ends_with_2()
{
    QFETCH(QStringList, words);
    QFETCH(QString, said);
    const Ran ran = Program(m_folder.path()).run(words);
    QCOMPARE(ran.err, said);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.code, 2);
}

void KeptctlTest::help_names_every_verb()
{
    const Program program(m_folder.path());
    const Ran ran = program.run({u"help"_s});
    QCOMPARE(ran.code, 0);
    for (const auto &verb :
         {u"init"_s, u"migrate"_s, u"status"_s, u"import"_s, u"export"_s, u"demo"_s, u"tree"_s, u"summary"_s, u"find"_s,
          u"plan"_s, u"timeline"_s, u"do"_s, u"commands"_s, u"check-call"_s, u"csv"_s, u"backup"_s, u"restore"_s}) {
        QVERIFY2(ran.out.contains(u"\n  "_s + verb + u' '), qPrintable(verb));
        QCOMPARE(program.run({u"help"_s, verb}).code, 0);
        QVERIFY(program.run({verb, u"--help"_s}).out.startsWith(u"keptctl "_s + verb));
    }
    QCOMPARE(program.run({}).code, 2);
}

void KeptctlTest::a_store_that_is_not_there_ends_with_4()
{
    const QString path = m_folder.filePath(u"nowhere.kept"_s);
    const Ran ran = Program(m_folder.path(), path).run({u"summary"_s, u"--all"_s});
    QCOMPARE(ran.code, 4);
    QCOMPARE(ran.err, u"There is no such file. (%1) Check the path, or create a new desk.\n"_s.arg(path));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(Program(m_folder.path(), u"postgresql://nobody@127.0.0.1:1/kept"_s).run({u"status"_s}).code, 4);
}

void KeptctlTest::a_file_of_something_else_is_left_as_it_is()
{
    const Program folder(m_folder.path());
    const QString path = folder.file(u"letter.txt"_s, "Dear customer");
    for (const auto &verb : {u"init"_s, u"migrate"_s, u"status"_s})
        QCOMPARE(Program(m_folder.path(), path).run({verb}).code, 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear customer"));
}

void KeptctlTest::the_default_store_is_the_windows()
{
    const Program program(m_folder.path());
    QCOMPARE(program.run({u"init"_s}).code, 0);
    QVERIFY(QFileInfo::exists(m_folder.filePath(u"Kept/Kept/desk.kept"_s)));
    QCOMPARE(program.run({u"status"_s}).code, 0);
}

void KeptctlTest::the_card_book_comes_in_once()
{
    QFETCH(QString, engine);
    const TestDatabase store(engine, Schema::None);
    const Program program(m_folder.path(), store.address());
    QCOMPARE(program.run({u"init"_s, u"--json"_s}).json().value(u"made"_s), QJsonValue(true));
    QCOMPARE(program.run({u"init"_s, u"--json"_s}).json().value(u"made"_s), QJsonValue(false));
    const Ran first = program.run({u"import"_s, cardBook()});
    QCOMPARE(first.out, u"Object                Rows  New  Changed  Unchanged  Refused\n"
                        "CollectionPlanReason     1    1        0          0        0\n"
                        "Account                 30   30        0          0        0\n"
                        "FinancialAccount        30   30        0          0        0\n"
                        "CollectionPlan          30   30        0          0        0\n"
                        "CollectionPlanItem     173  173        0          0        0\n"
                        "Payment                115  115        0          0        0\n"
                        "Together               379  379        0          0        0\n"_s);
    QCOMPARE(first.code, 0);
    const Ran again = program.run({u"import"_s, cardBook()});
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.contains(u"Together               379    0        0        379        0\n"));

    const QJsonObject summary = program.run({u"--json"_s, u"summary"_s, u"--all"_s, u"--as-of"_s, u"2005-09-30"_s}).json();
    QCOMPARE(summary.value(u"plans"_s), QJsonValue(30));
    QCOMPARE(summary.value(u"averageDaysPastDue"_s), QJsonValue(51));
    const QJsonObject taiwan = summary.value(u"currencies"_s).toArray().first().toObject();
    const auto twd = [](const QString &amount) {
        return QJsonValue(QJsonObject{{u"amount"_s, amount}, {u"currency"_s, u"TWD"_s}});
    };
    QCOMPARE(taiwan.value(u"initialDue"_s), twd(u"2109757.00"_s));
    QCOMPARE(taiwan.value(u"paymentsReceived"_s), twd(u"444198.00"_s));
    QCOMPARE(taiwan.value(u"currentDue"_s), twd(u"1665559.00"_s));
    const QJsonObject counts = program.run({u"--json"_s, u"status"_s}).json().value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"CollectionPlan"_s).toObject().value(u"live"_s), QJsonValue(30));
}

void KeptctlTest::an_input_that_cant_be_read_ends_with_3()
{
    const Program program = newStore();
    const QString nowhere = m_folder.filePath(u"nowhere.csv"_s);
    const Ran missing = program.run({u"import"_s, nowhere});
    QCOMPARE(missing.code, 3);
    QVERIFY(missing.err.startsWith(nowhere + u" can't be opened."_s));
    QCOMPARE(program.run({u"import"_s, program.file(u"Payment.csv"_s, "")}).code, 3);
    QCOMPARE(program.run({u"import"_s, program.file(u"Things.csv"_s, "a,b\n1,2\n")}).code, 3);
    QCOMPARE(program.run({u"import"_s, program.file(u"graphs.json"_s, "{\"graphs\":[")}).code, 3);
    QCOMPARE(program.run({u"import"_s, cardBook(), u"--mapping"_s, program.file(u"mapping.json"_s, "{")}).code, 3);
    QCOMPARE(program.run({u"csv"_s, u"--cases"_s, nowhere}).code, 3);
    QCOMPARE(program.run({u"export"_s, u"Nope"_s, nowhere}).code, 3);
}

void KeptctlTest::refused_rows_end_with_1_and_can_be_fed_again()
{
    const Program program = newStore();
    const QString path = program.file(u"Account.csv"_s, "SourceSystemRecordIdentifier,Name,Type\nA-1,Ada,Person\nA-2,,Person\n");
    const QString refused = m_folder.filePath(u"refused.csv"_s);
    const Ran ran = program.run({u"--json"_s, u"import"_s, path, u"--refused"_s, refused});
    QCOMPARE(ran.code, 1);
    const QJsonObject source = ran.json().value(u"sources"_s).toArray().first().toObject();
    QCOMPARE(source.value(u"created"_s), QJsonValue(1));
    QCOMPARE(source.value(u"refused"_s), QJsonValue(1));
    QFile file(refused);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mended = file.readAll().replace("A-2,,", "A-2,Grace,");
    const Ran again = program.run({u"--json"_s, u"import"_s, u"--object"_s, u"Account"_s, program.file(u"mended.csv"_s, mended)});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value(u"sources"_s).toArray().first().toObject().value(u"created"_s), QJsonValue(1));
}

void KeptctlTest::a_dry_run_changes_nothing()
{
    const Program program = newStore();
    const Ran ran = program.run({u"import"_s, u"--dry-run"_s, cardBook()});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.endsWith(u"This was a dry run: nothing was changed.\n"));
    QCOMPARE(program.run({u"--json"_s, u"summary"_s, u"--all"_s}).json().value(u"plans"_s), QJsonValue(0));
}

void KeptctlTest::what_was_exported_comes_in_again()
{
    const Program first = newStore();
    const Program second = newStore();
    const QString folder = m_folder.filePath(u"out"_s);
    QCOMPARE(first.run({u"import"_s, cardBook()}).code, 0);
    QCOMPARE(first.run({u"export"_s, u"all"_s, folder}).code, 0);
    QCOMPARE(second.run({u"import"_s, folder}).code, 0);
    const QStringList summary{u"--json"_s, u"summary"_s, u"--all"_s, u"--as-of"_s, u"2005-09-30"_s};
    QCOMPARE(second.run(summary).out, first.run(summary).out);
}

void KeptctlTest::a_backup_is_restored_and_the_former_store_kept()
{
    const Program full = newStore();
    const Program empty = newStore();
    const QString copy = m_folder.filePath(u"copy.kept"_s);
    QCOMPARE(full.run({u"import"_s, cardBook()}).code, 0);
    QCOMPARE(full.run({u"backup"_s, copy}).code, 0);
    const Ran twice = full.run({u"backup"_s, copy});
    QCOMPARE(twice.code, 1);
    QCOMPARE(twice.err, copy + u" is there already and was left as it is. Choose another name.\n"_s);
    const Ran restored = empty.run({u"--json"_s, u"restore"_s, copy});
    QCOMPARE(restored.code, 0);
    QCOMPARE(empty.run({u"--json"_s, u"summary"_s, u"--all"_s}).json().value(u"plans"_s), QJsonValue(30));
    const QString before = restored.json().value(u"before"_s).toString();
    QCOMPARE(Program(m_folder.path(), before).run({u"--json"_s, u"summary"_s, u"--all"_s}).json().value(u"plans"_s),
             QJsonValue(0));
}

void KeptctlTest::a_damaged_backup_replaces_nothing()
{
    const Program program = newStore();
    QCOMPARE(program.run({u"import"_s, cardBook()}).code, 0);
    const QString copy = m_folder.filePath(u"torn.kept"_s);
    QCOMPARE(program.run({u"backup"_s, copy}).code, 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QCOMPARE(program.run({u"restore"_s, copy}).code, 4);
    QCOMPARE(program.run({u"restore"_s, m_folder.filePath(u"nowhere.kept"_s)}).code, 4);
    QCOMPARE(program.run({u"--json"_s, u"summary"_s, u"--all"_s}).json().value(u"plans"_s), QJsonValue(30));
}

KEPT_TEST(KeptctlTest)

} // namespace kept::test

#include "keptctltest.moc"
