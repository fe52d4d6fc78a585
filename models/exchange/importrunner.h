// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvsource.h"
#include "models/exchange/graphreader.h"
#include "models/exchange/importer.h"
#include "models/exchange/refusedrows.h"
#include "models/store/transaction.h"

namespace kept {

/// A file that holds a composite-graph payload.
struct GraphSource
{
    QString path;
    GraphPayload payload;
};

/// The files of a request, opened, CSV in the order of their objects.
struct ImportSources
{
    std::vector<std::unique_ptr<CsvSource>> tables;
    std::vector<GraphSource> payloads;
    qint64 totalBytes = 0;
};

/// The paths of a request with its folders opened; files of other kinds in folders are passed over.
Result<QStringList> importPaths(const QStringList &paths);
Result<ImportSources> openSources(const ImportRequest &request);

/// One import under way.
class ImportRunner final
{
public:
    ImportRunner(Database &database, const Context &context, const ImportRequest &request, const ImportWatcher &watcher);
    Result<ImportReport> run(ImportSources &sources);

private:
    Result<void> waitForTurn();
    Result<void> importAll(Transaction &transaction, ImportSources &sources);
    Result<void> importTable(CsvSource &source);
    Result<void> importPayments(RecordWriter &writer, CsvSource &source);
    Result<void> importRows(RecordWriter &writer, CsvSource &source, const CsvSource::RowChoice &choice);
    Result<void> importBatch(RecordWriter &writer, const CsvSource &source, const SourceBatch &batch, RefusedRows &refused);
    Result<void> importPayload(const GraphSource &source);
    Result<std::vector<Error>> importGraph(const RecordGraph &graph, const QString &folder);
    Result<std::vector<Error>> importNode(const RecordGraph &graph, const GraphNode &node, const QString &folder,
                                          QHash<QString, qint64> &ids, std::map<QString, SourceCounts> &counts, IdSet &plans,
                                          std::vector<PostedFigures> &posted, std::vector<TakenBack> &returns);
    Result<void> finish(Transaction &transaction);
    Result<void> followRows(const PlanScope &plans);
    Result<void> takeBack(Transaction &transaction, BeforeImages &images);
    Result<void> refresh(Transaction &transaction, const PlanScope &plans);
    Result<void> refreshAccountsLeft(Transaction &transaction);
    bool wroteItems() const;
    bool wroteMoneyAlone() const;
    Result<void> writeEvent(Transaction &transaction);
    Result<void> keepRefused();
    Result<void> watch(const QString &path, const QString &object, qint64 rows, qint64 bytes);
    void take(const QString &object, const std::vector<RowRemark> &remarks);
    void take(const RecordWriter &writer);
    Result<void> takePosted(const std::vector<PostedFigures> &posted);
    void takeChanges(const std::vector<FieldChange> &changes);
    SourceCounts &countsOf(const QString &object);
    QString refusedPathFor(const SourceCounts &counts) const;

    Database &m_database;
    const Context &m_context;
    const ImportRequest &m_request;
    const ImportWatcher &m_watcher;
    PlanLocks m_locks;
    ImportContext m_import;
    ImportReport m_report;
    IdSet m_plans;
    IdSet m_accountsLeft;
    std::map<PlanId, BulkFigures> m_posted;
    qint64 m_postedPayments = 0;
    std::vector<TakenBack> m_returns;
    std::vector<FieldChange> m_changes;                                     ///< the first ones, for the field history
    std::vector<std::pair<size_t, std::unique_ptr<RefusedRows>>> m_refused; ///< by index into the report's sources
    qint64 m_bytesBefore = 0;
    qint64 m_totalBytes = 0;
};

} // namespace kept
