// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/store/reads/keyset.h"
#include "ui/widgets/recordlist.h"

#include <functional>
#include <vector>

namespace kept {

/// The rows of a list too long to be read at once: the first page at once, more as they are scrolled to, all of them for a file.
/// `Question` asks for a page: it has `Row`, `Answer` (a ListPage of rows) and `part`.
template<class Question>
class PagedRows final
{
public:
    using Row = typename Question::Row;
    struct Hooks
    {
        std::function<Question()> question; ///< in the order and with the text of the list; the part is set here
        std::function<std::vector<TableLine>(const std::vector<Row> &rows, size_t before)> lines;
        std::function<void(const Result<void> &result)> arrived; ///< after every page
    };

    PagedRows(Desk &desk, RecordList *list, Hooks hooks) : m_desk(desk), m_list(list), m_hooks(std::move(hooks))
    {
        m_list->setPaged();
        QObject::connect(m_list, &RecordList::askedAnew, m_list, [this] { restart(); });
        QObject::connect(m_list, &RecordList::moreWanted, m_list, [this](int rows) { more(rows); });
    }

    /// From the beginning, one page.
    void restart()
    {
        m_restarts = true;
        ask({{}, RecordList::pageRows});
    }
    /// What is shown anew; what was read for a file and is far from what is seen stays out.
    void reload() { ask({{}, std::max(RecordList::pageRows, m_list->linesInUse())}); }
    /// The rows that are here in other words.
    void showAgain()
    {
        if (!m_rows.empty())
            m_list->setPage(m_hooks.lines(m_rows, 0), m_next.has_value(), RecordList::Place::Same);
    }
    /// Selects a record as soon as it is read, and reads on until it is; 0 looks for none.
    void select(qint64 record)
    {
        m_sought = record;
        seek();
    }
    /// Nothing.
    void clear()
    {
        m_desk.cancel(m_lane);
        m_isAsking = false;
        m_sought = 0;
        take(typename Question::Answer());
    }

    const std::vector<Row> &rows() const { return m_rows; }
    /// Of the whole list, in the store.
    qint64 total() const { return m_total; }

private:
    void more(int rows)
    {
        if (m_next && !m_isAsking)
            ask({m_next, rows});
    }

    void seek()
    {
        if (m_sought == 0 || m_isAsking)
            return;
        if (m_list->setCurrent(m_sought) || !m_next)
            m_sought = 0;
        else
            more(RecordList::manyRows);
    }

    void ask(const ListPart &part)
    {
        m_isAsking = true;
        Question question = m_hooks.question();
        question.part = part;
        const bool isFirst = !part.after;
        whenReady(m_desk.ask(m_lane, question), m_list, [this, isFirst](const Result<typename Question::Answer> &answer) {
            m_isAsking = false;
            if (!answer) {
                m_list->stopWaiting();
                return m_hooks.arrived(tl::make_unexpected(answer.error()));
            }
            if (isFirst)
                take(*answer);
            else
                append(*answer);
            seek();
            m_hooks.arrived({});
        });
    }

    void take(const typename Question::Answer &page)
    {
        m_rows = page.rows;
        m_next = page.next;
        m_total = page.total.value_or(0);
        m_list->setPage(m_hooks.lines(m_rows, 0), m_next.has_value(),
                        std::exchange(m_restarts, false) ? RecordList::Place::Top : RecordList::Place::Same);
    }

    void append(const typename Question::Answer &page)
    {
        const size_t before = m_rows.size();
        m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
        m_next = page.next;
        m_total = std::max(m_total, static_cast<qint64>(m_rows.size()));
        m_list->addPage(m_hooks.lines(page.rows, before), m_next.has_value());
    }

    Desk &m_desk;
    RecordList *m_list;
    Hooks m_hooks;
    QuestionLane m_lane;
    std::vector<Row> m_rows;
    std::optional<PageKey> m_next;
    qint64 m_total = 0;
    qint64 m_sought = 0;
    bool m_isAsking = false;
    bool m_restarts = false;
};

} // namespace kept
