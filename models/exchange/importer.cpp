// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/importedmoney.h"
#include "models/commands/importedpaymentplans.h"
#include "models/commands/rightcheck.h"
#include "models/domain/permissions.h"
#include "models/exchange/importrunner.h"
#include "models/store/changefeed.h"
#include "models/store/disputefilerepository.h"
#include "models/store/eventlog.h"
#include "models/store/imports/importturn.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/policyrepository.h"
#include "models/store/rollups.h"
#include "models/store/zonedplans.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QThread>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

constexpr int batchRows = 4000;
constexpr int mostAttempts = 5;
constexpr unsigned long turnPauseMs = 100;
// Beyond this many, screens are told of the import and look at everything again.
constexpr size_t plansToName = 2000;
constexpr size_t changesToName = 2000;

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Result<ImportReport> runImport(Database &database, const Context &context, const ImportRequest &request,
                               const ImportWatcher &watcher)
{
    KEPT_CHECK(needRight(context.role, u"Import"_s, Right::Work));
    for (int attempt = 1;; ++attempt) {
        KEPT_TRY(auto sources, openSources(request));
        auto report = ImportRunner(database, context, request, watcher).run(sources);
        const bool isBusy = !report && report.error().code == "STORE.BUSY"_L1;
        if (!isBusy || attempt == mostAttempts)
            return report;
    }
}

ImportRunner::ImportRunner(Database &database, const Context &context, const ImportRequest &request, const ImportWatcher &watcher)
    : m_database(database), m_context(context), m_request(request), m_watcher(watcher),
      m_locks(database), m_import{ImportId::fromValue(0),
                                  {context.now, std::nullopt},
                                  request.asOf.isValid() ? request.asOf : context.today(),
                                  request.sourceSystem,
                                  request.mapping.formats,
                                  Currency::fromCode(request.mapping.defaultCurrency),
                                  context.deskZone,
                                  mayPerform(context.role, u"AssignOwner"),
                                  &m_locks}
{
    if (context.actor)
        m_import.stamp.by = context.actor->value();
}

Result<ImportReport> ImportRunner::run(ImportSources &sources)
{
    m_totalBytes = sources.totalBytes;
    KEPT_TRY(auto transaction, Transaction::begin(m_database));
    transaction.journal().setStamp(m_context.now, m_context.actor);
    KEPT_CHECK(waitForTurn());
    KEPT_CHECK(importAll(transaction, sources));
    if (m_request.mode == ImportMode::DryRun) {
        transaction.rollback();
    } else {
        KEPT_CHECK(finish(transaction));
        KEPT_CHECK(transaction.commit());
        m_report.run = m_import.run;
    }
    KEPT_CHECK(keepRefused());
    return std::move(m_report);
}

Result<void> ImportRunner::waitForTurn()
{
    for (;;) {
        KEPT_TRY(const bool isOurs, takeImportTurn(m_database));
        if (isOurs)
            return {};
        if (m_watcher && m_watcher({{}, {}, 0, 0, m_totalBytes, true}) == ImportAnswer::Cancel)
            return fail(ErrorKind::Cancelled, u"IMPORT.CANCELLED"_s);
        QThread::msleep(turnPauseMs);
    }
}

Result<void> ImportRunner::importAll(Transaction &, ImportSources &sources)
{
    QJsonArray names;
    for (const auto &table : sources.tables)
        names.append(QFileInfo(table->path()).fileName());
    for (const GraphSource &payload : sources.payloads)
        names.append(QFileInfo(payload.path).fileName());
    const QString text = QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
    KEPT_TRY(m_import.run, startImportRun(m_database, text, m_import.asOf, m_import.stamp, m_context.actorName));
    for (const auto &table : sources.tables)
        KEPT_CHECK(importTable(*table));
    for (const GraphSource &payload : sources.payloads)
        KEPT_CHECK(importPayload(payload));
    return {};
}

