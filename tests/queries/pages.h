// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "tests/queries/smallportfolio.h"

namespace kept::test {

/// The answer to a question about the small portfolio.
template<class Question>
typename Question::Answer asked(TestDatabase &store, const Question &question)
{
    auto page = answer(store.database(), Asking{testNow, portfolioDay(), {}}, question);
    if (!page)
        qFatal("%s", qPrintable(page.error().code + page.error().detail));
    return *page;
}

/// Every row of a list, read by pages of that many.
template<class Question>
std::vector<typename Question::Row> allPages(TestDatabase &store, Question question, int limit)
{
    std::vector<typename Question::Row> rows;
    question.part.limit = limit;
    do {
        const auto page = asked(store, question);
        rows.insert(rows.end(), page.rows.begin(), page.rows.end());
        question.part.after = page.next;
    } while (question.part.after);
    return rows;
}

/// Whether a list has that many rows and is the same in small pages and in one; `idOf` tells its rows apart.
template<class Question, class IdOf>
bool readsAlike(TestDatabase &store, const Question &question, size_t count, IdOf idOf)
{
    const auto whole = allPages(store, question, 1'000);
    const auto parts = allPages(store, question, 7);
    const auto isSame = [&](const auto &a, const auto &b) { return idOf(a) == idOf(b); };
    return whole.size() == count && std::equal(whole.begin(), whole.end(), parts.begin(), parts.end(), isSame);
}

} // namespace kept::test
