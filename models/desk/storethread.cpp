// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/storethread.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds shortestPause{500};
constexpr std::chrono::milliseconds longestPause{8'000};

Error lostError()
{
    return {ErrorKind::Unavailable, u"STORE.LOST"_s, {}, {}, {}};
}

} // namespace

StoreThread::~StoreThread()
{
    stop(Ending::Finish);
}

void StoreThread::post(std::shared_ptr<Job> job)
{
    const QMutexLocker lock(&m_mutex);
    if (m_stopping) {
        job->drop();
        return;
    }
    m_waiting.push_back(std::move(job));
    m_wake.wakeOne();
}

void StoreThread::giveUp(const std::shared_ptr<Job> &job)
{
    job->giveUp();
    // Again and again, because an interrupt that comes between two statements is lost.
    while (interruptIfRunning(job))
        QThread::msleep(5);
}

bool StoreThread::interruptIfRunning(const std::shared_ptr<Job> &job)
{
    const QMutexLocker lock(&m_mutex);
    if (m_running != job)
        return false;
    m_database->interrupt();
    return true;
}

void StoreThread::refuseAll()
{
    const QMutexLocker lock(&m_mutex);
    m_stopping = true;
    for (const auto &job : m_waiting)
        job->drop();
    m_waiting.clear();
    if (m_running)
        m_running->cancel();
    m_wake.wakeOne();
}

void StoreThread::stop(Ending ending)
{
    refuseAll();
    // Again and again, because work of several statements goes on with the next one.
    while (ending == Ending::Interrupt && !wait(QDeadlineTimer(50))) {
        const QMutexLocker lock(&m_mutex);
        if (m_running)
            m_database->interrupt();
    }
    wait();
}

void StoreThread::run()
{
    auto opened = m_hooks.open();
    if (!opened) {
        refuseAll();
        m_hooks.opened(tl::make_unexpected(opened.error()));
        return;
    }
    m_database = std::move(*opened);
    m_hooks.opened({});
    QDeadlineTimer due(pause());
    while (!m_stopping) {
        if (const auto job = next(due))
            execute(job);
        if (m_stopping || !due.hasExpired())
            continue;
        beat();
        due.setRemainingTime(pause());
    }
    m_database.reset();
}

std::shared_ptr<Job> StoreThread::next(QDeadlineTimer until)
{
    const QMutexLocker lock(&m_mutex);
    if (m_waiting.empty() && !m_stopping)
        m_wake.wait(&m_mutex, until);
    if (m_waiting.empty() || m_stopping)
        return {};
    auto job = m_waiting.front();
    m_waiting.pop_front();
    return job;
}

void StoreThread::execute(const std::shared_ptr<Job> &job)
{
    if (job->isUnwanted())
        return job->drop();
    if (m_lost)
        return job->fail(lostError());
    {
        const QMutexLocker lock(&m_mutex);
        m_running = job;
    }
    const std::optional<ErrorKind> failure = job->run(*m_database);
    {
        const QMutexLocker lock(&m_mutex);
        m_running.reset();
    }
    if (failure == ErrorKind::Unavailable || !m_database->isOpen())
        becomeLost();
    else if (m_hooks.ran)
        heed(m_hooks.ran(*m_database));
}

void StoreThread::beat()
{
    if (m_lost)
        tryAgain();
    else if (m_hooks.idle)
        heed(m_hooks.idle(*m_database));
}

void StoreThread::heed(const Result<void> &done)
{
    if ((!done && done.error().kind == ErrorKind::Unavailable) || !m_database->isOpen())
        becomeLost();
}

void StoreThread::becomeLost()
{
    if (std::exchange(m_lost, true))
        return;
    m_attempts = 0;
    m_hooks.connection(false);
}

void StoreThread::tryAgain()
{
    ++m_attempts;
    if (!m_database->reopen())
        return;
    // Before anybody is told: what a beat finds out may have changed meanwhile.
    if (m_hooks.idle && !m_hooks.idle(*m_database) && !m_database->isOpen())
        return;
    m_lost = false;
    m_hooks.connection(true);
}

std::chrono::milliseconds StoreThread::pause() const
{
    if (!m_lost)
        return m_hooks.beat;
    return std::min(shortestPause * (1 << std::min(m_attempts, 4)), longestPause);
}

} // namespace kept
