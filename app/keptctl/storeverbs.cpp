// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/interruption.h"
#include "app/keptctl/verbs.h"
#include "models/demo/demo.h"
#include "models/domain/catalogue.h"
#include "models/queries/storestatus.h"
#include "models/store/migrator.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

QString engineName(Engine engine)
{
    return engine == Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
}

Result<ExitCode> bringUp(Session &session, Existence existence)
{
    KEPT_TRY(const StoreLocation where, session.location());
    KEPT_TRY(const auto database, Database::open(where, Access::ReadWrite, existence));
    KEPT_TRY(const SchemaState before, schemaState(*database));
    KEPT_CHECK(migrate(*database, session.now()));
    const bool made = before == SchemaState::Fresh;
    const bool changed = before != SchemaState::Current;
    if (session.output().isJson())
        session.output().document(QJsonObject{
            {u"store"_s, where.display()}, {u"engine"_s, engineName(where.engine)}, {u"made"_s, made}, {u"changed"_s, changed}});
    else
        session.output().line((made      ? tr("Made %1.")
                               : changed ? tr("Brought %1 up to date.")
                                         : tr("%1 is up to date."))
                                  .arg(where.display()));
    return ExitCode::Done;
}

Result<ExitCode> init(Session &session)
{
    return bringUp(session, Existence::CreateIfMissing);
}

Result<ExitCode> migrateStore(Session &session)
{
    return bringUp(session, Existence::MustExist);
}

void say(const StoreStatus::Answer &status, const Output &output)
{
    output.line(tr("%1: %2, schema %3, node %4")
                    .arg(status.location, engineName(status.engine))
                    .arg(status.schemaVersion)
                    .arg(status.node));
    TextTable table{{{tr("Object")}, {tr("Records"), Qt::AlignRight}, {tr("Deleted"), Qt::AlignRight}}, {}};
    for (const TableCount &count : status.counts)
        table.rows.push_back({objectType(count.object).apiName, countWords(count.live), countWords(count.deleted)});
    output.table(table);
}

QJsonObject statusJson(const StoreStatus::Answer &status)
{
    QJsonObject counts;
    for (const TableCount &count : status.counts)
        counts.insert(objectType(count.object).apiName, QJsonObject{{u"live"_s, count.live}, {u"deleted"_s, count.deleted}});
    return {{u"store"_s, status.location},
            {u"engine"_s, engineName(status.engine)},
            {u"schema"_s, status.schemaVersion},
            {u"node"_s, status.node},
            {u"counts"_s, counts}};
}

Result<ExitCode> status(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const auto status, answer(*database, asking, StoreStatus()));
    if (session.output().isJson())
        session.output().document(statusJson(status));
    else
        say(status, session.output());
    return ExitCode::Done;
}

QJsonObject countsJson(const DemoCounts &counts)
{
    return {{u"Account"_s, counts.customers},
            {u"Contact"_s, counts.contacts},
            {u"ContactPoint"_s, counts.contactPoints},
            {u"FinancialAccount"_s, counts.financialAccounts},
            {u"CollectionPlan"_s, counts.plans},
            {u"CollectionPlanItem"_s, counts.items},
            {u"Payment"_s, counts.payments},
            {u"PromiseToPay"_s, counts.promises},
            {u"Interaction"_s, counts.interactions},
            {u"Hold"_s, counts.holds},
            {u"Dispute"_s, counts.disputes}};
}

Result<DemoOptions> demoOptionsOf(const Session &session, const Asking &asking)
{
    DemoOptions options;
    options.today = asking.today;
    options.now = asking.now;
    const Arguments &arguments = session.arguments();
    bool isNumber = true;
    if (arguments.has(u"accounts"_s))
        options.accounts = arguments.value(u"accounts"_s).toLongLong(&isNumber);
    if (!isNumber || options.accounts < 1)
        return usageError(tr("--accounts takes a number above zero."));
    if (arguments.has(u"seed"_s))
        options.seed = arguments.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber)
        return usageError(tr("--seed takes a number."));
    return options;
}

Result<ExitCode> demo(Session &session)
{
    const Output &output = session.output();
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(const DemoOptions options, demoOptionsOf(session, asking));
    KEPT_TRY(Database *const database, session.open());
    watchForInterruption();
    const auto made = makeDemo(*database, options, [&](qint64 done, qint64 of) {
        output.progress(tr("%1 of %2 accounts").arg(countWords(done), countWords(of)));
        return !wasInterrupted();
    });
    output.endProgress();
    if (!made)
        return tl::make_unexpected(made.error());
    const QJsonObject counts = countsJson(*made);
    if (output.isJson()) {
        output.document(counts);
        return ExitCode::Done;
    }
    TextTable table{{{tr("Object")}, {tr("New"), Qt::AlignRight}}, {}};
    for (auto count = counts.begin(); count != counts.end(); ++count)
        table.rows.push_back({count.key(), countWords(count.value().toInteger())});
    output.table(table);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> storeVerbs()
{
    return {
        {{u"init"_s, {}, tr("make the store, or leave it as it is"), 0, 0, {}}, &init},
        {{u"migrate"_s, {}, tr("bring the store up to this program's version"), 0, 0, {}}, &migrateStore},
        {{u"status"_s, {}, tr("what is there: engine, schema, node, counts"), 0, 0, {}}, &status},
        {{u"demo"_s,
          {},
          tr("fill an empty store with a made-up portfolio"),
          0,
          0,
          {{u"accounts"_s, u"N"_s, tr("how many financial accounts; else 3,000")},
           {u"seed"_s, u"S"_s, tr("the same seed gives the same portfolio; else 1")},
           {u"as-of"_s, u"DATE"_s, tr("the day it is made for; else today")}}},
         &demo},
    };
}

} // namespace kept
