// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/disputefiles.h"
#include "models/commands/disputing.h"
#include "models/commands/undoimport.h"
#include "models/commands/verify.h"
#include "models/exchange/exporter.h"
#include "models/exchange/importer.h"
#include "models/queries/disputefiles.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto plans =
    "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,Status,CurrencyIsoCode,InitialDueAmount,"
    "CurrentDueAmount,DaysPastDue,DaysPastDueAsOfDate\nP1,A1,InProgress,EUR,1000.00,1000.00,30,2026-01-15\n";
constexpr auto disputes = "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,Kind,Amount,CurrencyIsoCode,"
                          "Status\nD1,P1,Fees,10.00,EUR,Open\n";
constexpr auto headings = "SourceSystemRecordIdentifier,Dispute.SourceSystemRecordIdentifier,Name,Text,File";

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 5'000; ++i)
        bytes.append(static_cast<char>(i * 7 % 256));
    return bytes;
}

} // namespace

/// Files of evidence go out with an export and come in again byte by byte, or not at all.
class DisputeFileExchangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = emptyStore();
        write(u"in/Account.csv"_s, "SourceSystemRecordIdentifier,Name\nA1,Zoë Ångström\n");
        write(u"in/CollectionPlan.csv"_s, plans);
        write(u"in/Dispute.csv"_s, disputes);
        VERIFY_OK(import(*m_store, u"in"_s));
        m_dispute = DisputeId::fromValue(m_store->integer(u"SELECT id FROM dispute"_s));
    }

    void cleanup() { m_store.reset(); }

    void whatIsExportedComesIntoAnEmptyStoreTheSame()
    {
        m_store->execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (5, 'Ana', 'ana', 'Specialist')"_s);
        attach(u"letter.pdf"_s, everyByte(), u"The letter, \"as sent\""_s);
        attach(u"letter.pdf"_s, "another of that name", u"The answer"_s);
        const DisputeFileId gone = attach(u"wrong: ../photo?.png"_s.remove(u'/'), "x", u"Not ours"_s);
        run(WithdrawDisputeFile{gone, u"of somebody else"_s});
        exportTo(u"out"_s);
        const QStringList names = QDir(m_folder->filePath(u"out/DisputeFile"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names, QStringList({u"1-letter.pdf"_s, u"2-letter.pdf"_s, u"3-wrong_ ..photo_.png"_s}));
        QCOMPARE(read(u"out/DisputeFile/1-letter.pdf"_s), everyByte());
        const auto other = emptyStore();
        other->execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (8, 'Ana', 'ana', 'Specialist')"_s);
        const auto report = import(*other, u"out"_s);
        VERIFY_OK(report);
        QCOMPARE(report->total().refused, 0);
        const auto before = filesOf(*m_store);
        const auto after = filesOf(*other);
        QCOMPARE(after.size(), size_t(3));
        for (size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].name, before[i].name);
            QCOMPARE(after[i].text, before[i].text);
            QCOMPARE(after[i].sha256, before[i].sha256);
            QCOMPARE(after[i].addedAt, before[i].addedAt);
            QCOMPARE(after[i].addedBy, u"Ana"_s);
            QCOMPARE(after[i].withdrawnAt, before[i].withdrawnAt);
            QCOMPARE(after[i].reason, before[i].reason);
            const auto content = answer(other->database(), asking(), DisputeFileContent{after[i].id});
            VERIFY_OK(content);
            QCOMPARE(content->content, answer(m_store->database(), asking(), DisputeFileContent{before[i].id})->content);
        }
        QVERIFY(verify(other->database(), testNow)->empty());
    }

    void theSameAgainChangesNothing()
    {
        attach(u"letter.pdf"_s, everyByte(), u"The letter"_s);
        exportTo(u"out"_s);
        const auto again = import(*m_store, u"out"_s);
        VERIFY_OK(again);
        QCOMPARE(again->total().created + again->total().updated + again->total().refused, 0);
        exportTo(u"out"_s); // over what is there
        QCOMPARE(read(u"out/DisputeFile/1-letter.pdf"_s), everyByte());
        QCOMPARE(QDir(m_folder->filePath(u"out/DisputeFile"_s)).entryList(QDir::Files).size(), 1);
        QVERIFY(QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot) ==
                QStringList{u"DisputeFile"_s});
    }

    void aFileThatWasTamperedWithOrIsMissingIsRefused()
    {
        attach(u"letter.pdf"_s, everyByte(), u"The letter"_s);
        attach(u"photo.png"_s, "a photo", u"The photo"_s);
        attach(u"note.txt"_s, "a note", u"The note"_s);
        exportTo(u"out"_s);
        write(u"out/DisputeFile/1-letter.pdf"_s, everyByte() + "one byte more");
        QVERIFY(QFile::remove(m_folder->filePath(u"out/DisputeFile/2-photo.png"_s)));
        const auto other = emptyStore();
        const auto report = import(*other, u"out"_s);
        VERIFY_OK(report);
        QCOMPARE(report->total().refused, 2);
        QCOMPARE(codes(*report), QStringList({u"FILE.DIGEST"_s, u"FILE.MISSING"_s}));
        QCOMPARE(filesOf(*other).size(), size_t(1));
        for (const RemarkGroup &group : report->remarks)
            QVERIFY(!remarkText(group.heading, group.firstValue, {group.code, group.severity, group.hint}).contains(group.code));
        const auto here = import(*m_store, u"out"_s); // where they are: nothing changes, but it is told
        VERIFY_OK(here);
        QCOMPARE(codes(*here), QStringList({u"FILE.CHANGED"_s, u"FILE.MISSING"_s}));
        QCOMPARE(filesOf(*m_store).size(), size_t(3));
        QVERIFY(verify(m_store->database(), testNow)->empty());
    }

    void aTableByHandNeedsNoDigest()
    {
        write(u"files/photo.png"_s, "a photo");
        write(u"files/DisputeFile.csv"_s, QByteArray(headings) + "\nF1,D1,photo.png,The meter,photo.png\n");
        const auto report = import(*m_store, u"files"_s);
        VERIFY_OK(report);
        QCOMPARE(report->total().created, 1);
        const auto file = filesOf(*m_store).front();
        QCOMPARE(file.sha256, digestOf("a photo"));
        QCOMPARE(file.size, qint64(7));
        QCOMPARE(file.addedAt, testNow);
    }

    void whatCantBeTakenSaysWhy()
    {
        write(u"secret.txt"_s, "not for you");
        write(u"files/empty.txt"_s, {});
        write(u"files/large.bin"_s, QByteArray(largestDisputeFile + 1, 'x'));
        write(u"files/fine.txt"_s, "fine");
        QVERIFY(QFile::link(m_folder->filePath(u"secret.txt"_s), m_folder->filePath(u"files/link.txt"_s)));
        QVERIFY(QDir(m_folder->path()).mkpath(u"files/folder"_s));
        write(u"files/DisputeFile.csv"_s, QByteArray(headings) + "\nF1,D1,a,b,../secret.txt\nF2,D1,a,b,link.txt\nF3,D1,a,b," +
                                              m_folder->filePath(u"secret.txt"_s).toUtf8() +
                                              "\nF4,D1,a,b,empty.txt\nF5,D1,a,b,large.bin\nF6,D1,a,b,folder\nF7,D1,a,b,\n"
                                              "F8,D1,../a,b,fine.txt\nF9,D1,a,,fine.txt\nF10,D9,a,b,fine.txt\n");
        const auto report = import(*m_store, u"files"_s);
        VERIFY_OK(report);
        QCOMPARE(report->total().refused, 10);
        QCOMPARE(codes(*report), QStringList({u"FILE.MISSING"_s, u"FILE.NAME"_s, u"FILE.NOTHING"_s, u"FILE.OUTSIDE"_s,
                                              u"FILE.SIZE"_s, u"IMPORT.UNKNOWN_REFERENCE"_s, u"VALUE.REQUIRED"_s}));
        QVERIFY(filesOf(*m_store).empty());
    }

    void aPayloadBringsTheContentItself()
    {
        write(u"payload.json"_s, R"({"graphs":[{"graphId":"g","compositeRequest":[
            {"method":"PATCH","url":"/services/data/v58.0/sobjects/Dispute/SourceSystemRecordIdentifier/D1","referenceId":"d","body":{"Kind":"Fees"}},
            {"method":"POST","url":"/services/data/v58.0/sobjects/DisputeFile","referenceId":"f","body":{"DisputeId":"@{d.id}",
             "Name":"all.bin","Text":"Every byte","SourceSystemRecordIdentifier":"F1","Content":")" +
                                     everyByte().toBase64() + R"("}}]},
            {"graphId":"bad","compositeRequest":[
            {"method":"PATCH","url":"/services/data/v58.0/sobjects/Dispute/SourceSystemRecordIdentifier/D1","referenceId":"d","body":{"Kind":"Fees"}},
            {"method":"POST","url":"/services/data/v58.0/sobjects/DisputeFile","referenceId":"f","body":{"DisputeId":"@{d.id}",
             "Name":"b","Text":"c","SourceSystemRecordIdentifier":"F2","Content":"no base64!"}}]}]})");
        const auto report = import(*m_store, u"payload.json"_s);
        VERIFY_OK(report);
        QVERIFY2(report->graphs.at(0).errors.empty(),
                 qPrintable(report->graphs.at(0).errors.empty() ? QString() : report->graphs.at(0).errors.at(0).code));
        QCOMPARE(report->graphs.at(1).errors.at(0).code, u"FILE.BASE64"_s);
        const auto files = filesOf(*m_store);
        QCOMPARE(files.size(), size_t(1));
        QCOMPARE(answer(m_store->database(), asking(), DisputeFileContent{files.front().id})->content, everyByte());
    }

    void anImportIsVerifiedByItsEventAndTakenBack()
    {
        write(u"files/photo.png"_s, "a photo");
        write(u"files/DisputeFile.csv"_s, QByteArray(headings) + "\nF1,D1,photo.png,The meter,photo.png\n");
        const auto report = import(*m_store, u"files"_s);
        VERIFY_OK(report);
        // Whoever changes content and digest together is found by the event of the import.
        m_store->execute(u"UPDATE dispute_file SET sha256 = '%1', content = %2, size = 6"_s.arg(
            digestOf("forged"),
            m_store->database().engine() == Engine::Sqlite ? u"CAST('forged' AS BLOB)"_s : u"'forged'::bytea"_s));
        const auto differences = verify(m_store->database(), testNow);
        VERIFY_OK(differences);
        QVERIFY(std::any_of(differences->begin(), differences->end(),
                            [](const Difference &found) { return found.rule == u"DISPUTE.FILE"; }));
        run(UndoImport{*report->run});
        QVERIFY(filesOf(*m_store).empty());
        QVERIFY(verify(m_store->database(), testNow)->empty());
    }

    void aFileThatVanishedIsMissed()
    {
        const DisputeFileId file = attach(u"letter.pdf"_s, "a letter", u"The letter"_s);
        QVERIFY(verify(m_store->database(), testNow)->empty());
        m_store->execute(u"DELETE FROM dispute_file WHERE id = %1"_s.arg(file.value()));
        const auto differences = verify(m_store->database(), testNow);
        VERIFY_OK(differences);
        QCOMPARE(differences->size(), size_t(1));
        QCOMPARE(differences->front().rule, u"DISPUTE.FILE"_s);
        QCOMPARE(differences->front().stored, QString());
    }

    void withdrawnElsewhereIsWithdrawnHere()
    {
        attach(u"letter.pdf"_s, "a letter", u"The letter"_s);
        exportTo(u"out"_s);
        QByteArray csv = read(u"out/DisputeFile.csv"_s);
        const QList<QByteArray> names = csv.left(csv.indexOf('\n')).trimmed().split(',');
        write(u"again/DisputeFile/1-letter.pdf"_s, "a letter");
        write(u"again/DisputeFile.csv"_s,
              "SourceSystemRecordIdentifier,WithdrawnAt,WithdrawnReason,Name\nKEPT-1,2026-01-16T10:00:00Z,of another,renamed\n");
        const auto report = import(*m_store, u"again"_s);
        VERIFY_OK(report);
        QCOMPARE(report->total().updated, 1);
        QCOMPARE(filesOf(*m_store).front().reason, u"of another"_s);
        QCOMPARE(filesOf(*m_store).front().name, u"letter.pdf"_s); // what it is does not change
        VERIFY_OK(import(*m_store, u"out"_s));                     // an older table does not bring it back
        QVERIFY(filesOf(*m_store).front().withdrawnAt.has_value());
    }

    void aCancelledExportLeavesNoFiles()
    {
        attach(u"letter.pdf"_s, "a letter", u"The letter"_s);
        const auto stopped = exportRecords(m_store->database(), u"DisputeFile"_s, m_folder->filePath(u"out"_s),
                                           QDate(2026, 1, 15), [](const ImportProgress &) { return ImportAnswer::Cancel; });
        QVERIFY(!stopped);
        QVERIFY(QDir(m_folder->filePath(u"out"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void damagedContentIsNotExported()
    {
        attach(u"letter.pdf"_s, "a letter", u"The letter"_s);
        m_store->execute(u"UPDATE dispute_file SET content = %1"_s.arg(
            m_store->database().engine() == Engine::Sqlite ? u"CAST('forged' AS BLOB)"_s : u"'forged'::bytea"_s));
        const auto refused = exportRecords(m_store->database(), u"all"_s, m_folder->filePath(u"out"_s), QDate(2026, 1, 15));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"FILE.DAMAGED"_s);
    }

private:
    static std::unique_ptr<TestDatabase> emptyStore()
    {
        QFETCH_GLOBAL(QString, engine);
        return std::make_unique<TestDatabase>(engine);
    }

    static Asking asking() { return {testNow, QDate(2026, 1, 15), {}}; }

    static Context context()
    {
        Context made;
        made.actorName = u"test"_s;
        made.role = Role::Administrator;
        made.now = testNow;
        made.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return made;
    }

    template<class C>
    typename C::Outcome run(const C &command, std::optional<UserId> by = {})
    {
        Context context = DisputeFileExchangeTest::context();
        context.actor = by;
        auto done = perform(m_store->database(), context, command);
        if (!done)
            qFatal("%s", qPrintable(done.error().code + done.error().detail));
        return done->outcome;
    }

    DisputeFileId attach(const QString &name, const QByteArray &content, const QString &text)
    {
        const bool hasUser = m_store->integer(u"SELECT count(*) FROM app_user"_s) > 0;
        return run(attachmentOf(m_dispute, name, text, content), hasUser ? std::optional(UserId::fromValue(5)) : std::nullopt)
            .file;
    }

    static std::vector<DisputeFile> filesOf(TestDatabase &store)
    {
        const DisputeId dispute = DisputeId::fromValue(store.integer(u"SELECT min(id) FROM dispute"_s));
        auto files = disputeFilesOf(store.database(), dispute);
        return files ? *files : std::vector<DisputeFile>();
    }

    Result<ImportReport> import(TestDatabase &store, const QString &path)
    {
        ImportRequest request;
        request.paths = QStringList{m_folder->filePath(path)};
        return runImport(store.database(), context(), request);
    }

    void exportTo(const QString &folder)
    {
        VERIFY_OK(exportRecords(m_store->database(), u"all"_s, m_folder->filePath(folder), QDate(2026, 1, 15)));
    }

    static QStringList codes(const ImportReport &report)
    {
        QStringList all;
        for (const RemarkGroup &group : report.remarks)
            if (group.severity == Severity::Block)
                all.append(group.code);
        all.removeDuplicates();
        all.sort();
        return all;
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }

    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_store;
    DisputeId m_dispute = DisputeId::fromValue(0);
};

KEPT_TEST(DisputeFileExchangeTest)
#include "disputefileexchangetest.moc"
