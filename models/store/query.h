// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/money.h"
#include "models/store/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kept {

/// The current row of a query; columns count from 0. Values are converted, never compared as variants: the engines
/// hand the same column over in different types.
class Row final
{
public:
    /// 0 for NULL. A column that is no integer (an average, a rounded quotient) is a mistake of the query.
    qint64 integer(int column) const { return m_statement.integer(column); }
    QString text(int column) const { return m_statement.text(column); }
    QByteArray bytes(int column) const { return m_statement.bytes(column); }
    QDate date(int column) const { return m_statement.date(column); }
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const { return m_statement.isNull(column); }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<QDate> optionalDate(int column) const { return isNull(column) ? std::nullopt : std::optional(date(column)); }
    template<class AnyId>
    AnyId id(int column) const
    {
        return AnyId::fromValue(integer(column));
    }
    template<class AnyId>
    std::optional<AnyId> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(AnyId::fromValue(integer(column)));
    }
    /// Minor units in one column with the currency code in another.
    Money money(int column, Currency currency) const { return Money::fromMinor(integer(column), currency); }
    Currency currency(int column) const { return Currency::fromCode(text(column)).value_or(Currency()); }

private:
    friend class Query;
    explicit Row(const Statement &statement) : m_statement(statement) {}
    const Statement &m_statement;
};

/// One prepared statement with typed parameters, drained completely and checked to its end: a loop that stops
/// because the connection died or the file is damaged is an error, not a short answer.
class Query final
{
public:
    /// `sql` has `?` for parameters, in order. Don't write apostrophes in comments.
    Query(Database &database, const QString &sql);
    ~Query();
    Query(Query &&) = default;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;

    Query &bind(qint64 value) { return add(value); }
    Query &bind(int value) { return add(qint64(value)); }
    Query &bind(bool value) { return add(qint64(value ? 1 : 0)); }
    Query &bind(const QString &text);             ///< an empty or null text is stored as empty, never as NULL; U+0000 is refused
    Query &bind(QDate date) { return add(date); } ///< an invalid date is NULL
    Query &bind(const QByteArray &bytes) { return add(bytes); } ///< null bytes are stored as none, never as NULL
    Query &bind(Money money) { return bind(money.minor()); }
    Query &bind(Currency currency) { return bind(currency.code()); }
    Query &bind(std::nullopt_t);
    template<class Tag>
    Query &bind(Id<Tag> id)
    {
        return bind(id.value());
    }
    template<class T>
    Query &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }
    /// Whole text, or NULL when it is empty: for columns where empty means "none".
    Query &bindTextOrNull(const QString &text) { return text.isEmpty() ? bind(std::nullopt) : bind(text); }

    /// Runs several in their order; each is then read by its own run(), all() and so on, in the same order. On a server that
    /// is one round trip, and after one that fails none runs; on a file each runs when it is read.
    static void together(const std::vector<Query *> &queries);

    /// Runs a statement that returns no rows; gives the number of rows it changed.
    Result<qint64> run();
    /// Runs a statement whose answer nobody waits for, in a transaction: on a file now, on a server together with the next
    /// statement or the commit, which then tells what went wrong.
    Result<void> runLater();
    /// All rows, each made by `make(const Row &)`.
    template<class Make>
    auto all(Make make) -> Result<std::vector<decltype(make(std::declval<const Row &>()))>>
    {
        std::vector<decltype(make(std::declval<const Row &>()))> rows;
        KEPT_CHECK(each([&](const Row &row) { rows.push_back(make(row)); }));
        return rows;
    }
    /// The first row, or none.
    template<class Make>
    auto first(Make make) -> Result<std::optional<decltype(make(std::declval<const Row &>()))>>
    {
        std::optional<decltype(make(std::declval<const Row &>()))> found;
        KEPT_CHECK(each([&](const Row &row) {
            if (!found)
                found = make(row);
        }));
        return found;
    }
    /// The single integer of the first row; 0 when there is none or it is NULL.
    Result<qint64> integer();
    /// Calls `visit` for every row.
    template<class Visit>
    Result<void> each(Visit visit)
    {
        KEPT_TRY(Step step, start());
        const Row row(*m_statement);
        while (step == Step::Row) {
            visit(row);
            KEPT_TRY(step, next());
        }
        m_statement->reset();
        return {};
    }

private:
    template<class Value>
    Query &add(const Value &value)
    {
        if (m_statement)
            m_statement->bind(m_bound++, value);
        return *this;
    }
    Result<Step> start();
    Result<Step> next();

    Database &m_database;
    QString m_sql;
    std::unique_ptr<Statement> m_statement;
    int m_epoch;
    int m_bound = 0;
    std::optional<Error> m_problem;
};

} // namespace kept
