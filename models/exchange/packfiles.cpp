// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packfiles.h"

#include "models/domain/compliance/packreader.h"
#include "models/queries/builtinpacks.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPack = 1 << 20;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unavailable, u"FILE.OPEN"_s, file.errorString(), {{u"reason"_s, file.errorString()}});
    if (file.size() > largestPack)
        return fail(ErrorKind::Invalid, u"PACK.FORMAT"_s, u"larger than 1 MiB"_s, {{u"reason"_s, u"larger than 1 MiB"_s}});
    return file.readAll();
}

QStringList packsIn(const QDir &folder)
{
    return folder.exists() ? folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name) : QStringList();
}

/// A file that can't be read, or is no good pack, is told by the shelf.
void putFile(PackShelf &shelf, const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return shelf.reject(path, bytes.error());
    [[maybe_unused]] const Result<void> told = shelf.put(*bytes, path);
}

/// What the packs of a folder were when they were last good.
class LastGood final
{
public:
    LastGood(const QDir &folder, const PackShelf *before)
        : m_folder(folder), m_copies(folder.filePath(u".in-force"_s)), m_before(before)
    {}

    QByteArray of(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        if (m_before)
            for (const RulePack &pack : m_before->packs())
                if (pack.source == path)
                    return pack.json;
        return bytesOf(m_copies.filePath(name)).value_or(QByteArray());
    }

    /// A folder that can't be written to has no copies; the desk then has what it holds in memory.
    void keep(const PackShelf &shelf) const
    {
        const QStringList names = packsIn(m_folder);
        for (const QString &name : packsIn(m_copies))
            if (!names.contains(name))
                QFile::remove(m_copies.filePath(name));
        for (const RulePack &pack : shelf.packs())
            if (const QString name = pack.source.section(u'/', -1);
                pack.source == m_folder.filePath(name) && names.contains(name))
                write(name, pack.json);
    }

private:
    void write(const QString &name, const QByteArray &json) const
    {
        if (bytesOf(m_copies.filePath(name)) == json)
            return;
        QSaveFile file(m_copies.filePath(name));
        if (m_folder.mkpath(u".in-force"_s) && file.open(QIODevice::WriteOnly) && file.write(json) == json.size())
            file.commit();
    }

    QDir m_folder;
    QDir m_copies;
    const PackShelf *m_before;
};

} // namespace

PackShelf packsInForce(const QString &folder, const PackShelf *before)
{
    const QDir packs(folder);
    const LastGood lastGood(packs, before);
    PackShelf shelf = builtInPacks();
    for (const QString &name : packsIn(packs)) {
        const QString path = packs.filePath(name);
        const Result<QByteArray> bytes = bytesOf(path);
        const bool isGood = bytes && readRulePack(*bytes);
        const QByteArray known = isGood ? QByteArray() : lastGood.of(name);
        if (!known.isEmpty()) {
            [[maybe_unused]] const Result<void> told = shelf.put(known, path);
        }
        putFile(shelf, path);
    }
    if (packs.exists())
        lastGood.keep(shelf);
    return shelf;
}

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
    for (const QString &name : packsIn(packs))
        putFile(shelf, packs.filePath(name));
    return {};
}

} // namespace kept
