// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

const QStringList dateOrders{u"iso"_s, u"dmy"_s, u"mdy"_s, u"ymd"_s, u"excel"_s};
const QStringList decimalMarks{u"point-only"_s, u"point"_s, u"comma"_s};

tl::unexpected<Error> unknown(const QString &key, const QStringList &allowed)
{
    return fail(ErrorKind::Invalid, u"MAPPING.UNKNOWN"_s, {}, {{u"key"_s, key}, {u"allowed"_s, allowed}});
}

QHash<QString, QString> texts(const QJsonValue &value)
{
    QHash<QString, QString> all;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        all.insert(it.key(), it.value().toString());
    return all;
}

QJsonObject jsonOf(const QHash<QString, QString> &all)
{
    QJsonObject object;
    for (auto it = all.begin(); it != all.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Result<ObjectMapping> readObject(const QString &name, const QJsonObject &json)
{
    const QStringList allowed{u"columns"_s, u"constants"_s, u"values"_s};
    for (const QString &key : json.keys())
        if (!allowed.contains(key))
            return unknown(name + u'.' + key, allowed);
    ObjectMapping mapping{texts(json.value("columns"_L1)), texts(json.value("constants"_L1)), {}};
    const QJsonObject values = json.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        mapping.values.insert(it.key(), texts(it.value()));
    return mapping;
}

Result<void> readObjects(const QJsonObject &objects, Mapping &mapping)
{
    QStringList known;
    for (const ObjectType &type : catalogue())
        if (type.importable)
            known.append(type.apiName);
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (!known.contains(it.key()))
            return unknown(it.key(), known);
        KEPT_TRY(mapping.objects[it.key()], readObject(it.key(), it.value().toObject()));
    }
    return {};
}

Result<void> readFormats(const QJsonObject &json, Mapping &mapping)
{
    const auto dates = dateOrders.indexOf(json.value("dates"_L1).toString(u"iso"_s));
    const auto decimals = decimalMarks.indexOf(json.value("decimals"_L1).toString(u"point-only"_s));
    if (dates < 0)
        return unknown(u"dates"_s, dateOrders);
    if (decimals < 0)
        return unknown(u"decimals"_s, decimalMarks);
    const QString separator = json.value("separator"_L1).toString();
    if (separator.size() > 1 || (separator.size() == 1 && separator.at(0).unicode() > 126))
        return unknown(u"separator"_s, {u","_s, u";"_s, u"\t"_s, u"|"_s});
    mapping.formats = {static_cast<DateOrder>(dates), static_cast<DecimalMark>(decimals)};
    mapping.separator = separator.isEmpty() ? '\0' : separator.at(0).toLatin1();
    mapping.encoding = json.value("encoding"_L1).toString();
    mapping.defaultCurrency = json.value("defaultCurrency"_L1).toString();
    if (!mapping.defaultCurrency.isEmpty() && !Currency::fromCode(mapping.defaultCurrency))
        return unknown(u"defaultCurrency"_s, {});
    return {};
}

} // namespace

Result<Mapping> parseMapping(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"MAPPING.JSON"_s, error.errorString(), {{u"offset"_s, error.offset}});
    const QStringList allowed{u"dates"_s, u"decimals"_s, u"encoding"_s, u"separator"_s, u"defaultCurrency"_s, u"objects"_s};
    for (const QString &key : root.keys())
        if (!allowed.contains(key))
            return unknown(key, allowed);
    Mapping mapping;
    KEPT_CHECK(readFormats(root, mapping));
    KEPT_CHECK(readObjects(root.value("objects"_L1).toObject(), mapping));
    return mapping;
}

QByteArray mappingToJson(const Mapping &mapping)
{
    QJsonObject objects;
    for (const auto &[name, object] : mapping.objects) {
        QJsonObject values;
        for (auto it = object.values.begin(); it != object.values.end(); ++it)
            values.insert(it.key(), jsonOf(it.value()));
        objects.insert(name, QJsonObject{{u"columns"_s, jsonOf(object.columns)},
                                         {u"constants"_s, jsonOf(object.constants)},
                                         {u"values"_s, values}});
    }
    QJsonObject root{{u"dates"_s, dateOrders.at(static_cast<int>(mapping.formats.dates))},
                     {u"decimals"_s, decimalMarks.at(static_cast<int>(mapping.formats.decimals))},
                     {u"objects"_s, objects}};
    if (!mapping.encoding.isEmpty())
        root.insert(u"encoding"_s, mapping.encoding);
    if (mapping.separator != '\0')
        root.insert(u"separator"_s, QString(QLatin1Char(mapping.separator)));
    if (!mapping.defaultCurrency.isEmpty())
        root.insert(u"defaultCurrency"_s, mapping.defaultCurrency);
    return QJsonDocument(root).toJson();
}

} // namespace kept
