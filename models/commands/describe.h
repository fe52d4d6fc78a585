// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/jsonvalue.h"

namespace kept::json {

template<class T>
constexpr bool isOptional = false;
template<class T>
constexpr bool isOptional<std::optional<T>> = true;

/// Writes the fields of a described struct; an optional without a value is left out.
struct Writer
{
    QJsonObject object;
    template<class T>
    void operator()(const char *name, T &member, const char *)
    {
        const QJsonValue value = Codec<T>::write(member);
        if (!value.isNull())
            object.insert(QLatin1StringView(name), value);
    }
};

/// Reads the fields of a described struct. All are required except optional ones; keys of no field are refused.
class Reader final
{
public:
    Reader(const QJsonObject &object, const QString &path) : m_object(object), m_path(path) {}

    template<class T>
    void operator()(const char *name, T &member, const char *)
    {
        const QString key = QLatin1StringView(name);
        m_known.append(key);
        const QString path = m_path + QLatin1Char('/') + key;
        const QJsonValue value = m_object.value(key);
        if (m_error || (value.isUndefined() && isOptional<T>))
            return;
        if (value.isUndefined()) {
            m_error = missing(path);
            return;
        }
        if (auto read = Codec<T>::read(value, path))
            member = std::move(*read);
        else
            m_error = std::move(read).error();
    }

    Result<void> finish() const
    {
        const QStringList keys = m_object.keys();
        for (const QString &key : keys)
            if (!m_known.contains(key))
                return tl::make_unexpected(unknown(m_path + QLatin1Char('/') + key, m_known));
        if (m_error)
            return tl::make_unexpected(*m_error);
        return {};
    }

private:
    const QJsonObject &m_object;
    QString m_path;
    QStringList m_known;
    std::optional<Error> m_error;
};

/// Writes the JSON schema of a described struct.
struct SchemaWriter
{
    QJsonObject properties;
    QJsonArray required;
    template<class T>
    void operator()(const char *name, T &, const char *meaning)
    {
        QJsonObject schema = Codec<T>::schema();
        schema.insert(QStringLiteral("description"), QString::fromUtf8(meaning));
        properties.insert(QLatin1StringView(name), schema);
        if (!isOptional<T>)
            required.append(QLatin1StringView(name));
    }
    QJsonObject schema() const
    {
        return {{QStringLiteral("type"), QStringLiteral("object")},
                {QStringLiteral("properties"), properties},
                {QStringLiteral("required"), required},
                {QStringLiteral("additionalProperties"), false}};
    }
};

template<Described T>
struct Codec<T>
{
    static QJsonValue write(T value)
    {
        Writer writer;
        value.describe(writer);
        return writer.object;
    }
    static Result<T> read(const QJsonValue &value, const QString &path)
    {
        if (!value.isObject())
            return unexpected(path, QStringLiteral("an object"));
        const QJsonObject object = value.toObject();
        T result;
        Reader reader(object, path);
        result.describe(reader);
        KEPT_CHECK(reader.finish());
        return result;
    }
    static QJsonObject schema()
    {
        T value;
        SchemaWriter writer;
        value.describe(writer);
        return writer.schema();
    }
};

} // namespace kept::json

namespace kept {

template<json::Described T>
QJsonObject toJson(const T &value)
{
    return json::Codec<T>::write(value).toObject();
}

/// Errors (Invalid), each with the path of the value concerned: JSON.MISSING, JSON.TYPE (and what was expected), JSON.UNKNOWN
/// (and the keys there are), TEXT.CONTROL, TEXT.LONG, MONEY.…, CURRENCY.UNKNOWN.
template<json::Described T>
Result<T> fromJson(const QJsonObject &object)
{
    return json::Codec<T>::read(object, QString());
}

template<json::Described T>
QJsonObject schemaOf()
{
    return json::Codec<T>::schema();
}

} // namespace kept
