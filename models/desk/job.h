// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <functional>

namespace kept {

/// Tells long work that nobody waits for it any more; may be asked from any thread.
class Cancellation final
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
};

/// One piece of work for a store's thread; it is either run, failed or dropped, once.
class Job
{
public:
    virtual ~Job() = default;
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    /// Does the work and hands over its result; the kind of its failure, if it failed.
    virtual std::optional<ErrorKind> run(Database &database) = 0;
    virtual void fail(const Error &error) = 0;
    /// Ends without a result: the asker has moved on.
    virtual void drop() = 0;
    virtual bool isUnwanted() const = 0;

    /// Asks the work to end early; its result is handed over all the same.
    void cancel() { m_cancellation.cancel(); }
    /// Nobody wants the result any more.
    void giveUp()
    {
        m_givenUp.cancel();
        m_cancellation.cancel();
    }

protected:
    Job() = default;
    Cancellation m_cancellation;
    Cancellation m_givenUp;
};

/// A job with the future of its result.
template<class T>
class TypedJob final : public Job
{
public:
    using Work = std::function<Result<T>(Database &, const Cancellation &)>;
    /// What to tell instead of why the work was not begun; on the store's thread.
    using Telling = std::function<Error(const Error &)>;

    explicit TypedJob(Work work, Telling telling = {}) : m_work(std::move(work)), m_telling(std::move(telling))
    {
        m_promise.start();
    }
    QFuture<Result<T>> future() { return m_promise.future(); }

    std::optional<ErrorKind> run(Database &database) override
    {
        Result<T> result = m_work(database, m_cancellation);
        std::optional<ErrorKind> failure;
        if (!result)
            failure = result.error().kind;
        if (isUnwanted()) {
            drop();
            return failure;
        }
        m_promise.addResult(std::move(result));
        m_promise.finish();
        return failure;
    }

    void fail(const Error &error) override
    {
        m_promise.addResult(Result<T>(tl::make_unexpected(m_telling ? m_telling(error) : error)));
        m_promise.finish();
    }

    void drop() override
    {
        m_promise.future().cancel();
        m_promise.finish();
    }

    bool isUnwanted() const override { return m_givenUp.isCancelled() || m_promise.isCanceled(); }

private:
    QPromise<Result<T>> m_promise;
    Work m_work;
    Telling m_telling;
};

} // namespace kept
