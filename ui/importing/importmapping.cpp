// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importmapping.h"

#include <QSettings>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString settingOf(const SourcePreview &source)
{
    return u"import/mappings/"_s + source.fingerprint;
}

} // namespace

void chooseField(Mapping &mapping, const std::vector<SourcePreview> &sources, const QString &object, const QString &heading,
                 const QString &field)
{
    QHash<QString, QString> &columns = mapping.objects[object].columns;
    for (const SourcePreview &source : sources)
        for (qsizetype i = 0; source.object == object && i < source.header.size(); ++i)
            if (!field.isEmpty() && source.fields.value(i) == field && source.header.at(i) != heading)
                columns.insert(source.header.at(i), QString());
    columns.insert(heading, field);
}

Mapping wholeMapping(const Mapping &mapping, const std::vector<SourcePreview> &sources)
{
    Mapping whole = mapping;
    for (const SourcePreview &source : sources)
        for (qsizetype i = 0; !source.object.isEmpty() && i < source.header.size(); ++i)
            whole.objects[source.object].columns.insert(source.header.at(i), source.fields.value(i));
    return whole;
}

void rememberMapping(const Mapping &mapping, const std::vector<SourcePreview> &sources)
{
    for (const SourcePreview &source : sources) {
        const auto chosen = mapping.objects.find(source.object);
        if (chosen == mapping.objects.end() || chosen->second.columns.isEmpty())
            continue;
        Mapping own;
        for (auto it = chosen->second.columns.begin(); it != chosen->second.columns.end(); ++it)
            if (source.header.contains(it.key()))
                own.objects[source.object].columns.insert(it.key(), it.value());
        QSettings().setValue(settingOf(source), mappingToJson(own));
    }
}

bool recallMapping(Mapping &mapping, const std::vector<SourcePreview> &sources)
{
    bool any = false;
    for (const SourcePreview &source : sources) {
        const QByteArray json = source.fingerprint.isEmpty() ? QByteArray() : QSettings().value(settingOf(source)).toByteArray();
        const auto known = json.isEmpty() ? Mapping() : parseMapping(json).value_or(Mapping());
        const auto own = known.objects.find(source.object);
        if (own == known.objects.end())
            continue;
        for (auto it = own->second.columns.begin(); it != own->second.columns.end(); ++it) {
            mapping.objects[source.object].columns.insert(it.key(), it.value());
            any = true;
        }
    }
    return any;
}

} // namespace kept
