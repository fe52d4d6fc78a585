// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace kept {

/// Calls `fn(result)` on the guard's thread when the future has its result; never when the guard has gone by then, nor when the
/// question was given up. Not QFuture::then(context, …): in Qt 6.4 a context that is destroyed early ends the program from the
/// worker thread.
template<class T, class Function>
void whenReady(const QFuture<T> &future, QObject *guard, Function fn)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard, [watcher, call = std::move(fn)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            call(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace kept
