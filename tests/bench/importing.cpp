// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/setting.h"
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 3;

void runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("bench: %s failed", qPrintable(program));
}

QFileInfoList filesOf(const QString &book)
{
    return QDir(book).entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name);
}

// Each file into a table without types, keys or indexes.
void importBare(const QString &database, const QString &book)
{
    QStringList arguments{database, u"PRAGMA journal_mode = WAL"_s, u".mode csv"_s};
    for (const QFileInfo &file : filesOf(book))
        arguments.append(u".import \"%1\" bare_%2"_s.arg(file.absoluteFilePath(), file.baseName()));
    runTool(u"sqlite3"_s, arguments);
}

QString headingOf(const QFileInfo &file)
{
    QFile csv(file.filePath());
    return csv.open(QIODevice::ReadOnly) ? QString::fromUtf8(csv.readLine()).trimmed().remove(QChar::ByteOrderMark) : QString();
}

void copyBare(const test::PostgresAddress &server, const QString &database, const QString &book)
{
    for (const QFileInfo &file : filesOf(book)) {
        QStringList columns;
        const int count = static_cast<int>(headingOf(file).split(u',').size());
        for (int i = 0; i < count; ++i)
            columns.append(u"c%1 TEXT"_s.arg(i));
        demand(server.execute(database, u"CREATE TABLE bare_%1 (%2)"_s.arg(file.baseName(), columns.join(u", "_s))));
        const QString command = u"\\copy bare_%1 FROM '%2' WITH (FORMAT csv, HEADER true)"_s.arg(file.baseName(),
                                                                                                 file.absoluteFilePath());
        runTool(u"psql"_s, {u"-qX"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, server.url(database), u"-c"_s, command});
    }
}

} // namespace

// P5
std::vector<Figure> importing(Setting &setting)
{
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        return {};
    const auto times = byTurns(
        repetitions,
        [&](int i) {
            StoreLocation location;
            location.path = setting.path(u"import-%1.kept"_s.arg(i));
            importBook(location, setting.book(), setting.context());
        },
        [&](int i) { importBare(setting.path(u"bare-%1.db"_s.arg(i)), setting.book()); });
    return {{u"P5"_s, u"import the book"_s, u"sqlite3 .import, bare tables"_s, times.first.median(), times.second.median(),
             Unit::Times, 5, 2.5}};
}

// P6
std::vector<Figure> importingToServer(Setting &setting)
{
    if (QStandardPaths::findExecutable(u"psql"_s).isEmpty())
        return {};
    test::PostgresServer server;
    if (!server.start())
        return {};
    const test::PostgresAddress address = server.address();
    const auto times = byTurns(
        repetitions,
        [&](int) {
            const QString name = demand(address.createDatabase());
            importBook(demand(StoreLocation::parse(address.url(name))), setting.book(), setting.context());
        },
        [&](int) { copyBare(address, demand(address.createDatabase()), setting.book()); });
    return {{u"P6"_s, u"the same into PostgreSQL"_s, u"\\copy, bare tables"_s, times.first.median(), times.second.median(),
             Unit::Times, 5, 2.5}};
}

} // namespace kept::bench