Result<void> ImportRunner::importTable(CsvSource &source)
{
    SourceCounts counts;
    counts.path = source.path();
    counts.object = source.object().apiName;
    counts.encoding = source.encoding().name;
    counts.encodingBasis = source.encoding().basis;
    counts.ignored = source.mapping().ignored;
    m_report.sources.push_back(counts);
    m_refused.emplace_back(m_report.sources.size() - 1, std::make_unique<RefusedRows>(source));
    RecordWriter writer(m_database, m_import, source.object(), source.mapping());
    writer.setFolder(QFileInfo(source.path()).absolutePath());
    KEPT_CHECK(writer.prepare());
    if (source.object().kind == ObjectKind::Payment) {
        KEPT_CHECK(importPayments(writer, source));
    } else {
        KEPT_CHECK(importRows(writer, source, {}));
    }
    take(writer);
    if (m_report.sources.back().created > batchRows / 4)
        KEPT_CHECK(tellSizes(m_database, source.object()));
    m_bytesBefore += source.bytesTotal();
    return {};
}

Result<void> ImportRunner::importRows(RecordWriter &writer, CsvSource &source, const CsvSource::RowChoice &choice)
{
    SourceBatch batch;
    for (;;) {
        KEPT_TRY(const bool more, source.read(batch, batchRows, choice));
        if (!more)
            return {};
        KEPT_CHECK(importBatch(writer, source, batch, *m_refused.back().second));
    }
}

// The rows of a bank's file stand in any order: first what came, then what went back, at last what names a row that went back.
Result<void> ImportRunner::importPayments(RecordWriter &writer, CsvSource &source)
{
    std::set<Telling> told;
    for (const Telling telling : {Telling::Receipt, Telling::Return, Telling::NamedReturn}) {
        if (telling != Telling::Receipt && !told.contains(telling))
            continue;
        if (telling != Telling::Receipt)
            KEPT_CHECK(source.restart());
        if (telling == Telling::Return)
            writer.beginReturns();
        KEPT_CHECK(importRows(writer, source, [&](const std::vector<QByteArray> &cells) {
            const Telling row = tellingOf(source.mapping(), cells);
            told.insert(row);
            return row == telling;
        }));
    }
    return {};
}

Result<void> ImportRunner::importBatch(RecordWriter &writer, const CsvSource &source, const SourceBatch &batch,
                                       RefusedRows &refused)
{
    KEPT_TRY(const BatchOutcome outcome, writer.write(batch.rows));
    SourceCounts &counts = m_report.sources.back();
    counts.rows += batch.count;
    counts.created += outcome.created;
    counts.updated += outcome.updated;
    counts.unchanged += outcome.unchanged;
    QSet<qint64> refusedRows;
    QSet<qint64> notedRows;
    for (const auto *remarks : {&batch.remarks, &outcome.remarks})
        for (const RowRemark &said : *remarks)
            (said.remark.severity == Severity::Block ? refusedRows : notedRows).insert(said.row);
    counts.refused += refusedRows.size();
    counts.noted += (notedRows - refusedRows).size();
    take(counts.object, batch.remarks);
    take(counts.object, outcome.remarks);
    takeChanges(outcome.changes);
    KEPT_CHECK(takePosted(outcome.posted));
    m_returns.insert(m_returns.end(), outcome.returns.begin(), outcome.returns.end());
    KEPT_CHECK(refused.add(batch, outcome.remarks));
    return watch(counts.path, counts.object, counts.rows, m_bytesBefore + source.bytesRead());
}

void ImportRunner::take(const QString &object, const std::vector<RowRemark> &remarks)
{
    for (const RowRemark &said : remarks) {
        const auto found = std::find_if(m_report.remarks.begin(), m_report.remarks.end(), [&](const RemarkGroup &group) {
            return group.object == object && group.heading == said.heading && group.code == said.remark.code;
        });
        if (found != m_report.remarks.end())
            ++found->count;
        else
            m_report.remarks.push_back(
                {object, said.heading, said.remark.code, said.remark.severity, 1, said.row, said.value, said.remark.hint});
    }
}

Result<void> ImportRunner::watch(const QString &path, const QString &object, qint64 rows, qint64 bytes)
{
    if (m_watcher && m_watcher({path, object, rows, bytes, m_totalBytes}) == ImportAnswer::Cancel)
        return fail(ErrorKind::Cancelled, u"IMPORT.CANCELLED"_s);
    return {};
}

