// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QLocalServer>
#include <QLockFile>

#include <memory>

namespace kept {

/// Holds a desk's file for one window: two windows would both tidy SQLite's log up, which it does not survive in every
/// version. A window that ended without letting go, in a crash too, holds nothing any more.
class DeskLock final : public QObject
{
    Q_OBJECT

public:
    /// Error: STORE.INUSE (Refused) when another window has the file; that window has been asked to come to the front.
    static Result<std::unique_ptr<DeskLock>> take(const QString &file);
    ~DeskLock() override;

Q_SIGNALS:
    /// Somebody opened the same file in another window: this one is the one to show.
    void raiseAsked();

private:
    explicit DeskLock(const QString &place);
    bool tryLock();
    void listen();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace kept
