// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/sqlitefile.h"
#include "models/store/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QDir>

#include <sqlite3.h>

#include <functional>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

Q_DECLARE_METATYPE(std::function<void(QString)>)

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(path));
}

void overwrite(const QString &path, qint64 offset, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(path));
}

// Behind the last commit a log has room of zeros.
qint64 usedSize(const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(log));
    const QByteArray content = file.readAll();
    qint64 size = content.size();
    while (size > 0 && content.at(size - 1) == '\0')
        --size;
    return size;
}

StoreLocation at(const QString &path)
{
    StoreLocation location;
    location.path = path;
    return location;
}

void makeStore(const QString &path, const QStringList &further = {})
{
    const auto database = openStore(at(path), Existence::CreateIfMissing, testNow);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    for (const QString &sql : further)
        if (const auto done = (*database)->execute(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
}

void makeForeign(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, "CREATE TABLE account (id INTEGER PRIMARY KEY)", nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("sqlite");
    sqlite3_close(handle);
}

void makeFilled(const QString &path)
{
    makeStore(path, {u"CREATE TABLE filler (id INTEGER PRIMARY KEY, text TEXT) STRICT"_s,
                     u"INSERT INTO filler (text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                     "SELECT 'row ' || i || ' with some words to fill the pages of the file' FROM n"_s});
}

} // namespace

/// A file is opened when it is ours and whole; what is refused stays as it was, to the byte.
class SqliteFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedFileStaysAsItWas_data()
    {
        using Make = std::function<void(QString)>;
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("code");
        QTest::newRow("zero bytes") << Make([](const QString &path) { write(path, {}); }) << u"STORE.EMPTY"_s;
        QTest::newRow("one byte") << Make([](const QString &path) { write(path, "x"); }) << u"STORE.FOREIGN"_s;
        QTest::newRow("a text") << Make([](const QString &path) { write(path, QByteArray(5000, 'a')); }) << u"STORE.FOREIGN"_s;
        QTest::newRow("zeros") << Make([](const QString &path) { write(path, QByteArray(65536, '\0')); }) << u"STORE.FOREIGN"_s;
        QTest::newRow("another program's database") << Make(makeForeign) << u"STORE.FOREIGN"_s;
        QTest::newRow("cut inside the header") << Make([](const QString &path) {
            makeStore(path);
            write(path, contentOf(path).left(60));
        }) << u"STORE.DAMAGED"_s;
        QTest::newRow("cut after the first page") << Make([](const QString &path) {
            makeStore(path);
            write(path, contentOf(path).left(4096));
        }) << u"STORE.DAMAGED"_s;
        QTest::newRow("the last byte missing") << Make([](const QString &path) {
            makeStore(path);
            write(path, contentOf(path).chopped(1));
        }) << u"STORE.DAMAGED"_s;
        QTest::newRow("the table of tables overwritten") << Make([](const QString &path) {
            makeStore(path);
            overwrite(path, 100, QByteArray(3996, '\x5A'));
        }) << u"STORE.DAMAGED"_s;
        QTest::newRow("our mark on other tables") << Make([](const QString &path) {
            makeForeign(path);
            overwrite(path, 68, QByteArray("Kept"));
        }) << u"STORE.FOREIGN"_s;
        QTest::newRow("made by a newer program") << Make([](const QString &path) {
            makeStore(path,
                      {u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (9999, 'later', 'x', 1)"_s});
        }) << u"STORE.NEWER"_s;
        QTest::newRow("a step of other content") << Make([](const QString &path) {
            makeStore(path, {u"UPDATE schema_version SET checksum = 'other' WHERE version = 1"_s});
        }) << u"STORE.CHANGED"_s;
    }

    void aRefusedFileStaysAsItWas()
    {
        QFETCH(std::function<void(QString)>, make);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        make(path);
        const QByteArray before = contentOf(path);
        for (const Existence existence : {Existence::MustExist, Existence::CreateIfMissing}) {
            const auto answer = openStore(at(path), existence, testNow);
            VERIFY_CODE(answer, code);
            QVERIFY(answer.error().kind == ErrorKind::Invalid || answer.error().kind == ErrorKind::Storage);
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"store.kept"_s});
    }

    void aMissingFileIsNotMadeUnlessAsked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        const auto answer = openStore(at(path), Existence::MustExist, testNow);
        VERIFY_CODE(answer, u"STORE.MISSING"_s);
        QCOMPARE(answer.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(path));
        VERIFY_CODE(openStore(at(folder.filePath(u"no/such/folder/store.kept"_s)), Existence::CreateIfMissing, testNow),
                    u"STORE.CREATE"_s);
        VERIFY_CODE(openStore(at(folder.path()), Existence::CreateIfMissing, testNow), u"STORE.FOREIGN"_s);
    }

    void aFileMadeButNotFilledIsTakenUpAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        VERIFY_OK(createStoreFile(path));
        VERIFY_OK(openStore(at(path), Existence::MustExist, testNow));
    }

    void creatingNeverReplacesAStore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        makeStore(path);
        const QByteArray before = contentOf(path);
        VERIFY_OK(createStoreFile(path));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"store.kept"_s});
    }

    void onlyTheOwnerMayReadTheStoreAndWhatStandsBesideIt()
    {
        const QTemporaryDir folder;
        makeStore(folder.filePath(u"first.kept"_s));
        const auto database = openStore(at(folder.filePath(u"store.kept"_s)), Existence::CreateIfMissing, testNow);
        VERIFY_OK(database);
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 4); // two stores, the log and its index
        for (const QFileInfo &file : files) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        }
    }

    void aDamagedPageInTheMiddleIsAnErrorNotAShortAnswer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        makeFilled(path);
        const qint64 size = QFileInfo(path).size();
        overwrite(path, size / 2 / 4096 * 4096, QByteArray(4096, '\xEE'));
        const auto database = openStore(at(path), Existence::MustExist, testNow);
        VERIFY_OK(database);
        int seen = 0;
        const auto read = Query(**database, u"SELECT id, text FROM filler"_s).each([&](const Row &) { ++seen; });
        VERIFY_CODE(read, u"STORE.DAMAGED"_s);
        QVERIFY(seen > 0 && seen < 20'000);
        VERIFY_CODE(Query(**database, u"SELECT text FROM filler"_s).all([](const Row &row) { return row.text(0); }),
                    u"STORE.DAMAGED"_s);
    }

    void aGarbledLogLosesItsTailAndNothingElse()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        const QString copy = folder.filePath(u"copy.kept"_s);
        {
            const auto database = openStore(at(path), Existence::CreateIfMissing, testNow);
            for (int i = 0; i < 50; ++i) {
                auto transaction = Transaction::begin(**database);
                for (const QString &half : {u"a%1"_s, u"b%1"_s})
                    VERIFY_OK(Query(**database, u"INSERT INTO setting (key, value) VALUES (?, '')"_s).bind(half.arg(i)).run());
                VERIFY_OK(transaction->commit());
            }
            QVERIFY(QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
        }
        const qint64 size = usedSize(copy + u"-wal"_s);
        overwrite(copy + u"-wal"_s, size - size / 10, QByteArray(1000, '\x11'));
        const auto database = openStore(at(copy), Existence::MustExist, testNow);
        VERIFY_OK(database);
        const QString sql = u"SELECT count(*) FROM setting WHERE key LIKE '%1%'"_s;
        const qint64 first = Query(**database, sql.arg(u"a"_s)).integer().value_or(-1);
        QVERIFY(first > 0 && first < 50);
        QCOMPARE(Query(**database, sql.arg(u"b"_s)).integer().value_or(-2), first);
    }

    void aReaderCanNotWrite()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        makeStore(path);
        const auto reader = Database::open(at(path), Access::ReadOnly);
        VERIFY_OK(reader);
        VERIFY_OK(Query(**reader, u"SELECT count(*) FROM account"_s).integer());
        VERIFY_CODE((*reader)->execute(u"INSERT INTO setting (key, value) VALUES ('a', '')"_s), u"STORE.READONLY"_s);
        VERIFY_CODE((*reader)->execute(u"DROP TABLE setting"_s), u"STORE.READONLY"_s);
    }

    void whatIsFullSaysSoAndTheRestStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        const auto database = openStore(at(path), Existence::CreateIfMissing, testNow);
        VERIFY_OK(Query(**database, u"INSERT INTO setting (key, value) VALUES ('before', '')"_s).run());
        const qint64 pages = Query(**database, u"PRAGMA page_count"_s).integer().value_or(0);
        VERIFY_OK((*database)->execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 2)));
        const auto answer =
            Query(**database, u"INSERT INTO setting (key, value) VALUES ('big', ?)"_s).bind(QString(100'000, u'x')).run();
        VERIFY_CODE(answer, u"STORE.FULL"_s);
        QCOMPARE(answer.error().kind, ErrorKind::Storage);
        QCOMPARE(Query(**database, u"SELECT count(*) FROM setting"_s).integer().value_or(0), 1);
    }

    void aWriterWhoWaitsTooLongIsToldThatTheStoreIsBusy()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.kept"_s);
        makeStore(path);
        const auto one = Database::open(at(path), Access::ReadWrite);
        const auto two = Database::open(at(path), Access::ReadWrite);
        VERIFY_OK((*two)->execute(u"PRAGMA busy_timeout = 50"_s));
        const auto held = Transaction::begin(**one);
        VERIFY_OK(held);
        const auto answer = Transaction::begin(**two);
        VERIFY_CODE(answer, u"STORE.BUSY"_s);
        QCOMPARE(answer.error().kind, ErrorKind::Conflict);
        VERIFY_OK(Query(**two, u"SELECT count(*) FROM account"_s).integer());
    }
};

KEPT_TEST(SqliteFileTest)
#include "sqlitefiletest.moc"
