// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/sqltext.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace kept {

/// One value of the place of a row in its list.
using PageValue = std::variant<qint64, QString, QDate>;
/// The place of a row in its list: what the list is ordered by, last the row's own id.
using PageKey = std::vector<PageValue>;

/// Which part of a list is asked for.
struct ListPart
{
    std::optional<PageKey> after = {}; ///< behind this row; none: from the beginning
    int limit = 200;
};

/// Some rows of a list, one after the other.
template<class T>
struct ListPage
{
    std::vector<T> rows;
    std::optional<PageKey> next; ///< where the next page goes on; none at the end
    std::optional<qint64> total; ///< of the whole list; only with its first page
};

/// An expression that a list is ordered by; it is never NULL.
struct SortKey
{
    enum class Kind { Number, Text, Date };
    QString sql;
    Kind kind = Kind::Number;

    static SortKey number(const QString &sql) { return {sql, Kind::Number}; }
    /// NULL as an empty text.
    static SortKey text(const QString &sql);
    /// NULL last, in either direction.
    static SortKey date(const QString &sql, Qt::SortOrder direction);
};

/// The order of a list, from one row to the next without doubt: its last key is unique. A page goes on behind the last row that
/// was read, so that rows which come and go meanwhile are neither shown twice nor left out.
class Keyset final
{
public:
    Keyset(std::vector<SortKey> keys, Qt::SortOrder direction) : m_keys(std::move(keys)), m_direction(direction) {}

    /// "key, key, …", to be selected.
    QString columns() const;
    /// " AND (key, key, …) > (?, ?, …)"
    SqlText behind(const PageKey &place) const;
    /// " ORDER BY key, key, …"
    QString order() const;
    /// The place of a row whose keys stand from a column on.
    PageKey place(const Row &row, int column) const;

private:
    QString list(const QString &separator) const;

    std::vector<SortKey> m_keys;
    Qt::SortOrder m_direction;
};

/// A list that is read by pages.
struct PagedSelect
{
    QStringList columns;
    SqlText source; ///< " FROM … WHERE …", with a condition that more are added to
    Keyset order;
};

/// One page; `make(const Row &)` gets the columns.
template<class Make>
auto readPage(Database &database, const PagedSelect &select, const ListPart &part, Make make)
    -> Result<ListPage<decltype(make(std::declval<const Row &>()))>>
{
    ListPage<decltype(make(std::declval<const Row &>()))> page;
    SqlText text(QStringLiteral("SELECT ") + select.columns.join(QStringLiteral(", ")) + QStringLiteral(", ") +
                 select.order.columns());
    text.add(select.source);
    if (part.after)
        text.add(select.order.behind(*part.after));
    text.add(select.order.order() + QStringLiteral(" LIMIT ?"), qint64(part.limit) + 1);
    PageKey last;
    bool isMore = false;
    const auto read = allOf(database, text, [&](const Row &row) {
        isMore = page.rows.size() == static_cast<size_t>(part.limit);
        if (!isMore) {
            page.rows.push_back(make(row));
            last = select.order.place(row, static_cast<int>(select.columns.size()));
        }
        return isMore;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    if (isMore)
        page.next = std::move(last);
    if (part.after)
        return page;
    const SqlText count = SqlText(QStringLiteral("SELECT count(*)")).add(select.source);
    KEPT_TRY(const auto counts, allOf(database, count, [](const Row &row) { return row.integer(0); }));
    page.total = counts.front();
    return page;
}

} // namespace kept
