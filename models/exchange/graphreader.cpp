// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/graphreader.h"

#include "models/exchange/graphorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

/// Reads one compositeRequest into a graph.
class GraphBuilder final
{
public:
    explicit GraphBuilder(QString id) { m_graph.id = std::move(id); }

    RecordGraph build(const QJsonValue &requests)
    {
        if (!requests.isArray())
            note(u"GRAPH.SHAPE"_s, {{u"expected"_s, u"compositeRequest"_s}});
        const QJsonArray list = requests.toArray();
        if (list.size() > GraphLimits::nodes)
            note(u"GRAPH.NODES"_s, {{u"limit"_s, GraphLimits::nodes}, {u"found"_s, list.size()}});
        for (const QJsonValue &request : list)
            addNode(request.toObject());
        orderByReference(m_graph);
        return std::move(m_graph);
    }

private:
    void addNode(const QJsonObject &request)
    {
        m_node = GraphNode{};
        m_node.referenceId = request.value("referenceId"_L1).toString();
        if (m_node.referenceId.isEmpty() || !request.value("body"_L1).isObject())
            note(u"GRAPH.SHAPE"_s, {{u"expected"_s, m_node.referenceId.isEmpty() ? u"referenceId"_s : u"body"_s}});
        readTarget(request.value("method"_L1).toString(), request.value("url"_L1).toString());
        const QJsonObject body = request.value("body"_L1).toObject();
        for (auto it = body.begin(); it != body.end(); ++it)
            addField(it.key(), it.value());
        if (!m_node.keyField.isEmpty())
            m_node.fields.push_back({m_node.keyField, m_node.keyValue, {}});
        m_graph.nodes.push_back(std::move(m_node));
    }

    void readTarget(const QString &method, const QString &url)
    {
        const QRegularExpression shape(uR"(^/services/data/(v\d+\.\d+)/sobjects/(\w+)(?:/(\w+)/([^/?#]+))?/?$)"_s);
        const QRegularExpressionMatch match = shape.match(url);
        if (!match.hasMatch())
            return note(u"GRAPH.URL"_s, {{u"url"_s, url.left(200)}});
        m_node.object = match.captured(2);
        m_node.keyField = match.captured(3);
        m_node.keyValue = QUrl::fromPercentEncoding(match.captured(4).toUtf8());
        m_node.type = match.captured(1) + u' ' + method + u' ' + m_node.object;
        m_node.method = m_node.keyField.isEmpty() ? GraphMethod::Create : GraphMethod::Upsert;
        const bool create = method == "POST"_L1 && m_node.keyField.isEmpty();
        const bool upsert = (method == "PATCH"_L1 || method == "POST"_L1) && !m_node.keyField.isEmpty();
        if (!create && !upsert)
            note(u"GRAPH.METHOD"_s, {{u"method"_s, method}, {u"url"_s, url.left(200)}});
        if (!isPlainText(m_node.keyValue))
            note(u"GRAPH.TEXT"_s, {{u"field"_s, m_node.keyField}});
    }

    // A related record is named by one of its fields: "Account": {"SourceSystemRecordIdentifier": "A-1"}.
    void addField(const QString &name, const QJsonValue &value)
    {
        if (name == "attributes"_L1)
            return;
        if (!value.isObject())
            return addScalar(name, value);
        const QJsonObject related = value.toObject();
        for (auto it = related.begin(); it != related.end(); ++it)
            if (it.key() != "attributes"_L1)
                addScalar(name + u'.' + it.key(), it.value());
    }

    void addScalar(const QString &name, const QJsonValue &value)
    {
        GraphField field{name, std::nullopt, {}};
        switch (value.type()) {
        case QJsonValue::Null: break;
        case QJsonValue::Bool: field.text = value.toBool() ? u"true"_s : u"false"_s; break;
        case QJsonValue::Double: field.text = numberText(name, value); break;
        case QJsonValue::String: readText(field, value.toString()); break;
        default: note(u"GRAPH.VALUE"_s, {{u"field"_s, name}}); return;
        }
        m_node.fields.push_back(std::move(field));
    }

