// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/setting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QUuid>

#include <cstdio>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int copies = 6;

qint64 statusKilobytes(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong();
    return 0;
}

// The same book several times over, with keys of its own for each copy. The card book has no quotes.
void writeLongBook(const QString &book, const QString &folder)
{
    QDir().mkpath(folder);
    for (const QFileInfo &info : QDir(book).entryInfoList({u"*.csv"_s}, QDir::Files)) {
        QFile source(info.filePath());
        QFile target(folder + u'/' + info.fileName());
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            qFatal("bench: can't copy the book");
        const QByteArray heading = source.readLine();
        const QList<QByteArray> columns = heading.trimmed().split(',');
        target.write(heading);
        const int times = columns.contains("Code") ? 1 : copies;
        for (int copy = 0; copy < times; ++copy) {
            source.seek(heading.size());
            while (!source.atEnd()) {
                QList<QByteArray> fields = source.readLine().trimmed().split(',');
                for (qsizetype i = 0; i < columns.size() && i < fields.size(); ++i)
                    if (columns.at(i).endsWith("SourceSystemRecordIdentifier") && !fields.at(i).isEmpty() && times > 1)
                        fields[i] += '-' + QByteArray::number(copy);
                target.write(fields.join(',') + '\n');
            }
        }
    }
}

std::pair<double, double> megabytes(const QString &store, const QString &book)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--import-and-report"_s, store, book});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("bench: the import failed");
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    return {words.last().toDouble() / 1024, words.first().toDouble() / 1024};
}

} // namespace

int importAndReport(const QString &store, const QString &book)
{
    const qint64 before = statusKilobytes("VmHWM");
    Context context;
    context.actorName = u"bench"_s;
    context.role = Role::Administrator;
    context.now = QDateTime(QDate(2026, 1, 15), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch();
    context.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    StoreLocation location;
    location.path = store;
    importBook(location, book, context);
    std::printf("%lld %lld\n", static_cast<long long>(before), static_cast<long long>(statusKilobytes("VmHWM")));
    return 0;
}

// P15
std::vector<Figure> importMemory(Setting &setting)
{
    const auto once = megabytes(setting.path(u"memory-1.kept"_s), setting.book());
    writeLongBook(setting.book(), setting.path(u"long"_s));
    const auto often = megabytes(setting.path(u"memory-2.kept"_s), setting.path(u"long"_s));
    return {
        {u"P15"_s, u"import memory, the book"_s, u"the process before it"_s, once.first, once.second, Unit::Megabytes, 200, 100},
        {u"P15"_s, u"import memory, the book %1 times"_s.arg(copies), u"the process before it"_s, often.first, often.second,
         Unit::Megabytes, 200, 100}};
}

} // namespace kept::bench
