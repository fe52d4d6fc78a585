// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/perform.h"

#include "models/commands/rightcheck.h"
#include "models/store/changefeed.h"
#include "models/store/eventlog.h"
#include "models/store/settling.h"

#include <QJsonDocument>
#include <QThread>

namespace kept::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAttempts = 6;
constexpr unsigned long pauseMs = 15;
constexpr int settlings = 6;
constexpr unsigned long settlingPauseMs = 250;

constexpr auto unsettled = "STORE.UNSETTLED"_L1;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// A writer that lost a race for a slot or a row comes again and finds the winner's rows.
bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::Conflict && (error.code == u"STORE.BUSY" || error.code == u"STORE.UNIQUE");
}

Result<std::optional<Answer>> answeredBefore(Database &database, const Context &context, const Request &request)
{
    KEPT_TRY(const auto event, findEvent(database, context.commandId));
    if (!event)
        return std::nullopt;
    if (event->command != request.command || event->payload != compact(request.payload))
        return fail(ErrorKind::Conflict, u"COMMAND.REUSED"_s, event->command, {{u"command"_s, event->command}});
    const QJsonObject outcome = QJsonDocument::fromJson(event->outcome.toUtf8()).object();
    return Answer{outcome, event->touched, Effect::DoneBefore};
}

/// What ends the transaction of a command: a commit, whose answer can get lost, or one that only closes it inside another.
enum class Closing { Commit, Savepoint };

Result<Answer> attempt(Database &database, const Context &context, const Request &request, const Body &body, Closing closing)
{
    KEPT_TRY(auto transaction, Transaction::begin(database));
    KEPT_TRY(const auto before, answeredBefore(database, context, request));
    if (before)
        return *before;
    Journal &journal = transaction.journal();
    journal.setStamp(context.now, context.actor);
    KEPT_TRY(const QJsonObject outcome, body(transaction));
    const EventEntry entry{context.commandId, request.command, context.actorName, compact(request.payload), compact(outcome)};
    const std::vector<Touched> touched = journal.touched();
    KEPT_CHECK(keepToPlacement(transaction, context));
    // What changed nothing leaves no trace: asked again, it changes nothing again.
    if (!touched.empty()) {
        KEPT_CHECK(publish(transaction, touched));
        KEPT_CHECK(appendEvent(transaction, entry));
    }
    const bool isWhole = closing == Closing::Commit;
    if (const auto done = transaction.commit(); !done)
        return isWhole && done.error().code == u"STORE.LOST"
                   ? fail(ErrorKind::Unavailable, QString(unsettled), done.error().detail)
                   : tl::make_unexpected(done.error());
    return Answer{outcome, touched, Effect::Done};
}

Result<Answer> attempts(Database &database, const Context &context, const Request &request, const Body &body, Closing closing)
{
    for (int run = 1;; ++run) {
        auto answer = attempt(database, context, request, body, closing);
        if (answer || run == mostAttempts || !isPassing(answer.error()))
            return answer;
        QThread::msleep(pauseMs * static_cast<unsigned long>(run));
    }
}

// The answer to a commit got lost: asked again under its id, the command tells what it did then, or does it now. A server that is
// still at the first commit makes the second wait, and then find it.
Result<Answer> settle(Database &database, const Context &context, const Request &request, const Body &body)
{
    for (int run = 1; run <= settlings; ++run) {
        QThread::msleep(settlingPauseMs * static_cast<unsigned long>(run));
        if (!database.reopen())
            continue;
        auto answer = attempts(database, context, request, body, Closing::Commit);
        const bool isOpen = !answer && (answer.error().kind == ErrorKind::Unavailable || isPassing(answer.error()));
        if (!isOpen)
            return answer;
    }
    return fail(ErrorKind::Unavailable, QString(unsettled));
}

} // namespace

Result<Answer> perform(Database &database, const Context &context, const Request &request, const Body &body)
{
    Q_ASSERT(!context.commandId.isEmpty());
    KEPT_CHECK(needRight(context.role, request.command, request.right));
    const bool canGetLost = answerCanGetLost(database);
    auto answer = attempts(database, context, request, body, canGetLost ? Closing::Commit : Closing::Savepoint);
    return answer || answer.error().code != unsettled ? answer : settle(database, context, request, body);
}

} // namespace kept::detail
