// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/sourcecheck.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {
namespace {

constexpr int mostLines = 500;

/// A folder of sources and what it may know.
struct Room
{
    QString folder;
    QStringList rooms;   ///< the other rooms it may include
    QStringList modules; ///< the Qt libraries it may include
    QStringList headers; ///< headers of other libraries that only the rooms naming them may include
    bool holdsSql = false;
    bool readsClock = false;
};

const QStringList &widgetModules()
{
    static const QStringList modules{u"QtCore"_s,       u"QtGui"_s,          u"QtWidgets"_s,    u"QtSvg"_s,
                                     u"QtSvgWidgets"_s, u"QtPrintSupport"_s, u"QtConcurrent"_s, u"QtNetwork"_s};
    return modules;
}

/// The house, left to right reversed: each room may know those before it.
const std::vector<Room> &allRooms()
{
    static const QString domain = u"models/domain/"_s, store = u"models/store/"_s, queries = u"models/queries/"_s,
                         commands = u"models/commands/"_s, exchange = u"models/exchange/"_s, demo = u"models/demo/"_s,
                         desk = u"models/desk/"_s, view = u"models/view/"_s, ui = u"ui/"_s, app = u"app/"_s;
    static const std::vector<Room> rooms{
        {domain, {}, {u"QtCore"_s}, {}},
        {store, {domain}, {u"QtCore"_s, u"QtSql"_s, u"QtNetwork"_s}, {u"libpq-fe.h"_s, u"sqlite3.h"_s}, true},
        {queries, {domain, store}, {u"QtCore"_s}, {}, true},
        {commands, {domain, store, queries}, {u"QtCore"_s}, {}},
        {exchange, {domain, store, queries, commands}, {u"QtCore"_s}, {}},
        {demo, {domain, store}, {u"QtCore"_s}, {}, true},
        {desk, {domain, store, queries, commands, exchange}, {u"QtCore"_s, u"QtNetwork"_s}, {}},
        {view, {domain, store, queries, commands, exchange, desk}, {u"QtCore"_s, u"QtGui"_s, u"QtConcurrent"_s}, {}},
        {ui, {domain, store, queries, commands, exchange, demo, desk, view}, widgetModules(), {u"qcustomplot.h"_s}},
        {app, {domain, store, queries, commands, exchange, demo, desk, view, ui}, widgetModules(), {}, false, true},
    };
    return rooms;
}

const Room *roomOf(const QString &path)
{
    for (const Room &room : allRooms())
        if (path.startsWith(room.folder) && !path.endsWith(u"/pch.h") && !path.endsWith(u"/pch.cpp"))
            return &room;
    return nullptr;
}

/// Headers of QtCore and the standard library that bring in objects, files, processes, threads or chance.
const QStringList &headersBeyondDomain()
{
    static const QStringList headers{
        u"QObject"_s,       u"QCoreApplication"_s, u"QFile"_s,          u"QFileInfo"_s,     u"QDir"_s,
        u"QIODevice"_s,     u"QSaveFile"_s,        u"QTemporaryFile"_s, u"QTemporaryDir"_s, u"QSettings"_s,
        u"QProcess"_s,      u"QThread"_s,          u"QTimer"_s,         u"QElapsedTimer"_s, u"QRandomGenerator"_s,
        u"fstream"_s,       u"iostream"_s,         u"filesystem"_s,     u"cstdio"_s,        u"random"_s,
        u"QStandardPaths"_s};
    return headers;
}

bool isOwned(const QString &header)
{
    for (const Room &room : allRooms())
        if (room.headers.contains(header))
            return true;
    return false;
}

QString projectInclude(const Room &room, const QString &header)
{
    if (header.endsWith(u".moc"))
        return {};
    if (!header.contains(u'/'))
        return u"write the include from the project's folder: %1"_s.arg(header);
    if (header.startsWith(room.folder) || header == u"models/pch.h" || header == u"ui/pch.h")
        return {};
    for (const QString &known : room.rooms)
        if (header.startsWith(known))
            return {};
    return u"%1 may not know %2"_s.arg(room.folder, header);
}

QString libraryInclude(const Room &room, const QString &header)
{
    if (room.folder == u"models/domain/" && headersBeyondDomain().contains(header))
        return u"the domain has no objects, files, threads, chance: %1"_s.arg(header);
    const QString module = qtModule(header);
    if (!module.isEmpty() && !room.modules.contains(module))
        return u"%1 may not use %2: %3"_s.arg(room.folder, module, header);
    if (isOwned(header) && !room.headers.contains(header))
        return u"%1 may not use %2"_s.arg(room.folder, header);
    return {};
}

/// The reason why a room may not have this line; empty when it may.
QString roomProblem(const Room &room, const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s+([<"])([^>"]+)[>"])"_s);
    static const QRegularExpression clock(uR"(::current(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\()"
                                          uR"(|(system|steady)_clock::now|\btime\(nullptr\))"_s);
    static const QRegularExpression sql(uR"("\s*(SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s))"_s);
    if (const auto found = include.match(line); found.hasMatch())
        return found.capturedView(1) == u"<" ? libraryInclude(room, found.captured(2)) : projectInclude(room, found.captured(2));
    if (!room.readsClock && clock.match(line).hasMatch())
        return u"time is passed in; only app/ reads the clock"_s;
    if (!room.holdsSql && sql.match(line).hasMatch())
        return u"SQL belongs to models/store and models/queries"_s;
    return {};
}

/// The reason why no source may have this line; empty when it may.
QString lineProblem(const QString &line, const QString &root)
{
    static const QRegularExpression unfinished(u"\\b(TO"
                                               u"DO|FIX"
                                               u"ME|HA"
                                               u"CK)\\b"_s);
    static const QRegularExpression personal(uR"((^|[^\w.])/(home|root|Users)/\w)"_s);
    static const QRegularExpression skipping(u"\\bQ"
                                             u"SKIP\\b|\\bQEXPECT"
                                             u"_FAIL\\b"_s);
    if (unfinished.match(line).hasMatch())
        return u"something is left undone here"_s;
    if (personal.match(line).hasMatch() || (root.count(u'/') > 1 && line.contains(root + u'/')))
        return u"a path of one machine"_s;
    if (skipping.match(line).hasMatch())
        return u"a test that can be skipped or may fail"_s;
    return {};
}

} // namespace

