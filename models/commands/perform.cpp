// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/perform.h"

#include "models/commands/rightcheck.h"
#include "models/store/changefeed.h"
#include "models/store/eventlog.h"

#include <QJsonDocument>
#include <QThread>

namespace kept::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int attempts = 6;
constexpr unsigned long pauseMs = 15;

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

Result<Answer> attempt(Database &database, const Context &context, const Request &request, const Body &body)
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
    KEPT_CHECK(transaction.commit());
    return Answer{outcome, touched, Effect::Done};
}

} // namespace

Result<Answer> perform(Database &database, const Context &context, const Request &request, const Body &body)
{
    Q_ASSERT(!context.commandId.isEmpty());
    KEPT_CHECK(needRight(context.role, request.command, request.right));
    for (int run = 1;; ++run) {
        auto answer = attempt(database, context, request, body);
        if (answer || run == attempts || !isPassing(answer.error()))
            return answer;
        QThread::msleep(pauseMs * static_cast<unsigned long>(run));
    }
}

} // namespace kept::detail
