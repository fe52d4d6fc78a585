// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace kept {

/// The rule packs in force where an administrator keeps own ones in a folder; read again when asked, and when the folder changes.
class PackWatch final : public QObject
{
    Q_OBJECT

public:
    /// Reads the folder, which need not be there.
    explicit PackWatch(QString folder, QObject *parent = nullptr);

    const QString &folder() const { return m_folder; }
    /// None where the folder is not there: then those of the program are in force.
    const std::shared_ptr<const PackShelf> &packs() const { return m_packs; }
    /// A file that is no longer good leaves its last good pack in force.
    void reload();

Q_SIGNALS:
    void reloaded();

private:
    void read();
    void watch();

    QString m_folder;
    std::shared_ptr<const PackShelf> m_packs;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace kept
