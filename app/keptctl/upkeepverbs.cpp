// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/verbs.h"
#include "app/shared/commandid.h"
#include "models/commands/refreshqueues.h"
#include "models/commands/rundue.h"
#include "models/commands/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plansAtOnce = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

QJsonObject jsonOf(const Difference &difference)
{
    return {{u"rule"_s, difference.rule},
            {u"object"_s, objectType(difference.object).apiName},
            {u"id"_s, difference.id},
            {u"stored"_s, difference.stored},
            {u"derived"_s, difference.derived}};
}

void sayDifferences(const std::vector<Difference> &differences, const Output &output)
{
    if (differences.empty()) {
        output.line(tr("Every total, count and verdict follows from its records, and the chain of events is whole."));
        return;
    }
    TextTable table{{{tr("Rule")}, {tr("Record")}, {tr("Id"), Qt::AlignRight}, {tr("Stored")}, {tr("Derived")}}, {}};
    for (const Difference &difference : differences)
        table.rows.push_back({difference.rule, objectType(difference.object).apiName, QString::number(difference.id),
                              difference.stored, difference.derived});
    output.table(table);
    output.line(tr("Differences: %1.").arg(countWords(static_cast<qint64>(differences.size()))));
}

Result<ExitCode> verifyStore(Session &session)
{
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Context context, session.context());
    // What isn't seen can't be added up.
    if (context.role == Role::Agency)
        return tl::make_unexpected(Error{ErrorKind::Refused, u"VERIFY.SIGHT"_s, {}, {}, {}});
    KEPT_TRY(const auto differences, verify(*database, context.now, context.deskZone));
    if (session.output().isJson()) {
        QJsonArray all;
        for (const Difference &difference : differences)
            all.append(jsonOf(difference));
        session.output().document(QJsonObject{{u"clean"_s, differences.empty()}, {u"differences"_s, all}});
    } else {
        sayDifferences(differences, session.output());
    }
    return differences.empty() ? ExitCode::Done : ExitCode::Partly;
}

// In portions, so that nobody at a desk waits for a long run to end.
Result<DueRun> runAllDue(Database &database, Context context)
{
    DueRun total;
    for (bool more = true; more;) {
        KEPT_TRY(const auto done, perform(database, context, RunDue{plansAtOnce}));
        total.plans += done.outcome.plans;
        total.kept += done.outcome.kept;
        total.partiallyKept += done.outcome.partiallyKept;
        total.broken += done.outcome.broken;
        total.paymentPlansCompleted += done.outcome.paymentPlansCompleted;
        total.paymentPlansBroken += done.outcome.paymentPlansBroken;
        total.offersExpired += done.outcome.offersExpired;
        more = done.outcome.more;
        context.commandId = newCommandId();
    }
    return total;
}

Result<ExitCode> runDue(Session &session)
{
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Context context, session.context());
    KEPT_TRY(const DueRun done, runAllDue(*database, context));
    KEPT_TRY(const QueuesRefreshed placed, refreshAllQueues(*database, context, &newCommandId));
    if (session.output().isJson()) {
        QJsonObject json = toJson(done);
        json.insert(u"queues"_s, toJson(placed));
        session.output().document(json);
        return ExitCode::Done;
    }
    const Output &output = session.output();
    if (done.kept + done.partiallyKept + done.broken == 0)
        output.line(tr("Nothing was due."));
    else
        output.line(
            tr("Plans looked at: %1. Promises kept: %2, partly kept: %3, broken: %4.")
                .arg(countWords(done.plans), countWords(done.kept), countWords(done.partiallyKept), countWords(done.broken)));
    if (done.paymentPlansCompleted + done.paymentPlansBroken + done.offersExpired > 0)
        output.line(tr("Payment plans completed: %1, broken: %2, expired: %3.")
                        .arg(countWords(done.paymentPlansCompleted), countWords(done.paymentPlansBroken),
                             countWords(done.offersExpired)));
    if (placed.entered + placed.left + placed.moved > 0)
        output.line(tr("Queues: %1 customers came in, %2 left, %3 moved.")
                        .arg(countWords(placed.entered), countWords(placed.left), countWords(placed.moved)));
    return ExitCode::Done;
}

OptionShape as()
{
    return {u"as"_s, u"USER"_s, tr("who does it, by sign-in")};
}

OptionShape now(const char *meaning)
{
    return {u"now"_s, u"INSTANT"_s, tr(meaning)};
}

} // namespace

std::vector<Verb> upkeepVerbs()
{
    return {
        {{u"run-due"_s,
          {},
          tr("give their verdict to promises whose time has come and place customers in the queues; again does nothing"),
          0,
          0,
          {as(), now("what counts as now, on stand-alone files: 2026-03-20T15:00:00Z")}},
         &runDue},
        {{u"verify"_s,
          {},
          tr("derive every total, count, verdict and the chain of events anew; list what differs"),
          0,
          0,
          {now("what counts as now, on stand-alone files: 2026-03-20T15:00:00Z")}},
         &verifyStore},
    };
}

} // namespace kept
