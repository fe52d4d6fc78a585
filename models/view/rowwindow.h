// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <algorithm>
#include <functional>
#include <list>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kept {

/// A list of a million rows: every id in its order (8 bytes each), and pages of loaded rows around what is looked at.
/// Row needs a member `qint64 id() const`-like accessor given as `IdOf`. Not thread-safe: lives on the window's thread.
template<class Row>
class RowWindow final
{
public:
    static constexpr int pageSize = 200;
    static constexpr size_t maximumPages = 50;

    /// Asks for the rows of the ids of one page; the answer comes back through deliver() with the same generation.
    using Request = std::function<void(qint64 generation, int page, std::vector<qint64> ids)>;

    explicit RowWindow(Request request) : m_request(std::move(request)) {}

    /// A new order: what was loaded is forgotten and late answers are dropped.
    void setIds(std::vector<qint64> ids)
    {
        m_ids = std::move(ids);
        m_pages.clear();
        m_recent.clear();
        m_positions.clear();
        ++m_generation;
    }

    int size() const { return static_cast<int>(m_ids.size()); }
    qint64 idAt(int position) const { return m_ids[static_cast<size_t>(position)]; }
    const std::vector<qint64> &ids() const { return m_ids; }
    qint64 generation() const { return m_generation; }

    /// The position of an id, or none. The first call after setIds() builds the look-up.
    std::optional<int> positionOf(qint64 id) const
    {
        if (m_positions.empty())
            for (size_t i = 0; i < m_ids.size(); ++i)
                m_positions.emplace(m_ids[i], static_cast<int>(i));
        const auto found = m_positions.find(id);
        return found == m_positions.end() ? std::nullopt : std::optional(found->second);
    }

    /// The row at a position, or nothing while its page is on the way.
    const Row *at(int position)
    {
        const int page = position / pageSize;
        const auto found = m_pages.find(page);
        if (found == m_pages.end()) {
            requestPage(page);
            return nullptr;
        }
        touch(found->second);
        if (std::exchange(found->second.isStale, false))
            ask(page);
        const auto &rows = found->second.rows;
        const auto offset = static_cast<size_t>(position % pageSize);
        return found->second.loaded && offset < rows.size() && rows[offset] ? &*rows[offset] : nullptr;
    }

    /// Takes a page's rows, in any order, `idOf(row)` telling whose they are. False when the answer is of an older order.
    template<class IdOf>
    bool deliver(qint64 generation, int page, std::vector<Row> rows, IdOf idOf)
    {
        const auto found = m_pages.find(page);
        if (generation != m_generation || found == m_pages.end())
            return false;
        const auto [first, last] = range(page);
        QHash<qint64, size_t> offsets;
        for (int i = first; i < last; ++i)
            offsets.insert(idAt(i), static_cast<size_t>(i - first));
        auto &slots = found->second.rows;
        slots.assign(static_cast<size_t>(last - first), std::nullopt);
        for (Row &row : rows)
            if (const auto offset = offsets.constFind(idOf(row)); offset != offsets.cend())
                slots[*offset] = std::move(row);
        found->second.loaded = true;
        return true;
    }

    /// A page that could not be fetched is asked for again when it is next looked at.
    void forgetPage(qint64 generation, int page)
    {
        if (generation != m_generation)
            return;
        if (const auto found = m_pages.find(page); found != m_pages.end()) {
            m_recent.erase(found->second.place);
            m_pages.erase(found);
        }
    }

    /// Asks again for the loaded pages that hold any of these ids; their old rows stay visible until the answer.
    void refresh(const std::vector<qint64> &changed)
    {
        std::vector<int> pages;
        for (const qint64 id : changed)
            if (const auto position = positionOf(id))
                pages.push_back(*position / pageSize);
        std::sort(pages.begin(), pages.end());
        pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
        for (const int page : pages)
            if (m_pages.contains(page))
                ask(page);
    }

    /// Any loaded row may have changed: each page is asked for again when it is next looked at, and shown as it was until then.
    void expire()
    {
        for (auto &[number, page] : m_pages)
            page.isStale = true;
    }

    /// First position of a page and the one after its last.
    std::pair<int, int> range(int page) const { return {page * pageSize, std::min(size(), (page + 1) * pageSize)}; }

private:
    struct Page
    {
        std::vector<std::optional<Row>> rows;
        std::list<int>::iterator place;
        bool loaded = false;
        bool isStale = false;
    };

    void touch(Page &page) { m_recent.splice(m_recent.begin(), m_recent, page.place); }

    void requestPage(int page)
    {
        m_recent.push_front(page);
        m_pages[page].place = m_recent.begin();
        if (m_pages.size() > maximumPages) {
            m_pages.erase(m_recent.back());
            m_recent.pop_back();
        }
        ask(page);
    }

    void ask(int page)
    {
        const auto [first, last] = range(page);
        m_request(m_generation, page, std::vector<qint64>(m_ids.begin() + first, m_ids.begin() + last));
    }

    Request m_request;
    std::vector<qint64> m_ids;
    mutable std::unordered_map<qint64, int> m_positions;
    std::unordered_map<int, Page> m_pages;
    std::list<int> m_recent;
    qint64 m_generation = 0;
};

} // namespace kept
