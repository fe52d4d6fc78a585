// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsontext.h"
#include "app/keptctl/summarytext.h"
#include "app/keptctl/verbs.h"
#include "models/queries/accountlist.h"
#include "models/queries/customerdetail.h"
#include "models/queries/named.h"
#include "models/queries/plandetail.h"
#include "models/queries/planlist.h"
#include "models/queries/timeline.h"
#include "models/view/foundtext.h"
#include "models/view/linetext.h"
#include "models/view/timelinetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

const OptionShape &asOfOption()
{
    static const OptionShape option{u"as-of"_s, u"DATE"_s, tr("the date that days past due are counted to; else today")};
    return option;
}

// A line of the tree: what it is, days past due, and the amounts.
QStringList treeLine(int depth, const QString &title, const QString &state, qint64 days, Money due, Money paid, Money promised)
{
    return {QString(2 * depth, u' ') + title,
            state,
            days > 0 ? countWords(days) : QString(),
            amountWords(due),
            amountWords(paid),
            amountWords(promised),
            due.currency().code()};
}

TextTable treeTable()
{
    return {{{tr("What")},
             {tr("State")},
             {tr("Days"), Qt::AlignRight},
             {tr("Due"), Qt::AlignRight},
             {tr("Paid"), Qt::AlignRight},
             {tr("Promised"), Qt::AlignRight},
             {}},
            {}};
}

void addItems(TextTable &table, const std::vector<ItemRow> &items, int depth, QDate today)
{
    for (const ItemRow &item : items)
        table.rows.push_back(treeLine(depth, u"%1 %2"_s.arg(itemKindText(item.kind), item.dueDate.toString(Qt::ISODate)),
                                      itemStatusText(item.status, item.dueDate, today, item.due.isPositive()).text,
                                      item.state == ItemState::PastDue ? item.days : 0, item.due, item.paid, item.promised));
}

QStringList planLine(const PlanRow &plan, int depth)
{
    return treeLine(depth, plan.name, planStatusText(plan.status).text, plan.daysPastDue, plan.currentDue, plan.paid,
                    plan.promised);
}

Result<QJsonObject> planOfTree(Database &database, const Asking &asking, const PlanRow &plan, TextTable &table)
{
    KEPT_TRY(const auto items, answer(database, asking, ItemRows{plan.id}));
    table.rows.push_back(planLine(plan, 1));
    addItems(table, items, 2, asking.today);
    QJsonObject json = toJson(plan);
    json.insert(u"items"_s, listJson(items));
    return json;
}

Result<QJsonObject> accountOfTree(Database &database, const Asking &asking, const FinancialAccountRow &account, TextTable &table)
{
    KEPT_TRY(const auto plans, answer(database, asking, PlanRows{account.id}));
    table.rows.push_back(treeLine(0, accountTypeText(account.type) + u' ' + account.number,
                                  planStatusText(account.planStatus).text, account.daysPastDue, account.currentDue, account.paid,
                                  account.promised));
    QJsonArray list;
    for (const PlanRow &plan : plans) {
        KEPT_TRY(const QJsonObject json, planOfTree(database, asking, plan, table));
        list.append(json);
    }
    QJsonObject json = toJson(account);
    json.insert(u"plans"_s, list);
    return json;
}

Result<ExitCode> tree(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const AccountId customer, answer(*database, asking, NamedCustomer{session.arguments().words.first()}));
    KEPT_TRY(const auto detail, answer(*database, asking, CustomerDetail{customer}));
    KEPT_TRY(const auto accounts, answer(*database, asking, FinancialAccountRows{detail.financialAccounts}));
    TextTable table = treeTable();
    QJsonArray list;
    for (const FinancialAccountRow &account : accounts) {
        KEPT_TRY(const QJsonObject json, accountOfTree(*database, asking, account, table));
        list.append(json);
    }
    const Output &output = session.output();
    if (output.isJson()) {
        output.document(
            QJsonObject{{u"id"_s, customer.value()}, {u"name"_s, detail.customer.name}, {u"financialAccounts"_s, list}});
        return ExitCode::Done;
    }
    output.line(detail.customer.name);
    output.table(table);
    return ExitCode::Done;
}

Result<ExitCode> summaryOfCustomer(Session &session, Database &database, const Asking &asking)
{
    KEPT_TRY(const AccountId customer, answer(database, asking, NamedCustomer{session.arguments().words.first()}));
    KEPT_TRY(const auto summary, answer(database, asking, AccountSummary{customer, asking.today}));
    if (session.output().isJson())
        session.output().document(toJson(summary));
    else
        session.output().line(summaryText(summary).chopped(1));
    return ExitCode::Done;
}

Result<ExitCode> summary(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (static_cast<int>(arguments.words.size()) + arguments.has(u"team"_s) + arguments.has(u"all"_s) != 1)
        return usageError(tr("summary needs one of ACCOUNT, --team TEAM and --all."));
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    if (!arguments.words.isEmpty())
        return summaryOfCustomer(session, *database, asking);
    PortfolioScope scope;
    if (arguments.has(u"team"_s)) {
        KEPT_TRY(const TeamId team, answer(*database, asking, NamedTeam{arguments.value(u"team"_s)}));
        scope = PortfolioScope::team(team);
    }
    KEPT_TRY(const auto summary, answer(*database, asking, PortfolioSummary{scope, asking.today}));
    if (session.output().isJson())
        session.output().document(toJson(summary));
    else
        session.output().line(summaryText(summary).chopped(1));
    return ExitCode::Done;
}

