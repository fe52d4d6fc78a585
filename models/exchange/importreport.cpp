// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importreport.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

QJsonObject jsonOf(const SourceCounts &counts)
{
    QJsonObject json{{u"object"_s, counts.object},   {u"rows"_s, counts.rows},           {u"created"_s, counts.created},
                     {u"updated"_s, counts.updated}, {u"unchanged"_s, counts.unchanged}, {u"refused"_s, counts.refused},
                     {u"noted"_s, counts.noted}};
    if (!counts.path.isEmpty())
        json.insert(u"path"_s, counts.path);
    if (!counts.encoding.isEmpty())
        json.insert(u"encoding"_s, counts.encoding);
    if (!counts.ignored.isEmpty())
        json.insert(u"ignored"_s, QJsonArray::fromStringList(counts.ignored));
    if (!counts.refusedPath.isEmpty())
        json.insert(u"refusedFile"_s, counts.refusedPath);
    return json;
}

QJsonObject jsonOf(const RemarkGroup &group)
{
    return {{u"object"_s, group.object},
            {u"column"_s, group.heading},
            {u"code"_s, group.code},
            {u"kind"_s, group.severity == Severity::Block ? u"refused"_s : u"note"_s},
            {u"count"_s, group.count},
            {u"firstRow"_s, group.firstRow},
            {u"firstValue"_s, group.firstValue},
            {u"text"_s, remarkText(group.heading, group.firstValue, {group.code, group.severity, group.hint})}};
}

QJsonObject jsonOf(const GraphOutcome &graph)
{
    QJsonArray errors;
    for (const Error &error : graph.errors) {
        QJsonObject json = QJsonObject::fromVariantMap(error.values);
        json.insert(u"code"_s, error.code);
        errors.append(json);
    }
    return {{u"graph"_s, graph.id}, {u"applied"_s, graph.errors.empty()}, {u"errors"_s, errors}};
}

QJsonObject jsonOf(const BulkEffects &effects)
{
    return {{u"plansMoved"_s, effects.plansMoved},
            {u"promisesKept"_s, effects.promisesKept},
            {u"promisesPartlyKept"_s, effects.promisesPartlyKept},
            {u"plansClosed"_s, effects.plansClosed},
            {u"casesOpened"_s, effects.casesOpened},
            {u"paymentsTakenBack"_s, effects.paymentsTakenBack},
            {u"plansReopened"_s, effects.plansReopened}};
}

} // namespace

SourceCounts ImportReport::total() const
{
    SourceCounts sum;
    for (const SourceCounts &source : sources) {
        sum.rows += source.rows;
        sum.created += source.created;
        sum.updated += source.updated;
        sum.unchanged += source.unchanged;
        sum.refused += source.refused;
        sum.noted += source.noted;
    }
    return sum;
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray sources;
    QJsonArray remarks;
    QJsonArray graphs;
    for (const SourceCounts &source : report.sources)
        sources.append(jsonOf(source));
    for (const RemarkGroup &group : report.remarks)
        remarks.append(jsonOf(group));
    for (const GraphOutcome &graph : report.graphs)
        graphs.append(jsonOf(graph));
    QJsonObject json{{u"sources"_s, sources}, {u"remarks"_s, remarks}};
    if (!graphs.isEmpty())
        json.insert(u"graphs"_s, graphs);
    if (report.run) {
        json.insert(u"import"_s, QString::number(report.run->value()));
        json.insert(u"effects"_s, jsonOf(report.effects));
    }
    return json;
}

} // namespace kept
