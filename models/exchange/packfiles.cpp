// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packfiles.h"

#include "models/queries/builtinpacks.h"

#include <QDir>
#include <QFile>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPack = 1 << 20;

/// What can't be read is handed on as an empty pack, which the shelf rejects by name.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= largestPack ? file.readAll() : QByteArray();
}

} // namespace

Result<PackShelf> packsWithOverrides(const QString &folder)
{
    PackShelf shelf = builtInPacks();
    KEPT_CHECK(readOverrides(shelf, folder));
    return shelf;
}

Result<void> readOverrides(PackShelf &shelf, const QString &folder)
{
    const QDir packs(folder);
    if (!packs.exists())
        return fail(ErrorKind::Unavailable, u"FILE.OPEN"_s, u"no such folder"_s, {{u"path"_s, folder}});
    for (const QString &name : packs.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = packs.filePath(name);
        [[maybe_unused]] const Result<void> told = shelf.put(bytesOf(path), path);
    }
    return {};
}

} // namespace kept
