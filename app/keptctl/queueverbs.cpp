// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsoninput.h"
#include "app/keptctl/jsontext.h"
#include "app/keptctl/verbs.h"
#include "app/shared/commandid.h"
#include "models/commands/refreshqueues.h"
#include "models/commands/takecustomer.h"
#include "models/domain/moneyjson.h"
#include "models/queries/queuepreview.h"
#include "models/queries/queues.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// How often one "next" asks on when nobody of those looked at may be called.
constexpr int mostAsked = 50;
constexpr int usualEntries = 50;
constexpr int mostEntries = 100'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

QString instantWords(std::optional<qint64> utc)
{
    return utc ? QDateTime::fromMSecsSinceEpoch(*utc, Qt::UTC).toString(Qt::ISODate) : QString();
}

QString reasonWords(const std::vector<QueueReason> &reasons)
{
    QStringList words;
    for (const QueueReason &reason : reasons)
        words.append(u"%1 %2%3"_s.arg(reason.words, reason.points > 0 ? u"+"_s : QString()).arg(reason.points));
    return words.join(u", "_s);
}

QJsonArray reasonsJson(const std::vector<QueueReason> &reasons)
{
    QJsonArray list;
    for (const QueueReason &reason : reasons) {
        QJsonObject json{{u"words"_s, reason.words}, {u"points"_s, reason.points}};
        if (reason.fact)
            json.insert(u"fact"_s, nameOf(*reason.fact));
        if (reason.value)
            json.insert(u"value"_s, reason.currency ? QJsonValue(toJson(Money::fromMinor(*reason.value, *reason.currency)))
                                                    : QJsonValue(*reason.value));
        list.append(json);
    }
    return list;
}

QJsonObject queueJson(const Queues::Queue &queue)
{
    return {{u"id"_s, queue.record.id.value()},
            {u"name"_s, queue.record.name},
            {u"active"_s, queue.record.isActive},
            {u"team"_s, queue.record.team ? QJsonValue(queue.record.team->value()) : QJsonValue()},
            {u"ready"_s, queue.counts.ready},
            {u"later"_s, queue.counts.later},
            {u"leased"_s, queue.counts.leased},
            {u"nextOpening"_s, instantJson(queue.counts.nextOpening)},
            {u"definition"_s, toJson(queue.definition)}};
}

QJsonObject entryJson(const QueueEntryRow &row)
{
    const QueueEntry &entry = row.entry;
    return {{u"account"_s, entry.account.value()},
            {u"customer"_s, row.customer},
            {u"band"_s, nameOf(entry.band)},
            {u"points"_s, entry.points},
            {u"reasons"_s, reasonsJson(reasonsOf(entry))},
            {u"notBefore"_s, instantJson(entry.notBefore)},
            {u"waitingFor"_s, entry.waitingFor ? QJsonValue(nameOf(*entry.waitingFor)) : QJsonValue()},
            {u"rule"_s, entry.waitingRule.isEmpty() ? QJsonValue() : QJsonValue(entry.waitingRule)},
            {u"leasedTo"_s, row.leasedTo.isEmpty() ? QJsonValue() : QJsonValue(row.leasedTo)},
            {u"leaseUntil"_s, instantJson(entry.leaseUntil)}};
}

Result<ExitCode> listQueues(Session &session)
{
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(const auto queues, answer(*database, asking, Queues()));
    const Output &output = session.output();
    if (output.isJson()) {
        QJsonArray list;
        for (const Queues::Queue &queue : queues)
            list.append(queueJson(queue));
        output.document(list);
        return ExitCode::Done;
    }
    TextTable table{{{tr("Queue")},
                     {tr("Ready"), Qt::AlignRight},
                     {tr("Opens later"), Qt::AlignRight},
                     {tr("At work"), Qt::AlignRight},
                     {tr("Next opens")}},
                    {}};
    for (const Queues::Queue &queue : queues)
        table.rows.push_back({queue.record.isActive ? queue.record.name : tr("%1 (inactive)").arg(queue.record.name),
                              countWords(queue.counts.ready), countWords(queue.counts.later), countWords(queue.counts.leased),
                              instantWords(queue.counts.nextOpening)});
    output.table(table);
    return ExitCode::Done;
}

Result<QueueId> queueOf(Session &session, Database &database, const QString &name)
{
    KEPT_TRY(const Asking asking, session.asking());
    return answer(database, asking, NamedQueue{name});
}

