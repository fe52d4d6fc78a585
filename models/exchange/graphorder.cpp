// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/graphorder.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

/// Depth-first order over the references of one graph.
class Walk final
{
public:
    explicit Walk(RecordGraph &graph) : m_graph(graph), m_depth(graph.nodes.size(), unseen) {}

    void run()
    {
        index();
        for (size_t at = 0; at < m_graph.nodes.size(); ++at)
            visit(at);
        if (!m_graph.errors.empty())
            return;
        std::vector<GraphNode> ordered;
        ordered.reserve(m_order.size());
        for (const size_t at : m_order)
            ordered.push_back(std::move(m_graph.nodes[at]));
        m_graph.nodes = std::move(ordered);
    }

private:
    static constexpr int unseen = 0;
    static constexpr int open = -1;

    void index()
    {
        for (size_t at = 0; at < m_graph.nodes.size(); ++at) {
            const QString &name = m_graph.nodes[at].referenceId;
            if (m_places.contains(name))
                note(u"GRAPH.DUPLICATE_REFERENCE"_s, at, {{u"reference"_s, name}});
            m_places.insert(name, at);
        }
    }

    // At most 500 nodes: the recursion is as deep as the longest chain.
    int visit(size_t at)
    {
        if (m_depth[at] != unseen)
            return m_depth[at];
        m_depth[at] = open;
        int below = 0;
        for (const GraphField &field : m_graph.nodes[at].fields)
            if (!field.reference.isEmpty())
                below = std::max(below, follow(at, field));
        m_depth[at] = below + 1;
        if (below + 1 == GraphLimits::depth + 1)
            note(u"GRAPH.DEPTH"_s, at, {{u"limit"_s, GraphLimits::depth}});
        m_order.push_back(at);
        return below + 1;
    }

    int follow(size_t at, const GraphField &field)
    {
        const QVariantMap values{{u"field"_s, field.name}, {u"reference"_s, field.reference}};
        const auto target = m_places.constFind(field.reference);
        if (target == m_places.constEnd()) {
            note(u"GRAPH.UNKNOWN_REFERENCE"_s, at, values);
            return 0;
        }
        const int depth = visit(*target);
        if (depth == open)
            note(u"GRAPH.CYCLE"_s, at, values);
        return std::max(depth, 0);
    }

    void note(QString code, size_t at, QVariantMap values)
    {
        m_graph.errors.push_back(graphError(std::move(code), m_graph.id, m_graph.nodes[at].referenceId, std::move(values)));
    }

    RecordGraph &m_graph;
    QHash<QString, size_t> m_places;
    std::vector<int> m_depth;
    std::vector<size_t> m_order;
};

} // namespace

void orderByReference(RecordGraph &graph)
{
    if (static_cast<int>(graph.nodes.size()) <= GraphLimits::nodes)
        Walk(graph).run();
}

Error graphError(QString code, const QString &graph, const QString &node, QVariantMap values)
{
    values.insert(u"graph"_s, graph);
    values.insert(u"node"_s, node);
    return Error{ErrorKind::Invalid, std::move(code), {}, std::move(values), {}};
}

} // namespace kept
