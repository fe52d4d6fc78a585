// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/keyset.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

SortKey SortKey::text(const QString &sql)
{
    return {u"COALESCE(%1, '')"_s.arg(sql), Kind::Text};
}

SortKey SortKey::date(const QString &sql, Qt::SortOrder direction)
{
    const QString last = direction == Qt::AscendingOrder ? u"9999-12-31"_s : u"0001-01-01"_s;
    return {u"COALESCE(%1, '%2')"_s.arg(sql, last), Kind::Date};
}

QString Keyset::list(const QString &separator) const
{
    QStringList keys;
    for (const SortKey &key : m_keys)
        keys.append(key.sql);
    return keys.join(separator);
}

QString Keyset::columns() const
{
    return list(u", "_s);
}

SqlText Keyset::behind(const PageKey &place) const
{
    Q_ASSERT(place.size() == m_keys.size());
    SqlText text(u" AND ("_s + columns() + (m_direction == Qt::AscendingOrder ? u") > ("_s : u") < ("_s));
    for (size_t i = 0; i < place.size(); ++i)
        std::visit([&](const auto &value) { text.add(i == 0 ? u"?"_s : u", ?"_s, value); }, place[i]);
    return text.add(u")"_s);
}

QString Keyset::order() const
{
    const QString direction = m_direction == Qt::AscendingOrder ? QString() : u" DESC"_s;
    return u" ORDER BY "_s + list(direction + u", "_s) + direction;
}

PageKey Keyset::place(const Row &row, int column) const
{
    PageKey place;
    for (const SortKey &key : m_keys) {
        switch (key.kind) {
        case SortKey::Kind::Number: place.emplace_back(row.integer(column)); break;
        case SortKey::Kind::Text: place.emplace_back(row.text(column)); break;
        case SortKey::Kind::Date: place.emplace_back(row.date(column)); break;
        }
        ++column;
    }
    return place;
}

} // namespace kept