Result<QueueList> listOf(const Session &session)
{
    const QString word = session.arguments().value(u"list"_s);
    if (word.isEmpty() || word == u"ready")
        return QueueList::Ready;
    if (word == u"later")
        return QueueList::Later;
    if (word == u"leased")
        return QueueList::Leased;
    return usageError(tr("--list takes ready, later or leased."));
}

Result<int> limitOf(const Session &session)
{
    if (!session.arguments().has(u"limit"_s))
        return usualEntries;
    const int limit = session.arguments().value(u"limit"_s).toInt();
    if (limit < 1 || limit > mostEntries)
        return usageError(tr("--limit takes a whole number above zero."));
    return limit;
}

QString stateWords(const QueueEntryRow &row)
{
    const QueueEntry &entry = row.entry;
    if (entry.leaseUntil)
        return tr("%1 until %2").arg(row.leasedTo, instantWords(entry.leaseUntil)).trimmed();
    if (!entry.waitingFor)
        return {};
    const QString what = entry.waitingRule.isEmpty() ? nameOf(*entry.waitingFor) : entry.waitingRule;
    return u"%1 %2"_s.arg(what, entry.notBefore ? instantWords(entry.notBefore) : tr("no instant known"));
}

Result<ExitCode> listEntries(Session &session)
{
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(const QueueId queue, queueOf(session, *database, session.arguments().words.first()));
    KEPT_TRY(const QueueList list, listOf(session));
    KEPT_TRY(const int limit, limitOf(session));
    KEPT_TRY(const auto rows, answer(*database, asking, QueueEntries{queue, list, limit}));
    const Output &output = session.output();
    if (output.isJson()) {
        QJsonArray all;
        for (const QueueEntryRow &row : rows)
            all.append(entryJson(row));
        output.document(all);
        return ExitCode::Done;
    }
    TextTable table{{{tr("Customer")}, {tr("Band")}, {tr("Points"), Qt::AlignRight}, {tr("Why")}, {tr("State")}}, {}};
    for (const QueueEntryRow &row : rows)
        table.rows.push_back({row.customer, nameOf(row.entry.band), QString::number(row.entry.points),
                              reasonWords(reasonsOf(row.entry)), stateWords(row)});
    output.table(table);
    return ExitCode::Done;
}

QJsonObject previewJson(const QueuePreview::Answer &preview)
{
    QJsonArray first;
    for (const QueuePreview::Customer &customer : preview.first)
        first.append(QJsonObject{{u"account"_s, customer.account.value()},
                                 {u"customer"_s, customer.name},
                                 {u"band"_s, nameOf(customer.score.band)},
                                 {u"points"_s, customer.score.points},
                                 {u"reasons"_s, reasonsJson(customer.score.reasons)}});
    return {{u"customers"_s, preview.customers},
            {u"later"_s, preview.later},
            {u"before"_s, preview.before},
            {u"in"_s, preview.in},
            {u"out"_s, preview.out},
            {u"up"_s, preview.up},
            {u"down"_s, preview.down},
            {u"first"_s, first}};
}

void sayPreview(const Output &output, const QueuePreview::Answer &preview)
{
    output.line(tr("Customers: %1 (%2 of them rest first); before: %3.")
                    .arg(countWords(preview.customers), countWords(preview.later), countWords(preview.before)));
    output.line(tr("In: %1, out: %2, sooner: %3, later: %4.")
                    .arg(countWords(preview.in), countWords(preview.out), countWords(preview.up), countWords(preview.down)));
    TextTable table{{{tr("Customer")}, {tr("Band")}, {tr("Points"), Qt::AlignRight}, {tr("Why")}}, {}};
    for (const QueuePreview::Customer &customer : preview.first)
        table.rows.push_back({customer.name, nameOf(customer.score.band), QString::number(customer.score.points),
                              reasonWords(customer.score.reasons)});
    output.table(table);
}

Result<ExitCode> previewQueue(Session &session)
{
    KEPT_TRY(const QByteArray text, readInput(session.arguments().words.first()));
    KEPT_TRY(const QJsonObject json, parseObject(text));
    KEPT_TRY(QueueDefinition definition, queueDefinitionFromJson(json));
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Asking asking, session.asking());
    QueuePreview question{std::move(definition)};
    if (session.arguments().has(u"queue"_s)) {
        KEPT_TRY(question.queue, queueOf(session, *database, session.arguments().value(u"queue"_s)));
    }
    KEPT_TRY(const auto preview, answer(*database, asking, question));
    if (session.output().isJson())
        session.output().document(previewJson(preview));
    else
        sayPreview(session.output(), preview);
    return ExitCode::Done;
}