Result<ExitCode> find(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const auto found, answer(*database, asking, Find{session.arguments().words.join(u' '), 20}));
    if (session.output().isJson()) {
        session.output().document(QJsonObject{{u"found"_s, listJson(found)}});
        return ExitCode::Done;
    }
    TextTable table{{{tr("What")}, {tr("Id"), Qt::AlignRight}, {tr("Found")}, {}}, {}};
    for (const FoundRow &row : found)
        table.rows.push_back({objectType(row.object).apiName, QString::number(row.id), row.title, foundDetailText(row)});
    if (found.empty())
        session.output().line(tr("Nothing was found."));
    else
        session.output().table(table);
    return ExitCode::Done;
}

void sayPromises(const PlanDetail::Answer &detail, const Output &output)
{
    TextTable table{{{}, {}, {}, {{}, Qt::AlignRight}, {}}, {}};
    for (const PlanPromise &one : detail.promises)
        table.rows.push_back({u"  "_s + one.promise.number, promiseStatusText(nameOf(one.promise.status)).text,
                              one.promise.firstDue.toString(Qt::ISODate), amountWords(one.promise.amount),
                              one.counts ? QString() : tr("doesn't count")});
    output.table(table);
}

Result<ExitCode> plan(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const PlanId id, answer(*database, asking, NamedPlan{session.arguments().words.first()}));
    KEPT_TRY(const auto detail, answer(*database, asking, PlanDetail{id}));
    const Output &output = session.output();
    if (output.isJson()) {
        output.document(toJson(detail));
        return ExitCode::Done;
    }
    output.line(u"%1: %2, %3"_s.arg(detail.plan.name, detail.plan.customerName, detail.plan.financialAccountNumber));
    TextTable table = treeTable();
    table.rows.push_back(planLine(detail.plan, 0));
    addItems(table, detail.items, 1, asking.today);
    output.table(table);
    if (detail.plan.unallocated.isPositive())
        output.line(tr("Unallocated credit: %1 %2.").arg(amountWords(detail.plan.unallocated), detail.plan.currency.code()));
    output.line(tr("Promises: %1 of %2 used, %3 left.").arg(detail.used).arg(detail.limit).arg(detail.left));
    sayPromises(detail, output);
    return ExitCode::Done;
}

// A change is told in words, all else by its names.
QString nameOf(const TimelineEntry &entry)
{
    return entry.kind == TimelineKind::Change ? timelineText(entry, plainWording()).title : entry.what;
}

QStringList timelineLine(const TimelineEntry &entry)
{
    const QString day = timelineDay(entry, plainWording().zone).toString(Qt::ISODate);
    const QString at = QString(day + u' ' + timelineClock(entry, plainWording())).trimmed();
    QStringList about{
        entry.number, nameOf(entry), entry.kind == TimelineKind::Change ? QString() : entry.outcome, entry.direction,
        entry.person, entry.point,   lineTimesText(entry.line, {entry.at, entry.endedAt, 0})};
    about.removeAll(QString());
    const QString amount = entry.amount ? amountWords(*entry.amount) + u' ' + entry.amount->currency().code() : QString();
    return {at, nameOfKind(entry.kind), entry.planName, about.join(u", "_s), amount, entry.by};
}

Result<ExitCode> timeline(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const AccountId customer, answer(*database, asking, NamedCustomer{session.arguments().words.first()}));
    Timeline question;
    question.of.customer = customer;
    KEPT_TRY(const auto found, answer(*database, asking, question));
    const Output &output = session.output();
    if (output.isJson()) {
        output.document(QJsonObject{{u"entries"_s, listJson(found.entries)}, {u"hasMore"_s, found.hasMore}});
        return ExitCode::Done;
    }
    TextTable table{{{tr("When")}, {tr("What")}, {tr("Plan")}, {tr("About")}, {tr("Amount"), Qt::AlignRight}, {tr("By")}}, {}};
    for (const TimelineEntry &entry : found.entries)
        table.rows.push_back(timelineLine(entry));
    output.table(table);
    if (found.hasMore)
        output.line(tr("There is more, earlier."));
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> askingVerbs()
{
    const std::vector<OptionShape> asOf{asOfOption()};
    return {
        {{u"tree"_s, u"ACCOUNT"_s, tr("a customer's accounts, plans and items; ACCOUNT is an id, a source id or a name"), 1, 1,
          asOf},
         &tree},
        {{u"summary"_s,
          u"ACCOUNT | --team TEAM | --all"_s,
          tr("the figures of a customer, a team or everything"),
          0,
          1,
          {{u"team"_s, u"TEAM"_s, tr("plans of a team and its members, by name or id")},
           {u"all"_s, {}, tr("every plan")},
           asOfOption()}},
         &summary},
        {{u"find"_s, u"TEXT..."_s, tr("anything by part of a name, digits of a number or phone, or a plan's number"), 1, 100, {}},
         &find},
        {{u"plan"_s, u"PLAN"_s, tr("one plan with its items and promises; PLAN is a number like CP-000123, an id or a source id"),
          1, 1, asOf},
         &plan},
        {{u"timeline"_s, u"ACCOUNT"_s, tr("everything that happened to a customer, the latest first"), 1, 1, {}}, &timeline},
    };
}

} // namespace kept
