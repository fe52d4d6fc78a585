// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/job.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <deque>

namespace kept {

/// What a store's thread does and tells; every function runs on that thread.
struct StoreThreadHooks
{
    std::function<Result<std::unique_ptr<Database>>()> open;
    std::function<void(const Result<void> &)> opened; ///< once, when `open` has succeeded or not
    std::function<Result<void>(Database &)> idle;     ///< every `beat` while nothing else runs; a failure may mean a lost store
    std::function<Result<void>(Database &)> ran;      ///< after each job
    std::function<void(bool connected)> connection;   ///< the store was lost, or is there again
    std::chrono::milliseconds beat = std::chrono::seconds(2);
};

/// How the job that runs when the thread stops comes to its end: let it finish (long work is told through its cancellation), or
/// stop its statements.
enum class Ending { Finish, Interrupt };

/// A thread with its own connection that does one job after another. A lost store fails the jobs at once and is opened again
/// with growing pauses; nothing that a job acknowledged is undone by that.
class StoreThread final : public QThread
{
public:
    explicit StoreThread(StoreThreadHooks hooks) : m_hooks(std::move(hooks)) {}
    ~StoreThread() override;

    /// Takes a job from any thread.
    void post(std::shared_ptr<Job> job);
    /// Gives a job up: a waiting one is dropped, a running one interrupted. Blocks until it has ended.
    void giveUp(const std::shared_ptr<Job> &job);
    /// Drops what waits and what is posted from now on.
    void refuseAll();
    /// The same; ends the running job too, and joins the thread.
    void stop(Ending ending);

protected:
    void run() override;

private:
    std::shared_ptr<Job> next(QDeadlineTimer until);
    void execute(const std::shared_ptr<Job> &job);
    bool interruptIfRunning(const std::shared_ptr<Job> &job);
    void beat();
    void heed(const Result<void> &done);
    void becomeLost();
    void tryAgain();
    std::chrono::milliseconds pause() const;

    StoreThreadHooks m_hooks;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::shared_ptr<Job>> m_waiting;
    std::shared_ptr<Job> m_running;
    std::atomic<bool> m_stopping = false;
    // Only the thread itself uses the rest; m_database also with m_mutex held while a job runs.
    std::unique_ptr<Database> m_database;
    bool m_lost = false;
    int m_attempts = 0;
};

} // namespace kept
