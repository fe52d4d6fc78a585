// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/graphorder.h"
#include "models/exchange/importrunner.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

QStringList namesOf(const GraphNode &node)
{
    QStringList names;
    for (const GraphField &field : node.fields)
        names.append(field.name);
    return names;
}

InputRow rowOf(const GraphNode &node, const BoundMapping &mapping, const QHash<QString, qint64> &ids)
{
    InputRow row;
    row.number = 1;
    for (const BoundColumn &bound : mapping.columns) {
        if (bound.column < 0) {
            row.cells.push_back(bound.constant);
            row.referenced.push_back(0);
            continue;
        }
        const GraphField &field = node.fields[static_cast<size_t>(bound.column)];
        const QByteArray text = field.text ? field.text->toUtf8() : QByteArray();
        row.cells.push_back(text.isNull() ? QByteArray("") : text);
        row.referenced.push_back(field.reference.isEmpty() ? 0 : ids.value(field.reference));
    }
    return row;
}

std::vector<Error> errorsOf(const RecordGraph &graph, const GraphNode &node, const std::vector<RowRemark> &remarks)
{
    std::vector<Error> errors;
    for (const RowRemark &said : remarks)
        if (said.remark.severity == Severity::Block)
            errors.push_back(graphError(said.remark.code, graph.id, node.referenceId,
                                        {{u"field"_s, said.heading}, {u"value"_s, said.value}, {u"hint"_s, said.remark.hint}}));
    return errors;
}

SourceCounts refusedRecord()
{
    SourceCounts counts;
    counts.rows = 1;
    counts.refused = 1;
    return counts;
}

SourceCounts doneRecord(const BatchOutcome &outcome)
{
    SourceCounts counts;
    counts.rows = 1;
    counts.created = outcome.created;
    counts.updated = outcome.updated;
    counts.unchanged = outcome.unchanged;
    return counts;
}

void add(SourceCounts &to, const SourceCounts &more)
{
    to.rows += more.rows;
    to.created += more.created;
    to.updated += more.updated;
    to.unchanged += more.unchanged;
    to.refused += more.refused;
}

} // namespace

Result<void> ImportRunner::importPayload(const GraphSource &source)
{
    qint64 nodes = 0;
    for (const RecordGraph &graph : source.payload.graphs) {
        std::vector<Error> errors = graph.errors;
        if (errors.empty()) {
            KEPT_TRY(errors, importGraph(graph, QFileInfo(source.path).absolutePath()));
        }
        if (!errors.empty())
            for (const GraphNode &node : graph.nodes)
                add(countsOf(node.object), refusedRecord());
        m_report.graphs.push_back({graph.id, std::move(errors)});
        nodes += static_cast<qint64>(graph.nodes.size());
        KEPT_CHECK(watch(source.path, {}, nodes, m_bytesBefore));
    }
    m_bytesBefore += QFileInfo(source.path).size();
    return {};
}

Result<std::vector<Error>> ImportRunner::importGraph(const RecordGraph &graph, const QString &folder)
{
    KEPT_TRY(auto savepoint, Transaction::begin(m_database));
    QHash<QString, qint64> ids;
    std::map<QString, SourceCounts> counts;
    IdSet plans;
    std::vector<PostedFigures> posted;
    std::vector<TakenBack> returns;
    for (const GraphNode &node : graph.nodes) {
        KEPT_TRY(std::vector<Error> errors, importNode(graph, node, folder, ids, counts, plans, posted, returns));
        if (!errors.empty()) {
            m_locks.forget();
            return errors;
        }
    }
    KEPT_CHECK(savepoint.commit());
    for (const auto &[object, more] : counts)
        add(countsOf(object), more);
    plans.each([&](qint64 plan) { m_plans.insert(plan); });
    m_returns.insert(m_returns.end(), returns.begin(), returns.end());
    KEPT_CHECK(takePosted(posted));
    return std::vector<Error>();
}

Result<std::vector<Error>> ImportRunner::importNode(const RecordGraph &graph, const GraphNode &node, const QString &folder,
                                                    QHash<QString, qint64> &ids, std::map<QString, SourceCounts> &counts,
                                                    IdSet &plans, std::vector<PostedFigures> &posted,
                                                    std::vector<TakenBack> &returns)
{
    const ObjectType *object = objectType(node.object);
    if (!object || !object->importable)
        return std::vector{graphError(u"GRAPH.OBJECT"_s, graph.id, node.referenceId, {{u"object"_s, node.object}})};
    const auto given = m_request.mapping.objects.find(object->apiName);
    const bool isMapped = given != m_request.mapping.objects.end();
    const auto mapping = bindColumns(*object, namesOf(node), isMapped ? given->second : ObjectMapping());
    if (!mapping)
        return std::vector{graphError(mapping.error().code, graph.id, node.referenceId, mapping.error().values)};
    RecordWriter writer(m_database, m_import, *object, *mapping);
    writer.setFolder(folder);
    KEPT_CHECK(writer.prepare());
    KEPT_TRY(const BatchOutcome outcome, writer.write({rowOf(node, *mapping, ids)}));
    take(object->apiName, outcome.remarks);
    takeChanges(outcome.changes);
    ids.insert(node.referenceId, outcome.ids.front());
    posted.insert(posted.end(), outcome.posted.begin(), outcome.posted.end());
    returns.insert(returns.end(), outcome.returns.begin(), outcome.returns.end());
    writer.plans().each([&](qint64 plan) { plans.insert(plan); });
    add(counts[object->apiName], doneRecord(outcome));
    return errorsOf(graph, node, outcome.remarks);
}

} // namespace kept
