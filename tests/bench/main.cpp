// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/setting.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::bench;

namespace {

struct Part
{
    QString ids;
    std::vector<Figure> (*measure)(Setting &);
};

const std::vector<Part> &parts()
{
    static const std::vector<Part> all{{u"P3"_s, expanding},    {u"P5"_s, importing}, {u"P6"_s, importingToServer},
                                       {u"P7"_s, promising},    {u"P8"_s, judging},   {u"P9"_s, queueing},
                                       {u"P10"_s, summarising}, {u"P11"_s, posting},  {u"P15"_s, importMemory},
                                       {u"Next"_s, working}};
    return all;
}

QString amount(double value, Unit unit)
{
    switch (unit) {
    case Unit::Times: return QString::number(value, 'f', 2) + u" x"_s;
    case Unit::Milliseconds: return QString::number(value, 'f', 2) + u" ms"_s;
    case Unit::Megabytes: return QString::number(value, 'f', 0) + u" MB"_s;
    }
    return {};
}

QString verdict(const Figure &figure)
{
    return figure.value() <= figure.aim ? u"aim"_s : figure.value() <= figure.must ? u"ok"_s : u"MISSED"_s;
}

void print(const Figure &figure)
{
    const Unit measured = figure.unit == Unit::Megabytes ? Unit::Megabytes : Unit::Milliseconds;
    std::printf(
        "%-4s %-32s %12s   %-30s %12s %10s %9s %9s  %s\n", qPrintable(figure.id), qPrintable(figure.operation),
        qPrintable(amount(figure.ours, measured)), qPrintable(figure.floorName), qPrintable(amount(figure.floor, measured)),
        qPrintable(QString::number(figure.ours / figure.floor, 'f', 2) + u" x"_s), qPrintable(amount(figure.must, figure.unit)),
        qPrintable(amount(figure.aim, figure.unit)), qPrintable(verdict(figure)));
    std::fflush(stdout);
}

QJsonObject toJson(const Figure &figure)
{
    const bool isMemory = figure.unit == Unit::Megabytes;
    return {{u"id"_s, figure.id},
            {u"operation"_s, figure.operation},
            {u"floor"_s, figure.floorName},
            {isMemory ? u"megabytes"_s : u"milliseconds"_s, figure.ours},
            {isMemory ? u"floorMegabytes"_s : u"floorMilliseconds"_s, figure.floor},
            {u"ratio"_s, figure.ours / figure.floor},
            {u"value"_s, figure.value()},
            {u"must"_s, figure.must},
            {u"aim"_s, figure.aim},
            {u"verdict"_s, verdict(figure)}};
}

int measure(Setting &setting, const QStringList &only, const QString &path)
{
    std::printf("book: %s; store: %s\n\n", qPrintable(setting.bookName()), qPrintable(setting.storeName()));
    std::printf("%-4s %-32s %12s   %-30s %12s %10s %9s %9s\n", "", "operation", "ours", "floor", "", "ratio", "must", "aim");
    QJsonArray figures;
    for (const Part &part : parts()) {
        if (!only.isEmpty() && !only.contains(part.ids))
            continue;
        for (const Figure &figure : part.measure(setting)) {
            print(figure);
            figures.append(toJson(figure));
        }
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    const QJsonObject document{{u"book"_s, setting.bookName()}, {u"store"_s, setting.storeName()}, {u"figures"_s, figures}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && QByteArrayView(argv[1]) == "--import-and-report") {
        const QCoreApplication application(argc, argv);
        return importAndReport(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Kept against floors of the same run."_s);
    parser.addHelpOption();
    parser.addOption(
        {u"book"_s, u"Folder of CSV files to import; the card book, or an export of a demo portfolio."_s, u"folder"_s});
    parser.addOption(
        {u"accounts"_s, u"Measure reading and promising on a demo portfolio of that many accounts."_s, u"number"_s, u"0"_s});
    parser.addOption({u"entries"_s, u"How many customers stand in the queue of P9 (100,000)."_s, u"number"_s, u"100000"_s});
    parser.addOption(
        {u"desk"_s, u"A store to press F2 on, placed in its queues; it is written. Else small ones are made."_s, u"place"_s});
    parser.addOption({u"only"_s, u"Only these figures, for example P5,P7,Next."_s, u"ids"_s});
    parser.addPositionalArgument(u"json"_s, u"Where the figures go as JSON (out/bench.json)."_s);
    parser.process(application);
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    Setting setting(parser.value(u"book"_s), parser.value(u"accounts"_s).toLongLong());
    setting.setEntries(parser.value(u"entries"_s).toLongLong());
    setting.setDesk(parser.value(u"desk"_s));
    return measure(setting, only, parser.positionalArguments().value(0, u"out/bench.json"_s));
}
