// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/sqltext.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

size_t filledSize(size_t count)
{
    for (const size_t size : {size_t(1), size_t(8), size_t(50), idsPerQuestion})
        if (count <= size)
            return size;
    return count;
}

QString escaped(const QString &word)
{
    QString text = word;
    return text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
}

} // namespace

SqlText &SqlText::add(const SqlText &other)
{
    m_sql += other.m_sql;
    m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
    return *this;
}

SqlText &SqlText::addList(std::span<const qint64> numbers)
{
    Q_ASSERT(!numbers.empty());
    const size_t size = filledSize(numbers.size());
    QStringList marks;
    for (size_t i = 0; i < size; ++i) {
        marks.append(u"?"_s);
        m_values.push_back(numbers[std::min(i, numbers.size() - 1)]);
    }
    m_sql += marks.join(u", "_s);
    return *this;
}

void SqlText::bindTo(Query &query) const
{
    for (const Value &value : m_values)
        std::visit([&](const auto &known) { query.bind(known); }, value);
}

QString likeAnywhere(const QString &word)
{
    return u'%' + escaped(word) + u'%';
}

QString likePrefix(const QString &word)
{
    return escaped(word) + u'%';
}

} // namespace kept
