// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/defaultstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString inDataFolder(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(name);
}

} // namespace

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"Kept"_s);
    QCoreApplication::setApplicationName(u"Kept"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(KEPT_VERSION));
}

QString defaultStore()
{
    return inDataFolder(u"desk.kept"_s);
}

QString practiceStore()
{
    return inDataFolder(u"practice.kept"_s);
}

QString numberedStore(const QString &path, int number)
{
    const QFileInfo info(path);
    return info.dir().filePath(u"%1-%2.%3"_s.arg(info.completeBaseName()).arg(number).arg(info.suffix()));
}

} // namespace kept
