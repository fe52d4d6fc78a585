// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packfiles.h"
#include "models/queries/builtinpacks.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class PackFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOverrideTakesThePlaceOfTheProgramsPack()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"ru.json"_s), russia("\"1.0\"", "\"1.0-own\""));
        const auto shelf = packsWithOverrides(folder.path());
        QVERIFY(shelf);
        QCOMPARE(shelf->find(u"RU"_s)->version, u"1.0-own"_s);
        QCOMPARE(shelf->packs().size(), builtInPacks().packs().size());
        QVERIFY(shelf->rejected().empty());
    }

    void aBadFileIsNamedAndTheLastGoodPackStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ru.json"_s);
        write(path, russia("\"1.0\"", "\"1.0-own\""));
        auto shelf = packsWithOverrides(folder.path());
        QVERIFY(shelf);
        write(path, russia("\"08:00\"", "\"23:00\""));
        QVERIFY(readOverrides(*shelf, folder.path()));
        QCOMPARE(shelf->find(u"RU"_s)->version, u"1.0-own"_s);
        QCOMPARE(shelf->rejected().size(), size_t(1));
        QCOMPARE(shelf->rejected().front().source, path);
        QCOMPARE(shelf->rejected().front().error.values.value(u"path"_s).toString(), u"/rules/0/windows/0/closes"_s);
    }

    void theLastGoodPackOutlivesTheProgram()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ru.json"_s);
        write(path, russia("\"1.0\"", "\"1.0-own\""));
        QCOMPARE(packsInForce(folder.path()).find(u"RU"_s)->version, u"1.0-own"_s);
        write(path, "{ not JSON");
        const PackShelf shelf = packsInForce(folder.path()); // as another run of the program reads it
        QCOMPARE(shelf.find(u"RU"_s)->version, u"1.0-own"_s);
        QCOMPARE(shelf.rejected().size(), size_t(1));
        QCOMPARE(shelf.rejected().front().source, path);
        QVERIFY(QFile::remove(path));
        const PackShelf after = packsInForce(folder.path(), &shelf);
        QCOMPARE(after.find(u"RU"_s)->version, u"1.0"_s);
        QVERIFY(after.rejected().empty());
        write(path, "{ not JSON");
        QCOMPARE(packsInForce(folder.path()).find(u"RU"_s)->version, u"1.0"_s);
    }

    void noFolderMeansTheProgramsPacks()
    {
        const PackShelf shelf = packsInForce(u"/nowhere/packs"_s);
        QCOMPARE(shelf.packs().size(), builtInPacks().packs().size());
        QVERIFY(shelf.rejected().empty());
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto shelf = packsWithOverrides(u"/nowhere/packs"_s);
        QVERIFY(!shelf);
        QCOMPARE(shelf.error().code, u"FILE.OPEN"_s);
    }

private:
    static QByteArray russia(const QByteArray &piece, const QByteArray &other)
    {
        return sourceFile(u"resources/compliance/ru.json"_s).replace(piece, other);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

KEPT_TEST(PackFilesTest)
#include "packfilestest.moc"
