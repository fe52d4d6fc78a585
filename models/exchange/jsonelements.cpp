// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/jsonelements.h"

namespace kept {

namespace {

constexpr qsizetype none = -1;
// Within the object, and within the array that it holds.
constexpr int inObject = 1;
constexpr int inArray = 2;

bool isBlank(char sign)
{
    return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
}

/// Walks along a JSON text and notes where the array of a name begins, where its commas stand and where it ends.
class Walk final
{
public:
    Walk(QByteArrayView text, QByteArrayView key) : m_text(text), m_key(key) {}

    bool findsArray()
    {
        while (m_at < m_text.size())
            step();
        return m_end != none && m_named == 1;
    }

    QByteArray frame() const { return m_text.first(m_begin + 1).toByteArray() + m_text.sliced(m_end).toByteArray(); }

    std::optional<std::vector<QByteArrayView>> elements() const
    {
        std::vector<QByteArrayView> found;
        qsizetype from = m_begin + 1;
        for (const qsizetype to : m_bounds) {
            const QByteArrayView element = m_text.sliced(from, to - from).trimmed();
            if (element.isEmpty() && m_bounds.size() == 1)
                return found;
            if (!element.startsWith('{'))
                return std::nullopt;
            found.push_back(element);
            from = to + 1;
        }
        return found;
    }

private:
    void step()
    {
        const char sign = m_text[m_at];
        if (sign == '"')
            return skipString();
        if (sign == '{' || sign == '[')
            ++m_depth;
        if (m_isInside && m_depth == inArray && (sign == ',' || sign == ']'))
            m_bounds.push_back(m_at);
        if (sign == '}' || sign == ']')
            close();
        ++m_at;
    }

    void close()
    {
        --m_depth;
        if (!m_isInside || m_depth != inObject)
            return;
        m_isInside = false;
        m_end = m_at;
    }

    void skipString()
    {
        const qsizetype from = m_at + 1;
        for (m_at = from; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\')
                ++m_at;
        const bool isKey = m_depth == inObject && m_at < m_text.size() && m_text.sliced(from, m_at - from) == m_key;
        ++m_at;
        if (isKey)
            enterArray();
    }

    void enterArray()
    {
        if (!passes(':'))
            return;
        ++m_named;
        if (!passes('['))
            return;
        m_begin = m_at - 1;
        m_isInside = true;
        m_depth = inArray;
    }

    bool passes(char expected)
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    QByteArrayView m_text;
    QByteArrayView m_key;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isInside = false;
    int m_named = 0; ///< how often the object has a member of that name
    qsizetype m_begin = none;
    qsizetype m_end = none;
    std::vector<qsizetype> m_bounds;
};

} // namespace

std::optional<JsonElements> elementsOf(const QByteArray &json, QByteArrayView key)
{
    Walk walk(json, key);
    if (!walk.findsArray())
        return std::nullopt;
    auto elements = walk.elements();
    if (!elements)
        return std::nullopt;
    return JsonElements{walk.frame(), std::move(*elements)};
}

} // namespace kept
