// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/desk/feedreader.h"
#include "models/desk/storethread.h"
#include "models/desk/unsettledcommands.h"
#include "models/desk/whenready.h"
#include "models/domain/clock.h"
#include "models/queries/asking.h"

#include <QObject>
#include <QThreadPool>
#include <QTimeZone>

#include <atomic>

namespace kept {

/// Where the desk stands with its store.
enum class Connection {
    Closed, ///< not opened yet, or it could not be
    Connected,
    Lost, ///< was connected; it is tried again and again
};

/// What a desk needs from the program around it.
struct DeskSettings
{
    StoreLocation location;
    const Clock *clock = nullptr;          ///< outlives the desk; the time of a server goes before it
    std::function<QString()> newCommandId; ///< random and unique: the key that makes a repeated command harmless
    QTimeZone zone = QTimeZone::utc();     ///< the desk's own; decides what today is
    std::chrono::milliseconds beat = std::chrono::seconds(2); ///< how often others' changes and the connection are looked at
};

/// Who sits at the desk.
struct DeskUser
{
    std::optional<UserId> id; ///< none on a stand-alone file without users
    QString name;
    Role role = Role::Specialist;
};

/// Questions of one place on screen, of which only the latest counts: asking anew gives the one before up.
class QuestionLane final
{
private:
    friend class Desk;
    std::shared_ptr<Job> m_latest;
};

/// Long work that was started: its result, and the way to end it early.
template<class T>
struct StartedWork
{
    QFuture<Result<T>> result;
    std::shared_ptr<Job> job;
    /// The work ends as soon as it looks; its result is Cancelled, and nothing is half done.
    void cancel() const { job->cancel(); }
};

/// The one way from screens to the store: owns a thread with the connection that writes and one with the connection that answers.
/// Lives on the window's thread; what it returns is taken with whenReady(). Destroying it drops what waits, stops questions,
/// and lets a running command end.
class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(DeskSettings settings, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens the store and brings its schema up to date; once. Errors: those of openStore().
    QFuture<Result<void>> open(Existence existence);
    Connection connection() const { return m_connection; }
    const StoreLocation &location() const { return m_settings.location; }
    /// By whom questions and commands are asked from now on.
    void setUser(DeskUser user) { m_user = std::move(user); }
    const DeskUser &user() const { return m_user; }
    /// The contact rules by which contacts are judged from now on; none: those of the program.
    void setPacks(std::shared_ptr<const PackShelf> packs) { m_packs = std::move(packs); }
    const std::shared_ptr<const PackShelf> &packs() const { return m_packs; }
    /// UTC milliseconds: at a server its time, so that the rules are judged and leases end by one clock for everybody.
    qint64 now() const { return m_settings.clock->now() - m_ahead; }
    /// How far the desk's own clock was ahead of the server's when it was last asked, in milliseconds; 0 for a file.
    qint64 clockAhead() const { return m_ahead; }
    /// The present, as questions get it.
    Asking asking() const;
    /// The present, as one new command gets it.
    Context context() const;

    /// Carries out a command on the writing thread; once it is acknowledged, changed() tells of what it touched. Errors: those of
    /// perform(); STORE.LOST (Unavailable) while the store is lost, and then nothing was done; STORE.UNSETTLED (Unavailable) for a
    /// command whose answer got lost, until the store could be asked what became of it; STORE.SETTLED (Conflict): the same
    /// command with other content, whose answer got lost before, was done after all, and this one was not.
    template<class C>
    QFuture<Result<typename C::Outcome>> run(const C &command)
    {
        using Outcome = typename C::Outcome;
        const auto carryOut = [this, command, given = context()](Database &database, const Cancellation &) -> Result<Outcome> {
            Context context = given;
            context.commandId = m_unsettled.idFor(C::commandName(), given.commandId);
            Result<Performed<C>> performed = perform(database, context, command);
            if (!performed)
                return tl::make_unexpected(m_unsettled.failed(C::commandName(), context.commandId, std::move(performed.error())));
            m_unsettled.settled(C::commandName());
            m_touched = std::move(performed->touched);
            return std::move(performed->outcome);
        };
        const auto tell = [this](const Error &error) { return m_unsettled.notBegun(C::commandName(), error); };
        auto job = std::make_shared<TypedJob<Outcome>>(carryOut, tell);
        auto result = job->future();
        m_writer.post(job);
        return result;
    }

    /// Asks a question on the answering thread. Errors: the question's; STORE.LOST (Unavailable) while the store is lost.
    template<class Q>
    QFuture<Result<typename Q::Answer>> ask(const Q &question)
    {
        return postQuestion(question, nullptr);
    }
    /// The same, where only the latest question of the lane counts; earlier ones are interrupted and never answered.
    template<class Q>
    QFuture<Result<typename Q::Answer>> ask(QuestionLane &lane, const Q &question)
    {
        return postQuestion(question, &lane);
    }
    /// Gives the lane's question up.
    void cancel(QuestionLane &lane);

    /// Runs long work, such as an import, on the writing thread; commands wait behind it.
    template<class T>
    StartedWork<T> work(typename TypedJob<T>::Work function)
    {
        auto job = std::make_shared<TypedJob<T>>(std::move(function));
        auto result = job->future();
        m_writer.post(job);
        return {result, job};
    }

Q_SIGNALS:
    void connectionChanged(kept::Connection connection);
    /// The desk's own clock went wrong, or right again, by more than a blink.
    void clockAheadChanged(qint64 ahead);
    /// Records that this desk, another one or another program has changed; each once per signal. An id of 0 stands for any record
    /// of its kind, after an import.
    void changed(const std::vector<kept::Touched> &records);

private:
    template<class Q>
    QFuture<Result<typename Q::Answer>> postQuestion(const Q &question, QuestionLane *lane)
    {
        auto job = std::make_shared<TypedJob<typename Q::Answer>>(
            [question, asking = asking()](Database &database, const Cancellation &) {
                return answer(database, asking, question);
            });
        auto result = job->future();
        if (lane) {
            cancel(*lane);
            lane->m_latest = job;
        }
        m_reader.post(job);
        return result;
    }

    StoreThreadHooks writerHooks();
    StoreThreadHooks readerHooks();
    Result<void> askTime(Database &database);
    Result<void> tellChanges(Result<std::vector<Touched>> read);
    void readerOpened(const Result<void> &opened);
    void noteConnection(bool writer, bool connected);

    DeskSettings m_settings;
    DeskUser m_user;
    std::shared_ptr<const PackShelf> m_packs;
    Existence m_existence = Existence::MustExist;
    qint64 m_openedAt = 0;
    std::atomic<qint64> m_ahead = 0; ///< either thread asks
    Connection m_connection = Connection::Closed;
    bool m_writerConnected = true;
    bool m_readerConnected = true;
    QPromise<Result<void>> m_opening;
    QThreadPool m_interrupters;
    FeedReader m_feed;              ///< the writing thread's
    std::vector<Touched> m_touched; ///< the writing thread's: by the command that ended last
    UnsettledCommands m_unsettled;  ///< the writing thread's
    StoreThread m_reader;
    StoreThread m_writer;
};

} // namespace kept