Result<CustomerTaken> takeNext(Database &database, Context context, QueueId queue)
{
    CustomerTaken taken;
    int putOff = 0;
    for (int asked = 0; asked < mostAsked; ++asked) {
        KEPT_TRY(const auto performed, perform(database, context, TakeNext{queue}));
        taken = performed.outcome;
        putOff += taken.putOff;
        if (taken.account || !taken.more)
            break;
        context.commandId = newCommandId();
    }
    taken.putOff = putOff;
    return taken;
}

void sayTaken(const Output &output, const QueueStanding::Answer &standing, const CustomerTaken &taken)
{
    output.line(tr("%1 (%2), lease %3 until %4.")
                    .arg(standing.row.customer, QString::number(taken.account->value()), QString::number(taken.lease.value_or(0)),
                         instantWords(taken.until ? std::optional(taken.until->utc) : std::nullopt)));
    output.line(
        tr("%1, %2 points: %3")
            .arg(nameOf(standing.row.entry.band), QString::number(standing.row.entry.points), reasonWords(standing.reasons)));
}

Result<ExitCode> next(Session &session)
{
    if (!session.arguments().has(u"queue"_s))
        return usageError(tr("--queue names the queue."));
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Context context, session.context());
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(const QueueId queue, queueOf(session, *database, session.arguments().value(u"queue"_s)));
    KEPT_TRY(const CustomerTaken taken, takeNext(*database, context, queue));
    const Output &output = session.output();
    if (output.isJson()) {
        output.document(toJson(taken));
    } else if (taken.account) {
        KEPT_TRY(const auto standing, answer(*database, asking, QueueStanding{*taken.account}));
        sayTaken(output, standing, taken);
    } else {
        output.line(taken.nextOpening
                        ? tr("Nobody can be handed out now; the next one opens %1.").arg(instantWords(taken.nextOpening->utc))
                        : tr("Nobody can be handed out now."));
    }
    return taken.account ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> refreshQueues(Session &session)
{
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Context context, session.context());
    const Output &output = session.output();
    const auto progress = [&](qint64 done) {
        output.progress(tr("%1 customers").arg(countWords(done)));
        return true;
    };
    KEPT_TRY(const auto done, refreshAllQueues(*database, context, &newCommandId, progress));
    output.endProgress();
    if (output.isJson())
        output.document(toJson(done));
    else
        output.line(
            tr("Customers: %1. Came in: %2, left: %3, moved: %4.")
                .arg(countWords(done.customers), countWords(done.entered), countWords(done.left), countWords(done.moved)));
    return ExitCode::Done;
}

OptionShape as()
{
    return {u"as"_s, u"USER"_s, tr("who does it, by sign-in")};
}

OptionShape now()
{
    return {u"now"_s, u"INSTANT"_s, tr("what counts as now, on stand-alone files: 2026-03-20T15:00:00Z")};
}

} // namespace

std::vector<Verb> queueVerbs()
{
    return {
        {{u"queues"_s, {}, tr("the queues in order, with how many stand ready, open later and are at work"), 0, 0, {}},
         &listQueues},
        {{u"queue"_s,
          u"QUEUE"_s,
          tr("the customers of a queue, with their points and why"),
          1,
          1,
          {{u"list"_s, u"WHICH"_s, tr("ready (in order), later (by instant) or leased")},
           {u"limit"_s, u"N"_s, tr("at most so many; 50 when not given")}}},
         &listEntries},
        {{u"queue-preview"_s,
          u"FILE"_s,
          tr("what a queue of this definition would hold today; nothing is changed"),
          1,
          1,
          {{u"queue"_s, u"QUEUE"_s, tr("the queue that would be changed; a new one when not given")}}},
         &previewQueue},
        {{u"refresh-queues"_s, {}, tr("place every customer anew"), 0, 0, {as(), now()}}, &refreshQueues},
        {{u"next"_s,
          {},
          tr("lease the next customer of a queue"),
          0,
          0,
          {{u"queue"_s, u"QUEUE"_s, tr("its name or id")}, as(), now()}},
         &next},
    };
}

} // namespace kept