QString qtModule(const QString &header)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    if (!header.startsWith(u'Q') && !header.startsWith(u'q'))
        return {};
    static const QStringList modules = QDir(folder).entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name);
    for (const QString &module : modules)
        if (QFileInfo(folder + u'/' + module + u'/' + header).isFile())
            return module;
    return {};
}

QStringList checkSource(const QString &path, const QString &text, const QString &root)
{
    QStringList complaints;
    const QStringList lines = text.split(u'\n');
    if (lines.first() != u"// SPDX-License-Identifier: GPL-3.0-or-later")
        complaints.append(path + u":1: the licence line comes first"_s);
    if (lines.size() - 1 > mostLines)
        complaints.append(u"%1:%2: longer than %3 lines"_s.arg(path).arg(lines.size() - 1).arg(mostLines));
    const Room *room = roomOf(path);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString problem = lineProblem(lines.at(i), root);
        if (problem.isEmpty() && room)
            problem = roomProblem(*room, lines.at(i));
        if (!problem.isEmpty())
            complaints.append(u"%1:%2: %3"_s.arg(path, QString::number(i + 1), problem));
    }
    return complaints;
}

QStringList typesDefinedIn(const QString &text)
{
    static const QRegularExpression type(uR"(^(?:struct|class|enum class) (\w+)(?: final)?(?: :(?!:).*)?\s*(?:\{.*)?$)"_s);
    static const QRegularExpression space(uR"(^namespace ?([\w:]*) ?\{$)"_s);
    QStringList spaces, types;
    for (const QString &line : text.split(u'\n')) {
        if (const auto opened = space.match(line); opened.hasMatch())
            spaces.append(opened.captured(1));
        else if (line.startsWith(u"} // namespace"_s) && !spaces.isEmpty())
            spaces.removeLast();
        else if (const auto found = type.match(line); found.hasMatch() && !spaces.contains(QString()))
            types.append((spaces + QStringList{found.captured(1)}).join(u"::"_s));
    }
    return types;
}

} // namespace kept::test
