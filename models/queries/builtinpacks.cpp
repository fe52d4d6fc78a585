// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/builtinpacks.h"

#include <QDir>
#include <QFile>

static void initialisePacks()
{
    Q_INIT_RESOURCE(compliance);
}

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

PackShelf readShelf()
{
    initialisePacks();
    PackShelf shelf;
    const QDir folder(u":/compliance"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool read = file.open(QIODevice::ReadOnly) && shelf.put(file.readAll(), file.fileName());
        Q_ASSERT(read);
    }
    return shelf;
}

} // namespace

const PackShelf &builtInPacks()
{
    static const PackShelf shelf = readShelf();
    return shelf;
}

} // namespace kept
