// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/jsonvalue.h"

#include "models/commands/textcheck.h"

#include <QDateTime>

#include <cmath>

namespace kept::json {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> at(const QString &path, Error error)
{
    error.values.insert(u"path"_s, path);
    return tl::make_unexpected(std::move(error));
}

} // namespace

tl::unexpected<Error> unexpected(const QString &path, const QString &expected)
{
    return fail(ErrorKind::Invalid, u"JSON.TYPE"_s, u"%1: expected %2"_s.arg(path, expected),
                {{u"path"_s, path}, {u"expected"_s, expected}});
}

Error missing(const QString &path)
{
    return {ErrorKind::Invalid, u"JSON.MISSING"_s, u"%1: required"_s.arg(path), {{u"path"_s, path}}, {}};
}

Error unknown(const QString &path, const QStringList &known)
{
    return {ErrorKind::Invalid,
            u"JSON.UNKNOWN"_s,
            u"%1: no such field; there are %2"_s.arg(path, known.join(u", "_s)),
            {{u"path"_s, path}, {u"known"_s, known}},
            {}};
}

Result<qint64> readInteger(const QJsonValue &value, const QString &path)
{
    constexpr qint64 impossible = std::numeric_limits<qint64>::min();
    // A number beyond 64 bits, or with a fraction, gives the default.
    const qint64 number = value.toInteger(impossible);
    if (!value.isDouble() || number == impossible)
        return unexpected(path, u"an integer"_s);
    return number;
}

Result<QString> readText(const QJsonValue &value, const QString &path)
{
    if (!value.isString())
        return unexpected(path, u"a text"_s);
    if (auto problem = textProblem(value.toString()))
        return at(path, std::move(*problem));
    return value.toString();
}

Result<bool> readFlag(const QJsonValue &value, const QString &path)
{
    if (!value.isBool())
        return unexpected(path, u"true or false"_s);
    return value.toBool();
}

Result<QDate> readDate(const QJsonValue &value, const QString &path)
{
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        return unexpected(path, u"a date such as 2026-03-31"_s);
    return date;
}

Result<Instant> readInstant(const QJsonValue &value, const QString &path)
{
    const QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return unexpected(path, u"an instant with its offset, such as 2026-03-31T14:05:00Z"_s);
    return Instant{instant.toMSecsSinceEpoch()};
}

Result<Money> readMoney(const QJsonValue &value, const QString &path)
{
    const QJsonObject object = value.toObject();
    const QStringList keys{u"amount"_s, u"currency"_s};
    if (object.keys() != keys || !object.value(u"amount"_s).isString())
        return unexpected(path, u"an amount such as {\"amount\": \"1250.00\", \"currency\": \"USD\"}"_s);
    const QString code = object.value(u"currency"_s).toString();
    const auto currency = Currency::fromCode(code);
    if (!currency)
        return fail(ErrorKind::Invalid, u"CURRENCY.UNKNOWN"_s, path, {{u"path"_s, path}, {u"currency"_s, code}});
    auto money = Money::parse(object.value(u"amount"_s).toString(), *currency);
    if (!money)
        return at(path, std::move(money).error());
    return *money;
}

Result<qint64> readId(const QJsonValue &value, const QString &path, std::optional<ObjectKind> kind)
{
    qint64 id = value.toInteger(0);
    if (value.isString()) {
        bool isNumber = false;
        id = value.toString().toLongLong(&isNumber);
        if (!isNumber && kind)
            id = idOfHumanNumber(*kind, value.toString()).value_or(0);
    }
    const QString number = kind ? humanNumber(*kind, 123) : QString();
    if (id <= 0)
        return unexpected(path,
                          number.isEmpty() ? u"the id of a record"_s : u"the id of a record, or its number like "_s + number);
    return id;
}

QString instantText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.utc, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject typeSchema(const char *type, const char *format)
{
    QJsonObject schema{{u"type"_s, QLatin1StringView(type)}};
    if (format)
        schema.insert(u"format"_s, QLatin1StringView(format));
    return schema;
}

QJsonObject moneySchema()
{
    const QJsonObject properties{{u"amount"_s, typeSchema("string")}, {u"currency"_s, typeSchema("string")}};
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray{u"amount"_s, u"currency"_s}},
            {u"additionalProperties"_s, false}};
}

} // namespace kept::json
