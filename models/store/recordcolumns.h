// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"
#include "models/store/query.h"

#include <variant>

namespace kept {

// What visits the columns that a record names, to read, bind or compare them.
namespace record {

/// Lists the columns of a record.
struct ColumnNames
{
    QStringList names;
    template<class T>
    void operator()(const char *column, T &)
    {
        names.append(QString::fromLatin1(column));
    }
};

/// Fills a record from a row; amounts get the currency read before them, or the one given.
class Reader final
{
public:
    Reader(const Row &row, Currency currency) : m_row(row), m_currency(currency) {}
    template<class T>
    void operator()(const char *, T &member)
    {
        read(m_column++, member);
    }

private:
    template<class Tag>
    void read(int column, Id<Tag> &member)
    {
        member = m_row.id<Id<Tag>>(column);
    }
    void read(int column, qint64 &member) { member = m_row.integer(column); }
    void read(int column, int &member) { member = static_cast<int>(m_row.integer(column)); }
    void read(int column, bool &member) { member = m_row.flag(column); }
    void read(int column, QString &member) { member = m_row.text(column); }
    void read(int column, QDate &member) { member = m_row.date(column); }
    void read(int column, Money &member) { member = m_row.money(column, m_currency); }
    void read(int column, Currency &member) { member = m_currency = m_row.currency(column); }
    template<NamedEnum E>
    void read(int column, E &member)
    {
        member = fromName<E>(m_row.text(column)).value_or(member);
    }
    template<class Tag>
    void read(int column, std::optional<Id<Tag>> &member)
    {
        member = m_row.optionalId<Id<Tag>>(column);
    }
    template<class T>
    void read(int column, std::optional<T> &member)
    {
        member.reset();
        if (!m_row.isNull(column))
            read(column, member.emplace());
    }

    const Row &m_row;
    Currency m_currency;
    int m_column = 0;
};

template<class T>
void bindValue(Query &query, const T &value)
{
    if constexpr (NamedEnum<T>)
        query.bind(nameOf(value));
    else
        query.bind(value);
}
template<class T>
void bindValue(Query &query, const std::optional<T> &value)
{
    if (value)
        bindValue(query, *value);
    else
        query.bind(std::nullopt);
}

struct Binder
{
    Query &query;
    template<class T>
    void operator()(const char *, T &member)
    {
        bindValue(query, member);
    }
};

template<class Tag>
std::optional<QString> storedText(Id<Tag> value)
{
    return QString::number(value.value());
}
inline std::optional<QString> storedText(qint64 value)
{
    return QString::number(value);
}
inline std::optional<QString> storedText(int value)
{
    return QString::number(value);
}
inline std::optional<QString> storedText(bool value)
{
    return QString::number(value ? 1 : 0);
}
inline std::optional<QString> storedText(const QString &value)
{
    return value;
}
inline std::optional<QString> storedText(QDate value)
{
    return value.isValid() ? std::optional(value.toString(Qt::ISODate)) : std::nullopt;
}
inline std::optional<QString> storedText(Money value)
{
    return QString::number(value.minor());
}
inline std::optional<QString> storedText(Currency value)
{
    return value.code();
}
template<NamedEnum E>
std::optional<QString> storedText(E value)
{
    return nameOf(value);
}
template<class T>
std::optional<QString> storedText(const std::optional<T> &value)
{
    return value ? storedText(*value) : std::nullopt;
}

/// A column's value in a form that is cheap to compare; two that compare equal are stored alike.
using Cell = std::variant<std::monostate, qint64, QString>;

template<class Tag>
Cell cellOf(Id<Tag> value)
{
    return value.value();
}
inline Cell cellOf(qint64 value)
{
    return value;
}
inline Cell cellOf(const QString &value)
{
    return value;
}
inline Cell cellOf(QDate value)
{
    return value.isValid() ? Cell(value.toJulianDay()) : Cell();
}
inline Cell cellOf(Money value)
{
    return value.minor();
}
inline Cell cellOf(Currency value)
{
    return value.code();
}
template<NamedEnum E>
Cell cellOf(E value)
{
    return static_cast<qint64>(value);
}
template<class T>
Cell cellOf(const std::optional<T> &value)
{
    return value ? cellOf(*value) : Cell();
}

/// Gathers each column's value, to compare two states of a record.
struct Cells
{
    std::vector<Cell> values;
    template<class T>
    void operator()(const char *, T &member)
    {
        values.push_back(cellOf(member));
    }
};

/// Gathers the columns marked as changed, as text.
struct ChangedTexts
{
    const std::vector<bool> &changed;
    std::vector<std::pair<QString, std::optional<QString>>> columns;
    size_t index = 0;
    template<class T>
    void operator()(const char *column, T &member)
    {
        if (changed[index++])
            columns.emplace_back(QString::fromLatin1(column), storedText(member));
    }
};

/// Binds only the columns marked as changed.
struct ChangedBinder
{
    Query &query;
    const std::vector<bool> &changed;
    size_t index = 0;
    template<class T>
    void operator()(const char *, T &member)
    {
        if (changed[index++])
            bindValue(query, member);
    }
};

template<class R>
const QStringList &columnsOf()
{
    static const QStringList columns = [] {
        R record;
        ColumnNames names;
        record.columns(names);
        return names.names;
    }();
    return columns;
}

/// Which columns differ; empty when none does.
template<class R>
std::vector<bool> changedColumns(R before, R after)
{
    Cells old, now;
    before.columns(old);
    after.columns(now);
    if (old.values == now.values)
        return {};
    std::vector<bool> changed(old.values.size());
    for (size_t i = 0; i < changed.size(); ++i)
        changed[i] = old.values[i] != now.values[i];
    return changed;
}

template<class R>
auto changedTexts(R record, const std::vector<bool> &changed)
{
    ChangedTexts texts{changed, {}};
    record.columns(texts);
    return std::move(texts.columns);
}

} // namespace record

} // namespace kept
