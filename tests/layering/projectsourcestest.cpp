// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/sourcecheck.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kept::test;

namespace {

/// The project's folder: ctest names it; by hand it is the first above the build with the presets in it.
QString projectFolder()
{
    if (qEnvironmentVariableIsSet("KEPT_SOURCE_DIR"))
        return qEnvironmentVariable("KEPT_SOURCE_DIR");
    QDir folder(QCoreApplication::applicationDirPath());
    while (!folder.exists(u"CMakePresets.json"_s) && folder.cdUp()) {}
    return folder.path();
}

} // namespace

/// Every source of the project keeps to the rules that checkSource() knows.
class ProjectSourcesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceKeepsTheRules_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"app", "models", "tests", "ui"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void everySourceKeepsTheRules()
    {
        QFETCH(QString, folder);
        const QDir root(projectFolder());
        QStringList complaints;
        QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            complaints += checkSource(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()),
                                      root.absolutePath());
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }

    void noTwoTypesOfTheProgramShareAName()
    {
        const QDir root(projectFolder());
        QMultiMap<QString, QString> places;
        for (const char *folder : {"app", "models", "ui"}) {
            QDirIterator files(root.filePath(QString::fromLatin1(folder)), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const QString &type : typesDefinedIn(QString::fromUtf8(file.readAll())))
                    places.insert(type, root.relativeFilePath(file.fileName()));
            }
        }
        QVERIFY(places.size() > 100);
        QStringList twice;
        for (const QString &type : places.uniqueKeys())
            if (places.count(type) > 1)
                twice.append(type + u": "_s + places.values(type).join(u", "_s));
        QVERIFY2(twice.isEmpty(), qPrintable(u'\n' + twice.join(u'\n')));
    }
};

KEPT_TEST(ProjectSourcesTest)
#include "projectsourcestest.moc"
