// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/packwatch.h"

#include "models/exchange/packfiles.h"

#include <QDir>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Editors write a file in several steps.
constexpr int settleMs = 400;

} // namespace

PackWatch::PackWatch(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    read();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &PackWatch::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
    watch();
}

void PackWatch::reload()
{
    read();
    watch();
    Q_EMIT reloaded();
}

void PackWatch::read()
{
    m_packs = QDir(m_folder).exists() ? std::make_shared<const PackShelf>(packsInForce(m_folder, m_packs.get())) : nullptr;
}

// A file that was replaced is no longer watched; one that is watched already is not watched twice.
void PackWatch::watch()
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return;
    QStringList paths{m_folder};
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        paths.append(folder.filePath(name));
    m_watcher.addPaths(paths);
}

} // namespace kept
