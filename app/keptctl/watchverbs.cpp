// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsontext.h"
#include "app/keptctl/verbs.h"
#include "models/domain/moneyjson.h"
#include "models/queries/documentqueue.h"
#include "models/queries/promisewatch.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsAtOnce = 5'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

/// Reads a list to its end, page by page.
template<class Question, class Visit>
Result<void> eachRow(Session &session, Question question, Visit visit)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    question.part.limit = rowsAtOnce;
    do {
        KEPT_TRY(const auto page, answer(*database, asking, question));
        for (const typename Question::Row &row : page.rows)
            visit(row);
        question.part.after = page.next;
    } while (question.part.after);
    return {};
}

template<NamedEnum E>
Result<E> named(const QString &word)
{
    if (const auto value = fromName<E>(word))
        return *value;
    return usageError(tr("\"%1\" is none of %2.").arg(word, allNames<E>().join(u", "_s)));
}

Result<ExitCode> promiseTotals(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const auto watch, answer(*database, asking, PromiseWatchTotals()));
    QJsonArray totals;
    TextTable table{
        {{tr("Promises")}, {tr("Count"), Qt::AlignRight}, {tr("Amount"), Qt::AlignRight}, {tr("Received"), Qt::AlignRight}, {}},
        {}};
    for (const PromiseWatchTotal &total : watch) {
        totals.append(QJsonObject{{u"group"_s, nameOf(total.group)},
                                  {u"count"_s, total.count},
                                  {u"amount"_s, toJson(total.amount)},
                                  {u"received"_s, toJson(total.received)}});
        table.rows.push_back({nameOf(total.group), countWords(total.count), amountWords(total.amount),
                              amountWords(total.received), total.currency.code()});
    }
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"totals"_s, totals}});
    else
        session.output().table(table);
    return ExitCode::Done;
}

QJsonObject toJson(const PromiseRow &row)
{
    return {{u"id"_s, row.id.value()},
            {u"number"_s, row.number},
            {u"plan"_s, row.planName},
            {u"customer"_s, row.customerName},
            {u"due"_s, dateJson(row.nextDue.value_or(row.lastDue))},
            {u"amount"_s, kept::toJson(row.amount)},
            {u"received"_s, kept::toJson(row.received)},
            {u"status"_s, nameOf(row.status)},
            {u"endedWithPlan"_s, dateJson(row.endedWithPlan.value_or(QDate()))},
            {u"takenBy"_s, row.takenBy},
            {u"takenAt"_s, instantJson(row.takenAt)}};
}

Result<ExitCode> promises(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.words.isEmpty())
        return promiseTotals(session);
    PromiseWatchPage question;
    KEPT_TRY(question.group, named<PromiseWatchGroup>(arguments.words.first()));
    if (arguments.has(u"by"_s)) {
        KEPT_TRY(question.order, named<PromiseOrder>(arguments.value(u"by"_s)));
    }
    question.direction = arguments.has(u"descending"_s) ? Qt::DescendingOrder : Qt::AscendingOrder;
    QJsonArray list;
    TextTable table{{{tr("Due")},
                     {tr("Promise")},
                     {tr("Plan")},
                     {tr("Customer")},
                     {tr("Amount"), Qt::AlignRight},
                     {tr("Received"), Qt::AlignRight},
                     {}},
                    {}};
    KEPT_CHECK(eachRow(session, question, [&](const PromiseRow &row) {
        list.append(toJson(row));
        table.rows.push_back({row.nextDue.value_or(row.lastDue).toString(Qt::ISODate), row.number, row.planName, row.customerName,
                              amountWords(row.amount), amountWords(row.received), row.currency.code()});
    }));
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"promises"_s, list}});
    else
        session.output().table(table);
    return ExitCode::Done;
}

Result<ExitCode> documents(Session &session)
{
    KEPT_TRY(const auto until, session.date(u"until"_s));
    DocumentQueue question;
    question.until = until;
    QJsonArray list;
    TextTable table{
        {{tr("Send on")}, {tr("Document")}, {tr("Plan")}, {tr("Customer")}, {tr("Due")}, {tr("Amount"), Qt::AlignRight}, {}}, {}};
    KEPT_CHECK(eachRow(session, question, [&](const WaitingDocument &each) {
        list.append(QJsonObject{{u"kind"_s, nameOf(each.kind)},
                                {u"about"_s, each.about},
                                {u"plan"_s, each.planName},
                                {u"planId"_s, each.plan.value()},
                                {u"customer"_s, each.customerName},
                                {u"language"_s, each.language},
                                {u"amount"_s, kept::toJson(each.amount)},
                                {u"dueDate"_s, dateJson(each.dueDate)},
                                {u"sendOn"_s, dateJson(each.sendOn)}});
        table.rows.push_back({each.sendOn.toString(Qt::ISODate), nameOf(each.kind), each.planName, each.customerName,
                              each.dueDate.toString(Qt::ISODate), amountWords(each.amount), each.amount.currency().code()});
    }));
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"documents"_s, list}});
    else
        session.output().table(table);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> watchVerbs()
{
    return {
        {{u"promises"_s,
          u"[GROUP]"_s,
          tr("promises that are open, due today, late, broken and kept, by currency; the promises of one group: Open, DueToday, "
             "Late, Broken, PartiallyKept, Kept, Ended"),
          0,
          1,
          {{u"by"_s, u"COLUMN"_s, tr("what they are ordered by: Due, Customer, Amount and so on; else the most urgent first")},
           {u"descending"_s, {}, tr("the largest first")}}},
         &promises},
        {{u"documents"_s,
          {},
          tr("confirmations and reminders that wait to be sent; RecordDocument notes that one was"),
          0,
          0,
          {{u"until"_s, u"DATE"_s, tr("as of a day to come; else today")}}},
         &documents},
    };
}

} // namespace kept
