// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/packdiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The pack with its rules by id, so that their order makes no difference.
QJsonObject keyedById(const RulePack &pack)
{
    QJsonObject object = QJsonDocument::fromJson(pack.json).object();
    QJsonObject rules;
    for (const QJsonValue &rule : object[u"rules"].toArray())
        rules.insert(rule[u"id"].toString(), rule);
    object.insert(u"rules"_s, rules);
    return object;
}

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, std::vector<PackChange> &changes)
{
    if (before == after)
        return;
    if (!before.isObject() || !after.isObject()) {
        changes.push_back({path, textOf(before), textOf(after)});
        return;
    }
    const QJsonObject old = before.toObject();
    const QJsonObject young = after.toObject();
    std::set<QString> keys;
    for (const QStringList &names : {old.keys(), young.keys()})
        keys.insert(names.begin(), names.end());
    for (const QString &key : keys)
        compare(path + u'/' + key, old.value(key), young.value(key), changes);
}

} // namespace

std::vector<PackChange> packChanges(const RulePack &before, const RulePack &after)
{
    std::vector<PackChange> changes;
    compare({}, keyedById(before), keyedById(after), changes);
    return changes;
}

} // namespace kept