Result<void> ImportRunner::finish(Transaction &transaction)
{
    KEPT_TRY(const auto zoned, plansZonedBy(m_database, m_import.run));
    for (const PlanId plan : zoned)
        m_plans.insert(plan.value());
    std::vector<PlanId> touched;
    m_plans.each([&](qint64 plan) { touched.push_back(PlanId::fromValue(plan)); });
    {
        KEPT_TRY(const auto plans, PlanScope::of(transaction, std::move(touched)));
        touched = plans.plans();
        KEPT_CHECK(BeforeImages(m_database, m_import.run).addJudged(zoned));
        KEPT_CHECK(followRows(plans));
    }
    KEPT_CHECK(finishImportRun(m_database, m_import.run, compact(toJson(m_report)), m_import.stamp));
    Journal &journal = transaction.journal();
    journal.touch(ObjectKind::ImportRun, m_import.run.value());
    journal.setSubject(ObjectKind::ImportRun, m_import.run.value());
    if (touched.size() <= plansToName)
        for (const PlanId plan : touched)
            journal.touch(ObjectKind::CollectionPlan, plan.value());
    for (const FieldChange &change : m_changes)
        journal.change(change.object, change.id, change.field, change.before, change.after);
    return writeEvent(transaction);
}

// In a transaction of its own journal: what follows from the rows is no news beside the import itself.
Result<void> ImportRunner::followRows(const PlanScope &plans)
{
    BeforeImages images(m_database, m_import.run);
    KEPT_CHECK(images.addFigures(plans, {wroteItems(), m_import.run, {}, false}));
    KEPT_TRY(auto inner, Transaction::begin(m_database));
    inner.journal().setStamp(m_context.now, m_context.actor);
    if (!m_returns.empty())
        KEPT_CHECK(takeBack(inner, images));
    if (!plans.plans().empty())
        KEPT_CHECK(refresh(inner, plans));
    KEPT_CHECK(refreshAccountsLeft(inner));
    KEPT_CHECK(inner.commit());
    std::vector<ObjectKind> judged{ObjectKind::PromiseToPay};
    KEPT_TRY(const bool isOrdered, anyOrderStated(m_database));
    KEPT_TRY(const auto paying, plansWithPaymentPlans(m_database));
    if (!m_returns.empty() || isOrdered || !paying.empty())
        judged.push_back(ObjectKind::Payment);
    return images.noteVersions(plans, judged);
}

// What went back goes before what came in is put anywhere, so that this pays what is oldest then.
Result<void> ImportRunner::takeBack(Transaction &transaction, BeforeImages &images)
{
    KEPT_TRY(const auto money, ReturnedMoney::of(transaction, m_import.run, m_returns, m_context.today()));
    KEPT_CHECK(images.addJudged(money.plans()));
    KEPT_CHECK(takeBackReturned(transaction, m_context, money, m_import.run, m_report.effects));
    std::vector<PostedFigures> posted;
    for (const ReturnedMoney::Entry &entry : money.entries()) {
        if (entry.isOwn)
            posted.push_back({entry.plan.value(), {-entry.amount, 0, 0, 0}});
        else if (entry.moves)
            posted.push_back({entry.plan.value(), {}});
    }
    return takePosted(posted);
}

Result<void> ImportRunner::refresh(Transaction &transaction, const PlanScope &plans)
{
    const BulkLoad load{wroteItems(), m_import.run, m_posted, wroteMoneyAlone()};
    KEPT_CHECK(allocateByPolicy(transaction, plans, load));
    KEPT_TRY(const auto posted, refreshFor(transaction, plans, load));
    KEPT_CHECK(replayDated(transaction, plans, load));
    KEPT_CHECK(reopenOwing(transaction, m_context, plans, load, m_report.effects));
    m_report.effects.plansMoved = static_cast<qint64>(m_posted.size());
    KEPT_CHECK(completeImportedPaymentPlans(transaction, m_context, plans.plans()));
    KEPT_CHECK(countForPromises(transaction, m_context, plans, m_import.run, m_report.effects));
    KEPT_CHECK(judgeAfterBulk(transaction, m_context, plans.plans(), load));
    KEPT_CHECK(followZones(transaction, m_context, m_import.run));
    KEPT_CHECK(closeAfterBulk(transaction, m_context, posted, m_import.run, m_report.effects));
    return followPlans(transaction, m_context, plans, m_import.run, m_report.effects);
}

