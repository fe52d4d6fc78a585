// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <functional>

namespace kept {

/// A query with what becomes of its rows, put but not read yet, so that several can go to a server together.
template<class T>
struct Asked
{
    Query query;
    std::function<T(const Row &)> make;

    Result<std::vector<T>> all() { return query.all(make); }
    Result<std::optional<T>> first() { return query.first(make); }
};

/// Sends several at once; they are then read in the same order. See Query::together().
template<class... T>
void askTogether(Asked<T> &...asked)
{
    Query::together({&asked.query...});
}

template<class T>
void askTogether(std::vector<Asked<T>> &asked)
{
    std::vector<Query *> queries;
    for (Asked<T> &each : asked)
        queries.push_back(&each.query);
    Query::together(queries);
}

} // namespace kept
