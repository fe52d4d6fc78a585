// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/packfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString packFolder(const StoreLocation &store)
{
    if (const QString named = qEnvironmentVariable("KEPT_PACKS"); !named.isEmpty())
        return QDir(named).absolutePath();
    if (store.engine == Engine::Sqlite)
        return QFileInfo(store.path).absoluteDir().filePath(u"packs"_s);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"packs"_s);
}

} // namespace kept
