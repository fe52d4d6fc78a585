// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/id.h"
#include "models/domain/instant.h"
#include "models/domain/money.h"
#include "models/domain/names.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace kept::json {

/// The error of a value that is not what a field takes: JSON.TYPE with its path and what was expected.
tl::unexpected<Error> unexpected(const QString &path, const QString &expected);
/// JSON.MISSING: a required field is absent.
Error missing(const QString &path);
/// JSON.UNKNOWN: a key that the object does not have, with the keys it has.
Error unknown(const QString &path, const QStringList &known);

Result<qint64> readInteger(const QJsonValue &value, const QString &path);
Result<QString> readText(const QJsonValue &value, const QString &path);
Result<bool> readFlag(const QJsonValue &value, const QString &path);
Result<QDate> readDate(const QJsonValue &value, const QString &path);
Result<Instant> readInstant(const QJsonValue &value, const QString &path);
Result<Money> readMoney(const QJsonValue &value, const QString &path);
/// A positive integer, its digits as text, or the human number of a kind that has one.
Result<qint64> readId(const QJsonValue &value, const QString &path, std::optional<ObjectKind> kind);
QString instantText(Instant instant);
QJsonObject moneySchema();
QJsonObject typeSchema(const char *type, const char *format = nullptr);

struct AnyVisitor
{
    template<class T>
    void operator()(const char *, T &, const char *)
    {}
};

/// A struct that lists its fields: `describe(v)` calls v("name", member, "meaning") for each.
template<class T>
concept Described = requires(T value, AnyVisitor &visitor)
{
    value.describe(visitor);
};

template<class Tag>
constexpr std::optional<ObjectKind> kindOfTag()
{
    if constexpr (std::is_same_v<Tag, PlanTag>)
        return ObjectKind::CollectionPlan;
    else if constexpr (std::is_same_v<Tag, PromiseTag>)
        return ObjectKind::PromiseToPay;
    else if constexpr (std::is_same_v<Tag, PaymentTag>)
        return ObjectKind::Payment;
    else if constexpr (std::is_same_v<Tag, PaymentPlanTag>)
        return ObjectKind::PaymentSchedule;
    else if constexpr (std::is_same_v<Tag, DisputeTag>)
        return ObjectKind::Dispute;
    else if constexpr (std::is_same_v<Tag, CaseTag>)
        return ObjectKind::Case;
    else if constexpr (std::is_same_v<Tag, HoldTag>)
        return ObjectKind::Hold;
    else if constexpr (std::is_same_v<Tag, ApprovalTag>)
        return ObjectKind::Approval;
    else if constexpr (std::is_same_v<Tag, DecisionTag>)
        return ObjectKind::ComplianceDecision;
    else
        return std::nullopt;
}

template<class T>
struct Codec;

template<>
struct Codec<QString>
{
    static QJsonValue write(const QString &value) { return value; }
    static Result<QString> read(const QJsonValue &value, const QString &path) { return readText(value, path); }
    static QJsonObject schema() { return typeSchema("string"); }
};

template<>
struct Codec<qint64>
{
    static QJsonValue write(qint64 value) { return value; }
    static Result<qint64> read(const QJsonValue &value, const QString &path) { return readInteger(value, path); }
    static QJsonObject schema() { return typeSchema("integer"); }
};

template<>
struct Codec<int>
{
    static QJsonValue write(int value) { return value; }
    static Result<int> read(const QJsonValue &value, const QString &path)
    {
        KEPT_TRY(const qint64 number, readInteger(value, path));
        if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
            return unexpected(path, QStringLiteral("a 32-bit integer"));
        return static_cast<int>(number);
    }
    static QJsonObject schema() { return typeSchema("integer"); }
};

template<>
struct Codec<bool>
{
    static QJsonValue write(bool value) { return value; }
    static Result<bool> read(const QJsonValue &value, const QString &path) { return readFlag(value, path); }
    static QJsonObject schema() { return typeSchema("boolean"); }
};

template<>
struct Codec<QDate>
{
    static QJsonValue write(QDate value) { return value.toString(Qt::ISODate); }
    static Result<QDate> read(const QJsonValue &value, const QString &path) { return readDate(value, path); }
    static QJsonObject schema() { return typeSchema("string", "date"); }
};

template<>
struct Codec<Instant>
{
    static QJsonValue write(Instant value) { return instantText(value); }
    static Result<Instant> read(const QJsonValue &value, const QString &path) { return readInstant(value, path); }
    static QJsonObject schema() { return typeSchema("string", "date-time"); }
};

template<>
struct Codec<Money>
{
    static QJsonValue write(const Money &value)
    {
        return QJsonObject{{QStringLiteral("amount"), value.toText()}, {QStringLiteral("currency"), value.currency().code()}};
    }
    static Result<Money> read(const QJsonValue &value, const QString &path) { return readMoney(value, path); }
    static QJsonObject schema() { return moneySchema(); }
};

template<class Tag>
struct Codec<Id<Tag>>
{
    static QJsonValue write(Id<Tag> value) { return value.value(); }
    static Result<Id<Tag>> read(const QJsonValue &value, const QString &path)
    {
        KEPT_TRY(const qint64 id, readId(value, path, kindOfTag<Tag>()));
        return Id<Tag>::fromValue(id);
    }
    static QJsonObject schema()
    {
        return {{QStringLiteral("type"), QJsonArray{QStringLiteral("integer"), QStringLiteral("string")}}};
    }
};

template<NamedEnum E>
struct Codec<E>
{
    static QJsonValue write(E value) { return nameOf(value); }
    static Result<E> read(const QJsonValue &value, const QString &path)
    {
        if (const auto found = fromName<E>(value.toString()))
            return *found;
        return unexpected(path, QStringLiteral("one of ") + allNames<E>().join(QStringLiteral(", ")));
    }
    static QJsonObject schema()
    {
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("enum"), QJsonArray::fromStringList(allNames<E>())}};
    }
};

template<class T>
struct Codec<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value) { return value ? Codec<T>::write(*value) : QJsonValue(); }
    static Result<std::optional<T>> read(const QJsonValue &value, const QString &path)
    {
        if (value.isNull())
            return std::optional<T>();
        KEPT_TRY(T read, Codec<T>::read(value, path));
        return std::optional<T>(std::move(read));
    }
    static QJsonObject schema() { return Codec<T>::schema(); }
};

template<class T>
struct Codec<std::vector<T>>
{
    static QJsonValue write(const std::vector<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(Codec<T>::write(value));
        return array;
    }
    static Result<std::vector<T>> read(const QJsonValue &value, const QString &path)
    {
        if (!value.isArray())
            return unexpected(path, QStringLiteral("a list"));
        std::vector<T> values;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            KEPT_TRY(T each, Codec<T>::read(array.at(i), path + QLatin1Char('/') + QString::number(i)));
            values.push_back(std::move(each));
        }
        return values;
    }
    static QJsonObject schema()
    {
        return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), Codec<T>::schema()}};
    }
};

} // namespace kept::json