    void readText(GraphField &field, const QString &text)
    {
        const QRegularExpression reference(uR"(^@\{(\w+)\.(\w+)\}$)"_s);
        const QRegularExpressionMatch match = reference.match(text);
        if (!isPlainText(text))
            note(u"GRAPH.TEXT"_s, {{u"field"_s, field.name}});
        if (!match.hasMatch())
            field.text = text;
        else if (match.captured(2).compare("id"_L1, Qt::CaseInsensitive) == 0)
            field.reference = match.captured(1);
        else
            note(u"GRAPH.UNKNOWN_REFERENCE"_s, {{u"field"_s, field.name}, {u"reference"_s, text.left(200)}});
    }

    // JSON numbers pass through a double, which keeps 15 decimal digits; what has more must be sent as text.
    std::optional<QString> numberText(const QString &name, const QJsonValue &value)
    {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger(0);
        if (whole != 0 || number == 0.0)
            return QString::number(whole);
        const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
        const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (std::abs(number) >= 1e15 || digits > 15)
            note(u"GRAPH.NUMBER"_s, {{u"field"_s, name}, {u"value"_s, text.left(40)}});
        return text;
    }

    static bool isPlainText(const QString &text) { return text.isValidUtf16() && !text.contains(QChar(u'\0')); }

    void note(QString code, QVariantMap values)
    {
        m_graph.errors.push_back(graphError(std::move(code), m_graph.id, m_node.referenceId, std::move(values)));
    }

    RecordGraph m_graph;
    GraphNode m_node;
};

Error tooMany(QString code, int limit, qsizetype found)
{
    return Error{ErrorKind::Invalid, std::move(code), {}, {{u"limit"_s, limit}, {u"found"_s, found}}, {}};
}

void checkPayload(GraphPayload &payload)
{
    qsizetype nodes = 0;
    QSet<QString> types;
    QSet<QString> ids;
    for (const RecordGraph &graph : payload.graphs) {
        nodes += static_cast<qsizetype>(graph.nodes.size());
        for (const GraphNode &node : graph.nodes)
            types.insert(node.type);
        if (ids.contains(graph.id))
            payload.errors.push_back(graphError(u"GRAPH.DUPLICATE_GRAPH"_s, graph.id, {}));
        ids.insert(graph.id);
    }
    const auto graphs = static_cast<qsizetype>(payload.graphs.size());
    if (graphs > GraphLimits::graphs)
        payload.errors.push_back(tooMany(u"GRAPH.GRAPHS"_s, GraphLimits::graphs, graphs));
    if (nodes > GraphLimits::nodes)
        payload.errors.push_back(tooMany(u"GRAPH.PAYLOAD_NODES"_s, GraphLimits::nodes, nodes));
    if (types.size() > GraphLimits::nodeTypes)
        payload.errors.push_back(tooMany(u"GRAPH.NODE_TYPES"_s, GraphLimits::nodeTypes, types.size()));
}

} // namespace

Result<GraphPayload> readGraphs(const QByteArray &json)
{
    if (json.size() > GraphLimits::bytes)
        return fail(ErrorKind::Invalid, u"GRAPH.TOO_BIG"_s, {}, {{u"limit"_s, GraphLimits::bytes}});
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"GRAPH.JSON"_s, error.errorString(), {{u"offset"_s, error.offset}});
    const QJsonObject root = document.object();
    GraphPayload payload;
    if (root.contains("compositeRequest"_L1))
        payload.graphs.push_back(GraphBuilder(u"1"_s).build(root.value("compositeRequest"_L1)));
    else if (!root.value("graphs"_L1).isArray())
        return fail(ErrorKind::Invalid, u"GRAPH.SHAPE"_s, {}, {{u"expected"_s, u"graphs"_s}});
    for (const QJsonValue &graph : root.value("graphs"_L1).toArray())
        payload.graphs.push_back(GraphBuilder(graph.toObject().value("graphId"_L1).toVariant().toString())
                                     .build(graph.toObject().value("compositeRequest"_L1)));
    checkPayload(payload);
    return payload;
}

} // namespace kept
