// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kept {

/// The documented limits of composite graphs (Salesforce REST API Developer Guide, "Composite Graph Limits").
struct GraphLimits
{
    static constexpr int graphs = 75;
    static constexpr int nodes = 500;    ///< of one graph, and of the whole payload
    static constexpr int depth = 15;     ///< nodes on the longest chain of references
    static constexpr int nodeTypes = 15; ///< different API version, method and object in one payload
    static constexpr qsizetype bytes = 64 * 1024 * 1024;
};

/// A field of a record in a graph: a text (none means "make it empty") or the id of another record of the graph.
struct GraphField
{
    QString name; ///< the API name; relationships as "Account.SourceSystemRecordIdentifier"
    std::optional<QString> text;
    QString reference; ///< referenceId of the record meant by "@{reference.id}"; empty when `text` counts
};

enum class GraphMethod { Create, Upsert };

/// One subrequest: a record to create, or to create or update by a key field.
struct GraphNode
{
    QString referenceId;
    QString object;
    GraphMethod method = GraphMethod::Create;
    QString keyField;
    QString keyValue;
    QString type; ///< API version, method and object: what Salesforce counts as a kind of node
    std::vector<GraphField> fields;
};

/// A graph is applied whole or not at all; with errors, not at all.
struct RecordGraph
{
    QString id;
    std::vector<GraphNode> nodes; ///< each after the ones it refers to
    /// Values name graph, node (referenceId) and what was wrong. Codes: GRAPH.SHAPE, GRAPH.URL, GRAPH.METHOD,
    /// GRAPH.DUPLICATE_REFERENCE, GRAPH.UNKNOWN_REFERENCE, GRAPH.CYCLE, GRAPH.DEPTH, GRAPH.NODES, GRAPH.TEXT
    /// (NUL or half a surrogate pair), GRAPH.NUMBER (more digits than JSON numbers keep), GRAPH.VALUE.
    std::vector<Error> errors;
};

struct GraphPayload
{
    std::vector<RecordGraph> graphs;
    /// What concerns the whole payload and stops all of it: GRAPH.GRAPHS, GRAPH.PAYLOAD_NODES, GRAPH.NODE_TYPES,
    /// GRAPH.DUPLICATE_GRAPH; values limit and found, or graph.
    std::vector<Error> errors;
};

/// Reads {"graphs": [{"graphId", "compositeRequest": [...]}]}, or a bare {"compositeRequest": [...]} as one graph.
/// Errors: GRAPH.JSON (values offset), GRAPH.TOO_BIG, GRAPH.SHAPE.
Result<GraphPayload> readGraphs(const QByteArray &json);

} // namespace kept