Result<void> ImportRunner::refreshAccountsLeft(Transaction &transaction)
{
    std::vector<qint64> accounts;
    m_accountsLeft.each([&](qint64 account) { accounts.push_back(account); });
    for (const qint64 account : accounts)
        KEPT_CHECK(refreshFinancialAccount(transaction, FinancialAccountId::fromValue(account)));
    return {};
}

bool ImportRunner::wroteItems() const
{
    const QString items = objectType(ObjectKind::CollectionPlanItem).apiName;
    return std::any_of(m_report.sources.begin(), m_report.sources.end(),
                       [&](const SourceCounts &source) { return source.object == items && source.created + source.updated > 0; });
}

// As a bank's file of a day does.
bool ImportRunner::wroteMoneyAlone() const
{
    const QString payments = objectType(ObjectKind::Payment).apiName;
    qint64 created = 0;
    for (const SourceCounts &source : m_report.sources) {
        if (source.updated > 0 || (source.created > 0 && source.object != payments))
            return false;
        created += source.created;
    }
    return m_returns.empty() && created == m_postedPayments;
}

void ImportRunner::take(const RecordWriter &writer)
{
    writer.plans().each([&](qint64 plan) { m_plans.insert(plan); });
    writer.accountsLeft().each([&](qint64 account) { m_accountsLeft.insert(account); });
}

// The images of all changed rows are kept; the field history gets those of an import that a person could read.
void ImportRunner::takeChanges(const std::vector<FieldChange> &changes)
{
    for (const FieldChange &change : changes)
        if (m_changes.size() < changesToName)
            m_changes.push_back(change);
}

Result<void> ImportRunner::takePosted(const std::vector<PostedFigures> &posted)
{
    for (const PostedFigures &each : posted) {
        m_postedPayments += each.figures.received > 0 ? 1 : 0;
        const auto [known, isFirst] = m_posted.try_emplace(PlanId::fromValue(each.plan), each.figures);
        if (isFirst)
            continue;
        const auto sum = sumOf(known->second, each.figures);
        if (!sum)
            return fail(ErrorKind::Invalid, u"MONEY.RANGE"_s);
        known->second = *sum;
    }
    return {};
}

Result<void> ImportRunner::writeEvent(Transaction &transaction)
{
    QJsonArray names;
    for (const SourceCounts &source : m_report.sources)
        names.append(QFileInfo(source.path).fileName());
    QJsonObject payload{{u"sources"_s, names}, {u"asOf"_s, m_import.asOf.toString(Qt::ISODate)}};
    KEPT_TRY(const auto files, importedDisputeFiles(m_database, m_import.run));
    if (!files.empty()) {
        QJsonObject digests;
        for (const auto &[file, sha256] : files)
            digests.insert(QString::number(file.value()), sha256);
        payload.insert(u"disputeFiles"_s, digests);
    }
    KEPT_CHECK(publish(transaction, transaction.journal().touched()));
    KEPT_CHECK(appendEvent(transaction,
                           {m_context.commandId, u"Import"_s, m_context.actorName, compact(payload), compact(toJson(m_report))}));
    return {};
}

Result<void> ImportRunner::keepRefused()
{
    for (const auto &[index, rows] : m_refused) {
        SourceCounts &counts = m_report.sources[index];
        if (rows->count() == 0 || m_request.refusedPath.isEmpty())
            continue;
        const QString path = refusedPathFor(counts);
        KEPT_CHECK(rows->keep(path));
        counts.refusedPath = path;
    }
    return {};
}

QString ImportRunner::refusedPathFor(const SourceCounts &counts) const
{
    if (m_refused.size() == 1)
        return m_request.refusedPath;
    const QFileInfo info(m_request.refusedPath);
    const QString suffix = info.suffix().isEmpty() ? u"csv"_s : info.suffix();
    return info.path() + u'/' + info.completeBaseName() + u'-' + counts.object + u'.' + suffix;
}

SourceCounts &ImportRunner::countsOf(const QString &object)
{
    for (SourceCounts &counts : m_report.sources)
        if (counts.object == object && counts.encoding.isEmpty())
            return counts;
    m_report.sources.emplace_back();
    m_report.sources.back().object = object;
    return m_report.sources.back();
}

} // namespace kept
