// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"
#include "models/store/query.h"
#include "models/store/transaction.h"

namespace kept {

/// Whether the rows read stay locked until commit.
enum class Lock { None, ForUpdate };

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

/// Gathers each column as text, to compare two states of a record.
struct Texts
{
    std::vector<std::pair<QString, std::optional<QString>>> columns;
    template<class T>
    void operator()(const char *column, T &member)
    {
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
QStringList columnsOf()
{
    R record;
    ColumnNames names;
    record.columns(names);
    return names.names;
}

template<class R>
std::vector<std::pair<QString, std::optional<QString>>> textsOf(R record)
{
    Texts texts;
    record.columns(texts);
    return std::move(texts.columns);
}

} // namespace record

/// Reads and writes the rows of one kind of record R: a struct with `object` (its ObjectKind), `id`, `version` and
/// `columns(visitor)`, which names every other column with its member. Writes are stamped, raise the version and are noted in
/// the journal with each field's values before and after.
template<class R>
class RecordTable final
{
public:
    /// Errors: NotFound RECORD.MISSING (values: object, id) when there is none, or it is in the recycle bin.
    static Result<R> get(Database &database, qint64 id, Lock lock = Lock::None, Currency currency = {})
    {
        KEPT_TRY(auto rows, where(database, QStringLiteral("id = ? AND deleted_at IS NULL"), {id}, lock, currency));
        if (rows.empty())
            return fail(ErrorKind::NotFound, QStringLiteral("RECORD.MISSING"), {},
                        {{QStringLiteral("object"), objectType(R::object).apiName}, {QStringLiteral("id"), id}});
        return std::move(rows.front());
    }

    /// Rows that meet a condition on integer parameters; the condition may end in ORDER BY.
    static Result<std::vector<R>> where(Database &database, const QString &condition, const std::vector<qint64> &values,
                                        Lock lock = Lock::None, Currency currency = {})
    {
        Query query(database, QStringLiteral("SELECT id, version, %1 FROM %2 WHERE %3%4")
                                  .arg(record::columnsOf<R>().join(QStringLiteral(", ")), table(), condition,
                                       lock == Lock::ForUpdate ? database.dialect().rowLock() : QString()));
        for (const qint64 value : values)
            query.bind(value);
        return query.all([&](const Row &row) {
            R found;
            record::Reader reader(row, currency);
            reader("id", found.id);
            reader("version", found.version);
            found.columns(reader);
            return found;
        });
    }

    /// Makes the row under a new id, which `added` then has.
    static Result<void> add(Transaction &transaction, R &added)
    {
        Journal &journal = transaction.journal();
        KEPT_TRY(const qint64 id, transaction.database().newId(table()));
        added.id = decltype(added.id)::fromValue(id);
        added.version = 1;
        if constexpr (requires { added.nameAfterId(); })
            added.nameAfterId();
        const QStringList columns = record::columnsOf<R>();
        const QStringList marks(columns.size() + 5, QStringLiteral("?"));
        Query query(transaction.database(),
                    QStringLiteral("INSERT INTO %1 (id, created_at, created_by, updated_at, updated_by, %2) VALUES (%3)")
                        .arg(table(), columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))));
        query.bind(id).bind(journal.at()).bind(journal.by()).bind(journal.at()).bind(journal.by());
        record::Binder binder{query};
        added.columns(binder);
        KEPT_CHECK(query.run());
        journal.touch(R::object, id);
        return {};
    }

    /// Writes what differs and gives `after` its new version; nothing at all when nothing differs.
    static Result<void> save(Transaction &transaction, const R &before, R &after)
    {
        const auto old = record::textsOf(before);
        const auto now = record::textsOf(after);
        std::vector<bool> changed(old.size());
        QStringList assignments;
        for (size_t i = 0; i < old.size(); ++i)
            if ((changed[i] = old[i].second != now[i].second))
                assignments.append(old[i].first + QStringLiteral(" = ?"));
        if (assignments.isEmpty())
            return {};
        after.version = before.version + 1;
        KEPT_CHECK(write(transaction, before, after, assignments, changed));
        for (size_t i = 0; i < old.size(); ++i)
            if (changed[i])
                transaction.journal().change(R::object, before.id.value(), old[i].first, old[i].second, now[i].second);
        return {};
    }

private:
    static QString table() { return objectType(R::object).table; }

    static Result<void> write(Transaction &transaction, const R &before, R &after, const QStringList &assignments,
                              const std::vector<bool> &changed)
    {
        const Journal &journal = transaction.journal();
        Query query(
            transaction.database(),
            QStringLiteral("UPDATE %1 SET %2, version = version + 1, updated_at = ?, updated_by = ? WHERE id = ? AND version = ?")
                .arg(table(), assignments.join(QStringLiteral(", "))));
        record::ChangedBinder binder{query, changed};
        after.columns(binder);
        query.bind(journal.at()).bind(journal.by()).bind(before.id).bind(before.version);
        KEPT_TRY(const qint64 rows, query.run());
        if (rows == 1)
            return {};
        return fail(ErrorKind::Conflict, QStringLiteral("RECORD.VERSION"), {},
                    {{QStringLiteral("object"), objectType(R::object).apiName}, {QStringLiteral("id"), before.id.value()}});
    }
};

} // namespace kept
