// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asked.h"

#include <span>
#include <variant>

namespace kept {

/// A statement put together from parts, each with its parameters, for questions whose conditions vary.
class SqlText final
{
public:
    SqlText() = default;
    template<class... Values>
    explicit SqlText(const QString &sql, const Values &...values)
    {
        add(sql, values...);
    }

    /// Appends text; `values` are for its `?`, in order.
    template<class... Values>
    SqlText &add(const QString &sql, const Values &...values)
    {
        m_sql += sql;
        (m_values.emplace_back(values), ...);
        return *this;
    }
    SqlText &add(const SqlText &other);
    /// Appends "?, ?, …" for the numbers. Lists are filled up to few sizes with their last number, so that the statement
    /// is one of few that stay prepared; `numbers` is not empty.
    SqlText &addList(std::span<const qint64> numbers);

    const QString &sql() const { return m_sql; }
    void bindTo(Query &query) const;

private:
    using Value = std::variant<qint64, QString, QDate>;
    QString m_sql;
    std::vector<Value> m_values;
};

/// A word to look for with LIKE … ESCAPE '!', whatever signs it holds, anywhere in the text.
QString likeAnywhere(const QString &word);
/// The same at the beginning of the text.
QString likePrefix(const QString &word);

/// How many ids one list takes; longer ones are asked in parts.
inline constexpr size_t idsPerQuestion = 200;

/// Calls `ask(part)` for parts of the ids, each of `idsPerQuestion` at most, until one fails.
template<class Ask>
Result<void> inParts(std::span<const qint64> ids, Ask ask)
{
    for (size_t from = 0; from < ids.size(); from += idsPerQuestion)
        KEPT_CHECK(ask(ids.subspan(from, std::min(idsPerQuestion, ids.size() - from))));
    return {};
}

/// A put-together statement to be sent with others.
template<class Make>
auto asked(Database &database, const SqlText &text, Make make) -> Asked<decltype(make(std::declval<const Row &>()))>
{
    Query query(database, text.sql());
    text.bindTo(query);
    return {std::move(query), std::move(make)};
}

/// All rows of a put-together statement.
template<class Make>
auto allOf(Database &database, const SqlText &text, Make make)
{
    return asked(database, text, std::move(make)).all();
}

} // namespace kept
